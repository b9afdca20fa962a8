import type {Article, Tables} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {groupBy} from '../group-by.js';
import {type FullNames, fullNames, inFull} from './full-names.js';
import {overruleVoices} from '../overrides/voices.js';
import {keyOf} from './pronouns.js';
import type {VerbClass} from './cue-rows.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import type {Speaker} from './speaker.js';
import {countWords, type Voice, voicesOf} from './voices.js';

/** What one article gives one speaker. */
export type VoiceCell = {
	/** Article id. */
	readonly article: string;
	/** Sentences that are, or hold, something attributed. */
	readonly sentences: number;
	/** Words attributed, each counted once, and those of them in quotation marks. */
	readonly words: number;
	readonly directWords: number;
	/** Most used first. */
	readonly verbs: readonly {readonly verb: string; readonly verbClass: VerbClass; readonly count: number}[];
	readonly voices: readonly Voice[];
};

export type VoiceRow = {
	readonly speaker: Speaker;
	/** One for each article in which the speaker has a voice, in the order the articles were given. */
	readonly cells: readonly VoiceCell[];
};

/** Rows that name nobody come last. */
const rank: Readonly<Record<Speaker['kind'], number>> = {actor: 0, named: 0, open: 1, outlet: 1, none: 2};

/**
 * Who is let speak, by speaker and article: those in most articles first, then by words; pronouns and descriptions that stayed open after
 * them, and what nobody is named for last. The articles' own voice (`the text says`) is no speaker and left out.
 */
export function voicesTable(
	corpus: Tables,
	articles: readonly Article[],
	overrides: readonly Override[] = [],
): VoiceRow[] {
	const rows = new Map<string, {speaker: Speaker; byArticle: Map<Article, Voice[]>}>();
	const spoken = articles.map(article => overruleVoices(voicesOf(corpus, article), article, overrides, corpus));
	const names = fullNames(
		spoken.flat().flatMap(({speakers}) => speakers.flatMap(each => (each.kind === 'named' ? [each.name] : []))),
	);
	for (const [index, article] of articles.entries()) {
		for (const voice of spoken[index] ?? []) {
			for (const speaker of voice.speakers) {
				const group = groupOf(speaker, names);
				const row = rows.get(keyOf(group)) ?? {speaker: group, byArticle: new Map()};
				rows.set(keyOf(group), row);
				const own = row.byArticle.get(article);
				if (own === undefined) {
					row.byArticle.set(article, [voice]);
				} else {
					own.push(voice);
				}
			}
		}
	}
	return [...rows.values()]
		.filter(({speaker}) => speaker.kind !== 'outlet')
		.map(({speaker, byArticle}) => ({
			speaker,
			cells: [...byArticle].map(([article, voices]) => cellOf(article, voices)),
		}))
		.sort(
			(a, b) =>
				rank[a.speaker.kind] - rank[b.speaker.kind] || b.cells.length - a.cells.length || wordsOf(b) - wordsOf(a),
		);
}

/** One row for a person under the fullest name that any of the articles has, and one for all who stayed open. */
function groupOf(speaker: Speaker, names: FullNames): Speaker {
	if (speaker.kind === 'open') {
		return {kind: 'open', name: ''};
	}
	return speaker.kind === 'named' && /^\p{Lu}/u.test(speaker.name)
		? {kind: 'named', name: inFull(speaker.name, names)}
		: speaker;
}

const wordsOf = ({cells}: VoiceRow): number => cells.reduce((sum, {words}) => sum + words, 0);

function cellOf(article: Article, voices: readonly Voice[]): VoiceCell {
	const verbs = new Map<string, {verb: string; verbClass: VerbClass; count: number}>();
	for (const {verb, verbClass, cue} of voices) {
		if (verb !== undefined && verbClass !== undefined && cue !== null) {
			verbs.set(verb, {verb, verbClass, count: (verbs.get(verb)?.count ?? 0) + 1});
		}
	}
	return {
		article: article.id,
		sentences: overParagraphs(article, voices, touchedSentences),
		words: overParagraphs(article, voices, (text, own) =>
			wordsIn(
				text,
				own.flatMap(({parts}) => parts),
			),
		),
		directWords: overParagraphs(article, voices, (text, own) =>
			wordsIn(
				text,
				own.flatMap(({spoken}) => spoken),
			),
		),
		verbs: [...verbs.values()].sort((a, b) => b.count - a.count),
		voices,
	};
}

function overParagraphs(
	article: Article,
	voices: readonly Voice[],
	count: (text: string, own: readonly Voice[]) => number,
): number {
	const byParagraph = groupBy(voices, ({paragraph}) => paragraph);
	return [...byParagraph].reduce(
		(total, [paragraph, own]) => total + count(article.paragraphs[paragraph] ?? '', own),
		0,
	);
}

function touchedSentences(text: string, own: readonly Voice[]): number {
	return sentencesOf(text).filter(({start, end}) => own.some(({content}) => content.start < end && content.end > start))
		.length;
}

/** Words of a paragraph inside any of the spans. */
function wordsIn(text: string, spans: readonly Span[]): number {
	let words = 0;
	let done = 0;
	for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
		const from = Math.max(start, done);
		if (from < end) {
			words += countWords(text.slice(from, end));
			done = end;
		}
	}
	return words;
}
