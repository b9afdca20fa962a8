import type {Article, NameKind} from '../../corpus/model.js';
import type {Act, Fate, Happening, Proposition, Question, Stance} from '../model.js';
import type {FoundDate} from '../rows/dates.js';
import type {NamedSpan} from '../rows/features.js';
import type {Sentence} from '../sentences.js';
import type {Span} from '../span.js';
import type {Clue} from './clues.js';

/** The paragraph number that stands for the headline. */
export const headline = -1;

/** A paragraph or the headline of an article, read for facts. */
export type FactText = {
	readonly article: Article;
	/** Index of the paragraph; -1 is the headline. */
	readonly paragraph: number;
	readonly text: string;
	readonly names: readonly NamedSpan[];
	readonly sentences: readonly Sentence[];
	readonly dates: readonly FoundDate[];
};

/** How a figure is meant: as printed, as a bound, as about right, or as no figure at all (“hundreds”). */
export type Sense = 'exact' | 'over' | 'under' | 'about' | 'vague';

/** What a fact says. Facts of one kind are told against each other where `clues` show that they are about one thing. */
export type Said =
	| {
			readonly kind: 'count';
			readonly size: number;
			readonly sense: Sense;
			/** `people`, or the stem of the thing counted. */
			readonly unit: string;
			/** As printed. */
			readonly counted: string;
			readonly fate?: Fate;
			/** Which people (soldiers, civilians) and whose: figures that both say it and differ in it are not compared. */
			readonly group?: string;
			readonly side?: string;
	  }
	| {
			readonly kind: 'share' | 'money' | 'duration' | 'distance';
			/** Per cent; millions aside a sum as printed; minutes; kilometres. */
			readonly size: number;
			readonly sense: Sense;
			/** The most that a word without a number is said of: “hours”. */
			readonly most?: number;
			/** Told as how long something went on. */
			readonly lasts?: boolean;
			/** The currency; `away` for a distance from a place. */
			readonly unit?: string;
	  }
	/** Minutes after midnight. `half` when morning or evening was not said. */
	| {
			readonly kind: 'hour';
			readonly minutes: number;
			readonly half: boolean;
			readonly rough: boolean;
			readonly act?: 'fire' | 'start';
	  }
	/** Day counted from 1 January 1970; `odd` when its weekday is not the day it names, `none` where no day is set, `ahead` where it was still to come. */
	| {
			readonly kind: 'day';
			readonly day: number;
			readonly odd: boolean;
			/** The day that the weekday of an odd date means. */
			readonly meant?: number;
			/** A weekday alone. */
			readonly bare?: boolean;
			readonly none: boolean;
			readonly ahead: boolean;
	  }
	/** `named` holds everybody whom its paragraph names; `side` is whose delegation is led, where said. */
	| {
			readonly kind: 'agent';
			readonly act: Act;
			readonly who: string;
			readonly named: readonly string[];
			readonly side?: string;
			/** Of all of several truces, not of one. */
			readonly all?: boolean;
	  }
	| {readonly kind: 'office'; readonly person: string; readonly name: string; readonly office: string}
	/** The ids of those who make up a body; `partial` when the list does not claim to be whole. */
	| {readonly kind: 'members'; readonly body: string; readonly members: readonly string[]; readonly partial: boolean}
	/** The house in which people meet. No town: accounts of one round name those of others, and a town lies in a country. */
	| {
			readonly kind: 'place';
			readonly place: string;
			/** Of named places, what they are: two cities, two waters, two streets are none of each other's parts. */
			readonly site?: 'city' | 'water' | 'street';
	  }
	/** What is answered to a question, about one thing (`about`, by its sense): any of `values`, or a length in minutes within `range`. */
	| {
			readonly kind: 'answer';
			readonly question: Question;
			readonly about: string;
			readonly values: readonly string[];
			readonly range?: readonly [least: number, most: number];
	  }
	/** How far a treaty has come. */
	| {
			readonly kind: 'step';
			readonly step: 'initialled' | 'signed' | 'declared' /** Its article tells of a declaration. */;
			readonly declares: boolean;
	  }
	/** A quoted phrase: its last word, those before it, and the persons of its sentence. */
	| {
			readonly kind: 'phrase';
			readonly head: string;
			readonly before: readonly string[];
			readonly speakers: readonly string[];
	  }
	| {
			readonly kind: 'stance';
			readonly stance: Stance;
			readonly predicate?: string;
			readonly proposition?: Proposition /** Names before the verb. */;
			readonly subjects: readonly string[];
			/** Every word of the clause, as `senseKey` has it: read when first asked for, for few clauses are ever held against another. */
			readonly words: () => readonly string[];
			/** Told by one of two opposite sets of words: the stem of the thing that is in the state, or nothing. */
			readonly polar?: string;
	  };

/** Something that an article says and another may say differently, with where it stands and what stands around it. */
export type Fact = Said &
	Span & {
		readonly article: string;
		readonly paragraph: number;
		/** As printed. */
		readonly text: string;
		/** What it is a day, an hour, a length or a place of. */
		readonly happenings: readonly Happening[];
		/** What its paragraph names besides: numbers, and days counted from 1970. */
		readonly told: {readonly figures: readonly number[]; readonly days: readonly number[]};
		/** Its paragraph tells of a truce or a meeting before the one reported. */
		readonly earlier: boolean;
		/** The only one of its kind in its paragraph. */
		readonly sole: boolean;
		/** The only value of its kind and happening in the article. */
		readonly unique: boolean;
		readonly clues: readonly Clue[];
		/** The years that its sentence, or else its paragraph, names. */
		readonly years: readonly number[];
		/** The days of a month that its sentence names, as `10-26`. */
		readonly days: readonly string[];
		/** The months that its sentence names, from 1. */
		readonly months: readonly number[];
		/** The owners that stand beside it (“Lebanon's 15-year war”). */
		readonly beside: readonly string[];
	};

/** A fact before what stands around it was looked at. */
export type FoundFact = Span & {
	readonly said: Said /** Where its clues stand; its sentence if absent. */;
	readonly within?: Span /** What it is of, where its sentence tells otherwise. */;
	readonly of?: Happening /** Words that say what kind of fact it is, and are no clue. */;
	readonly without?: Span;
};

/** The sentence a position stands in. */
export function sentenceAt(text: FactText, position: number): Sentence {
	return (
		text.sentences.find(({start, end}) => position >= start && position < end) ?? {start: 0, end: text.text.length}
	);
}

/** The names of the given kinds inside a stretch of a text. */
export function namesIn(text: FactText, span: Span, ...kinds: readonly NameKind[]): NamedSpan[] {
	return text.names.filter(({start, end, kind}) => start >= span.start && end <= span.end && kinds.includes(kind));
}
