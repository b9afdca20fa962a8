import type {FieldName, StateName} from '../query/query-fields.js';

/** A name that a query means; with the form it was asked for by where that is another thing's name too (`Baku` for a government). */
export type SaidName = {readonly name: string; readonly form?: string};

/** Names that were found for what was typed; `typed` is there when it is spelt otherwise. */
export type SaidNames = {readonly names: readonly SaidName[]; readonly typed?: string};

/** Meanings that one text of the query says all about. */
type OfText =
	| 'article'
	| 'word'
	| 'wordsFrom'
	| 'letters'
	| 'phrase'
	| 'origin'
	| 'headline'
	| 'language'
	| 'tag'
	| 'after'
	| 'before'
	| 'on'
	| 'nothing'
	| 'noActor'
	| 'noPlace'
	| 'nobody';

/** What a part of a query was taken for. Texts come from the query or the corpus; the sentence around them is the language's. */
export type Meaning =
	| {readonly kind: OfText; readonly text: string}
	| {readonly kind: 'name' | 'listedOnly' | 'unverified' | 'actor' | 'place' | 'saidBy'; readonly names: SaidNames}
	/** Names, or words that begin with the text. */
	| {readonly kind: 'begun'; readonly names: SaidNames; readonly text: string}
	| {readonly kind: 'near'; readonly left: string; readonly right: string; readonly distance: number}
	| {readonly kind: 'outlet' | 'negotiation'; readonly titles: readonly string[]}
	| {readonly kind: 'headlineWord'; readonly word: string; readonly typed: string}
	/** Words of texts that spell it in another way, folded. */
	| {readonly kind: 'heardWord'; readonly words: readonly string[]; readonly typed: string}
	| {readonly kind: 'state'; readonly state: StateName}
	| {readonly kind: 'saved'; readonly name: string; readonly query: string}
	| {readonly kind: 'not'; readonly meaning: Meaning};

/** Why a part of a query could not be understood; `meant` is what probably was. */
export type Reason =
	| {readonly kind: 'tooLong' | 'tooManyTerms'; readonly most: number}
	| {readonly kind: 'noField'; readonly field: string; readonly meant?: FieldName}
	| {readonly kind: 'emptyField'; readonly field: FieldName}
	| {readonly kind: 'notADate'; readonly text: string}
	| {readonly kind: 'noSaved'; readonly text: string; readonly meant?: string}
	| {readonly kind: 'noState'; readonly text: string; readonly meant?: StateName}
	| {
			readonly kind: 'noOutlet' | 'noNegotiation' | 'noOrigin' | 'noArticle';
			readonly text: string;
			readonly meant?: {readonly id: string; readonly name: string};
	  }
	| {readonly kind: 'speakersUnknown'};
