import type {IsoDate, NameKind, Negotiation, Outlet, OutletKind, Tables} from '../corpus/model.js';
import {folds} from './plan/folds.js';
import {outletsMeant} from './plan/ids.js';
import {namesMeant} from './plan/names-meant.js';
import {parseQuery} from './query/parse-query.js';
import {termsIn} from './query/query.js';
import {spanOf} from './query/query-dates.js';

/** Days of the first and last article; absent without articles. */
export type Dates = {readonly first?: IsoDate; readonly last?: IsoDate};

export type NameRow = Dates & {
	readonly id: string;
	readonly name: string;
	readonly kind?: NameKind;
	/** Mentions in all articles. */
	readonly count: number;
	readonly articles: number;
	/** Ids of the outlets that name it. */
	readonly outlets: readonly string[];
	/** The form that matched the query. */
	readonly matched?: string;
	/** Absent for listed names; `false` for one that was discovered in the texts. */
	readonly verified?: false;
};

export type OutletRow = Dates & {
	readonly id: string;
	readonly name: string;
	readonly country?: string;
	readonly language?: string;
	readonly kind: OutletKind;
	readonly articles: number;
	readonly negotiations: number;
};

export type NegotiationRow = Dates & {
	readonly id: string;
	readonly title: string;
	readonly date: IsoDate;
	readonly until?: IsoDate;
	readonly place?: string;
	readonly articles: number;
	/** Number of outlets, and of distinct origins: reprints of one agency are one account. */
	readonly outlets: number;
	readonly origins: number;
};

/** Outlets that a query means; all of them without one. */
export function outletsListed({outlets}: Pick<Tables, 'outlets'>, query: string): readonly Outlet[] {
	return query.trim() === '' ? outlets : outletsMeant(outlets, query.trim(), true);
}

/** Negotiations that have every word of a query in id, title, place, parties or date; all of them without one. */
export function negotiationsListed(tables: Tables, query: string): readonly Negotiation[] {
	const words = [...termsIn(parseQuery(query))].flatMap(({term}) =>
		'text' in term ? [term.text] : [term.left, term.right],
	);
	return tables.negotiations.filter(negotiation => words.every(word => isMeant(tables, negotiation, word)));
}

function isMeant(tables: Tables, negotiation: Negotiation, word: string): boolean {
	const texts = [
		negotiation.id,
		negotiation.title,
		negotiation.place ?? '',
		negotiation.mediator ?? '',
		...negotiation.parties,
	];
	if (negotiation.id.includes(word.toLowerCase()) || texts.some(text => folds(text, word))) {
		return true;
	}
	const span = spanOf(word);
	if (span) {
		return (
			(negotiation.until ?? negotiation.date) >= (span.from ?? '') &&
			(span.to === undefined || negotiation.date <= span.to)
		);
	}
	return namesMeant(tables, word).some(name => texts.some(text => folds(text, name.metonym ?? name.name)));
}
