import {assemble} from './assemble.js';
import {isIsoDate} from './dates.js';
import {complaintAbout} from './schema/field-kinds.js';
import type {Actor, Article, Corpus, NameEntry, Negotiation, Outlet, Place, Problem, WordingThing} from './model.js';
import {oneLine} from './parse/one-line.js';
import {partNotes} from './parse/page-notes.js';
import {paragraphsOf} from './parse/paragraphs.js';
import type {OutletDraft} from './parts.js';
import {present, someOf} from './schema/present.js';

/** An article from memory. What is left out gets a default: language `und`, text `full`, covers `all`, the negotiation from the id (`negotiation/name`). */
export type ArticleInput = Pick<Article, 'id' | 'outlet' | 'title' | 'published'> &
	Partial<Omit<Article, 'paragraphs'>> & {
		readonly paragraphs?: readonly string[];
		/** Instead of paragraphs: text in which blank lines separate them. */
		readonly body?: string;
	};

export type OutletInput = Pick<Outlet, 'id'> & Partial<Outlet>;
export type ActorInput = NameEntry & Partial<Actor>;
export type PlaceInput = NameEntry & Partial<Place>;
export type NegotiationInput = Pick<Negotiation, 'id' | 'title' | 'date'> & Partial<Negotiation>;

export type CorpusInput = {
	readonly articles?: readonly ArticleInput[];
	readonly actors?: readonly ActorInput[];
	readonly places?: readonly PlaceInput[];
	readonly outlets?: readonly OutletInput[];
	readonly negotiations?: readonly NegotiationInput[];
	readonly wording?: readonly WordingThing[];
	readonly start?: readonly string[];
};

/** Articles without a folder stand together under this name. */
const unfiled = 'unfiled';

function folderOf(id: string): string {
	const slash = id.lastIndexOf('/');
	return slash > 0 ? id.slice(0, slash) : unfiled;
}

/** Sanitises every text in a record of texts, lists and records; other values stay. */
function clean<T>(value: T): T {
	const cleaned = cleanAny(value);
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts stay texts, lists lists and records records
	return cleaned as T;
}

function cleanAny(value: unknown): unknown {
	if (typeof value === 'string') {
		return oneLine(value);
	}

	if (Array.isArray(value)) {
		return value.map(cleanAny);
	}

	return value !== null && typeof value === 'object' ? present(mapValues(value)) : value;
}

function mapValues(record: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, cleanAny(item)]));
}

function articleOf(input: ArticleInput, problems: Problem[]): Article {
	const {body, paragraphs, pageNotes = [], ...fields} = input;
	const all = paragraphs === undefined ? paragraphsOf(body ?? '').map(({text}) => text) : paragraphs.map(oneLine);
	const texts = all.filter(text => text !== '');
	const {told, notes} = fields.text === 'brief' ? partNotes(texts, text => text) : {told: texts, notes: []};
	const {url, ...cleaned} = clean(fields);
	const pages = [...clean(pageNotes), ...notes.map(({after, text}) => ({after, text}))];
	const note = (field: string, message: string): void => {
		problems.push({file: cleaned.id, field, message, severity: 'warning'});
	};

	if (!isIsoDate(cleaned.published)) {
		note('published', `“${cleaned.published}” ${complaintAbout('date', cleaned.published) ?? ''}`);
	}

	const badUrl = url === undefined ? undefined : complaintAbout('url', url);
	if (badUrl !== undefined) {
		note('url', `“${url}” ${badUrl}`);
	}

	return present({
		publishedBasis: 'stated',
		language: 'und',
		text: 'full' as const,
		covers: 'all' as const,
		negotiation: folderOf(cleaned.id),
		...cleaned,
		url: badUrl === undefined ? url : undefined,
		paragraphs: told,
		pageNotes: someOf(pages.toSorted((a, b) => a.after - b.after)),
	});
}

function outletOf(outlet: OutletInput): OutletDraft {
	return {name: oneLine(outlet.id), kind: 'site', ...clean(outlet)};
}

function actorOf(actor: ActorInput): Actor {
	return {kind: 'person', ...clean(actor)};
}

function placeOf(place: PlaceInput): Place {
	return {...clean(place), kind: 'place'};
}

function negotiationOf(negotiation: NegotiationInput): Negotiation {
	return {
		parties: [],
		summary: '',
		...clean(negotiation),
	};
}

/**
 * A corpus from memory, completed, sanitised and ordered as one that was read from files. Nothing is thrown: equal ids, wrong dates
 * and addresses are in `problems`.
 */
export function createCorpus(input: CorpusInput): Corpus {
	const {articles = [], actors = [], places = [], outlets = [], negotiations = [], wording = []} = input;
	const problems: Problem[] = [];
	return assemble({
		articles: articles.map(article => articleOf(article, problems)),
		actors: actors.map(actorOf),
		places: places.map(placeOf),
		outlets: outlets.map(outletOf),
		negotiations: negotiations.map(negotiationOf),
		wording: clean(wording),
		...present({start: input.start}),
		problems,
	});
}
