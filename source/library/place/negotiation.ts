import type {Article, Corpus, Negotiation} from '../../corpus/model.js';
import {recognise} from '../../search/mentions/recognise.js';
import {foldWords} from '../../text/fold.js';
import type {Draft} from '../draft.js';
import {unsorted} from '../store/negotiation-file.js';
import {type GroupStories, storyOf} from './story.js';

export type ProposedNegotiation = {readonly negotiation: Negotiation; readonly why: string};

/** A report comes within so many days of what it reports; fading by a Gaussian. */
const spread = 4;
const farthest = 12;
/** What similarity counts for where nothing says when. */
const undated = 0.5;
/** Similarity of words and names, date included, from which a negotiation is proposed. */
const leastSimilarity = 0.09;
/** The runner-up must be this much less alike. */
const leastLead = 1.1;
/** Similarity below which no story is looked for, and how many negotiations are looked at. */
const leastOfStory = 0.06;
const mostLikest = 6;
const longestText = 6000;

type Profile = {readonly negotiation: Negotiation; readonly words: ReadonlyMap<string, number>};

/**
 * The negotiation that a draft tells of, by the words and names it shares with what is known of each (cosine of rarity-weighted words) and
 * by how near it lies to its days, or as that of the articles that tell the same story, where the two do not contradict one another; undefined where none
 * stands out.
 */
export function proposeNegotiation(
	draft: Draft,
	corpus: Corpus,
	groupStories?: GroupStories,
): ProposedNegotiation | undefined {
	const scored = scoredNegotiations(draft, corpus);
	const [best, second] = scored;
	const isClear = best !== undefined && best.score >= leastSimilarity && best.score >= (second?.score ?? 0) * leastLead;
	const told = groupStories === undefined ? undefined : toldWith(draft, corpus, scored, groupStories);
	const alike = isClear ? best.negotiation : undefined;
	if (alike !== undefined && told !== undefined && told.negotiation !== alike) return undefined;
	const negotiation = told?.negotiation ?? alike;
	if (negotiation === undefined) return undefined;
	const story = told === undefined ? '' : `tells the story of ${told.with.join(', ')}; `;
	return {negotiation, why: `${story}${reason(draft, negotiation, corpus)}`};
}

type Scored = {readonly negotiation: Negotiation; readonly score: number};

function scoredNegotiations(draft: Draft, corpus: Corpus): readonly Scored[] {
	const nearness = new Map(corpus.negotiations.map(each => [each.id, nearnessOf(draft.published, each)] as const));
	const {profiles, rarity} = knownOf(corpus);
	const own = weigh(
		countWords(`${draft.title ?? ''} ${draft.title ?? ''} ${draft.paragraphs.join(' ').slice(0, longestText)}`),
		rarity,
	);
	return profiles
		.map(({negotiation, words}) => ({negotiation, score: cosine(own, words) * (nearness.get(negotiation.id) ?? 0)}))
		.toSorted((a, b) => b.score - a.score);
}

/** By the articles of the likest negotiations that are one story with it. */
function toldWith(
	draft: Draft,
	{articles}: Corpus,
	scored: readonly Scored[],
	groupStories: GroupStories,
): {readonly negotiation: Negotiation; readonly with: readonly string[]} | undefined {
	const likest = scored.filter(({score}) => score >= leastOfStory).slice(0, mostLikest);
	const ids = new Set(likest.map(({negotiation}) => negotiation.id));
	const others = ids.size === 0 ? [] : articles.filter((article: Article) => ids.has(article.negotiation));
	const story = storyOf(draft, others, groupStories);
	const negotiation = likest.find(each => each.negotiation.id === story?.negotiation)?.negotiation;
	return negotiation === undefined || story === undefined ? undefined : {negotiation, with: story.articles.slice(0, 3)};
}

