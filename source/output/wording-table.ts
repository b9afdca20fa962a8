import {outletOf} from '../corpus/lookup.js';
import type {Article, Corpus} from '../corpus/model.js';
import {type WordingRow, wordingOf} from '../compare/wording/wording.js';
import type {Table} from './formatter.js';

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
		rows: rows.flatMap(({name, cells}) =>
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
	};
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
