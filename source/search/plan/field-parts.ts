import type {Catalogue} from '../catalogue.js';
import {problemOf, type QueryProblem} from '../query/problem.js';
import {isStateName, nearestWord, type StateName} from '../query/query-fields.js';
import type {FieldTerm} from '../query/query.js';
import type {Meaning} from '../say/meaning.js';
import {type IdReading, readNegotiation, readOrigin, readOutlet, written} from './ids.js';
import type {Asking} from './lexicon.js';
import {byAnyForm, namesMeant, saidNames} from './names-meant.js';
import {nothing, type Plan} from './plan.js';
import {askedNames} from './plain-parts.js';
import type {Part} from './understand.js';

/** What a person has done with articles, by id. */
export type Personal = {
	readonly read?: ReadonlySet<string>;
	readonly marked?: ReadonlySet<string>;
	readonly bookmarked?: ReadonlySet<string>;
	readonly noted?: ReadonlySet<string>;
	/** What came since the person last looked. */
	readonly new?: ReadonlySet<string>;
	/** Articles by tag, in lower case. */
	readonly tagged?: ReadonlyMap<string, ReadonlySet<string>>;
	/** Queries by the names they were saved under, in lower case. */
	readonly saved?: ReadonlyMap<string, string>;
};

export type FieldOptions = {readonly personal?: Personal; readonly knowsSpeakers?: boolean};

/** What a field asks for, or why that cannot be said. */
// oxlint-disable-next-line require-yield -- every part of a query is read in the same way, and none of these has to ask
export function* fieldPart(
	catalogue: Catalogue,
	term: FieldTerm,
	{personal = {}, knowsSpeakers = false}: FieldOptions,
): Asking<Part | {readonly problem: QueryProblem}> {
	const {field, text} = term;
	const partOf = (meant: Meaning, plan: Plan): Part => ({term: written(term), meant, plan});
	switch (field) {
		case 'actor':
		case 'place': {
			return namePart(catalogue, term, field);
		}
		case 'outlet': {
			return withId(term, readOutlet(catalogue, term));
		}
		case 'negotiation': {
			return withId(term, readNegotiation(catalogue, term));
		}
		case 'origin': {
			return withId(term, readOrigin(catalogue, term));
		}
		case 'title': {
			return partOf({kind: 'headline', text}, {kind: 'title', term: written(term), text});
		}
		case 'lang': {
			const tag = text.toLowerCase();
			return partOf({kind: 'language', text: tag}, {kind: 'language', term: written(term), tag});
		}
		case 'is': {
			const state = text.toLowerCase();
			if (!isStateName(state)) return partOf({kind: 'nothing', text}, nothing);
			return partOf({kind: 'state', state}, statePlan(written(term), state, personal));
		}
		case 'tag': {
			const tag = text.normalize('NFC').toLowerCase();
			const ids = [...(personal.tagged?.get(tag) ?? [])];
			return partOf({kind: 'tag', text: tag}, {kind: 'articles', term: written(term), ids, shown: `#${tag}`});
		}
		case 'saved': {
			// Whoever understands a query reads the one that is meant in its place.
			return {problem: noSaved(term, personal)};
		}
		case 'after':
		case 'before':
		case 'on': {
			return partOf({kind: field, text}, {kind: 'published', term: written(term), field, span: term.span ?? {}});
		}
		case 'said': {
			if (!knowsSpeakers) return {problem: problemOf({kind: 'speakersUnknown'}, term.start, term.end)};
			return saidPart(catalogue, term);
		}
	}
}

/** The query that a field names by the name it was saved under. */
export function savedQuery({text}: FieldTerm, {saved}: Personal): string | undefined {
	return saved?.get(text.normalize('NFC').toLowerCase());
}

function noSaved({text, start, end}: FieldTerm, {saved}: Personal): QueryProblem {
	const meant = nearestWord(text, [...(saved?.keys() ?? [])]);
	return problemOf({kind: 'noSaved', text, ...(meant !== undefined && {meant})}, start, end, meant && `@${meant}`);
}

function withId(term: FieldTerm, reading: IdReading): Part | {readonly problem: QueryProblem} {
	return 'problem' in reading ? reading : {term: written(term), ...reading};
}

function namePart(catalogue: Catalogue, term: FieldTerm, kind: 'actor' | 'place'): Part {
	const meant = byAnyForm(namesMeant(kind === 'actor' ? catalogue.actors : catalogue.places, term.text));
	if (meant.length === 0) {
		const none = kind === 'actor' ? 'noActor' : 'noPlace';
		return {term: written(term), meant: {kind: none, text: term.text}, plan: nothing};
	}
	return {
		term: written(term),
		meant: {kind, names: saidNames(meant, term.text)},
		plan: {kind: 'mentions', term: written(term), names: askedNames(meant)},
	};
}

/** Articles that let an actor speak. */
function saidPart(catalogue: Catalogue, term: FieldTerm): Part {
	const {text} = term;
	const actors = new Set(catalogue.actors.map(({id}) => id));
	const names = namesMeant(catalogue, text).filter(({id}) => actors.has(id));
	if (names.length === 0) return {term: written(term), meant: {kind: 'nobody', text}, plan: nothing};
	return {
		term: written(term),
		meant: {kind: 'saidBy', names: saidNames(names, text)},
		plan: {kind: 'said', term: written(term), ids: names.map(({id}) => id)},
	};
}

function statePlan(term: string, state: StateName, personal: Personal): Plan {
	switch (state) {
		case 'brief':
		case 'full': {
			return {kind: 'text', term, text: state};
		}
		case 'unread': {
			return {kind: 'not', of: {kind: 'articles', term, ids: [...(personal.read ?? [])], shown: state}};
		}
		case 'read':
		case 'marked':
		case 'bookmarked':
		case 'noted':
		case 'new': {
			return {kind: 'articles', term, ids: [...(personal[state] ?? [])], shown: state};
		}
	}
}
