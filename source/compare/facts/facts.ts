import type {Article, NameKind} from '../../corpus/model.js';
import type {NamedSpan} from '../rows/features.js';
import type {Sentence} from '../sentences.js';

/** The paragraph number that stands for the headline. */
export const headline = -1;

/** The topic of figures that can only be told against each other when their paragraphs stand in one row. */
export const sameRow = 'same row';

/** A paragraph or the headline of an article, read for facts. */
export type FactText = {
	readonly article: Article;
	/** Index of the paragraph; -1 is the headline. */
	readonly paragraph: number;
	readonly text: string;
	readonly names: readonly NamedSpan[];
	readonly sentences: readonly Sentence[];
};

/** Something an article says that another may say differently. */
export type Fact = {
	/** Facts of one topic are told against each other. */
	readonly topic: string;
	/** For the person: “killed”, “day of the call”. */
	readonly what: string;
	readonly kind: 'figure' | 'date' | 'name' | 'claim';
	/** Facts with one value agree. */
	readonly value: string;
	readonly article: string;
	readonly paragraph: number;
	/** As printed, with the UTF-16 offsets in the paragraph (or headline). */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** The number behind a figure, and how it is meant. */
	readonly size?: number;
	readonly sense?: 'exact' | 'over' | 'under' | 'about' | 'vague';
	/** What narrows the topic: whose, which people. Facts that both have one and differ in it are not compared. */
	readonly side?: string;
	readonly group?: string;
	/** Day of the fact, counted from 1 January 1970, for kinds that compare by nearness. */
	readonly day?: number;
	/** A date whose weekday is not the day it names. */
	readonly odd?: boolean;
	/** The states of a list; `partial` when it does not claim to be whole. */
	readonly members?: readonly string[];
	readonly partial?: boolean;
	/** The stems of a name, of which more or fewer may be given. */
	readonly words?: readonly string[];
	/** A stretch of text to be compared by what it says. */
	readonly told?: string;
};

/** A fact of a text, at offsets of it. */
export function factAt(
	text: FactText,
	span: {readonly start: number; readonly end: number},
	fact: Omit<Fact, 'article' | 'paragraph' | 'text' | 'start' | 'end'>,
): Fact {
	return {
		...fact,
		article: text.article.id,
		paragraph: text.paragraph,
		text: text.text.slice(span.start, span.end),
		start: span.start,
		end: span.end,
	};
}

/** The sentence a position stands in. */
export function sentenceAt(text: FactText, position: number): Sentence {
	return (
		text.sentences.find(({start, end}) => position >= start && position < end) ?? {start: 0, end: text.text.length}
	);
}

/** The names of the given kinds inside a stretch of a text. */
export function namesIn(text: FactText, span: Sentence, ...kinds: readonly NameKind[]): NamedSpan[] {
	return text.names.filter(({start, end, kind}) => start >= span.start && end <= span.end && kinds.includes(kind));
}
