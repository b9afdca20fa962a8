import type {Article, Corpus, Outlet} from '../../corpus/model.js';
import {articleById, negotiationOf, originOf} from '../../corpus/lookup.js';
import {problemOf, type QueryProblem} from '../query/problem.js';
import type {Term} from '../query/query.js';
import type {FieldName} from '../query/query-fields.js';
import type {Meaning, Reason} from '../say/meaning.js';
import {namesMeant} from './name-readings.js';
import {type Named, namedSo, nearestNamed} from './named-so.js';
import {holds} from './word-readings.js';

/** What a field takes an id for: which articles have it, each with the name it has there; or that there is no such thing. */
export type IdReading =
	| {readonly meant: Meaning; readonly test: (article: Article) => string | undefined}
	| {readonly problem: QueryProblem};

const outletNames = new WeakMap<readonly Outlet[], readonly Named[]>();

function outletsAsNamed(outlets: readonly Outlet[]): readonly Named[] {
	let names = outletNames.get(outlets);
	if (!names) {
		names = outlets.map(({id, name, tag, country}) => ({
			id,
			name,
			names: [name, tag],
			...(country !== undefined && {codes: [country]}),
		}));
		outletNames.set(outlets, names);
	}
	return names;
}

/** Outlets that a text names, by id, name, tag or whole beginnings of words in them; where it names none and `loosely`, those spelt almost so. */
export function outletsMeant(outlets: readonly Outlet[], text: string, loosely = false): readonly Outlet[] {
	const named = namedSo(outletsAsNamed(outlets), text);
	const asNames = outlets.map(({id, name, tag}) => ({id, name, names: [id, tag]}));
	const ids = new Set((named.length > 0 || !loosely ? named : namesMeant(asNames, text)).map(({id}) => id));
	return outlets.filter(({id}) => ids.has(id));
}

/** `outlet:`. */
export function readOutlet(corpus: Corpus, term: Term): IdReading {
	const outlets = outletsMeant(corpus.outlets, term.text);
	if (outlets.length > 0) {
		const names = new Map(outlets.map(outlet => [outlet.id, outlet.name]));
		return {meant: {kind: 'outlet', titles: [...names.values()]}, test: article => names.get(article.outlet)};
	}
	const near = nearestNamed(outletsAsNamed(corpus.outlets), term.text);
	const name = corpus.outlets.find(({id}) => id === near?.id)?.name;
	return unknown(term, 'outlet', near && {id: near.id, name: name ?? near.id});
}

/** `negotiation:`: any part of an id or title. */
export function readNegotiation(corpus: Corpus, term: Term): IdReading {
	const text = term.text.toLowerCase();
	const meant = new Map(
		corpus.negotiations
			.filter(
				({id, title, was = []}) =>
					holds(title, term.text) ||
					[id, ...was].some(each => each.toLowerCase().includes(text) || holds(each, term.text)),
			)
			.map(({id, title}) => [id, title]),
	);
	// A folder without a table of its own is known by the articles in it.
	const unlisted = corpus.articles.some(({negotiation}) => negotiation.includes(term.text));
	if (meant.size === 0 && !unlisted) return unknown(term, 'negotiation', nearestNegotiation(corpus, term.text));
	return {
		meant: {kind: 'negotiation', titles: meant.size > 0 ? [...meant.values()] : [term.text]},
		test: ({negotiation}) => meant.get(negotiation) ?? (negotiation.includes(term.text) ? negotiation : undefined),
	};
}

/** `origin:`: who wrote the text first. */
export function readOrigin(corpus: Corpus, term: Term): IdReading {
	const origins = [...new Set(corpus.articles.map(article => originOf(corpus, article)))].map(id => ({id, names: []}));
	const ids = new Map(corpus.outlets.map(({id, name}) => [name, id]));
	const listed = origins.map(({id}) => ({id, names: [ids.get(id) ?? id]}));
	const meant = new Set(namedSo(listed, term.text).map(({id}) => id));
	if (meant.size === 0) {
		const near = nearestNamed(listed, term.text);
		return unknown(term, 'origin', near && {id: near.id, name: near.id});
	}
	return {
		meant: {kind: 'origin', text: term.text},
		test: article => {
			const origin = originOf(corpus, article);
			return meant.has(origin) ? origin : undefined;
		},
	};
}

/** Whether a plain word is written as an id, of an article or of a negotiation that begins with its day, and there is none of that id. */
export function unknownId(corpus: Corpus, term: Term): QueryProblem | undefined {
	const [, folder, name] = /^([^\s/]+)\/([^\s/]+)$/.exec(term.text) ?? [];
	if (folder !== undefined && name !== undefined) {
		const negotiation = negotiationOf(corpus, folder);
		if (negotiation === undefined && !isDated(folder)) return undefined;
		if (articleById(corpus, term.text) !== undefined) return undefined;
		return problemWith({kind: 'noArticle', text: term.text}, term, nearestArticle(corpus, folder, name));
	}
	if (!isDated(term.text) || corpus.articles.some(({negotiation}) => negotiation === term.text)) return undefined;
	if (negotiationOf(corpus, term.text) !== undefined) return undefined;
	return problemWith({kind: 'noNegotiation', text: term.text}, term, nearestNegotiation(corpus, term.text)?.id);
}

function isDated(text: string): boolean {
	return /^\d{4}-\d\d(?:-\d\d)?-\p{L}[\p{L}\p{N}-]*$/u.test(text);
}

function nearestArticle(corpus: Corpus, folder: string, name: string): string | undefined {
	const home = negotiationOf(corpus, folder)?.id ?? nearestNegotiation(corpus, folder)?.id;
	const siblings = corpus.articles.filter(({negotiation}) => negotiation === home);
	const near = nearestNamed(
		siblings.map(({id}) => ({id: id.slice(id.indexOf('/') + 1), names: []})),
		name,
	);
	return near === undefined || home === undefined ? undefined : `${home}/${near.id}`;
}

function nearestNegotiation({negotiations}: Corpus, text: string): {id: string; name: string} | undefined {
	const near = nearestNamed(
		negotiations.map(({id, title}) => ({id, title, names: [title]})),
		text,
	);
	return near && {id: near.id, name: near.title};
}

const kinds = {outlet: 'noOutlet', negotiation: 'noNegotiation', origin: 'noOrigin'} as const;

function unknown(
	term: Term,
	field: FieldName & keyof typeof kinds,
	meant: {readonly id: string; readonly name: string} | undefined,
): IdReading {
	const reason: Reason = {kind: kinds[field], text: term.text, ...(meant && {meant})};
	return {problem: problemOf(reason, term.start, term.end, meant && `${field}:${quoted(meant.id)}`)};
}

function problemWith(
	reason: {readonly kind: 'noArticle' | 'noNegotiation'; readonly text: string},
	term: Term,
	id: string | undefined,
): QueryProblem {
	return problemOf({...reason, ...(id !== undefined && {meant: {id, name: id}})}, term.start, term.end, id);
}

function quoted(text: string): string {
	return /\s/.test(text) ? `"${text}"` : text;
}
