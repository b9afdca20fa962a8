import Fuse from 'fuse.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {fold, foldWords, skeleton} from '../../text/fold.js';
import {type Match, type MatchKind, mostMatches} from './readings.js';
import {foldToken} from '../mentions/text-tokens.js';
import {likeness} from '../names/word-likeness.js';
import {wordIndexOf} from './word-index.js';

type Found = Map<Article, readonly Match[]>;

/** The folded words of a query part as the index has them: hyphens part words, possessive endings are left out. */
export function indexWords(text: string): string[] {
	return foldWords(text.replace(/['’]s?(?=\s|$)/g, ''));
}

/** Articles in which the words stand side by side. */
export function findWords(corpus: Corpus, term: string, words: readonly string[], kind: MatchKind = 'word'): Found {
	const index = wordIndexOf(corpus);
	const found: Found = new Map();
	for (const [number, positions] of index.positionsOf(words)) {
		const article = index.articles[number];
		if (article) {
			const places = positions
				.slice(0, mostMatches)
				.flatMap(position => index.occurrence(number, position, words.length) ?? []);
			found.set(
				article,
				places.map(place => ({
					kind: place.where === 'title' && kind === 'word' ? 'headline' : kind,
					term,
					text: textAt(article, place.where).slice(place.start, place.end),
					...place,
				})),
			);
		}
	}
	return found;
}

export function textAt(article: Article, where: 'title' | number): string {
	return where === 'title' ? article.title : (article.paragraphs[where] ?? '');
}

/** A word as it was typed, in one piece or as its hyphenated parts: `cease-fire` finds both spellings. */
export function findWord(corpus: Corpus, term: string, text: string): Found {
	const parts = indexWords(text);
	const glued = parts.join('');
	const found = parts.length === 0 ? new Map() : findWords(corpus, term, parts, parts.length > 1 ? 'phrase' : 'word');
	return parts.length > 1 ? merge(found, findWords(corpus, term, [glued])) : found;
}

function merge(left: Found, right: Found): Found {
	for (const [article, matches] of right) {
		left.set(article, [...(left.get(article) ?? []), ...matches]);
	}
	return left;
}

const mostWords = 400;

/** Articles with a word that begins with the letters typed so far. */
export function findStart(corpus: Corpus, term: string, text: string): Found {
	const start = indexWords(text).join('');
	const found: Found = new Map();
	for (const word of start === '' ? [] : wordIndexOf(corpus).wordsFrom(start, mostWords)) {
		merge(found, findWords(corpus, term, [word]));
	}
	return found;
}

/** Articles with a word that has the letters in it, as `'letters` asks; the whole word when `whole`. */
export function findLetters(corpus: Corpus, term: string, text: string, whole: boolean): Found {
	const letters = indexWords(text).join('');
	if (whole || letters === '') {
		return letters === '' ? new Map() : findWords(corpus, term, [letters]);
	}
	const found: Found = new Map();
	for (const word of wordIndexOf(corpus)
		.vocabulary.filter(known => known.includes(letters))
		.slice(0, mostWords)) {
		merge(found, findWords(corpus, term, [word]));
	}
	return found;
}

type HeadlineWord = {readonly word: string; readonly sounds: string};

const headlineSearch = new WeakMap<Corpus, Fuse<HeadlineWord>>();
const shortestTypo = 5;
const longestTypo = 40;
const leastLikeness = 0.8;

function headlineWords(corpus: Corpus): Fuse<HeadlineWord> {
	let fuse = headlineSearch.get(corpus);
	if (!fuse) {
		const words = new Set(
			corpus.articles.flatMap(article => foldWords(article.title)).filter(word => word.length >= shortestTypo - 1),
		);
		fuse = new Fuse(
			[...words].map(word => ({word, sounds: skeleton(word)})),
			{keys: ['word', 'sounds'], threshold: 0.4},
		);
		headlineSearch.set(corpus, fuse);
	}
	return fuse;
}

/** Headlines with a word like the one typed (`ceasfire`), for when no text has the word itself. */
export function findHeadlines(
	corpus: Corpus,
	term: string,
	text: string,
): {readonly word: string; readonly found: Found} | undefined {
	const typed = foldToken(text);
	if (typed.length < shortestTypo || typed.length > longestTypo) {
		return undefined;
	}
	const sounded = {text: typed, sounds: skeleton(typed)};
	const near = headlineWords(corpus)
		.search(typed, {limit: 20})
		.map(({item}) => ({word: item.word, value: likeness(sounded, {text: item.word, sounds: item.sounds})}))
		.sort((a, b) => b.value - a.value);
	const [best] = near;
	if (!best || best.value < leastLikeness) {
		return undefined;
	}
	const found: Found = new Map();
	for (const [article, matches] of findWords(corpus, term, [best.word])) {
		const headlines = matches.filter(match => match.where === 'title');
		if (headlines.length > 0) {
			found.set(article, headlines);
		}
	}
	return {word: best.word, found};
}

/** Whether a folded text holds a folded part, words side by side. */
export function holds(text: string, part: string): boolean {
	const wanted = fold(part);
	return (
		wanted !== '' && (fold(text).includes(wanted) || foldWords(text).join(' ').includes(foldWords(part).join(' ')))
	);
}
