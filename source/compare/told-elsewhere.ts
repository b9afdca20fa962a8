import type {Article} from '../corpus/model.js';
import type {Comparison, Row} from './model.js';
import type {NamedSpan} from './rows/features.js';
import {type Passage, passagesOf} from './rows/passages.js';
import {personKey} from './rows/person-key.js';

/** So much of what a paragraph can share, by weight, in one paragraph of the other article: it may well be told there. */
const mostHeld = 0.26;
/** With one thing in common the weight of a single rare word would decide. */
const leastHeld = 2;

/** Somebody of whom an article tells in so many paragraphs at most, of each four in one, is what such a paragraph is about. */
const rarely = 3;
const rareShare = 0.25;

export type IsToldElsewhere = (row: Row, article: Article) => boolean;

/**
 * Whether what stands in a row may be told by an article that has no cell in it, in another row: one paragraph of the article holds much
 * of the same names, figures and words, a difference was found between the two, or the row is about somebody whom the article names as well.
 * What is not sure is no gap.
 */
export function toldElsewhere(
	{articles, differences}: Pick<Comparison, 'articles' | 'differences'>,
	mentions: (article: Article) => readonly (readonly NamedSpan[])[],
): IsToldElsewhere {
	let passages: readonly Passage[] | undefined;
	const byPlace = (id: string, paragraph: number): Passage | undefined => {
		passages ??= passagesOf(articles, {mentions});
		const at = articles.findIndex(article => article.id === id);
		return passages.find(passage => passage.article === at && passage.paragraph === paragraph);
	};
	const differs = (id: string, paragraph: number, other: string): boolean =>
		differences.some(
			({values}) =>
				values.some(value => value.article === id && value.paragraph === paragraph) &&
				values.some(value => value.article === other),
		);
	const named = new Map(articles.map(article => [article.id, namesIn(mentions(article))] as const));
	const isRare = (count: number, id: string): boolean => {
		const length = articles.find(article => article.id === id)?.paragraphs.length ?? 0;
		return count <= rarely && count <= length * rareShare;
	};
	/** Whether a paragraph is about somebody whom the other article names, too. */
	const namesOne = (id: string, paragraph: number, other: string): boolean =>
		[...(named.get(id) ?? [])].some(
			([key, places]) => isRare(places.size, id) && places.has(paragraph) && named.get(other)?.has(key) === true,
		);
	return ({cells}, {id}) =>
		cells.some(cell =>
			cell.paragraphs.some(paragraph => {
				if (differs(cell.article, paragraph, id) || namesOne(cell.article, paragraph, id)) return true;
				const one = byPlace(cell.article, paragraph);
				const at = articles.findIndex(article => article.id === id);
				return one !== undefined && (passages ?? []).some(other => other.article === at && holds(other, one));
			}),
		);
}

/** The people and bodies of an article, with the numbers of the paragraphs that name them. */
function namesIn(mentions: readonly (readonly NamedSpan[])[]): Map<string, Set<number>> {
	const found = new Map<string, Set<number>>();
	for (const [index, names] of mentions.entries()) {
		for (const name of names) {
			if (name.kind === 'place') continue;
			const key = name.kind === 'person' ? personKey(name) : (name.id ?? name.text.toLowerCase());
			found.set(key, (found.get(key) ?? new Set()).add(index));
		}
	}
	return found;
}

/** Whether a paragraph holds much of what another has. */
function holds({weights: own}: Passage, {weights}: Passage): boolean {
	let [all, held, count] = [0, 0, 0];
	for (const [key, weight] of weights) {
		all += weight;
		if (!own.has(key)) continue;
		held += weight;
		count++;
	}
	return count >= leastHeld && held >= all * mostHeld;
}