/** How near a day lies to talks, 0 to 1: 0 where it is too far from them to tell of them. */
export function nearnessOf(published: string | undefined, {date, until = date}: Negotiation): number {
	if (published === undefined || date === '') return undated;
	if (published.length < 10) return date.startsWith(published) || until.startsWith(published) ? 1 : 0;
	const [first, last] = [date, until].map(each => Date.parse(each.length === 7 ? `${each}-01` : each));
	const day = Date.parse(published);
	const days = Math.max(0, (first ?? 0) - day, day - (last ?? 0)) / 86_400_000;
	return days > farthest ? 0 : Math.exp(-(days ** 2) / (2 * spread ** 2));
}

type KnownNegotiations = {readonly profiles: readonly Profile[]; readonly rarity: (word: string) => number};

const known = new WeakMap<Corpus, KnownNegotiations>();

/** Made at the first draft and kept for the rest of a folder or feed. */
function knownOf(corpus: Corpus): KnownNegotiations {
	let found = known.get(corpus);
	if (found === undefined) {
		const counted = profilesOf(corpus);
		const rarity = rarityOf(counted);
		found = {profiles: counted.map(({negotiation, words}) => ({negotiation, words: weigh(words, rarity)})), rarity};
		known.set(corpus, found);
	}
	return found;
}

function profilesOf(corpus: Corpus): Profile[] {
	const described = corpus.negotiations.filter(({id}) => id !== unsorted);
	return described.map(negotiation => {
		const articles = corpus.articles.filter(each => each.negotiation === negotiation.id);
		const own = `${negotiation.title} ${negotiation.place ?? ''} ${negotiation.summary}`;
		const words = countWords(`${own} ${own}`);
		for (const article of articles) addCounts(words, countsOf(article));
		return {negotiation, words};
	});
}

const counted = new WeakMap<Article, ReadonlyMap<string, number>>();

/** Kept with the article, which may be among those of another choice. */
function countsOf(article: Article): ReadonlyMap<string, number> {
	let counts = counted.get(article);
	if (counts === undefined) {
		counts = countWords(`${article.title} ${article.paragraphs.join(' ')}`.slice(0, longestText));
		counted.set(article, counts);
	}
	return counts;
}

function addCounts(sum: Map<string, number>, counts: ReadonlyMap<string, number>): void {
	for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
}

function countWords(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of foldWords(text)) {
		if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function rarityOf(profiles: readonly Profile[]): (word: string) => number {
	const frequencies = new Map<string, number>();
	for (const {words} of profiles)
		for (const word of words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
	// A word that no negotiation has ties the draft to none, yet makes it less like all of them.
	return word => Math.log((profiles.length + 1) / ((frequencies.get(word) ?? 0) + 0.5));
}

function weigh(counts: ReadonlyMap<string, number>, rarity: (word: string) => number): Map<string, number> {
	return new Map(
		[...counts].map(([word, count]) => [word, (1 + Math.log(count)) * Math.max(0, rarity(word))] as const),
	);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let product = 0;
	for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
	const both = lengthOf(a) * lengthOf(b);
	return both === 0 ? 0 : product / both;
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
	return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}

/** The evidence for the person: the names that both have, and the day. */
function reason(draft: Draft, negotiation: Negotiation, corpus: Corpus): string {
	const theirs = namesIn(`${negotiation.title}. ${negotiation.summary}`, corpus);
	const shared = [
		...namesIn(`${draft.title ?? ''}. ${draft.paragraphs.join(' ').slice(0, longestText)}`, corpus),
	].filter(name => theirs.has(name));
	const names = shared.length === 0 ? 'shares its words' : `names ${shared.slice(0, 4).join(', ')}`;
	return draft.published === undefined
		? `${names}; no date says more`
		: `${names}; published ${draft.published}, the talks were on ${negotiation.date}`;
}

function namesIn(text: string, corpus: Corpus): Set<string> {
	const mentions = recognise(text, corpus);
	return new Set(mentions.flatMap(({verified, name}) => (verified && name !== undefined ? [name] : [])));
}
