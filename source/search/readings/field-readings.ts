import type {Article, Corpus, NameEntry, Outlet} from '../../corpus/model.js';
import {fold, foldWords, skeleton} from '../../text/fold.js';
import {byAnyForm, findMentions, namesMeant, sayNames} from './name-readings.js';
import type {QueryProblem, Term} from '../query/query.js';
import {type DateSpan, periodOf} from '../query/query-dates.js';
import {type FieldName, isStateName, type StateName} from '../query/query-fields.js';
import type {Match, Reading} from './readings.js';
import {readSaid, type SpokenIn} from './said-reading.js';
import {likeness} from '../names/word-likeness.js';
import {holds} from './word-readings.js';

/** What a person has done with articles, by id. */
export type ReadingState = {
	readonly read?: ReadonlySet<string>;
	readonly marked?: ReadonlySet<string>;
	readonly bookmarked?: ReadonlySet<string>;
	readonly noted?: ReadonlySet<string>;
	/** For `said:`. */
	readonly spoken?: SpokenIn;
};

/** A reading, or why there is none. */
export type FieldReading = Reading & {readonly problem?: QueryProblem};

const outletNames = new WeakMap<readonly Outlet[], readonly NameEntry[]>();

function outletsAsNames(outlets: readonly Outlet[]): readonly NameEntry[] {
	let names = outletNames.get(outlets);
	if (!names) {
		names = outlets.map(outlet => ({id: outlet.id, name: outlet.name, names: [outlet.id, outlet.tag]}));
		outletNames.set(outlets, names);
	}
	return names;
}

/** Outlets a person may mean: those whose id, name or tag has the words, else those spelt almost so. */
export function outletsMeant(outlets: readonly Outlet[], text: string): readonly Outlet[] {
	const wanted = fold(text);
	const same = outlets.filter(outlet => [outlet.id, outlet.name, outlet.tag].some(known => fold(known) === wanted));
	if (same.length > 0 || wanted === '') {
		return same;
	}
	const words = foldWords(text).join(' ');
	const holding = outlets.filter(outlet =>
		[outlet.id, outlet.name, outlet.tag].some(known => ` ${foldWords(known).join(' ')}`.includes(` ${words}`)),
	);
	if (holding.length > 0) {
		return holding;
	}
	const ids = new Set(namesMeant(outletsAsNames(outlets), text).map(name => name.id));
	return outlets.filter(outlet => ids.has(outlet.id));
}

function nearestOutlet(outlets: readonly Outlet[], text: string): Outlet | undefined {
	const typed = {text: fold(text).replaceAll(' ', ''), sounds: skeleton(fold(text).replaceAll(' ', ''))};
	const ranked = outlets
		.flatMap(outlet =>
			[outlet.id, ...outlet.name.split(/\s+/), outlet.name].map(known => ({
				outlet,
				value: likeness(typed, sounded(known)),
			})),
		)
		.sort((a, b) => b.value - a.value);
	return ranked[0] && ranked[0].value >= 0.55 ? ranked[0].outlet : undefined;
}

function sounded(text: string): {text: string; sounds: string} {
	const folded = fold(text).replaceAll(' ', '');
	return {text: folded, sounds: skeleton(folded)};
}

function select(
	corpus: Corpus,
	term: Term,
	test: (article: Article) => string | undefined,
	id?: string,
): Map<Article, readonly Match[]> {
	const found = new Map<Article, readonly Match[]>();
	for (const article of corpus.articles) {
		const text = test(article);
		if (text !== undefined) {
			found.set(article, [{kind: 'field', term: written(term), text, where: 'field', ...(id !== undefined && {id})}]);
		}
	}
	return found;
}

function written(term: Term): string {
	return `${term.field ?? ''}:${term.text}`;
}

function readOutlet(corpus: Corpus, term: Term): FieldReading {
	const outlets = outletsMeant(corpus.outlets, term.text);
	if (outlets.length > 0) {
		const names = new Map(outlets.map(outlet => [outlet.id, outlet.name]));
		return {
			term: written(term),
			meaning: `outlet ${[...names.values()].join(' or ')}`,
			found: select(corpus, term, article => names.get(article.outlet)),
		};
	}
	const near = nearestOutlet(corpus.outlets, term.text);
	const problem: QueryProblem = {
		message: `No outlet is called "${term.text}".${near ? ` Did you mean ${near.name} (outlet:${near.id})?` : ''}`,
		start: term.start,
		end: term.end,
		...(near && {suggestion: `outlet:${near.id}`}),
	};
	return {term: written(term), meaning: `no outlet is called “${term.text}”`, found: new Map(), problem};
}

