import {authorsOf, nameParts} from '../corpus/authors.js';
import type {Article} from '../corpus/model.js';
import {citationNote} from './citation-note.js';
import type {OutputContext, Printable} from './formatter.js';
import {outletName} from './source-line.js';

/** An article as BibTeX; letters with marks stay UTF-8. */
export function bibtexOf({article, tags = []}: Printable, {corpus, end}: OutputContext): string {
	const [year = '', month] = article.published.split('-');
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', titleText(article.title)],
		['author', authorField(article)],
		['journal', texText(outletName(corpus, article.outlet))],
		['year', year],
		['month', month],
		['date', article.published],
		['langid', article.language],
		['url', article.url === undefined ? undefined : texAddress(article.url)],
		['keywords', tags.length === 0 ? undefined : texText(tags.join(', '))],
		['note', texText(citationNote(article))],
	];
	const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}}`]));
	return `@article{${keyOf(article)},\n${lines.join(',\n')}\n}${end}`;
}

/** Bodies, and names whose parts are not known, in braces: BibTeX would take them for given name and family. */
function authorField({author, language}: Article): string | undefined {
	const names = authorsOf(author).map(each => {
		const text = texText(each.name);
		const isPlain = nameParts(each, language) !== undefined || (each.kind === 'person' && !/\s/u.test(each.name));
		return isPlain ? text : `{${text}}`;
	});
	return names.length === 0 ? undefined : names.join(' and ');
}

/** Styles set titles in small letters; behind the first word what has a capital keeps it. */
function titleText(title: string): string {
	const [first = ''] = /^\S*/u.exec(title) ?? [];
	const rest = title.slice(first.length);
	const pieces = rest.split(/([\p{L}\p{M}\p{N}’'-]*\p{Lu}[\p{L}\p{M}\p{N}’'-]*)/u);
	const isBalanced = hasPairs(title);
	const tex = (text: string): string => escape(text, isBalanced);
	return tex(first) + pieces.map((piece, index) => (index % 2 === 1 ? `{${tex(piece)}}` : tex(piece))).join('');
}

/** An address is taken to the letter, but for what would end the field, begin a command of TeX, or is no part of an address anyway. */
function texAddress(url: string): string {
	return url.replaceAll(/[\\{}<>"^`|\s]/g, encodeURIComponent);
}

function texText(text: string): string {
	return escape(text, hasPairs(text));
}

const commands: Readonly<Record<string, string>> = {
	'\\': String.raw`\textbackslash{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
};

/** BibTeX counts escaped braces too: without their fellows they would end the field. */
function escape(text: string, isBalanced: boolean): string {
	return text.replaceAll(/[\\{}&%$#_~^]/g, sign => {
		if (sign === '{' && !isBalanced) return String.raw`\textbraceleft{}`;
		if (sign === '}' && !isBalanced) return String.raw`\textbraceright{}`;
		return commands[sign] ?? `\\${sign}`;
	});
}

function hasPairs(text: string): boolean {
	let open = 0;
	for (const sign of text) {
		if (sign === '{') open++;
		if (sign === '}' && --open < 0) return false;
	}
	return open === 0;
}

function keyOf(article: Article): string {
	return article.id.replaceAll(/[^\w-]+/g, ':');
}
