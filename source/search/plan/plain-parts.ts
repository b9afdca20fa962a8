import Fuse from 'fuse.js';
import {negotiationOf} from '../../corpus/lookup.js';
import {foldWords, phoneticKey} from '../../text/fold.js';
import type {Catalogue} from '../catalogue.js';
import {foldToken} from '../mentions/text-tokens.js';
import {similarity} from '../names/word-similarity.js';
import {formKey, isWordOf} from './forms.js';
import {wordsHeardAlike} from './heard-words.js';
import {indexWords} from './index-words.js';
import {ask, type Asking} from './lexicon.js';
import {type MeantName, namesMeant, saidNames} from './names-meant.js';
import {allOf, anyOf, type AskedName, type Criterion, nothing, type Plan, type Run} from './plan.js';
import type {Part} from './understand.js';

const leastForGroup = 0.8;
/** A listed name that is this much like what was typed is meant, and no word of a text. */
const surelyMeant = 0.8;
/** What a misspelt name must reach where a longer word begins with the same letters. Of 3,000 beginnings of words of the shipped articles, seven do. */
const leastBesideWords = 0.8;

/**
 * What a plain word means: an article or negotiation by its id; a name spelt so and the word itself; else, where `typing`, the beginning of
 * words and names; else the nearest name; else a headline word spelt almost so.
 */
export function* plainPart(catalogue: Catalogue, text: string, typing: boolean): Asking<Part> {
	const byId = yield* idPart(catalogue, text);
	if (byId) return byId;
	const names = namesMeant(catalogue, text);
	const runs = runsOf(text);
	const standing = yield* standingRuns(runs);
	const spelt = names.filter(({how}) => how === 'exact');
	if (spelt.length > 0) return yield* speltPart(text, spelt, standing);
	if (standing.length > 0) {
		const written: MeantName[] = [];
		for (const name of names.filter(({how}) => how === 'near')) {
			const forms = yield* ask(lexicon => lexicon.formsOf(name.id));
			if (standing.some(run => forms.some(form => isWordOf(form, run)))) written.push(name);
		}
		return named(text, written, standing) ?? wordPart(text, standing);
	}
	const begun = typing ? yield* begunPart(text, names) : undefined;
	if (begun) return begun;
	const near = named(text, names, []);
	const heard = (names[0]?.score ?? 0) >= surelyMeant ? undefined : yield* heardPart(text);
	if (heard) return heard;
	if (!near) return (yield* otherPart(catalogue, text)) ?? nothingCalled(text);
	if (yield* ask(lexicon => lexicon.isMentioned(askedNames(names)))) return near;
	return (yield* otherPart(catalogue, text)) ?? listedOnly(near, names);
}

/** Words of the texts that spell what was typed in another way. */
function* heardPart(text: string): Asking<Part | undefined> {
	const words = yield* wordsHeardAlike(text);
	if (words.length === 0) return undefined;
	const plan: Plan = {kind: 'words', term: text, runs: words.map(word => [word]), as: 'word'};
	return {term: text, meant: {kind: 'heardWord', words, typed: text}, plan};
}

function nothingCalled(text: string): Part {
	return {term: text, meant: {kind: 'nothing', text}, plan: nothing};
}

/** A name that a table lists and no text has. */
function listedOnly(part: Part, names: readonly MeantName[]): Part {
	return {...part, meant: {kind: 'listedOnly', names: saidNames(names, part.term)}};
}

/** The word as it was typed, in one piece or as its hyphenated parts: `cease-fire` finds both spellings. */
function runsOf(text: string): readonly Run[] {
	const parts = indexWords(text);
	return parts.length === 0 ? [] : parts.length === 1 ? [parts] : [parts, [parts.join('')]];
}

function* standingRuns(runs: readonly Run[]): Asking<readonly Run[]> {
	const standing: Run[] = [];
	for (const run of runs) if (yield* ask(lexicon => lexicon.hasRun(run))) standing.push(run);
	return standing;
}

/** A name that is spelt so, with the word where it stands; one that no text has is said to be listed only. */
function* speltPart(text: string, names: readonly MeantName[], standing: readonly Run[]): Asking<Part> {
	const asked = askedNames(names);
	const isThere = standing.length > 0 || (yield* ask(lexicon => lexicon.isMentioned(asked)));
	const part = named(text, names, standing) ?? nothingCalled(text);
	return isThere ? part : listedOnly(part, names);
}

/** Names and words that begin so, for the word that is still being typed. */
function* begunPart(text: string, names: readonly MeantName[]): Asking<Part | undefined> {
	const start = indexWords(text).join('');
	const begins = start !== '' && (yield* ask(lexicon => lexicon.hasStart(start)));
	if (!begins) return undefined;
	const words: Criterion = {kind: 'start', term: text, start};
	const meant = names.filter(({how, score}) => how !== 'near' || score >= leastBesideWords);
	const asked = askedNames(meant);
	const mentioned = meant.length > 0 && (yield* ask(lexicon => lexicon.isMentioned(asked)));
	if (!mentioned) return {term: text, meant: {kind: 'wordsFrom', text}, plan: words};
	// How many have a word that begins so is not how many have the name.
	const plan = anyOf([{kind: 'mentions', term: text, names: asked}, words]);
	return {term: text, meant: {kind: 'begun', names: saidNames(meant, text), text}, plan};
}

