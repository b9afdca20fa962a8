import type {Article, WordingThing} from '../../corpus/model.js';
import {headline} from './concordance.js';
import {type FoldedWord, foldedArticle, foldedWordsIn, phraseWords, standsAt} from './folded-words.js';
import type {Span} from '../span.js';

/** A label of a thing found in an article. */
export type LabelHit = Span & {
	readonly thing: string;
	/** As listed. */
	readonly label: string;
	/** -1 is the headline. */
	readonly paragraph: number;
};

type Pattern = {readonly thing: string; readonly label: string; readonly words: readonly string[]};

/** Labels by their first folded word, longest first. */
export type LabelIndex = ReadonlyMap<string, readonly Pattern[]>;

export function indexLabels(things: readonly WordingThing[]): LabelIndex {
	const index = new Map<string, Pattern[]>();
	for (const {id: thing, labels} of things) {
		for (const {label} of labels) {
			const words = phraseWords(label);
			const [first] = words;
			if (first !== undefined) {
				const list = index.get(first) ?? [];
				list.push({thing, label, words});
				index.set(first, list);
			}
		}
	}
	for (const list of index.values()) {
		list.sort((a, b) => b.words.length - a.words.length);
	}
	return index;
}

/**
 * The labels an article uses, headline included. For one thing the longest label counts where several overlap (`Nagorno-Karabakh`, not
 * `Karabakh` in it); labels of different things may overlap.
 */
export function labelsUsed(index: LabelIndex, article: Article): LabelHit[] {
	const texts = [article.title, ...article.paragraphs];
	return foldedArticle(article).flatMap((words, at) => hitsIn(index, texts[at] ?? '', words, at + headline));
}

/** The labels in the terms of an article, each with the term that holds it. */
export function labelsInTerms(
	index: LabelIndex,
	{terms = []}: Article,
): {readonly thing: string; readonly label: string; readonly term: string}[] {
	return terms.flatMap(term =>
		hitsIn(index, term, foldedWordsIn(term), headline).map(({thing, label}) => ({thing, label, term})),
	);
}

function hitsIn(index: LabelIndex, text: string, words: readonly FoldedWord[], paragraph: number): LabelHit[] {
	const found: (LabelHit & {readonly size: number; readonly at: number})[] = [];
	for (const [at, first] of words.entries()) {
		for (const {thing, label, words: phrase} of patternsAt(index, first)) {
			const last = words[at + phrase.length - 1];
			if (last !== undefined && standsAt(words, at, phrase)) {
				found.push({thing, label, paragraph, start: first.start, end: last.end, size: phrase.length, at});
			}
		}
	}
	const kept: typeof found = [];
	for (const hit of found.sort((a, b) => b.size - a.size || a.at - b.at || asPrinted(text, b) - asPrinted(text, a))) {
		if (!kept.some(other => other.thing === hit.thing && other.start < hit.end && other.end > hit.start)) {
			kept.push(hit);
		}
	}
	return kept.sort((a, b) => a.at - b.at).map(({thing, label, start, end}) => ({thing, label, paragraph, start, end}));
}

/** Of labels that differ in hyphens or capitals only, the one printed comes first. */
const asPrinted = (text: string, {label, start, end}: LabelHit): number => Number(text.slice(start, end) === label);

function patternsAt(index: LabelIndex, {word, bare}: FoldedWord): readonly Pattern[] {
	const patterns = index.get(word) ?? [];
	return bare === word ? patterns : [...patterns, ...(index.get(bare) ?? []).filter(({words}) => words.length === 1)];
}
