import {negotiationOf} from '../../corpus/lookup.js';
import type {Outlet} from '../../corpus/model.js';
import type {Catalogue} from '../catalogue.js';
import {problemOf, type QueryProblem} from '../query/problem.js';
import type {FieldTerm, Term} from '../query/query.js';
import type {Meaning, Reason} from '../say/meaning.js';
import {folds} from './folds.js';
import {ask, type Asking} from './lexicon.js';
import {type Named, namedSo, nearestNamed} from './named-so.js';
import {namesMeant} from './names-meant.js';
import type {Plan} from './plan.js';

/** What a field takes an id for, and what that asks of an article; or that there is no such thing. */
export type IdReading = {readonly meant: Meaning; readonly plan: Plan} | {readonly problem: QueryProblem};

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
export function readOutlet({outlets}: Catalogue, term: FieldTerm): IdReading {
	const meant = outletsMeant(outlets, term.text);
	if (meant.length > 0) {
		const names = Object.fromEntries(meant.map(({id, name}) => [id, name]));
		return {
			meant: {kind: 'outlet', titles: [...new Set(Object.values(names))]},
			plan: {kind: 'outlet', term: written(term), names},
		};
	}
	const near = nearestNamed(outletsAsNamed(outlets), term.text);
	const name = outlets.find(({id}) => id === near?.id)?.name;
	return unknown(term, 'outlet', near && {id: near.id, name: name ?? near.id});
}

/** `negotiation:`: any part of an id or title. */
export function readNegotiation({negotiations, folders}: Catalogue, term: FieldTerm): IdReading {
	const text = term.text.toLowerCase();
	const listed = negotiations.filter(
		({id, title, was = []}) =>
			folds(title, term.text) || [id, ...was].some(each => each.toLowerCase().includes(text) || folds(each, term.text)),
	);
	// A folder without a table of its own is known by the articles in it.
	const unlisted = folders.filter(folder => folder.includes(term.text));
	if (listed.length === 0 && unlisted.length === 0)
		return unknown(term, 'negotiation', nearestNegotiation(negotiations, term.text));
	const names = Object.fromEntries([
		...unlisted.map(folder => [folder, folder] as const),
		...listed.map(({id, title}) => [id, title] as const),
	]);
	return {
		meant: {kind: 'negotiation', titles: listed.length > 0 ? listed.map(({title}) => title) : [term.text]},
		plan: {kind: 'negotiation', term: written(term), names},
	};
}

/** `origin:`: who wrote the text first. */
export function readOrigin({origins, outlets}: Catalogue, term: FieldTerm): IdReading {
	const ids = new Map(outlets.map(({id, name}) => [name, id]));
	const listed = origins.map(id => ({id, names: [ids.get(id) ?? id]}));
	const meant = namedSo(listed, term.text).map(({id}) => id);
	if (meant.length === 0) {
		const near = nearestNamed(listed, term.text);
		return unknown(term, 'origin', near && {id: near.id, name: near.id});
	}
	return {meant: {kind: 'origin', text: term.text}, plan: {kind: 'origin', term: written(term), origins: meant}};
}

/** A field with its value, as it is shown. */
export function written({field, text}: FieldTerm): string {
	return `${field}:${text}`;
}

type Word = Term & {readonly kind: 'word'};

/** Whether a plain word is written as an id, of an article or of a negotiation that begins with its day, and there is none of that id. */
export function* unknownId(catalogue: Catalogue, term: Word): Asking<QueryProblem | undefined> {
	const {negotiations, folders} = catalogue;
	const [, folder, name] = /^([^\s/]+)\/([^\s/]+)$/.exec(term.text) ?? [];
	if (folder !== undefined && name !== undefined) {
		const negotiation = negotiationOf(catalogue, folder);
		if (negotiation === undefined && !isDated(folder)) return undefined;
		if (yield* ask(lexicon => lexicon.articleOf(term.text))) return undefined;
		const home = negotiation?.id ?? nearestNegotiation(negotiations, folder)?.id;
		return problemWith({kind: 'noArticle', text: term.text}, term, yield* nearestArticle(home, name));
	}
	if (!isDated(term.text) || folders.includes(term.text)) return undefined;
	if (negotiationOf(catalogue, term.text) !== undefined) return undefined;
	const near = nearestNegotiation(negotiations, term.text);
	return problemWith({kind: 'noNegotiation', text: term.text}, term, near?.id);
}

function isDated(text: string): boolean {
	return /^\d{4}-\d\d(?:-\d\d)?-\p{L}[\p{L}\p{N}-]*$/u.test(text);
}

function* nearestArticle(home: string | undefined, name: string): Asking<string | undefined> {
	if (home === undefined) return undefined;
	const siblings = yield* ask(lexicon => lexicon.articlesIn(home));
	const near = nearestNamed(
		siblings.map(id => ({id: id.slice(id.indexOf('/') + 1), names: []})),
		name,
	);
	return near && `${home}/${near.id}`;
}

function nearestNegotiation(
	negotiations: Catalogue['negotiations'],
	text: string,
): {readonly id: string; readonly name: string} | undefined {
	const near = nearestNamed(
		negotiations.map(({id, title}) => ({id, title, names: [title]})),
		text,
	);
	return near && {id: near.id, name: near.title};
}

const kinds = {outlet: 'noOutlet', negotiation: 'noNegotiation', origin: 'noOrigin'} as const;

function unknown(
	term: FieldTerm,
	field: keyof typeof kinds,
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
