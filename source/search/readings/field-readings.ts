import type {Article, Corpus, NameEntry, Outlet} from '../../corpus/model.js';
import {fold, foldWords, skeleton} from '../../text/fold.js';
import {byAnyForm, findMentions, namesMeant, saidNames} from './name-readings.js';
import {problemOf, type QueryProblem} from '../query/problem.js';
import type {Term} from '../query/query.js';
import {type DateSpan, periodOf} from '../query/query-dates.js';
import {type FieldName, isStateName, type StateName} from '../query/query-fields.js';
import type {Match, Reading} from './readings.js';
import {readSaid, type SpokenIn} from './said-reading.js';
import type {Meaning, Reason} from '../say/meaning.js';
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
export type FieldReading = Reading | {readonly problem: QueryProblem};

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
			meant: {kind: 'outlet', titles: [...names.values()]},
			found: select(corpus, term, article => names.get(article.outlet)),
		};
	}
	const near = nearestOutlet(corpus.outlets, term.text);
	const reason: Reason = {kind: 'noOutlet', text: term.text, ...(near && {meant: {id: near.id, name: near.name}})};
	return {problem: problemOf(reason, term.start, term.end, near && `outlet:${near.id}`)};
}

function readName(corpus: Corpus, term: Term, kind: 'actor' | 'place'): FieldReading {
	const names = kind === 'actor' ? corpus.actors : corpus.places;
	const meant = byAnyForm(namesMeant(names, term.text));
	if (meant.length === 0) {
		const none = kind === 'actor' ? 'noActor' : 'noPlace';
		return {term: written(term), meant: {kind: none, text: term.text}, found: new Map()};
	}
	return {
		term: written(term),
		meant: {kind, names: saidNames(meant, term.text)},
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
	const simple = (meant: Meaning, test: (article: Article) => string | undefined): FieldReading => ({
		term: written(term),
		meant,
		found: select(corpus, term, test),
	});
	switch (field) {
		case 'actor':
		case 'place': {
			return readName(corpus, term, field);
		}
		case 'outlet': {
			return readOutlet(corpus, term);
		}
		case 'negotiation': {
			const meant = new Map(
				corpus.negotiations
					.filter(
						({id, title, was = []}) =>
							holds(title, text) ||
							[id, ...was].some(each => each.toLowerCase().includes(text.toLowerCase()) || holds(each, text)),
					)
					.map(({id, title}) => [id, title]),
			);
			return simple(
				meant.size > 0 ? {kind: 'negotiation', titles: [...meant.values()]} : {kind: 'noNegotiation', text},
				article =>
					meant.get(article.negotiation) ?? (article.negotiation.includes(text) ? article.negotiation : undefined),
			);
		}
		case 'origin': {
			const names = new Map(corpus.outlets.map(outlet => [outlet.id, outlet.name]));
			return simple({kind: 'origin', text}, article => {
				const origin = article.origin ?? names.get(article.outlet) ?? article.outlet;
				return holds(origin, text) ? origin : undefined;
			});
		}
		case 'title': {
			return simple({kind: 'headline', text}, article => (holds(article.title, text) ? article.title : undefined));
		}
		case 'lang': {
			const wanted = text.toLowerCase();
			return simple({kind: 'language', text: wanted}, article =>
				article.language.toLowerCase() === wanted || article.language.toLowerCase().startsWith(`${wanted}-`)
					? article.language
					: undefined,
			);
		}
		case 'is': {
			const wanted = text.toLowerCase();
			if (!isStateName(wanted)) return simple({kind: 'nothing', text}, () => undefined);
			return simple({kind: 'state', state: wanted}, article => (hasState(article, wanted, state) ? wanted : undefined));
		}
		case 'after':
		case 'before':
		case 'on': {
			const span = term.span ?? {};
			return simple({kind: field, text}, article => (published(article, field, span) ? article.published : undefined));
		}
		case 'said': {
			if (state.spoken !== undefined) return readSaid(corpus, term, state.spoken);
			return {problem: problemOf({kind: 'speakersUnknown'}, term.start, term.end)};
		}
	}
}
