import {compareArticles} from '../source/compare/comparison.js';
import type {Difference, FactValue} from '../source/compare/model.js';
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

/** The differences of one event against its gold. A value is taken to be the gold's where it stands in the gold's paragraph. */
export function scoreContradictions(event: GoldEvent, names: Partial<Corpus> = {}): ContradictionScore {
	const {corpus, articles} = corpusOf(event, names);
	const {differences} = compareArticles(corpus, articles);
	const at = (value: FactValue): string => `${articles.findIndex(({id}) => id === value.article)}.${value.paragraph}`;
	const pairs = differences.flatMap(difference => pairsOf(difference.values).map(pair => ({difference, pair})));
	const isGold = ({pair: [one, other]}: ClaimedPair): boolean =>
		event.contradictions.some(({values}) => areUnlike(values, at(one), at(other)));
	const isFound = ({values}: GoldEvent['contradictions'][number]): boolean =>
		pairs.some(({pair: [one, other]}) => areUnlike(values, at(one), at(other)));
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

/** Whether two places hold unlike values of one contradiction. */
function areUnlike(values: readonly Value[], one: string, other: string): boolean {
	const at = (place: string): readonly Value[] =>
		values.filter(({article, paragraph}) => `${article}.${paragraph}` === place);
	return at(one).some(first =>
		at(other).some(second => first.value !== second.value && first.article !== second.article),
	);
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
