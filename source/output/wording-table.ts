import {outletOf} from '../corpus/lookup.js';
import type {Article, Corpus} from '../corpus/model.js';
import {compareWording} from '../compare/wording/keyness.js';
import {type WordingRow, wordingOf} from '../compare/wording/wording.js';
import type {Table} from './formatter.js';

const mostKeywords = 20;

/** What each outlet calls things, with counts and the first line; what everybody calls the same comes last. */
export function wordingTable(corpus: Corpus, articles: readonly Article[]): Table {
	const rows = wordingOf(corpus, articles).toSorted((a, b) => interest(b) - interest(a));
	return {
		signed: true,
		columns: [
			{key: 'thing', title: 'THING'},
			{key: 'outlet', title: 'OUTLET'},
			{key: 'label', title: 'LABEL'},
			{key: 'own', title: 'OWN', align: 'right'},
			{key: 'quoted', title: 'QUOTED', align: 'right'},
			{key: 'inBrief', title: 'IN BRIEF', align: 'right', wide: true},
			{key: 'line', title: 'LINE'},
			{key: 'article', title: 'ARTICLE', wide: true},
			{key: 'paragraph', title: 'PARAGRAPH', align: 'right', wide: true},
		],
		rows: [
			...keynessRows(corpus, articles),
			...rows.flatMap(({name, cells}) =>
				cells.flatMap(({article, labels}) =>
					labels.map(({label, own, quoted, inBrief, lines: [line]}) => ({
						thing: name,
						outlet: outletNameOf(corpus, articles, article),
						label,
						own,
						quoted,
						inBrief,
						line: line === undefined ? '' : `${line.left}[${line.text}]${line.right}`,
						article,
						paragraph: line === undefined ? undefined : line.paragraph + 1,
					})),
				),
			),
		],
	};
}

/**
 * Words that two outlets' own full texts use at really different rates (log-odds with informative Dirichlet prior), with the raw counts. Briefs are
 * in our words and have none.
 */
function keynessRows(corpus: Corpus, articles: readonly Article[]): Table['rows'] {
	const full = articles.filter(({text}) => text === 'full');
	const [a, b, other] = full;
	if (a === undefined || b === undefined || other !== undefined) return [];
	const background = corpus.articles.filter(({text}) => text === 'full').flatMap(({paragraphs}) => paragraphs);
	return compareWording(a.paragraphs, b.paragraphs, background)
		.filter(({significant}) => significant)
		.slice(0, mostKeywords)
		.map(({word, z, countA, countB}) => {
			const article = z > 0 ? a : b;
			return {
				thing: 'distinctive words',
				outlet: outletNameOf(corpus, articles, article.id),
				label: word,
				own: z > 0 ? countA : countB,
				quoted: 0,
				inBrief: 0,
				line: `${countA} against ${countB}, z ${z.toFixed(1)}`,
				article: article.id,
				paragraph: undefined,
			};
		});
}

/** Things told of in several articles under several labels are what one looks for. */
function interest({cells, labels, kind}: WordingRow): number {
	const contrast = cells.length > 1 && labels > 1 ? 1000 : 0;
	return contrast + (kind === 'thing' ? 100 : 0) + labels;
}

export function outletNameOf(corpus: Corpus, articles: readonly Article[], id: string): string {
	const article = articles.find(each => each.id === id);
	return article === undefined ? id : outletOf(corpus, article.outlet).name;
}
