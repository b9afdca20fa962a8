import type {Article, Corpus} from '../../corpus/model.js';
import {byAnyForm, findMentions, namesMeant, saidNames} from './name-readings.js';
import {type IdReading, readNegotiation, readOrigin, readOutlet} from './id-readings.js';
import {problemOf, type QueryProblem} from '../query/problem.js';
import type {Term} from '../query/query.js';
import {type DateSpan, periodOf} from '../query/query-dates.js';
import {type FieldName, isStateName, type StateName} from '../query/query-fields.js';
import type {Match, Reading} from './readings.js';
import {readSaid, type SpokenIn} from './said-reading.js';
import type {Meaning} from '../say/meaning.js';
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

function select(
	corpus: Corpus,
	term: Term,
	test: (article: Article) => string | undefined,
): Map<Article, readonly Match[]> {
	const found = new Map<Article, readonly Match[]>();
	for (const article of corpus.articles) {
		const text = test(article);
		if (text !== undefined) {
			found.set(article, [{kind: 'field', term: written(term), text, where: 'field'}]);
		}
	}
	return found;
}

function written(term: Term): string {
	return `${term.field ?? ''}:${term.text}`;
}

function readId(corpus: Corpus, term: Term, reading: IdReading): FieldReading {
	if ('problem' in reading) return reading;
	return {term: written(term), meant: reading.meant, found: select(corpus, term, reading.test)};
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
			return readId(corpus, term, readOutlet(corpus, term));
		}
		case 'negotiation': {
			return readId(corpus, term, readNegotiation(corpus, term));
		}
		case 'origin': {
			return readId(corpus, term, readOrigin(corpus, term));
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
