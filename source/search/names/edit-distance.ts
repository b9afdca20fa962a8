/** What one wrong sound costs, against 1 for unrelated letters. */
const kinship = new Map<string, number>();

function relate(cost: number, ...groups: readonly string[]): void {
	for (const group of groups) {
		for (const one of group) {
			for (const other of group) {
				if (one !== other) {
					kinship.set(one + other, Math.min(cost, kinship.get(one + other) ?? 1));
				}
			}
		}
	}
}

relate(0.55, 'aeiou', 'bpv', 'szcj', 'kgh', 'dt', 'vfu', 'mn', 'lr', 'iy', 'ck', 'jh', 'tc');
relate(0.45, 'gj');
relate(0.3, 'ei', 'ou', 'ae', 'ao', 'sz', 'cj', 'cs', 'cz', 'jz', 'kg', 'gh', 'kc', 'dt', 'vf', 'bp', 'vb', 'ij', 'vu');

const letters = 128;
const costTable = new Float64Array(letters * letters).fill(1);
for (const [pair, cost] of kinship) {
	costTable[pair.charCodeAt(0) * letters + pair.charCodeAt(1)] = cost;
}

/** What a sound costs that only one of the two spellings has: vowels and h are left out easily, by some scripts always. */
const lostTable = new Float64Array(letters).fill(1);
for (const letter of 'aeiou') {
	lostTable[letter.charCodeAt(0)] = 0.5;
}
lostTable['h'.charCodeAt(0)] = 0.6;

/** Whether two skeletons begin alike: with related sounds, or one with an h or vowel that the other has lost. */
export function relatedStart(left: string, right: string): boolean {
	const a = (left.charCodeAt(0) || 0) & 127;
	const b = (right.charCodeAt(0) || 0) & 127;
	return a === b || (costTable[a * letters + b] ?? 1) < 0.5 || lostBefore(left, right) || lostBefore(right, left);
}

function lostBefore(longer: string, shorter: string): boolean {
	return (lostTable[(longer.charCodeAt(0) || 0) & 127] ?? 1) < 1 && longer[1] === shorter[0];
}

const soundSwap = 0.8;
const longest = 64;
const width = longest + 1;
const table = new Float64Array(width * width);

/** ASCII code of a folded character; folding leaves nothing else. */
function codes(text: string, into: Uint8Array): number {
	const length = Math.min(text.length, longest);
	for (let index = 0; index < length; index++) {
		into[index] = text.charCodeAt(index) & 127;
	}
	return length;
}

const leftCodes = new Uint8Array(longest);
const rightCodes = new Uint8Array(longest);

/**
 * Typing errors between two folded words: letters changed, added, left out, or two neighbours exchanged (restricted
 * Damerau-Levenshtein, also called optimal string alignment), over the first 64 characters.
 */
export function letterDistance(left: string, right: string): number {
	if (left === right) {
		return 0;
	}
	const rows = codes(left, leftCodes);
	const columns = codes(right, rightCodes);
	for (let column = 0; column <= columns; column++) {
		table[column] = column;
	}
	for (let row = 1; row <= rows; row++) {
		const here = row * width;
		const above = here - width;
		const a = leftCodes[row - 1] ?? 0;
		table[here] = row;
		for (let column = 1; column <= columns; column++) {
			const b = rightCodes[column - 1] ?? 0;
			const changed = (table[above + column - 1] ?? 0) + (a === b ? 0 : 1);
			const lost = Math.min(table[above + column] ?? 0, table[here + column - 1] ?? 0) + 1;
			let best = changed < lost ? changed : lost;
			if (row > 1 && column > 1 && a === rightCodes[column - 2] && b === leftCodes[row - 2]) {
				best = Math.min(best, (table[above - width + column - 2] ?? 0) + 1);
			}
			table[here + column] = best;
		}
	}
	return (table[rows * width + columns] ?? 0) + Math.abs(left.length - rows - (right.length - columns));
}

/** The same between two skeletons, where related sounds cost less than unrelated ones and vowels are lost cheaply. */
export function soundDistance(left: string, right: string): number {
	if (left === right) {
		return 0;
	}
	const rows = codes(left, leftCodes);
	const columns = codes(right, rightCodes);
	table[0] = 0;
	for (let column = 1; column <= columns; column++) {
		table[column] = (table[column - 1] ?? 0) + (lostTable[rightCodes[column - 1] ?? 0] ?? 1);
	}
	for (let row = 1; row <= rows; row++) {
		const here = row * width;
		const above = here - width;
		const a = leftCodes[row - 1] ?? 0;
		const lostA = lostTable[a] ?? 1;
		table[here] = (table[above] ?? 0) + lostA;
		for (let column = 1; column <= columns; column++) {
			const b = rightCodes[column - 1] ?? 0;
			let best = (table[above + column - 1] ?? 0) + (a === b ? 0 : (costTable[a * letters + b] ?? 1));
			best = Math.min(
				best,
				(table[above + column] ?? 0) + lostA,
				(table[here + column - 1] ?? 0) + (lostTable[b] ?? 1),
			);
			if (row > 1 && column > 1 && a === rightCodes[column - 2] && b === leftCodes[row - 2]) {
				best = Math.min(best, (table[above - width + column - 2] ?? 0) + soundSwap);
			}
			table[here + column] = best;
		}
	}
	return (table[rows * width + columns] ?? 0) + Math.abs(left.length - rows - (right.length - columns));
}
