import {LibraryError} from '../library-error.js';
import type {DraftOptions, Drafts} from './kind.js';
import {kinds} from './kinds.js';
import {Look} from './look.js';
import type {Source} from './source.js';

/** A document in a message in a mailbox is three; what goes deeper is made to. */
const deepest = 5;
/** Of what is wrong with each thing in a source that holds no article. */
const mostSaid = 3;

/**
 * The articles that a source holds: one of a page or a text, many of a feed or of JSON.
 * @throws {LibraryError} when there is none, or the input is a kind that cannot be read, by its name.
 */
export async function draftsOf(source: Source, options: DraftOptions): Promise<Drafts> {
	return draftsIn(source, options, deepest);
}

async function draftsIn(source: Source, options: DraftOptions, depth: number): Promise<Drafts> {
	if (depth === 0) throw new LibraryError(`${source.name}: too many things in one another`);
	const look = new Look(source);
	if (isEmpty(look)) throw new LibraryError(`${source.name} is empty`);
	for (const {reader} of kinds) {
		const read = reader(look, options);
		if (read === undefined) continue;
		const found = await read(async (inner, how) => draftsIn(inner, how, depth - 1));
		if (found.drafts.length > 0) return found;
		throw new LibraryError([...found.notes.slice(0, mostSaid), `${source.name}: no articles in it`].join('; '));
	}
	throw new LibraryError(`${source.name}: no articles in it`);
}

/** In bytes: what is longer has something in it. */
const longestBlank = 1000;

function isEmpty(look: Look): boolean {
	return look.bytes.length === 0 || (look.bytes.length <= longestBlank && /^[\s\uFEFF\u200B\0]*$/u.test(look.text));
}

/** The name of the kind that a source is. */
export function kindOf(source: Source, options: DraftOptions): string | undefined {
	const look = new Look(source);
	return kinds.find(({reader}) => reader(look, options) !== undefined)?.name;
}
