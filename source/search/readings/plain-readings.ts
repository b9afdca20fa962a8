import {articleById, negotiationOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {discoveredNames, usesOf} from '../mentions/discovered-names.js';
import {mentionsIn} from '../mentions/mentions.js';
import {findMentions, type MeantName, namesMeant, saidNames} from './name-readings.js';
import {foldWords} from '../../text/fold.js';
import type {Term} from '../query/query.js';
import type {Meaning} from '../say/meaning.js';
import {joinFound, type Match, type Reading} from './readings.js';
import {findHeadlines, findStart, findWord} from './word-readings.js';

type Found = ReadonlyMap<Article, readonly Match[]>;

const leastForGroup = 0.8;
/** What a misspelt name must reach where a longer word begins with the same letters. Of 3,000 beginnings of words of the shipped articles, seven do. */
const leastBesideWords = 0.8;

/** An article or all of a negotiation, by its id. */
function readId(corpus: Corpus, text: string): Reading | undefined {
	const article = articleById(corpus, text);
	const folder = negotiationOf(corpus, text)?.id ?? text;
	const articles = corpus.articles.filter(each => each === article || each.negotiation === folder);
	if (articles.length === 0) {
		return undefined;
	}
	const isArticle = articles.length === 1 && articles[0] === article;
	return {
		term: text,
		meant: isArticle ? {kind: 'article', text} : {kind: 'negotiation', titles: [text]},
		found: new Map(articles.map(each => [each, [{kind: 'field', term: text, text, where: 'field', id: text}]])),
	};
}

/**
 * What a plain word means: an article or negotiation by its id; a name spelt so and the word itself; else the nearest
 * name; else a headline word spelt almost so. `typing` lets the word be the beginning of one.
 */
export function readPlain(corpus: Corpus, term: Term, typing: boolean): Reading {
	const {text} = term;
	const id = readId(corpus, text);
	if (id) {
		return id;
	}
	const names = namesMeant(corpus, text);
	if (typing) {
		return readTyped(corpus, text, names);
	}
	const words = findWord(corpus, text, text);
	const spelt = names.filter(name => name.how === 'exact');
	if (spelt.length > 0) {
		return named(spelt, text, joinFound(findMentions(corpus, text, spelt), words));
	}
	if (words.size > 0) {
		const written = names.filter(name => name.how === 'near' && isNameOfWords(corpus, name, words));
		return written.length > 0
			? named(written, text, joinFound(findMentions(corpus, text, written), words))
			: {term: text, meant: {kind: 'word', text}, found: words};
	}
	if (names.length > 0) {
		return named(names, text, findMentions(corpus, text, names));
	}
	const unlisted = readDiscovered(corpus, text);
	if (unlisted) {
		return unlisted;
	}
	const headline = findHeadlines(corpus, text, text);
	return headline
		? {term: text, meant: {kind: 'headlineWord', word: headline.word, typed: text}, found: headline.found}
		: (readOutletName(corpus, text) ?? nothing(text));
}

/** Names that no table lists, spelt almost so. */
function readDiscovered(corpus: Corpus, text: string): Reading | undefined {
	const names = discoveredNames(corpus);
	const near = namesMeant(names, text);
	const ids = new Set(near.map(name => name.id));
	const found = joinFound(...names.filter(name => ids.has(name.id)).map(name => usesOf(name, text)));
	return near.length === 0 ? undefined : {term: text, meant: {kind: 'unverified', names: saidNames(near, text)}, found};
}

function named(names: readonly MeantName[], text: string, found: Found): Reading {
	return {term: text, meant: {kind: 'name', names: saidNames(names, text)}, found};
}

function nothing(text: string): Reading {
	return {term: text, meant: {kind: 'nothing', text}, found: new Map()};
}

/** Outlets with the word in their name, for a word that names nothing else. */
function readOutletName(corpus: Corpus, text: string): Reading | undefined {
	const names = new Map(
		corpus.outlets
			.filter(outlet => outlet.id === text.toLowerCase() || holdsWord(outlet.name, text))
			.map(outlet => [outlet.id, outlet.name]),
	);
	const found = new Map<Article, readonly Match[]>();
	for (const article of corpus.articles) {
		const name = names.get(article.outlet);
		if (name !== undefined) {
			found.set(article, [{kind: 'field', term: text, text: name, where: 'field', id: article.outlet}]);
		}
	}
	return found.size === 0 ? undefined : {term: text, meant: {kind: 'outlet', titles: [...names.values()]}, found};
}

function holdsWord(name: string, text: string): boolean {
	return ` ${foldWords(name).join(' ')} `.includes(` ${foldWords(text).join(' ')} `);
}

function readTyped(corpus: Corpus, text: string, names: readonly MeantName[]): Reading {
	const words = findStart(corpus, text, text);
	// A word that stands in the texts is meant as it is; the beginning of one (`karabach`em) may as well be a name misspelt.
	const least = words.size === 0 ? 0 : findWord(corpus, text, text).size > 0 ? Infinity : leastBesideWords;
	const meant = names.filter(({how, score}) => how !== 'near' || score >= least);
	const found = meant.length > 0 ? joinFound(findMentions(corpus, text, meant), words) : words;
	if (found.size === 0) {
		return readOutletName(corpus, text) ?? nothing(text);
	}
	return meant.length > 0 ? named(meant, text, found) : {term: text, meant: {kind: 'wordsFrom', text}, found};
}

/** Whether a word stands in the texts as part of that very name: a spelling nobody listed, which the recogniser linked. */
function isNameOfWords(corpus: Corpus, name: MeantName, words: Found): boolean {
	for (const [article, matches] of words) {
		const {title, paragraphs} = mentionsIn(corpus, article);
		for (const match of matches) {
			const mentions =
				match.where === 'title' ? title : typeof match.where === 'number' ? (paragraphs[match.where] ?? []) : [];
			if (
				mentions.some(
					mention =>
						mention.id === name.id && mention.start <= (match.start ?? -1) && mention.end >= (match.end ?? Infinity),
				)
			) {
				return true;
			}
		}
	}
	return false;
}

/**
 * Several plain words side by side that are one name (`ilham aliev`, `nagorno karabakh`); `undefined` when they are not, or
 * when each is a name of its own (`armenia azerbaijan` asks for both, not for their border).
 */
export function readGroup(
	corpus: Corpus,
	words: readonly string[],
): {readonly names: readonly MeantName[]; readonly found: Found; readonly meant: Meaning} | undefined {
	const text = words.join(' ');
	const names = namesMeant(corpus, text).filter(name => name.score >= leastForGroup);
	if (names.length === 0 || words.every(word => isOtherName(corpus, word, names))) {
		return undefined;
	}
	const meant: Meaning = {kind: 'name', names: saidNames(names, text)};
	return {names, found: findMentions(corpus, text, names), meant};
}

function isOtherName(corpus: Corpus, word: string, names: readonly MeantName[]): boolean {
	const own = namesMeant(corpus, word).filter(name => name.how === 'exact');
	return own.length > 0 && !own.some(name => names.some(other => other.id === name.id));
}
