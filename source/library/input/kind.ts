import type {Draft} from '../draft.js';
import {LibraryError} from '../library-error.js';
import type {Look} from './look.js';
import type {Source} from './source.js';

export type DraftOptions = {
	/** ISO day. */
	readonly today: string;
	/** The address of a page that was saved or pasted. */
	readonly url?: string | undefined;
	/** The line that stands between the articles of a text. */
	readonly separator?: string | undefined;
};

export type Drafts = {
	readonly drafts: readonly Draft[];
	/** What was passed over, a sentence each. */
	readonly notes: readonly string[];
	/** What is nobody's fault, and only to be known. */
	readonly asides?: readonly string[];
};

/** What a source of some kind falls into, an article each. */
export type Pieces<Piece> = {
	readonly pieces: readonly Piece[];
	readonly notes?: readonly string[];
	readonly asides?: readonly string[];
};

/**
 * A kind of input: an entry of the table.
 * @typeParam Found what shows the kind, handed from the first look to the rest
 */
export type KindSpec<Found, Piece> = {
	readonly name: string;
	/** What shows that a source is of this kind; undefined of any other. Never throws. */
	readonly detect: (look: Look, options: DraftOptions) => Found | undefined;
	/** @throws {LibraryError} when it cannot be read, or holds too much */
	readonly split: (look: Look, found: Found, options: DraftOptions) => Pieces<Piece> | Promise<Pieces<Piece>>;
	/** @throws {LibraryError} about this piece only */
	readonly read: (piece: Piece, look: Look, options: DraftOptions) => Draft;
	/** What becomes of a piece without a text: the library refuses it with what was taken off it, each is said, or their number. */
	readonly textless: 'kept' | ((from: string) => string) | 'counted';
};

/** A kind whose pieces are sources themselves, looked at in their turn: a mailbox, a document in a zip file. */
export type ContainerSpec<Found> = {
	readonly name: string;
	readonly detect: KindSpec<Found, Inner>['detect'];
	/** What is said of sources in it that hold no article, by their number; each is refused by the library where nothing is. */
	readonly withoutArticle?: (count: number) => string;
	readonly unpack: (look: Look, found: Found, options: DraftOptions) => Pieces<Inner> | Promise<Pieces<Inner>>;
};

/** A source within another. */
export type Inner = {
	readonly source: Source;
	/** How it is read otherwise than what holds it: “3 hours ago” counts from the day on which a page was saved. */
	readonly changed?: Partial<DraftOptions>;
	/** What the container says of an article in it. */
	readonly completed?: (draft: Draft) => Draft;
};

/** Reads a source by the table. */
export type LookAgain = (source: Source, options: DraftOptions) => Promise<Drafts>;

/** An entry of the table, whatever its pieces are. */
export type Kind = {
	readonly name: string;
	/** How a source is read that is of this kind; undefined of any other. */
	readonly reader: (look: Look, options: DraftOptions) => ((again: LookAgain) => Promise<Drafts>) | undefined;
};

export function kind<Found, Piece>(spec: KindSpec<Found, Piece>): Kind {
	return {
		name: spec.name,
		reader(look, options) {
			const found = spec.detect(look, options);
			if (found === undefined) return undefined;
			return async () => {
				const {pieces, notes = [], asides = []} = await spec.split(look, found, options);
				const said = [...notes];
				const drafts = pieces.flatMap(piece => orSaid(() => [spec.read(piece, look, options)], said));
				return withText({drafts, notes: said, asides}, look.name, spec.textless);
			};
		},
	};
}

export function container<Found>(spec: ContainerSpec<Found>): Kind {
	return {
		name: spec.name,
		reader(look, options) {
			const found = spec.detect(look, options);
			if (found === undefined) return undefined;
			return async again => {
				const {pieces, notes = [], asides = []} = await spec.unpack(look, found, options);
				const all = {drafts: [] as Draft[], notes: [...notes], asides: [...asides]};
				for (const {source, changed = {}, completed = (draft: Draft) => draft} of pieces) {
					try {
						const inner = await again(source, {...options, ...changed});
						all.drafts.push(...inner.drafts.map(draft => completed(draft)));
						all.notes.push(...inner.notes);
						all.asides.push(...(inner.asides ?? []));
					} catch (error) {
						// One thing in it: what is wrong with it is wrong with the whole.
						if (!(error instanceof LibraryError) || pieces.length === 1) throw error;
						all.notes.push(error.message);
					}
				}
				return spec.withoutArticle === undefined ? all : articlesOnly(all, look.name, spec.withoutArticle);
			};
		},
	};
}

/** In words: less is no article, whatever holds it. */
const leastWords = 12;

function articlesOnly(all: Required<Drafts>, name: string, say: (count: number) => string): Drafts {
	const drafts = all.drafts.filter(({paragraphs}) => paragraphs.join(' ').split(' ').length >= leastWords);
	const without = all.drafts.length - drafts.length;
	return without === 0 ? all : {...all, drafts, asides: [...all.asides, `${name}: ${say(without)}`]};
}

function orSaid<T>(run: () => T[], notes: string[]): T[] {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof LibraryError)) throw error;
		notes.push(error.message);
		return [];
	}
}

function withText(all: Required<Drafts>, name: string, textless: KindSpec<never, never>['textless']): Drafts {
	if (textless === 'kept') return all;
	const drafts = all.drafts.filter(({paragraphs}) => paragraphs.length > 0);
	const without = all.drafts.filter(({paragraphs}) => paragraphs.length === 0);
	if (without.length === 0) return all;
	if (textless !== 'counted')
		return {...all, drafts, notes: [...all.notes, ...without.map(({from}) => textless(from))]};
	if (drafts.length === 0)
		throw new LibraryError(`${name}: its entries have no text (${without.length}): add their addresses`);
	const counted = without.length === 1 ? 'one entry has' : `${without.length} entries have`;
	return {...all, drafts, asides: [...all.asides, `${name}: ${counted} no text`]};
}
