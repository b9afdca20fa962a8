/** What unrelated letters cost. Costs are whole numbers: those are added quickest. */
const unit = 20;

/** What one wrong sound costs. */
const substitutionCost = new Map<string, number>();

function relate(cost: number, ...groups: readonly string[]): void {
	for (const group of groups) {
		for (const one of group) {
			for (const other of group) {
				if (one !== other) {
					substitutionCost.set(one + other, Math.min(cost, substitutionCost.get(one + other) ?? unit));
				}
			}
		}
	}
}

relate(11, 'aeiou', 'bpv', 'szcj', 'kgh', 'dt', 'vfu', 'mn', 'lr', 'iy', 'ck', 'jh', 'tc');
relate(9, 'gj');
relate(6, 'ei', 'ou', 'ae', 'ao', 'sz', 'cj', 'cs', 'cz', 'jz', 'kg', 'gh', 'kc', 'dt', 'vf', 'bp', 'vb', 'ij', 'vu');

const letters = 128;
const costTable = new Int32Array(letters * letters).fill(unit);
for (const [pair, cost] of substitutionCost) {
	costTable[pair.charCodeAt(0) * letters + pair.charCodeAt(1)] = cost;
}

/** What a sound costs that only one of the two spellings has: vowels and h are left out easily, by some scripts always. */
const lostTable = new Int32Array(letters).fill(unit);
for (const letter of 'aeiou') {
	lostTable[letter.charCodeAt(0)] = 10;
}
lostTable['h'.charCodeAt(0)] = 12;

/** Whether two phonetic keys begin alike: with related sounds, or one with an h or vowel that the other has lost. */
export function relatedStart(left: string, right: string): boolean {
	const a = (left.charCodeAt(0) || 0) & 127;
	const b = (right.charCodeAt(0) || 0) & 127;
	return (
		a === b || (costTable[a * letters + b] ?? unit) < unit / 2 || lostBefore(left, right) || lostBefore(right, left)
	);
}

function lostBefore(longer: string, shorter: string): boolean {
	return (lostTable[(longer.charCodeAt(0) || 0) & 127] ?? unit) < unit && longer[1] === shorter[0];
}

const soundSwap = 16;
const longest = 64;
const width = longest + 1;
const table = new Int32Array(width * width);

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

const bits = 31;
/** Where each letter stands in the word at hand, a bit a place. */
const placesOf = new Int32Array(128);

/**
 * Typing errors between two folded words: letters changed, added, left out, or two neighbours exchanged (restricted
 * Damerau-Levenshtein, also called optimal string alignment), over the first 31 letters; by bits, as Hyyrö (2003) has it.
 */
export function letterDistance(left: string, right: string): number {
	if (left === right) {
		return 0;
	}
	const rows = Math.min(left.length, bits);
	const columns = Math.min(right.length, bits);
	const beyond = Math.abs(left.length - rows - (right.length - columns));
	if (rows === 0 || columns === 0) {
		return Math.max(rows, columns) + beyond;
	}
	for (let row = 0; row < rows; row++) {
		const code = left.charCodeAt(row) & 127;
		placesOf[code] = (placesOf[code] ?? 0) | (1 << row);
	}
	const last = 1 << (rows - 1);
	let distance = rows;
	let up = -1;
	let down = 0;
	let diagonal = 0;
	let before = 0;
	for (let column = 0; column < columns; column++) {
		const places = placesOf[right.charCodeAt(column) & 127] ?? 0;
		const swapped = ((~diagonal & places) << 1) & before;
		diagonal = swapped | ((((places & up) + up) ^ up) | places | down);
		let more = down | ~(diagonal | up);
		const less = diagonal & up;
		distance += (more & last) === 0 ? 0 : 1;
		distance -= (less & last) === 0 ? 0 : 1;
		more = (more << 1) | 1;
		up = (less << 1) | ~(diagonal | more);
		down = more & diagonal;
		before = places;
	}
	for (let row = 0; row < rows; row++) {
		placesOf[left.charCodeAt(row) & 127] = 0;
	}
	return distance + beyond;
}

/** The same between two phonetic keys, where related sounds cost less than unrelated ones and vowels are lost cheaply. */
export function soundDistance(left: string, right: string): number {
	if (left === right) {
		return 0;
	}
	const rows = codes(left, leftCodes);
	const columns = codes(right, rightCodes);
	table[0] = 0;
	for (let column = 1; column <= columns; column++) {
		table[column] = (table[column - 1] ?? 0) + (lostTable[rightCodes[column - 1] ?? 0] ?? unit);
	}
	for (let row = 1; row <= rows; row++) {
		const here = row * width;
		const above = here - width;
		const a = leftCodes[row - 1] ?? 0;
		const lostA = lostTable[a] ?? unit;
		table[here] = (table[above] ?? 0) + lostA;
		for (let column = 1; column <= columns; column++) {
			const b = rightCodes[column - 1] ?? 0;
			let best = (table[above + column - 1] ?? 0) + (a === b ? 0 : (costTable[a * letters + b] ?? unit));
			best = Math.min(
				best,
				(table[above + column] ?? 0) + lostA,
				(table[here + column - 1] ?? 0) + (lostTable[b] ?? unit),
			);
			if (row > 1 && column > 1 && a === rightCodes[column - 2] && b === leftCodes[row - 2]) {
				best = Math.min(best, (table[above - width + column - 2] ?? 0) + soundSwap);
			}
			table[here + column] = best;
		}
	}
	return (table[rows * width + columns] ?? 0) / unit + Math.abs(left.length - rows - (right.length - columns));
}
