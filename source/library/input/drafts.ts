import {parseArticle} from '../../corpus/parse/parse-article.js';
import type {Databank} from '../databank/record.js';
import {databankOf, downloadDrafts} from '../databank/downloads.js';
import {type Draft, draftOf} from '../draft.js';
import {extractArticle} from '../extract-article.js';
import {isTooMuch} from '../html/too-much.js';
import {sanitise} from '../../text/sanitise.js';
import {LibraryError} from '../library-error.js';
import {originalAddress} from '../metadata/address.js';
import {value} from '../metadata/facts.js';
import {decodeSaying} from './charset.js';
import {draftOfEntry, type Entry, feedEntries, jsonFeedEntries} from './feed.js';
import {draftOfRecord, jsonRecords} from './json-records.js';
import {kindOf} from './kind.js';
import {whyNoArticle} from './no-article.js';
import type {Source} from './source.js';
import {unreadable, type Unreadable} from './unreadable.js';
import {unreadableText} from './unreadable-text.js';

export type DraftOptions = {
	/** ISO day. */
	readonly today: string;
	/** The address of a page that was saved or pasted. */
	readonly url?: string | undefined;
};

export type Drafts = {
	readonly drafts: readonly Draft[];
	/** What was passed over, a sentence each. */
	readonly notes: readonly string[];
	/** What is nobody's fault, and only to be known. */
	readonly asides?: readonly string[];
};

/**
 * The articles that a source holds: one of a page or a text, many of a feed or of JSON.
 * @throws {LibraryError} when there is none, or the input is a kind that cannot be read, by its name.
 */
export function draftsOf(source: Source, {today, url: given}: DraftOptions): Drafts {
	const {name} = source;
	refuse(unreadable(source.bytes), name);
	const {text, guessed} = decodeSaying(source.bytes, source.contentType);
	refuse(unreadableText(text), name);
	const url = given ?? source.url;
	const kind = kindOf(text);
	switch (kind) {
		case 'article': {
			return {drafts: [draftOfFile(text, name)], notes: []};
		}
		case 'feed': {
			if (isTooMuch(text)) throw new LibraryError(`${name}: too large for a feed`);
			return entriesOf(feedEntries(text, url), name, today);
		}
		case 'json': {
			return some(jsonDrafts(text, name, today), name);
		}
		case 'html':
		case 'text': {
			const databank = kind === 'text' ? databankOf(text) : undefined;
			if (databank !== undefined) return downloaded(databank, text, name, today);
			const draft = draftOf(name, extractArticle(text, {as: kind, url, today}));
			const heads = kind === 'html' ? [inElement(text, 'title'), inElement(text, 'h1')] : [];
			const instead = whyNoArticle([...heads, draft.title], draft.paragraphs);
			const remarks = [
				...(draft.remarks ?? []),
				...(guessed === undefined ? [] : [`read as ${guessed}: nothing says its encoding`]),
			];
			const through = url === undefined ? undefined : originalAddress(url).through;
			return {drafts: [{...draft, instead, remarks, ...(through === undefined ? {} : {via: through})}], notes: []};
		}
	}
}

function refuse(what: Unreadable | undefined, name: string): void {
	if (what !== undefined) throw new LibraryError(`${name} is ${what.is}, which “add” does not read: ${what.advice}`);
}

/** The text of a page's first element of a name, as far as it stands in the source. */
function inElement(html: string, name: 'title' | 'h1'): string | undefined {
	const [, inner] = new RegExp(`<${name}(?:\\s[^<>]{0,500})?>([^]{0,1000}?)</${name}>`, 'i').exec(html) ?? [];
	return value(inner?.replaceAll(/<[^<>]{0,500}>/g, ' '));
}

/** Entries of a headline only are counted: a line for each would be many. */
function entriesOf(entries: readonly Entry[], name: string, today: string): Drafts {
	const drafts = entries.map(entry => draftOfEntry(entry, name, {today}));
	const told = drafts.filter(({paragraphs}) => paragraphs.length > 0);
	const empty = drafts.length - told.length;
	if (told.length > 0 || empty === 0)
		return some(
			{
				drafts: told,
				notes: [],
				asides: empty === 0 ? [] : [`${name}: ${empty === 1 ? 'one entry has' : `${empty} entries have`} no text`],
			},
			name,
		);
	throw new LibraryError(`${name}: its entries have no text (${empty}): add their addresses`);
}

function downloaded(databank: Databank, text: string, name: string, today: string): Drafts {
	const drafts = downloadDrafts(databank, sanitise(text), name, today);
	const told = drafts.filter(({paragraphs}) => paragraphs.length > 0);
	const notes = drafts
		.filter(draft => !told.includes(draft))
		.map(({from}) => `${from}: no text in this ${databank.name} document`);
	return some({drafts: told, notes}, name);
}

function some(found: Drafts, name: string): Drafts {
	if (found.drafts.length === 0) throw new LibraryError(`${name}: no articles in it`);
	return found;
}

function jsonDrafts(text: string, name: string, today: string): Drafts {
	const {records, notes} = jsonRecords(text, name);
	const said = [...notes];
	const drafts = records.flatMap((record, index) => {
		if (Array.isArray(record['items'])) return jsonFeedEntries(record).map(entry => draftOfEntry(entry, name, {today}));
		try {
			return [draftOfRecord(record, `${name}: record ${index + 1}`)];
		} catch (error) {
			if (!(error instanceof LibraryError)) throw error;
			said.push(error.message);
			return [];
		}
	});
	return {drafts, notes: said};
}

/** A file as the corpus has them, taken as it is. */
function draftOfFile(text: string, name: string): Draft {
	const {article, problems} = parseArticle(text, {id: 'x/x', negotiation: '', file: name});
	if (article === undefined) {
		const [problem] = problems;
		throw new LibraryError(
			`${name}${problem?.line === undefined ? '' : `:${problem.line}`}: ${problem?.message ?? 'cannot be read as an article'}`,
		);
	}
	const {id: _, outlet, negotiation: __, ...rest} = article;
	return {...rest, from: name, outletId: outlet, outlet, removed: []};
}
