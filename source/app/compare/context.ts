import type {Comparison} from '../../compare/model.js';
import {mostMatches} from '../../search/readings/readings.js';
import type {Matches} from './matches.js';
import {foldWords} from '../../text/fold.js';
import type {ContextOrder} from './context-orders.js';
import type {Place} from './lens-table.js';

/** A place where the query stands, with the text on both sides. */
export type ContextHit = {
	/** Index of the account. */
	readonly column: number;
	readonly place: Place;
	readonly left: string;
	readonly text: string;
	readonly right: string;
};

/** UTF-16 units that are kept on each side: more than any window shows. */
const widest = 400;
/** Words that decide the order. */
const sortedWords = 4;

/** Every place of the accounts where the query stands, headlines too, in the order asked for. */
export function contextHits(matches: Matches, {articles}: Comparison, order: ContextOrder): readonly ContextHit[] {
	const found = articles.flatMap(({id, title, paragraphs}, column) => {
		const seen = new Set<string>();
		return (matches.get(id) ?? []).flatMap(({where, start, end}): ContextHit[] => {
			if (where === 'field' || start === undefined || end === undefined) return [];
			const key = `${where} ${start}`;
			if (seen.has(key)) return [];
			seen.add(key);
			const text = ((where === 'title' ? title : paragraphs[where]) ?? '').replace(/\s/gu, ' ');
			return [
				{
					column,
					place: {paragraph: where === 'title' ? -1 : where, start, end},
					left: text.slice(Math.max(0, start - widest), start),
					text: text.slice(start, end),
					right: text.slice(end, end + widest),
				},
			];
		});
	});
	if (order === 'outlet') return found;
	return found
		.map(hit => ({hit, key: sortKey(hit, order)}))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({hit}) => hit);
}

/** The words on one side, the nearest first, in the form in which spellings look alike. */
function sortKey({left, right}: ContextHit, side: 'left' | 'right'): string {
	const words = foldWords(side === 'left' ? left : right);
	return (side === 'left' ? words.toReversed() : words).slice(0, sortedWords).join(' ');
}

/** Whether the search kept no more matches of an account than these: then there may be others. */
export function mayHaveMore(hits: number): boolean {
	return hits >= mostMatches;
}
