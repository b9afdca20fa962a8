import type {Article} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';

/** What paragraphs of a row share, with how much it counts for. */
export type Tie = {
	readonly kind: 'actor' | 'place' | 'date' | 'figure' | 'word';
	/** As first written in the row. */
	readonly text: string;
	/** Id of the actor or place. */
	readonly id?: string;
	/** Rarity weight, in nats. */
	readonly weight: number;
};

/** The paragraphs of one article that stand in a row, in the article's order. */
export type Cell = {
	readonly article: string;
	/** Indices into the article's paragraphs. */
	readonly paragraphs: readonly number[];
};

/**
 * One thing that is being talked about. Every paragraph of every compared article stands in a row: in several where it tells several things, and in one cell
 * of each.
 */
export type Row = {
	/** What ties the row, for the person: “Pompeo · Friday · Washington”; for a lone cell what it is about. */
	readonly label: string;
	readonly ties: readonly Tie[];
	/** One for each article that has something here, in the order the articles were given. */
	readonly cells: readonly Cell[];
};

/** What became of people who are counted. */
export type Fate = 'killed' | 'wounded' | 'missing' | 'freed' | 'held' | 'displaced';

/** Something that one party did before or instead of another. */
export type Act =
	| 'broke'
	| 'began'
	| 'shelled'
	| 'attacked'
	| 'proposed'
	| 'mediated'
	| 'led'
	| 'first'
	| 'signed'
	| 'ended';

/** What has a day, an hour, a length or a place of its own. */
export type Happening =
	| 'call'
	| 'truce'
	| 'statement'
	| 'signing'
	| 'meeting'
	| 'attack'
	| 'fighting'
	| 'exchange'
	| 'strike'
	| 'opening'
	| 'visit'
	| 'vote'
	| 'arrest';

/** What news of talks asks again and again. */
export type Proposition =
	| 'joint meeting'
	| 'payment'
	| 'troops'
	/** A road, a bridge, a border is open. */
	| 'passage'
	/** Those who came back are well. */
	| 'health'
	/** An invitation is accepted. */
	| 'acceptance'
	/** A treaty is near. */
	| 'nearness'
	/** The talks had a result. */
	| 'result'
	/** The truce holds. */
	| 'holding'
	/** One of the parties confirmed the news. */
	| 'confirmation'
	/** A meeting had been arranged. */
	| 'arrangement'
	/** Somebody is a mediator. */
	| 'mediation'
	/** A right or a thing is given to somebody. */
	| 'grant'
	/** Somebody spoke of it, a text names it. */
	| 'mention'
	/** Somebody knew of it. */
	| 'knowledge'
	/** A law or a rule was broken. */
	| 'breach'
	/** Somebody was told or asked beforehand. */
	| 'notice'
	/** A meeting, a visit, a strike takes place, is put off, or is called off. */
	| 'course'
	/** Somebody asked for help. */
	| 'request'
	/** One thing has to do with another. */
	| 'tie'
	/** How somebody means to vote. */
	| 'ballot';

/** What news asks and answers in a few words: each answer is one of many. */
export type Question =
	/** How long after another somebody came. */
	| 'interval'
	/** By which way an accord was reached: telephone or talks. */
	| 'way'
	/** How rare it was. */
	| 'rarity'
	/** The nations that observers or peacekeepers come from. */
	| 'nations'
	/** Why somebody stayed away or withdrew. */
	| 'reason'
	/** The name given to a thing. */
	| 'name'
	/** What the points left open are about. */
	| 'subject'
	/** By which of two opposite words an act is told. */
	| 'telling'
	/** Who spoke the words that began a quarrel. */
	| 'provocation'
	/** Whose achievement it is. */
	| 'credit'
	/** As what somebody fought: an army, a state, separatists. */
	| 'fighters'
	/** The day of an accord that somebody mediated. */
	| 'accord'
	/** The month of an event. */
	| 'month'
	/** The question that a quotation answers. */
	| 'asked'
	/** Who said a quotation. */
	| 'mouth'
	/** Until when, or since when, something was in a state. */
	| 'until'
	| 'since'
	/** How long before or after an event something was. */
	| 'gap'
	/** When a quotation was said. */
	| 'when'
	/** On or in what somebody came, fled or attacked. */
	| 'means'
	/** The age of a person. */
	| 'age';

