import type {Article, Tables} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {headline} from './concordance.js';
import {type FoldedWord, foldedArticle, foldedWordsIn, phraseWords, standsAt} from './folded-words.js';
import {isBareNoun, mayMean, type ReadyScope, scopeOf} from './label-scope.js';

/** A label of a thing found in an article. */
export type LabelHit = Span & {
	readonly thing: string;
	/** As listed. */
	readonly label: string;
	/** -1 is the headline. */
	readonly paragraph: number;
};

type Pattern = {
	readonly thing: string;
	readonly label: string;
	readonly words: readonly string[];
	readonly scope: ReadyScope;
	/** A common noun alone, which inside a longer label means what that one means. */
	readonly bare: boolean;
};

/** Labels by their first folded word, longest first. */
type LabelIndex = ReadonlyMap<string, readonly Pattern[]>;

const indexes = new WeakMap<Tables, LabelIndex>();

function indexOf(corpus: Tables): LabelIndex {
	let index = indexes.get(corpus);
	if (index === undefined) {
		index = indexLabels(corpus);
		indexes.set(corpus, index);
	}
	return index;
}

function indexLabels(corpus: Tables): LabelIndex {
	const index = new Map<string, Pattern[]>();
	for (const thing of corpus.wording) {
		for (const each of thing.labels) {
			const {label} = each;
			const words = phraseWords(label);
			const [first] = words;
			if (first !== undefined) {
				const list = index.get(first) ?? [];
				list.push({
					thing: thing.id,
					label,
					words,
					scope: scopeOf(corpus, thing, each),
					bare: isBareNoun(corpus, label),
				});
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
 * The labels an article uses where they mean their thing (see label-scope), headline included. For one thing the longest label counts where
 * several overlap (`Nagorno-Karabakh`, not `Karabakh` in it); labels of different things may overlap.
 */
export function labelsUsed(corpus: Tables, article: Article): LabelHit[] {
	const texts = [article.title, ...article.paragraphs];
	return foldedArticle(article).flatMap((words, at) => {
		const paragraph = at + headline;
		const text = texts[at] ?? '';
		const names = (hit: Span): ReadonlySet<string> => namesBeside(corpus, article, paragraph, text, hit);
		// What stands half in a fragment and half in our words is nobody's label.
		const fragments = article.text === 'brief' && paragraph !== headline ? quotationsIn(text) : [];
		const isOneMouths = (hit: Span): boolean => !fragments.some(fragment => crosses(hit, fragment));
		return hitsIn(corpus, article, text, words, names, isOneMouths).map(({thing, label, start, end}) => ({
			thing,
			label,
			paragraph,
			start,
			end,
		}));
	});
}

/** The labels in the terms of an article, each with the term that holds it. */
export function labelsInTerms(
	corpus: Tables,
	article: Article,
): {readonly thing: string; readonly label: string; readonly term: string}[] {
	return (article.terms ?? []).flatMap(term =>
		hitsIn(
			corpus,
			article,
			term,
			foldedWordsIn(term),
			() => new Set(),
			() => true,
		).map(({thing, label}) => ({thing, label, term})),
	);
}

/** Ids of what the sentence around a span names. */
function namesBeside(
	corpus: Tables,
	article: Article,
	paragraph: number,
	text: string,
	{start, end}: Span,
): ReadonlySet<string> {
	const {title, paragraphs} = mentionsIn(corpus, article);
	const mentions = paragraph === headline ? title : (paragraphs[paragraph] ?? []);
	const around = sentencesOf(text).find(sentence => sentence.start <= start && sentence.end >= end);
	const inside =
		around === undefined ? [] : mentions.filter(each => each.start < around.end && each.end > around.start);
	return new Set(
		inside.flatMap(({id, also = []}) => [...(id === undefined ? [] : [id]), ...also.map(other => other.id)]),
	);
}

type Found = Span & Pattern & {readonly at: number};

function hitsIn(
	corpus: Tables,
	article: Article,
	text: string,
	words: readonly FoldedWord[],
	namesAround: (hit: Span) => ReadonlySet<string>,
	counts: (hit: Span) => boolean,
): readonly Found[] {
	const index = indexOf(corpus);
	const found: Found[] = [];
	for (const [at, first] of words.entries()) {
		for (const pattern of patternsAt(index, first)) {
			const last = words[at + pattern.words.length - 1];
			if (last === undefined || !standsAt(words, at, pattern.words)) continue;
			const span = {start: first.start, end: last.end};
			if (isWhole(text, span.start, span.end) && counts(span)) {
				found.push({...pattern, ...span, at});
			}
		}
	}
	const meant = ({scope, start, end}: Found): boolean => {
		if ([article.id, ...(article.was ?? [])].some(id => scope.seen.has(id))) return true;
		if (!mayMean(scope, article)) return false;
		return scope.with.size === 0 || [...namesAround({start, end})].some(id => scope.with.has(id));
	};
	const kept: Found[] = [];
	const other: Found[] = [];
	const rank = (a: Found, b: Found): number =>
		b.words.length - a.words.length || a.at - b.at || asPrinted(text, b) - asPrinted(text, a);
	for (const hit of found.sort(rank)) {
		const within = (longer: Found): boolean =>
			longer.thing === hit.thing && longer.start < hit.end && longer.end > hit.start;
		if (kept.some(within) || (hit.bare && other.some(within))) continue;
		(meant(hit) ? kept : other).push(hit);
	}
	const isAlone = (hit: Found): boolean =>
		text === article.title || !found.some(longer => namesAnother(text, hit, longer));
	return kept.filter(isAlone).sort((a, b) => a.at - b.at);
}

/** Whether a label is the beginning of another thing's proper name: who writes “Skerry War” does not name Skerry. Headlines have capitals anywhere. */
function namesAnother(text: string, hit: Found, other: Found): boolean {
	return (
		other.thing !== hit.thing &&
		other.start <= hit.start &&
		other.end > hit.end &&
		/^(?:['’]s)?\s\p{Lu}/u.test(text.slice(hit.end))
	);
}

/** Partly inside and partly outside. */
const crosses = (span: Span, {start, end}: Span): boolean =>
	(span.start < start && span.end > start) || (span.start < end && span.end > end);

/** Not a part of a compound: “Karabakh” is not what one writes who writes “Nagorny-Karabakh”. */
function isWhole(text: string, start: number, end: number): boolean {
	return (
		!/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
		!/^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2))
	);
}

/** Of labels that differ in hyphens or capitals only, the one printed comes first. */
const asPrinted = (text: string, {label, start, end}: Found): number => Number(text.slice(start, end) === label);

function patternsAt(index: LabelIndex, {word, bare}: FoldedWord): readonly Pattern[] {
	const patterns = index.get(word) ?? [];
	return bare === word ? patterns : [...patterns, ...(index.get(bare) ?? []).filter(({words}) => words.length === 1)];
}
