import {authorsOf, nameParts} from '../corpus/authors.js';
import {citationNote} from './citation-note.js';
import type {OutputContext, Printable} from './formatter.js';
import {outletName} from './source-line.js';

/** RIS as Reference Manager defined it: two letters, two blanks, a dash; an author a line, the family's name first. */
export function risOf({article, tags = []}: Printable, {corpus, end}: OutputContext): string {
	const authors = authorsOf(article.author).map(each => {
		const parts = nameParts(each, article.language);
		return ['AU', parts === undefined ? each.name : `${parts.family}, ${parts.given}`] as const;
	});
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', 'NEWS'],
		['ID', article.id],
		['TI', article.title],
		...authors,
		['T2', outletName(corpus, article.outlet)],
		['DA', article.published.replaceAll('-', '/')],
		['LA', article.language],
		['UR', article.url],
		...tags.map(tag => ['KW', tag] as const),
		['N1', citationNote(article)],
		['ER', ''],
	];
	return `${fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n')}${end}`;
}
