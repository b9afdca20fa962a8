import {writtenDates} from '../dates/written-dates.js';
import {blocksIn, type Databank, type DatabankRecord} from './record.js';

/** Factiva's field codes that stand at the beginning of a line. */
const tag =
	/^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM)(?:[^\S\n]+(.*))?$/;
const accession = /^Document [A-Z][A-Z\d]{3,20}\d{8}[a-z\d]{3,14}\s*$/m;

/** The length of a document, on a line of its own, as the databank writes it in the languages of its readers. */
const countedLine = /^\d[\d,.]* (?:words?|mots?|wörter|palabras?|parole|palavras?|слов[ао]?)\s*$/imu;

/** Downloads of Factiva with field codes: `HD` headline, `SN` source, `PD` day, `LP` and `TD` the text. */
export const factivaCodes: Databank = {
	name: 'Factiva',
	is: text => /^HD(?:\s|$)/m.test(text) && /^PD(?:\s|$)/m.test(text) && /^(?:LP|TD)(?:\s|$)/m.test(text),
	split: text => text.split(/(?<=^AN[^\S\n]*(?:\n\s*)?[^\n]*\n)/m).filter(part => /^HD(?:\s|$)/m.test(part)),
	read: article => {
		const fields = fieldsOf(article);
		const field = (name: string): string | undefined => fields.get(name)?.join(' ').replaceAll(/\s+/g, ' ').trim();
		const text = [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])].join('\n');
		return {
			title: field('HD'),
			author: field('BY'),
			date: field('PD'),
			outlet: field('SN'),
			credit: field('CR'),
			paragraphs: blocksIn(text).map(block => block.join(' ')),
			around: [...fields]
				.filter(([name]) => !/^(?:HD|LP|TD)$/.test(name))
				.map(([name, lines]) => `${name} ${lines.join(' ')}`),
		};
	},
};

function fieldsOf(article: string): Map<string, string[]> {
	const fields = new Map<string, string[]>();
	// Codes and text are parted by two blanks or a tab, so that a sentence that begins with “IN” is none; some copies keep one blank.
	const isWide = /^HD(?: {2}|\t|[^\S\n]*$)/m.test(article);
	let open: string[] = [];
	for (const line of article.split('\n')) {
		const match = tag.exec(line.trimEnd());
		const isField = match !== null && (!isWide || /^[A-Z]{2,3}(?: {2,}|\t|\s*$)/.test(line));
		if (isField) {
			open = [match[2] ?? ''];
			fields.set(match[1] ?? '', open);
		} else open.push(line);
	}
	return fields;
}

/** Downloads of Factiva in its layout for reading: headline, length, day and source, each on a line; `Document …` at the end. */
export const factivaLayout: Databank = {
	name: 'Factiva',
	is: text => accession.test(text) && countedLine.test(text),
	split: text => text.split(new RegExp(accession.source, 'gm')).filter(part => countedLine.test(part)),
	read: readLayout,
};

function readLayout(article: string): DatabankRecord {
	const lines = article.split('\n').map(line => line.trim());
	const counted = lines.findIndex(line => countedLine.test(line));
	const above = lines.slice(0, counted).filter(Boolean);
	const author = above.findLast(line => /^(?:by|par|von|por|di|автор)\s/iu.test(line)) ?? nameUnder(above);
	const title = above.findLast(line => line !== author);
	const end = lines.findIndex((line, index) => index > counted && line === '' && index > counted + 2);
	const head = lines.slice(counted + 1, end === -1 ? lines.length : end).filter(Boolean);
	const dated = head.findIndex(line => writtenDates(line)[0] !== undefined);
	const outlet = head.slice(dated + 1).find(line => !/^\d\d:\d\d\b/.test(line));
	const blocks = end === -1 ? [] : blocksIn(lines.slice(end).join('\n')).map(block => block.join(' '));
	const body = withoutPublisher(blocks);
	return {
		title,
		author,
		date: head[dated],
		outlet,
		paragraphs: body,
		around: [...above.filter(line => line !== title), ...head, ...blocks.slice(body.length)],
	};
}

/** The last line above the length, under a longer headline, where it is nothing but names: by-lines stand there without “By”. */
function nameUnder(above: readonly string[]): string | undefined {
	const [headline = '', last = ''] = above.slice(-2);
	const isName =
		/^\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:(?:,| and|;)\s\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3})*$/u;
	const isLonger = headline.split(' ').length > Math.max(3, last.split(' ').length);
	return above.length > 1 && isLonger && isName.test(last) ? last : undefined;
}

/** In words. */
const longestPublisher = 6;

/** Behind the text stands who owns the paper: a few words without an end. */
function withoutPublisher(blocks: readonly string[]): readonly string[] {
	const last = blocks.at(-1) ?? '';
	const isSentence = /[.!?…”"»)։]$/u.test(last.replace(/\b(?:Ltd|Inc|Co|Corp|S\.A)\.$/u, ''));
	return blocks.length > 1 && !isSentence && last.split(' ').length <= longestPublisher ? blocks.slice(0, -1) : blocks;
}
