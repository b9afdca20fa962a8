import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {sentencesOf} from '../sentences.js';
import type {Passage} from './passages.js';

/** Cells a clause may take. */
const widest = 60;
/** Fewer words before a comma say when or where, and not yet what. */
const leastWords = 5;

/**
 * The beginning of the sentence that holds most of what ties a row, shortened at its commas and dashes: how a row is
 * called that has no names and figures to be called by. `keys` are what ties the row.
 */
export function clauseOf(members: readonly Passage[], keys: ReadonlySet<string>): string {
	const sentences = members.flatMap(passage =>
		sentencesOf(passage.text).map(({start, end}) => {
			const held = passage.features.filter(feature => feature.start >= start && feature.end <= end);
			const weight = held
				.filter(({key}) => keys.has(key))
				.reduce((sum, {key}) => sum + (passage.weights.get(key) ?? 0), 0);
			return {text: passage.text.slice(start, end), weight};
		}),
	);
	const best = sentences.reduce((one, other) => (other.weight > one.weight ? other : one), {text: '', weight: -1});
	return shortened(best.text);
}

/** The longest run of clauses that fits; a first clause that does not fit is cut at a word. */
export function shortened(sentence: string): string {
	const text = sentence
		.replace(/[“”"«»„]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/(?<=\p{L}{3})\.$/u, '');
	const ends = [...text.matchAll(/[,;:]\s|[、，。；]|\s[–—-]\s|[.!?…]*$/gu)].map(({index}) => index);
	const fitting = ends.map(end => text.slice(0, end)).filter(part => part !== '' && cellWidth(part) <= widest);
	const clause = fitting.findLast(part => part === text || part.split(' ').length >= leastWords);
	if (clause !== undefined) return clause;
	let cut = '';
	for (const word of text.split(' ')) {
		if (cellWidth(`${cut} ${word} …`) > widest) break;
		cut = cut === '' ? word : `${cut} ${word}`;
	}
	if (cut === '') return truncate(text, widest);
	return cut === text ? cut : `${cut.replace(/[,;:]$/u, '')} …`;
}
