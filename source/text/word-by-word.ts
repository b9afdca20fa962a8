import {clusters} from './segmenter.js';

/** Words are remembered, 0 for those that cannot be measured alone. Emptied when full: what is on the screen fills a small part. */
const mostWords = 4096;
const longestWord = 256;

type Measures = {
	/** Cells of a part of a text that needs no segmenter, undefined for any other. */
	readonly plain: (text: string, start: number, end: number) => number | undefined;
	/** Cells of one grapheme cluster. */
	readonly cluster: (cluster: string) => number;
};

/** Cells of a part of a text. */
type Measure = (text: string, start: number, end: number) => number | undefined;

/**
 * Measures texts word by word, and each word once: segmenting a text takes a hundred times as long as looking its words up.
 * A blank is a cluster of its own unless what follows extends it or what precedes is prepended to it, which is tried out for each word.
 * @returns undefined for a text with a word that is joined to a blank, or with a cluster that takes no cell
 */
export function wordByWord({plain, cluster: clusterCells}: Measures): Measure {
	const known = new Map<string, number>();

	function wordCells(word: string): number {
		const found = clusters(` ${word} `);
		const widths = found.slice(1, -1).map(clusterCells);
		const standsAlone = found[0] === ' ' && found.at(-1) === ' ' && !widths.includes(0);
		const cells = standsAlone ? widths.reduce((sum, width) => sum + width, 0) : 0;
		if (known.size >= mostWords) known.clear();
		// Joined anew: the word itself may be a slice, which would keep its whole text alive.
		if (word.length <= longestWord) known.set(found.join('').slice(1, -1), cells);
		return cells;
	}

	return (text, start, end) => {
		let sum = 0;
		let from = start;
		while (from < end) {
			const blank = text.indexOf(' ', from);
			const to = blank === -1 || blank > end ? end : blank;
			let cells = plain(text, from, to);
			if (cells === undefined) {
				const word = text.slice(from, to);
				cells = known.get(word) ?? wordCells(word);
				if (cells === 0) return undefined;
			}
			sum += cells + (to < end ? 1 : 0);
			from = to + 1;
		}
		return sum;
	};
}
