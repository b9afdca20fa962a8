import {readFields} from '../schema/fields.js';
import type {Article, Problem} from '../model.js';
import {linesBeforePlace, maxParagraphs, type Paragraph, paragraphsOf} from './paragraphs.js';
import {partNotes} from './page-notes.js';
import {present, someOf} from '../schema/present.js';
import {articleFields} from '../schema/schema.js';
import {rememberSource} from '../files/source-of.js';
import {readYaml} from '../yaml/yaml.js';
import type {YamlReader} from '../yaml/yaml-node.js';

/** Longest article file that is read, in UTF-16 units. */
export const maxArticleLength = 1_000_000;

export type ArticleFile = {
	readonly id: string;
	readonly negotiation: string;
	/** Named in problems. */
	readonly file: string;
	/** For front matter beyond the YAML that our own files use. */
	readonly fullYaml?: YamlReader;
};

export type ParsedArticle = {
	readonly article?: Article;
	readonly problems: readonly Problem[];
	/** Parse again with `fullYaml`: the front matter is more than the quick reader knows. */
	readonly needsFullYaml?: true;
};

type Parts = {
	readonly frontMatter: string;
	readonly body: string;
	readonly closed: boolean;
};

/** Cuts the file at its `---` lines; undefined if it does not begin with one. */
function split(text: string): Parts | undefined {
	const opening = /^---[ \t]*(?:\n|$)/.exec(text);
	if (opening === null) {
		return undefined;
	}

	const start = opening[0].length;
	const closing = /^---[ \t]*$/m.exec(text.slice(start));
	if (closing === null) {
		return {frontMatter: text.slice(start), body: '', closed: false};
	}

	const end = start + closing.index;
	return {frontMatter: text.slice(start, end), body: text.slice(end + closing[0].length), closed: true};
}

/** Line in the file of a field of the front matter, which begins on line 2. */
function lineOf(frontMatter: string, field: string): number | undefined {
	const index = frontMatter.split('\n').findIndex(line => line.startsWith(`${field}:`));
	return index === -1 ? undefined : index + 2;
}

/** The field on or above a line of the front matter. */
function fieldAt(frontMatter: string, line: number): string | undefined {
	const lines = frontMatter.split('\n', line);
	return lines.findLast(text => /^[A-Za-z_][\w-]*:/.test(text))?.split(':', 1)[0];
}

/**
 * Reads one article file: front matter between `---` lines, then paragraphs separated by blank lines. Byte order mark and
 * Windows line ends are accepted; every text is sanitised. Never throws: what is wrong is in `problems`, and with an error
 * there is no article.
 */
export function parseArticle(text: string, {id, negotiation, file, fullYaml}: ArticleFile): ParsedArticle {
	const failed = (message: string, line?: number, field?: string): ParsedArticle => ({
		problems: [{file, ...present({line, field}), message, severity: 'error'}],
	});

	if (text.length > maxArticleLength) {
		return failed('larger than 1 MB: split the article');
	}

	const parts = split(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
	if (parts === undefined) {
		return failed(
			'no front matter: begin the file with a line “---”, then title, outlet, published and language, then “---”',
			1,
		);
	}

	if (!parts.closed) {
		return failed('the front matter has no end: put a line “---” after its last field', 1);
	}

	const yaml = readYaml(parts.frontMatter, fullYaml);
	if (yaml.kind === 'unknown') {
		return {problems: [], needsFullYaml: true};
	}

	if (yaml.kind === 'broken') {
		const field = fieldAt(parts.frontMatter, yaml.line);
		return failed(
			`not valid YAML (${yaml.message}): put text with “: ”, “#” or quotation marks between double quotation marks`,
			yaml.line + 1,
			field,
		);
	}

	const problems: Problem[] = [];
	const values = readFields(yaml.root, articleFields, {file, linesBefore: 1, record: '', problems});
	if (values === undefined) {
		return {problems};
	}

	const paragraphs = paragraphsOf(parts.body);
	if (paragraphs.length > maxParagraphs) {
		return failed(`more than ${maxParagraphs} paragraphs: split the article`);
	}

	const told = values.text === 'brief' ? partNotes(paragraphs, ({text: each}) => each) : {told: paragraphs, notes: []};
	const article: Article = present({
		id,
		outlet: values.outlet,
		title: values.title,
		titleBasis: values.title_basis,
		published: values.published,
		publishedBasis: values.published_basis ?? 'stated',
		language: values.language,
		url: values.url,
		author: values.author,
		via: values.via,
		origin: values.origin,
		originBasis: values.origin_basis,
		text: values.text ?? 'full',
		covers: values.covers ?? 'all',
		note: values.note,
		terms: someOf(values.terms),
		was: someOf(values.was),
		negotiation,
		paragraphs: told.told.map(paragraph => paragraph.text),
		pageNotes: someOf(told.notes.map(({after, text: said}) => ({after, text: said}))),
	});
	const lineOfBody = parts.frontMatter.split('\n').length + 1;
	const lineIn = (paragraph: Paragraph | undefined, offset: number): number | undefined =>
		paragraph && lineOfBody + linesBeforePlace(paragraph, offset);
	rememberSource(article, {
		file,
		lineOf: field => lineOf(parts.frontMatter, field),
		lineOfParagraph: (index, offset) => lineIn(told.told[index], offset),
		lineOfNote: (index, offset) => lineIn(told.notes[index]?.from, offset),
	});
	return {article, problems};
}
