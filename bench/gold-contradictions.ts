import {compareArticles} from '../source/compare/comparison.js';
import type {Difference, FactValue} from '../source/compare/model.js';
import {isFunctionWord} from '../source/compare/rows/common-english.js';
import {findNumbers} from '../source/compare/rows/numbers.js';
import {stem} from '../source/compare/rows/stem.js';
import {createCorpus} from '../source/corpus/create.js';
import type {Article, Corpus} from '../source/corpus/model.js';

type Value = {readonly article: number; readonly paragraph: number; readonly value: string};

/** One event as several outlets tell it, with the contradictions and the traps that a reader marked; all numbers count from 0. */
export type GoldEvent = {
	readonly event: string;
	readonly sources: readonly string[];
	readonly titles: readonly string[];
	readonly dates?: readonly string[];
	readonly paragraphs: readonly (readonly string[])[];
	readonly contradictions: readonly {readonly what: string; readonly values: readonly Value[]}[];
	readonly traps?: readonly {readonly what: string; readonly paragraphs: readonly (readonly [number, number])[]}[];
};

/** Two unlike values of two accounts that are shown together. */
export type ClaimedPair = {readonly difference: Difference; readonly pair: readonly [FactValue, FactValue]};

export type ContradictionScore = {
	readonly articles: readonly Article[];
	readonly differences: readonly Difference[];
	/** Those of which two unlike values are shown together. */
	readonly found: readonly string[];
	readonly missed: readonly string[];
	readonly right: readonly ClaimedPair[];
	/** Claims that the gold does not have: wrong, or seen by nobody yet. */
	readonly others: readonly ClaimedPair[];
	/** Traps in whose paragraphs both values of a claim stand that the gold does not have. */
	readonly trapped: readonly string[];
};

/**
 * The differences of one event against its gold. A value is the gold's where it stands in the gold's paragraph and tells what the gold's tells: half
 * of the words of content of the shorter, and a number of both where both have one.
 */
export function scoreContradictions(event: GoldEvent, names: Partial<Corpus> = {}): ContradictionScore {
	const {corpus, articles} = corpusOf(event, names);
	const {differences} = compareArticles(corpus, articles);
	const at = (value: FactValue): string => `${articles.findIndex(({id}) => id === value.article)}.${value.paragraph}`;
	const pairs = differences.flatMap(difference => pairsOf(difference.values).map(pair => ({difference, pair})));
	const isGold = (claim: ClaimedPair): boolean => event.contradictions.some(gold => areUnlike(gold, at, claim));
	const isFound = (gold: GoldEvent['contradictions'][number]): boolean =>
		pairs.some(claim => areUnlike(gold, at, claim));
	const others = pairs.filter(pair => !isGold(pair));
	const describe = ({what, values}: GoldEvent['contradictions'][number]): string =>
		`${what}: ${values.map(({article, paragraph, value}) => `${article}.${paragraph} ${value}`).join(' / ')}`;
	return {
		articles,
		differences,
		found: event.contradictions.filter(isFound).map(describe),
		missed: event.contradictions.filter(each => !isFound(each)).map(describe),
		right: pairs.filter(isGold),
		others,
		trapped: (event.traps ?? [])
			.filter(trap =>
				others.some(({pair}) => pair.every(value => trap.paragraphs.some(([a, p]) => `${a}.${p}` === at(value)))),
			)
			.map(({what}) => what),
	};
}

function pairsOf(values: readonly FactValue[]): (readonly [FactValue, FactValue])[] {
	return values.flatMap((one, index) =>
		values
			.slice(index + 1)
			.flatMap(other => (one.article !== other.article && one.text !== other.text ? [[one, other] as const] : [])),
	);
}

/** Whether two values shown together are unlike values of one contradiction. */
function areUnlike(
	{what, values}: GoldEvent['contradictions'][number],
	placeOf: (value: FactValue) => string,
	{difference, pair: [one, other]}: ClaimedPair,
): boolean {
	const at = (shown: FactValue): readonly Value[] => {
		const place = placeOf(shown);
		// A value may be shown by two of its words: “the ballroom”, “the Hotel Astoria”.
		const texts = difference.values.filter(each => placeOf(each) === place).map(({text}) => text);
		return values.filter(
			({article, paragraph, value}) =>
				`${article}.${paragraph}` === place &&
				(shown.stance === undefined
					? texts.some(text => tellsOf(text, value))
					: sharesWord(shown.text, `${what} ${value}`)),
		);
	};
	return at(one).some(first =>
		at(other).some(second => first.value !== second.value && first.article !== second.article),
	);
}

/** A clause that says yes or no is longer than the gold's “refused”: it tells of the same if a word of content stands in both. */
function sharesWord(clause: string, gold: string): boolean {
	const {words} = termsOf(clause);
	return [...termsOf(gold).words].some(word => words.has(word));
}

const leastShared = 0.5;

/** Whether a passage that is shown tells the value that a gold notes. */
export function tellsOf(shown: string, value: string): boolean {
	const [own, gold] = [termsOf(shown), termsOf(value)];
	if (own.numbers.size > 0 && gold.numbers.size > 0) return [...gold.numbers].some(each => own.numbers.has(each));
	const [few, many] = own.words.size < gold.words.size ? [own.words, gold.words] : [gold.words, own.words];
	const shared = [...few].filter(word => many.has(word)).length;
	return few.size === 0 || shared >= leastShared * few.size;
}

function termsOf(text: string): {readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<number>} {
	const numbers = new Set(findNumbers(text).map(({value}) => value));
	const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !isFunctionWord(word)).map(stem);
	return {words: new Set(words), numbers};
}

function corpusOf(
	{event, sources, titles, dates, paragraphs}: GoldEvent,
	{actors = [], places = []}: Partial<Corpus>,
): {readonly corpus: Corpus; readonly articles: readonly Article[]} {
	const day = /^\d{4}-\d\d-\d\d/u.exec(event)?.[0] ?? '2018-05-04';
	const ids = sources.map((_, index) => `${event}/${index}`);
	const corpus = createCorpus({
		articles: sources.map((outlet, index) => ({
			id: ids[index] ?? '',
			outlet,
			title: titles[index] ?? '',
			published: dates?.[index] ?? day,
			publishedBasis: 'stated',
			language: 'en',
			paragraphs: paragraphs[index] ?? [],
		})),
		actors,
		places,
	});
	return {corpus, articles: ids.flatMap(id => corpus.articles.filter(article => article.id === id))};
}
