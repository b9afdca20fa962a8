import type {Article, Tables} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import type {Match} from '../../search/readings/readings.js';
import type {StyledRange} from '../text/spans.js';

/** What stands out in a paragraph (or the title): matches of the query first, then names by kind, then the outlet's own words. */
export function highlights(
	catalogue: Tables,
	article: Article,
	where: 'title' | number,
	matches: readonly Match[],
	withNames = true,
): readonly StyledRange[] {
	const found: StyledRange[] = matches.flatMap(({where: at, start, end}) =>
		at === where && start !== undefined && end !== undefined ? [{start, end, style: 'match' as const}] : [],
	);
	const names = withNames ? namesIn(catalogue, article, where) : [];
	return [...found, ...names, ...(where === 'title' ? [] : quotes(article.paragraphs[where] ?? ''))];
}

function namesIn(catalogue: Tables, article: Article, where: 'title' | number): readonly StyledRange[] {
	const mentions = mentionsIn(catalogue, article);
	const here = where === 'title' ? mentions.title : (mentions.paragraphs[where] ?? []);
	return here.filter(({verified}) => verified).map(({start, end, kind}) => ({start, end, style: kind}));
}

/** Fragments in curly quotation marks, marks included: in a brief the only words that are the outlet's. */
function quotes(text: string): readonly StyledRange[] {
	return [...text.matchAll(/“[^”]*”/g)].map(({index, 0: quoted}) => ({
		start: index,
		end: index + quoted.length,
		style: 'quote' as const,
	}));
}
