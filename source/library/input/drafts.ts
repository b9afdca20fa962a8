import {parseArticle} from '../../corpus/parse/parse-article.js';
import {type Draft, draftOf} from '../draft.js';
import {extractArticle} from '../extract-article.js';
import {isTooMuch} from '../html/too-much.js';
import {LibraryError} from '../library-error.js';
import {decode} from './charset.js';
import {draftOfEntry, feedEntries, jsonFeedEntries} from './feed.js';
import {draftOfRecord, jsonRecords} from './json-records.js';
import {kindOf} from './kind.js';
import type {Source} from './source.js';

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
};

/**
 * The articles that a source holds: one of a page or a text, many of a feed or of JSON.
 * @throws {LibraryError} when there is none.
 */
export function draftsOf(source: Source, {today, url: given}: DraftOptions): Drafts {
	const text = decode(source.bytes, source.contentType);
	const url = given ?? source.url;
	const {name} = source;
	const kind = kindOf(text);
	switch (kind) {
		case 'article': {
			return {drafts: [draftOfFile(text, name)], notes: []};
		}
		case 'feed': {
			if (isTooMuch(text)) throw new LibraryError(`${name}: too large for a feed`);
			return some({drafts: feedEntries(text).map(entry => draftOfEntry(entry, name, {today})), notes: []}, name);
		}
		case 'json': {
			return some(jsonDrafts(text, name, today), name);
		}
		case 'html':
		case 'text': {
			const draft = draftOf(name, extractArticle(text, {as: kind, url, today}));
			return {drafts: [draft], notes: []};
		}
	}
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
