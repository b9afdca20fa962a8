/** Edits (insert, delete, replace, swap neighbours) between two short words; optimal string alignment. */
function edits(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({length: b.length + 1}, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let best = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
			}

			row.push(best);
		}

		beforeLast = last;
		last = row;
	}

	return last[b.length] ?? 0;
}

function bare(word: string): string {
	return word.toLowerCase().replaceAll(/[_-]/g, '');
}

/** The known word that was probably meant, if one is near: at most two edits, and fewer than half of its letters. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestEdits = 3;
	const given = bare(word).slice(0, 40);
	for (const candidate of known) {
		const needed = edits(given, bare(candidate));
		if (needed < bestEdits && needed * 2 < candidate.length) {
			best = candidate;
			bestEdits = needed;
		}
	}

	return best;
}