/** What no table lists and no text spells so: a name found in the texts, a headline word, an outlet. */
function* otherPart(catalogue: Catalogue, text: string): Asking<Part | undefined> {
	const unlisted = namesMeant(yield* ask(lexicon => lexicon.unlistedNames(text)), text);
	if (unlisted.length > 0) {
		const plan: Plan = {kind: 'unlisted', term: text, keys: unlisted.map(({id}) => id)};
		return {term: text, meant: {kind: 'unverified', names: saidNames(unlisted, text)}, plan};
	}
	return (yield* headlinePart(text)) ?? outletPart(catalogue, text);
}

function wordPart(text: string, runs: readonly Run[]): Part {
	return {term: text, meant: {kind: 'word', text}, plan: wordsOf(text, runs)};
}

function wordsOf(term: string, runs: readonly Run[]): Plan {
	return anyOf(runs.map(run => ({kind: 'words', term, runs: [run], as: run.length > 1 ? 'phrase' : 'word'})));
}

function named(text: string, names: readonly MeantName[], runs: readonly Run[]): Part | undefined {
	if (names.length === 0) return undefined;
	const mentions: Plan = {kind: 'mentions', term: text, names: askedNames(names)};
	const plan = runs.length === 0 ? mentions : anyOf([mentions, wordsOf(text, runs)]);
	return {term: text, meant: {kind: 'name', names: saidNames(names, text)}, plan};
}

/** As the archive is asked for them. */
export function askedNames(names: readonly MeantName[]): readonly AskedName[] {
	return names.map(({id, metonym}) => (metonym === undefined ? {id} : {id, form: formKey(metonym)}));
}

/** An article or all of a negotiation, by its id. */
function* idPart(catalogue: Catalogue, text: string): Asking<Part | undefined> {
	const article = yield* ask(lexicon => lexicon.articleOf(text));
	if (article) {
		const plan: Plan = {kind: 'articles', term: text, ids: [article.id], shown: text};
		return {term: text, meant: {kind: 'article', text}, plan};
	}
	const folder = negotiationOf(catalogue, text)?.id ?? text;
	if (!catalogue.folders.includes(folder)) return undefined;
	const plan: Plan = {kind: 'negotiation', term: text, names: {[folder]: text}};
	return {term: text, meant: {kind: 'negotiation', titles: [text]}, plan};
}

const shortestTypo = 5;
const longestTypo = 40;
const leastSimilarity = 0.8;
const furthestLength = 2;

/** Headlines with a word like the one typed (`ceasfire`), for when no text has the word itself. */
function* headlinePart(text: string): Asking<Part | undefined> {
	const typed = foldToken(text);
	if (typed.length < shortestTypo || typed.length > longestTypo) return undefined;
	const words = yield* ask(lexicon =>
		lexicon.headlineWords(
			typed.slice(0, 1),
			Math.max(shortestTypo - 1, typed.length - furthestLength),
			typed.length + furthestLength,
		),
	);
	const sounded = {text: typed, sounds: phoneticKey(typed)};
	const fuse = new Fuse(
		words.map(word => ({word, sounds: phoneticKey(word)})),
		{keys: ['word', 'sounds'], threshold: 0.4},
	);
	const [best] = fuse
		.search(typed, {limit: 20})
		.map(({item}) => ({word: item.word, value: similarity(sounded, {text: item.word, sounds: item.sounds})}))
		.sort((a, b) => b.value - a.value);
	if (!best || best.value < leastSimilarity) return undefined;
	const plan: Plan = {kind: 'words', term: text, runs: [[best.word]], as: 'word', in: 'title'};
	return {term: text, meant: {kind: 'headlineWord', word: best.word, typed: text}, plan};
}

/** Outlets with the word in their name, for a word that names nothing else. */
function outletPart({outlets}: Catalogue, text: string): Part | undefined {
	const wanted = ` ${foldWords(text).join(' ')} `;
	const meant = outlets.filter(
		({id, name}) => id === text.toLowerCase() || ` ${foldWords(name).join(' ')} `.includes(wanted),
	);
	if (meant.length === 0) return undefined;
	const plan: Plan = {kind: 'outlet', term: text, names: Object.fromEntries(meant.map(({id, name}) => [id, name]))};
	return {term: text, meant: {kind: 'outlet', titles: meant.map(({name}) => name)}, plan};
}

/**
 * Several plain words side by side that are one name (`ilham aliev`, `nagorno karabakh`); `undefined` when they are not, or
 * when each is a name of its own (`armenia azerbaijan` asks for both, not for their border).
 */
export function namedTogether(catalogue: Catalogue, words: readonly string[]): Part | undefined {
	const text = words.join(' ');
	const names = namesMeant(catalogue, text).filter(({score}) => score >= leastForGroup);
	if (names.length === 0 || words.every(word => isOtherName(catalogue, word, names))) return undefined;
	return {
		term: text,
		meant: {kind: 'name', names: saidNames(names, text)},
		plan: allOf([{kind: 'mentions', term: text, names: askedNames(names)}]),
	};
}

function isOtherName(catalogue: Catalogue, word: string, names: readonly MeantName[]): boolean {
	const own = namesMeant(catalogue, word).filter(({how}) => how === 'exact');
	return own.length > 0 && !own.some(({id}) => names.some(other => other.id === id));
}
