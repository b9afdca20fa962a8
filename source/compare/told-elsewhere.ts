import type {Article} from '../corpus/model.js';
import type {Comparison, Row} from './model.js';
import type {NamedSpan} from './rows/features.js';
import {type Passage, passagesOf} from './rows/passages.js';

/** So much of what a paragraph can share, by weight, in one paragraph of the other article: it may well be told there. */
const mostHeld = 0.36;
/** With fewer things in common the weight of a single rare word would decide. */
const leastHeld = 3;

export type IsToldElsewhere = (row: Row, article: Article) => boolean;

/**
 * Whether what stands in a row may be told by an article that has no cell in it, in another row: one paragraph of the article holds much
 * of the same names, figures and words, or a difference was found between the two. What is not sure is no gap.
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
	return ({cells}, {id}) =>
		cells.some(cell =>
			cell.paragraphs.some(paragraph => {
				if (differs(cell.article, paragraph, id)) return true;
				const one = byPlace(cell.article, paragraph);
				const at = articles.findIndex(article => article.id === id);
				return one !== undefined && (passages ?? []).some(other => other.article === at && holds(other, one));
			}),
		);
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
