import {fieldNamed, type Field} from '../databank/field-names.js';

/** A text in Markdown with what its head says. */
export type Markdown = {
	/** What the front matter says, by the fields that articles have; lists joined by commas. */
	readonly fields: ReadonlyMap<Field, string>;
	/** The first heading of the first level. */
	readonly heading: string | undefined;
	/** The blocks below the head as plain text: no pictures, no marks, of links their words. */
	readonly blocks: readonly string[];
	/** Blocks that are no text of the page: remarks of the one who clipped it, lists of links, foot notes. */
	readonly beside: readonly string[];
};

const frontMatter = /^---[^\S\n]*\n([^]{1,8000}?)\n(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
/** What r.jina.ai and its like put above the text. */
const labels = /^Title:[^\S\n]*(.*)\n[^]{0,2000}?^(?:Markdown Content|Content):[^\S\n]*\n/m;
/** Marks that plain texts have not: a heading, a picture, a link, bold words. */
const marks = [
	/^#{1,3} \S/m,
	/!\[[^\]\n]{0,300}\]\(\S/,
	/\[[^\]\n]{1,300}\]\(https?:\/\/[^\s)]{1,500}/,
	/\*\*\S[^*\n]{0,300}\*\*/,
];
const leastMarks = 2;

/** Whether a text is Markdown: by what stands above it, or by two of its marks. */
export function isMarkdown(text: string): boolean {
	const start = text.slice(0, 20_000).replaceAll('\r', '').trimStart();
	const matter = frontMatter.exec(start)?.[1];
	if (matter !== undefined) return fieldsIn(matter).size > 0;
	if (/^Title: .*\n+URL Source: /.test(start)) return true;
	return /^#{1,2} \S/.test(start) && marks.filter(mark => mark.test(start)).length >= leastMarks;
}

export function readMarkdown(whole: string): Markdown {
	const text = whole.replaceAll('\r', '').trimStart();
	const matter = frontMatter.exec(text);
	const labelled = matter === null && text.startsWith('Title:') ? labels.exec(text) : null;
	const head = matter ?? labelled;
	const fields = fieldsIn(matter?.[1] ?? labelled?.[0] ?? '');
	const raw = (head === null ? text : text.slice(head.index + head[0].length)).split(/\n[^\S\n]*\n/);
	const [blocks, beside]: [string[], string[]] = [[], []];
	let heading: string | undefined;
	let isExcerpt = false;
	for (const block of raw.map(each => each.trim()).filter(Boolean)) {
		const title = /^# (.+)$/.exec(block.split('\n')[0] ?? '')?.[1];
		if (title !== undefined && heading === undefined && blocks.length === 0) {
			heading = plain(title);
			continue;
		}
		const isCallout = /^>\s*(?:\[![\w-]+\]|#{1,6} )/.test(block);
		const isQuoteOfHead: boolean = isExcerpt && block.startsWith('>');
		isExcerpt = isCallout || isQuoteOfHead;
		const read = blockOf(block);
		if (read === '') continue;
		if (isExcerpt || isList(block) || /^\[\^[^\]]{1,40}\]:/.test(block)) beside.push(read);
		else blocks.push(...read.split('\n'));
	}
	return {fields, heading, blocks, beside};
}

/** `key: value`, `key: [a, b]`, or a key with its list below: as much YAML as clippers write. */
function fieldsIn(matter: string): Map<Field, string> {
	const fields = new Map<Field, string>();
	let open: Field | undefined;
	for (const line of matter.split('\n')) {
		const [, name, rest = ''] = /^([\p{L}][\p{L} _-]{0,30}):[^\S\n]*(.*)$/u.exec(line) ?? [];
		const item = /^\s+-\s+(.+)$|^-\s+(.+)$/.exec(line);
		if (name !== undefined) {
			open = fieldOf(name, bare(rest));
			if (open !== undefined && bare(rest) !== '' && !fields.has(open)) fields.set(open, bare(rest));
		} else if (item !== null && open !== undefined) {
			const before = fields.get(open);
			fields.set(open, `${before === undefined ? '' : `${before}, `}${bare(item[1] ?? item[2] ?? '')}`);
		}
	}
	return fields;
}

/** “Source” is an address here as often as a name; the day of the clipping is not the article's. */
function fieldOf(name: string, text: string): Field | undefined {
	if (/^(?:created|date saved|clipped|modified|updated|saved)$/i.test(name)) return undefined;
	if (/^(?:published time|published|date published|pub date)$/i.test(name)) return 'date';
	if (/^(?:url source|source|url|link|original|canonical)$/i.test(name))
		return /^https?:/.test(text) ? 'url' : 'outlet';
	if (/^(?:site|site name|publisher)$/i.test(name)) return 'outlet';
	const field = fieldNamed(name);
	return field === 'text' || field === 'other' ? undefined : field;
}

function bare(text: string): string {
	const unquoted = text.trim().replace(/^(["'])(.*)\1$/, '$2');
	const list = /^\[(?!\[)(.*)\]$/.exec(unquoted)?.[1];
	return (list === undefined ? unquoted : list.split(',').map(bare).join(', '))
		.replaceAll(/\[\[([^\][]*)\]\]/g, '$1')
		.trim();
}

/** A block as a line, or a line for each item of its list. */
function blockOf(block: string): string {
	const written = block.split('\n').filter(line => !/^\s*(?:[-*_]\s*){3,}$/.test(line));
	const lines = written.map(line => line.replace(/^\s*>\s?(?:\[![\w-]+\])?/, ''));
	const isListed = lines.every(line => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line));
	const words = lines.map(line => plain(line.replace(/^\s*(?:[-*+]\s+|#{1,6}\s+)/, '')));
	return words.filter(Boolean).join(isListed ? '\n' : ' ');
}

/** Nothing but links, one an item. */
function isList(block: string): boolean {
	return block.split('\n').every(line => /^\s*(?:[-*+]\s+)?\[[^\]]{1,300}\]\([^)\s]{1,500}\)\s*$/.test(line));
}

/** Words of a line without its marks. */
export function plain(line: string): string {
	return line
		.replaceAll(/!\[[^\]]{0,500}\]\([^)]{0,1000}\)/g, '')
		.replaceAll(/!?\[\[(?:[^\]|]{0,200}\|)?([^\]]{0,200})\]\]/g, '$1')
		.replaceAll(/\[([^\]]{0,500})\]\([^)]{0,1000}\)/g, '$1')
		.replaceAll(/\[\^[^\]]{1,40}\]/g, '')
		.replaceAll(/(\*\*\*|\*\*|__|~~|==)(?=\S)([^]{1,2000}?\S|\S)\1/g, '$2')
		.replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,2000}?)\1(?![\p{L}\p{N}*_])/gu, '$2')
		.replaceAll(/`([^`]{1,500})`/g, '$1')
		.replaceAll(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
		.trim();
}
