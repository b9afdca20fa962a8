export type Score = {readonly precision: number; readonly recall: number; readonly f1: number};

const length = 4;

/** Precision, recall and F1 of the 4-word shingles of a text against those of the right one; words by `\w+`, case kept. */
export function shingleScore(text: string, gold: string): Score {
	const [ours, right] = [shingles(text), shingles(gold)];
	let [shared, own, all] = [0, 0, 0];
	for (const [shingle, count] of ours) {
		own += count;
		shared += Math.min(count, right.get(shingle) ?? 0);
	}
	for (const count of right.values()) all += count;
	if (own === 0 && all === 0) return {precision: 1, recall: 1, f1: 1};
	return {
		precision: own === 0 ? 1 : shared / own,
		recall: all === 0 ? 1 : shared / all,
		f1: (2 * shared) / (own + all),
	};
}

function shingles(text: string): ReadonlyMap<string, number> {
	const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (let start = 0; start < Math.max(Math.min(1, words.length), words.length - length + 1); start++) {
		const shingle = words.slice(start, start + length).join(' ');
		counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
	}
	return counts;
}

export function meanScores(scores: readonly Score[]): Score {
	const mean = (key: keyof Score): number => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
	return {precision: mean('precision'), recall: mean('recall'), f1: mean('f1')};
}
