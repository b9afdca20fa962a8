import {fold} from '../../text/fold.js';
import {writtenDates} from '../dates/written-dates.js';
import {isByLine} from '../boilerplate/line-kinds.js';
import {type Field, fieldNamed} from './field-names.js';
import {blocksIn, type Databank, type DatabankRecord} from './record.js';

const labelled = /^\s{0,3}(?:\*\*)?([\p{L}№][\p{L}№() -]{0,30}?)(?:\*\*)?\s?:(?:\*\*)?[^\S\n]?(.*)$/u;
/** A line that only parts documents: a row of signs, `Документ 2 из 5`. */
const parting =
	/^\s*(?:[-=_*~#]{4,}|(?:документ|document|dokument)\s*(?:№\s*)?\d+(?:\s*(?:из|of|von|sur|\/)\s*\d+)?\.?)\s*$/iu;
/** In lines: the fields of a document stand together. */
const nearHead = 14;
/** Lines without a label above them, and how long one may be, in UTF-16 units. */
const [mostBare, longestBare] = [3, 120];

/** With what a databank closes a document. */
const closing = /^\s*(?:Source Citation\b|Gale Document Number|~{4,}|Copyright of .{3,80} is the property of\b)/mu;

/** `Marsh, Odile (AUTHOR)` is Odile Marsh. */
function inOrder(author: string | undefined): string | undefined {
	return author
		?.split(/\s*;\s*/u)
		.map(each => {
			const [, family, given] = /^([^,()]+),\s*([^,()]+?)\s*\((?:author|auteur|autor)\)$/iu.exec(each) ?? [];
			return family === undefined ? each : `${given ?? ''} ${family}`;
		})
		.join('; ');
}

/** In UTF-16 units: what stands first under the fields and is longer is text. */
const longestTitle = 200;

/** Downloads whose documents begin with labelled fields, `Источник: …`, `Дата: …`, `Заголовок: …`: Integrum, Medialogia, collections of one’s own. */
export const labelledText: Databank = {
	name: 'Integrum',
	is: text => isHead(text.split('\n').filter(line => line.trim() !== '')),
	split,
	read,
};

function fieldOf(line: string): Field | undefined {
	const name = labelled.exec(line)?.[1]?.trim();
	return name === undefined ? undefined : fieldNamed(name);
}

/** Whether lines begin with the fields of a document: three, and of them where and when it stood. */
function isHead(lines: readonly string[]): boolean {
	const found = new Set<Field>();
	let bare = 0;
	for (const line of lines.slice(0, nearHead)) {
		const field = fieldOf(line);
		bare = field === undefined ? bare + 1 : 0;
		// A title may run over two lines, and a number or a name stand above the fields; then comes the text.
		const isOver = found.size > 0 && (bare > 1 || parting.test(line));
		if (isOver || bare > mostBare || (field === undefined && line.length > longestBare)) break;
		if (field !== undefined) found.add(field);
		// Gale and EBSCO cite: `Harbour Post (Port Ember). 05/17/2031, p3.`
		if (field === 'outlet' && writtenDates(line).length > 0) found.add('date');
	}
	// Integrum has the number of the issue instead, and the headline below the fields.
	return found.has('date') && found.has('outlet') && found.size > 2;
}

/** A document begins where the field with which the first one began stands again, with others after it. */
function split(text: string): string[] {
	const lines = text.split('\n');
	const first = lines.map(fieldOf).find(field => field !== undefined);
	const parts: string[][] = [[]];
	let hasFields = false;
	for (const [index, line] of lines.entries()) {
		if (parting.test(line)) {
			// What stands above the first of them is of the search, not of a document.
			if (!hasFields) parts.splice(0, parts.length, []);
			continue;
		}
		const field = fieldOf(line);
		const rest = lines.slice(index, index + 2 * nearHead).filter(each => each.trim() !== '');
		if (field !== undefined && field === first && hasFields && isHead(rest)) parts.push([]);
		if (field !== undefined) hasFields = true;
		parts.at(-1)?.push(line);
	}
	return parts.map(part => part.join('\n')).filter(part => isHead(part.split('\n').filter(line => line.trim() !== '')));
}

function read(article: string): DatabankRecord {
	const fields = new Map<Field, string>();
	const around: string[] = [];
	const text: string[] = [];
	for (const line of article.split('\n')) {
		const field = text.some(each => each.trim() !== '') || fields.has('text') ? undefined : fieldOf(line);
		if (field === undefined && !text.some(each => each.trim() !== '') && /^https?:\/\/\S+$/.test(line.trim()))
			around.push(line.trim());
		else if (field === undefined) text.push(line);
		else {
			const value = labelled.exec(line)?.[2]?.replaceAll('**', '').trim() ?? '';
			if (field === 'text') text.push(value);
			else around.push(line.trim());
			if (!fields.has(field)) fields.set(field, value);
		}
	}
	const field = (name: Field): string | undefined => fields.get(name) || undefined;
	const [inText, ...others] = blocksIn(text.join('\n').split(closing, 1)[0] ?? '');
	const [, signed] = /^(?:byline|by)\s*:\s*(.{3,80})$/iu.exec(inText?.join(' ') ?? '') ?? [];
	const isRepeated = field('title') !== undefined && fold(inText?.join(' ') ?? '') === fold(field('title') ?? '');
	const blocks = inText === undefined ? [] : signed !== undefined || isRepeated ? others : [inText, ...others];
	const source = field('outlet');
	const cited = source !== undefined && writtenDates(source).length > 0;
	// A paragraph a line, where no blank lines part them.
	const isLinewise = blocks.length === 1 && (blocks[0]?.every(line => /[.!?…»”")]$/u.test(line)) ?? false);
	const paragraphs = isLinewise ? (blocks[0] ?? []) : blocks.map(block => block.join(' '));
	const [first = ''] = paragraphs;
	const isTitled = field('title') !== undefined || first.length > longestTitle || /[.!?…]$/u.test(first);
	return {
		title: isTitled ? field('title')?.replace(cited ? /\.$/u : /(?!)/u, '') : first,
		author: inOrder(field('author') ?? signed),
		date: field('date') ?? (cited ? source : undefined),
		outlet: cited ? source.split(/\s*[([.,]/u, 1)[0] : source?.replace(/\s*\([^)]*\)\s*$/u, ''),
		url: /^https?:\/\/\S+$/.test(field('url') ?? '') ? field('url') : undefined,
		paragraphs: (isTitled ? paragraphs : paragraphs.slice(1)).filter(
			(each, index, all) => index < all.length - 1 || !isByLine(each),
		),
		around,
	};
}
