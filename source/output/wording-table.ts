import {outletOf} from '../corpus/lookup.js';
import type {Article, Tables} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import {wordingByContrast} from '../compare/wording/contrast.js';
import {distinctiveWords} from '../compare/wording/distinctive.js';
import type {Table} from './formatter.js';

/** What each outlet calls things, with counts and the first line; what they call differently first. */
export function wordingTable(corpus: Tables, articles: readonly Article[], overrides: readonly Override[] = []): Table {
	const rows = wordingByContrast(corpus, articles, overrides);
	return {
		signed: true,
		columns: [
			{key: 'thing', title: 'THING'},
			{key: 'outlet', title: 'OUTLET'},
			{key: 'label', title: 'LABEL'},
			{key: 'own', title: 'OWN', align: 'right'},
			{key: 'quoted', title: 'QUOTED', align: 'right'},
			{key: 'inBrief', title: 'IN BRIEF', align: 'right', wide: true},
			{key: 'unplaced', title: 'UNPLACED', align: 'right', wide: true},
			{key: 'line', title: 'LINE'},
			{key: 'others', title: 'OTHERS', align: 'right', for: 'programs'},
			{key: 'logLikelihood', title: 'LOG-LIKELIHOOD', align: 'right', for: 'programs'},
			{key: 'logRatio', title: 'LOG RATIO', align: 'right', for: 'programs'},
			{key: 'article', title: 'ARTICLE', wide: true},
			{key: 'paragraph', title: 'PARAGRAPH', align: 'right', wide: true},
		],
		rows: [
			...distinctiveRows(corpus, articles),
			...rows.flatMap(({name, cells}) =>
				cells.flatMap(({article, labels}) =>
					labels.map(({label, own, quoted, inBrief, unplaced, lines: [line]}) => ({
						thing: name,
						outlet: outletNameOf(corpus, articles, article),
						label,
						own,
						quoted,
						inBrief,
						unplaced: unplaced.length,
						line:
							line === undefined
								? unplaced.map(term => `“${term}”, place not known`).join('; ')
								: `${line.left}[${line.text}]${line.right}`,
						article,
						paragraph: line === undefined ? undefined : line.paragraph + 1,
					})),
				),
			),
		],
	};
}

/** Words that set each outlet's own full text apart from the others', with the raw counts. Briefs are in our words and have none. */
function distinctiveRows(corpus: Tables, articles: readonly Article[]): Table['rows'] {
	const found = distinctiveWords(corpus, articles).flatMap(({article, words}) =>
		words.map(word => ({article, ...word})),
	);
	return found
		.toSorted((a, b) => b.logLikelihood - a.logLikelihood)
		.map(({article, word, count, others, logLikelihood, logRatio}) => ({
			thing: 'distinctive words',
			outlet: outletNameOf(corpus, articles, article),
			label: word,
			own: count,
			quoted: 0,
			inBrief: 0,
			unplaced: 0,
			line: `${count} against ${others}; log-likelihood ${logLikelihood.toFixed(1)}, log ratio ${logRatio.toFixed(1)}`,
			others,
			logLikelihood: Number(logLikelihood.toFixed(2)),
			logRatio: Number(logRatio.toFixed(2)),
			article,
			paragraph: undefined,
		}));
}

export function outletNameOf(corpus: Tables, articles: readonly Article[], id: string): string {
	const article = articles.find(each => each.id === id);
	return article === undefined ? id : outletOf(corpus, article.outlet).name;
}