/**
 * What is told differently: data, from which each interface language makes its heading. `of` holds the words that the
 * accounts share about it, and `counted` the noun, as one of them prints them; either may be empty.
 */
export type FactTopic =
	| {readonly kind: 'people'; readonly fate: Fate}
	| {readonly kind: 'count'; readonly counted: string}
	| {readonly kind: 'share' | 'money' | 'distance'; readonly of: string}
	| {readonly kind: 'duration' | 'hour' | 'day' | 'place'; readonly of: string; readonly happening?: Happening}
	| {readonly kind: 'agent'; readonly act: Act; readonly of: string}
	| {readonly kind: 'office'; readonly person: string}
	| {readonly kind: 'members'; readonly body: string}
	/** Signed, or initialled only. */
	| {readonly kind: 'step'}
	| {readonly kind: 'stance'; readonly of: string; readonly proposition?: Proposition}
	| {readonly kind: 'answer'; readonly of: string; readonly question: Question}
	/** Tolls that are counted otherwise: all of the dead, those of one side, “hundreds”. They need not contradict each other. */
	| {readonly kind: 'tolls'}
	/** One quotation in two wordings. */
	| {readonly kind: 'wording'};

/** Yes, no, or neither, of one proposition. */
export type Stance = 'yes' | 'no' | 'open';

/** One value of a fact, where it stands. */
export type FactValue = {
	readonly article: string;
	/** Index of the paragraph; -1 is the headline. */
	readonly paragraph: number;
	/** The value as printed: “772”, “more than 100,000”, a clause, a quotation. */
	readonly text: string;
	/** UTF-16 offsets of the value in the paragraph. */
	readonly start: number;
	readonly end: number;
	/** What a clause says of the proposition. */
	readonly stance?: Stance;
};

/** A fact told differently: the same thing counted, dated, named or answered with another value. */
export type Difference = {
	readonly topic: FactTopic;
	/** Index of the row in which most of the values stand; absent where none stands in one that several articles share. */
	readonly row?: number;
	readonly values: readonly FactValue[];
};

/** Two parties that headlines join in another order: no fact, but a choice that readers of diplomacy look at. */
export type NameOrder = {
	/** One headline of each order and more, in the order of the articles: the names as printed, with UTF-16 offsets in the headline. */
	readonly values: readonly {
		readonly article: string;
		readonly text: string;
		readonly start: number;
		readonly end: number;
	}[];
};

/** Several articles that go back to one text. */
export type SharedOrigin = {
	readonly articles: readonly string[];
	readonly origin: string;
	/** The line or the overlap that shows it. */
	readonly why: string;
};

/** What a reprint changed of the text it goes back to. */
export type ReprintChanges = {
	/** Set when the headline is not the same. */
	readonly headline?: {
		readonly source: string;
		readonly copy: string;
		/** Names that stand in another order, as the source has them. */
		readonly reordered: readonly string[];
	};
	/** Paragraphs of the source that the copy does not have. */
	readonly missing: readonly number[];
	/** Paragraphs of the copy that the source does not have. */
	readonly added: readonly number[];
	/** Names spelt another way. */
	readonly respelt: readonly {readonly source: string; readonly copy: string}[];
};

/** One article of a comparison that reprints another. */
export type Reprint = {
	readonly source: string;
	readonly copy: string;
	readonly changes: ReprintChanges;
};

/** How many rows the reader overruled; absent: the rows are the program's. */
export type OverruledRows = {
	/** Rows left out, which stand here in full. */
	readonly hidden: readonly Row[];
	/** Rows taken apart, and cells put out of a row. */
	readonly split: number;
	readonly apart: number;
};

export type Comparison = {
	/** Negotiation ids, oldest first. More than one: these are not the same meeting. */
	readonly negotiations: readonly string[];
	readonly articles: readonly Article[];
	readonly rows: readonly Row[];
	/** Distinct outlets, and distinct texts behind them. */
	readonly outlets: number;
	readonly origins: number;
	readonly sharedOrigins: readonly SharedOrigin[];
	readonly reprints: readonly Reprint[];
	readonly differences: readonly Difference[];
	readonly nameOrders: readonly NameOrder[];
	readonly overruled?: OverruledRows;
	/** All that the reader overruled anywhere; absent: nothing. */
	readonly overrides?: readonly Override[];
};