function readName(corpus: Corpus, term: Term, names: readonly NameEntry[], what: string): FieldReading {
	const meant = byAnyForm(namesMeant(names, term.text));
	if (meant.length === 0) {
		return {term: written(term), meaning: `no ${what} is called “${term.text}”`, found: new Map()};
	}
	return {
		term: written(term),
		meaning: `${what} ${sayNames(meant, term.text)}`,
		found: findMentions(corpus, written(term), meant),
	};
}

/** Whether the days an article may have been published on meet a span; a month without a day may be any of its days. */
function published(article: Article, field: FieldName, span: DateSpan): boolean {
	const days = periodOf(article.published);
	if (!days) {
		return false;
	}
	const closed = span.from !== undefined && span.to !== undefined;
	if (field === 'after' && closed) {
		return days.to >= (span.from ?? '');
	}
	if (field === 'before' && closed) {
		return days.from < (span.from ?? '');
	}
	return days.to >= (span.from ?? '') && (span.to === undefined || days.from <= span.to);
}

function hasState(article: Article, state: StateName, known: ReadingState): boolean {
	switch (state) {
		case 'unread': {
			return known.read?.has(article.id) !== true;
		}
		case 'brief':
		case 'full': {
			return article.text === state;
		}
		case 'read':
		case 'marked':
		case 'bookmarked':
		case 'noted': {
			return known[state]?.has(article.id) === true;
		}
	}
}

/** What a field asks for, and the articles that have it. */
export function readField(corpus: Corpus, term: Term & {readonly field: FieldName}, state: ReadingState): FieldReading {
	const {field, text} = term;
	const simple = (meaning: string, test: (article: Article) => string | undefined): FieldReading => ({
		term: written(term),
		meaning,
		found: select(corpus, term, test),
	});
	switch (field) {
		case 'actor': {
			return readName(corpus, term, corpus.actors, 'actor');
		}
		case 'place': {
			return readName(corpus, term, corpus.places, 'place');
		}
		case 'outlet': {
			return readOutlet(corpus, term);
		}
		case 'negotiation': {
			const meant = new Map(
				corpus.negotiations
					.filter(
						({id, title}) => id.toLowerCase().includes(text.toLowerCase()) || holds(title, text) || holds(id, text),
					)
					.map(({id, title}) => [id, title]),
			);
			return simple(
				`negotiation ${[...meant.values()].join(' or ') || `“${text}”: none`}`,
				article =>
					meant.get(article.negotiation) ?? (article.negotiation.includes(text) ? article.negotiation : undefined),
			);
		}
		case 'origin': {
			const names = new Map(corpus.outlets.map(outlet => [outlet.id, outlet.name]));
			return simple(`origin “${text}”`, article => {
				const origin = article.origin ?? names.get(article.outlet) ?? article.outlet;
				return holds(origin, text) ? origin : undefined;
			});
		}
		case 'title': {
			return simple(`headline with “${text}”`, article => (holds(article.title, text) ? article.title : undefined));
		}
		case 'lang': {
			const wanted = text.toLowerCase();
			return simple(`language ${wanted}`, article =>
				article.language.toLowerCase() === wanted || article.language.toLowerCase().startsWith(`${wanted}-`)
					? article.language
					: undefined,
			);
		}
		case 'is': {
			const wanted = text.toLowerCase();
			return simple(`is ${wanted}`, article =>
				isStateName(wanted) && hasState(article, wanted, state) ? wanted : undefined,
			);
		}
		case 'after':
		case 'before':
		case 'on': {
			const span = term.span ?? {};
			return simple(`published ${field} ${text}`, article =>
				published(article, field, span) ? article.published : undefined,
			);
		}
		case 'said': {
			if (state.spoken !== undefined) return readSaid(corpus, term, state.spoken);
			const message = '"said:" needs to be told who speaks: it works in the reader and on the command line.';
			return {
				term: written(term),
				meaning: message,
				found: new Map(),
				problem: {message, start: term.start, end: term.end},
			};
		}
	}
}
