import type {Article, Tables} from '../corpus/model.js';
import {foldWords} from '../text/fold.js';
import {oneOfEachAccount} from './accounts.js';
import {groupBy} from './group-by.js';
import type {Row} from './model.js';
import {sharedOrigins} from './origins/origins.js';
import {alignPassages} from './rows/align.js';

/** More columns than this cannot be read. */
export const mostAccounts = 4;
const defaultAccounts = 3;

export type ChoiceOptions = {
	/** How many at most; without it three, or as many as outlets are asked for. */
	readonly most?: number | undefined;
	/** An article that is to be among them: the one that is read. */
	readonly focus?: Article | undefined;
	/** Ids of outlets that were asked for: theirs come first. */
	readonly asked?: ReadonlySet<string>;
};

/** Articles whose rows are counted: the most alike by their words. */
const mostCandidates = 8;
/** Paragraphs that are aligned for that, so that long texts take no longer. */
const mostParagraphs = 200;
/** Of the best choices so many are aligned by themselves, as far as their paragraphs are no more than that. */
const mostFinalists = 6;
const mostAligned = 400;
/** UTF-16 units of a text whose words are held against other texts. */
const longestText = 6000;

/**
 * Picks the accounts worth comparing: of one negotiation, each of another outlet and origin, those asked for first, then those that the corpus names first, then those that share most rows. One
 * article counts once, however many texts of it there are. Where the articles of a negotiation are by one outlet only, others are taken too: whoever
 * shows them says that they are not of the same meeting.
 */
export function chooseAccounts(
	corpus: Tables,
	articles: readonly Article[],
	{most, focus, asked = new Set()}: ChoiceOptions = {},
): readonly Article[] {
	const others = focus === undefined ? articles : articles.filter(({outlet}) => outlet !== focus.outlet);
	const pool = poolOf([...(focus === undefined ? [] : [focus]), ...oneOfEachAccount(others)], asked, focus);
	const first = asked.size === 0 ? namedFirst(corpus, pool, focus) : [];
	if (first.length > 1) return first.slice(0, most ?? mostAccounts);
	const present = new Set(pool.flatMap(({outlet}) => (asked.has(outlet) ? outlet : [])));
	const outlets = outletsOf(pool).size;
	const wanted = Math.min(most ?? Math.max(defaultAccounts, present.size), mostAccounts);
	// A second article of an outlet stands beside it only where there is no other outlet.
	const size = Math.min(wanted, outlets > 1 ? outlets : pool.length);
	if (pool.length <= size) return inOrder(pool, asked);
	const candidates = candidatesOf(pool, asked, focus);
	const values = valuer(corpus, candidates, asked, focus);
	const estimated = [...subsets(candidates, size)]
		.map(chosen => ({chosen, value: values.estimated(chosen)}))
		.toSorted((a, b) => compareValues(b.value, a.value));
	const paragraphs = estimated[0]?.chosen.reduce((sum, each) => sum + each.paragraphs.length, 0) ?? 0;
	const finalists = estimated.slice(
		0,
		Math.max(1, Math.min(mostFinalists, Math.floor(mostAligned / (paragraphs + 1)))),
	);
	const [best] = finalists
		.map(({chosen}) => ({chosen, value: values.counted(chosen)}))
		.toSorted((a, b) => compareValues(b.value, a.value));
	return inOrder(
		pool.filter(article => best?.chosen.includes(article) === true),
		asked,
	);
}

/** The accounts that the corpus itself would have seen first, where these are among those to choose from. */
function namedFirst({start = []}: Tables, pool: readonly Article[], focus: Article | undefined): readonly Article[] {
	const named = start.flatMap(id => pool.find(article => article.id === id) ?? []);
	return focus === undefined || named.includes(focus) ? named : [];
}

/** Ids of the outlets that a query asked for with `outlet:`, as its matches tell. */
export function outletsAsked(
	hits: readonly {
		readonly article: Pick<Article, 'outlet'>;
		readonly matches: readonly {readonly kind: string; readonly term: string}[];
	}[],
): ReadonlySet<string> {
	return new Set(
		hits.flatMap(({article, matches}) =>
			matches.some(({kind, term}) => kind === 'field' && term.startsWith('outlet:')) ? article.outlet : [],
		),
	);
}

/** The articles of one negotiation: of the one that is read, of most outlets asked for, of most outlets, of most articles. */
function poolOf(
	articles: readonly Article[],
	asked: ReadonlySet<string>,
	focus: Article | undefined,
): readonly Article[] {
	const weigh = (group: readonly Article[]): readonly number[] => [
		focus !== undefined && group.includes(focus) ? 1 : 0,
		[...outletsOf(group)].filter(id => asked.has(id)).length,
		outletsOf(group).size,
		group.length,
	];
	const [largest = []] = [...groupBy(articles, ({negotiation}) => negotiation).values()]
		.map(group => ({group, weight: weigh(group)}))
		.toSorted((a, b) => compareValues(b.weight, a.weight))
		.map(({group}) => group);
	const wanted = [...outletsOf(articles)].filter(id => asked.has(id)).length > 1 ? asked : outletsOf(articles);
	const held = [...outletsOf(largest)].filter(id => wanted.has(id)).length;
	return held > 1 || outletsOf(articles).size < 2 ? largest : articles;
}

function outletsOf(articles: readonly Article[]): ReadonlySet<string> {
	return new Set(articles.map(({outlet}) => outlet));
}

/** Those that were asked for, then those that have most words of the others that few of them have. */
function candidatesOf(
	pool: readonly Article[],
	asked: ReadonlySet<string>,
	focus: Article | undefined,
): readonly Article[] {
	const similarity = wordSimilarity(pool);
	const ranked = pool
		.map((article, index) => ({
			article,
			value: [
				article === focus ? 1 : 0,
				asked.has(article.outlet) ? 1 : 0,
				focus === undefined
					? pool
							.map((_, other) => (other === index ? 0 : similarity(index, other)))
							.reduce((sum, each) => sum + each, 0)
					: similarity(index, pool.indexOf(focus)),
			],
		}))
		.toSorted((a, b) => compareValues(b.value, a.value))
		.map(({article}) => article);
	const candidates: Article[] = [];
	let paragraphs = 0;
	for (const article of ranked.slice(0, mostCandidates)) {
		paragraphs += article.paragraphs.length;
		if (candidates.length >= mostAccounts && paragraphs > mostParagraphs) break;
		candidates.push(article);
	}
	return candidates;
}

/** Cosine of the words of whole texts, each weighed by how few of the texts have it. */
function wordSimilarity(articles: readonly Article[]): (one: number, other: number) => number {
	const texts = articles.map(
		({title, paragraphs}) =>
			new Set(foldWords([title, ...paragraphs].join(' ').slice(0, longestText)).filter(word => word.length > 3)),
	);
	const standsIn = new Map<string, number>();
	for (const words of texts) for (const word of words) standsIn.set(word, (standsIn.get(word) ?? 0) + 1);
	const weight = (word: string): number => Math.log(1 + articles.length / (standsIn.get(word) ?? 1)) ** 2;
	const norms = texts.map(words => Math.sqrt([...words].reduce((sum, word) => sum + weight(word), 0)));
	return (one, other) => {
		const theirs = texts[other] ?? new Set();
		let shared = 0;
		for (const word of texts[one] ?? []) if (theirs.has(word)) shared += weight(word);
		return shared / Math.max(1, (norms[one] ?? 0) * (norms[other] ?? 0));
	};
}

/** What makes one choice better than another, most important first: by the rows of all candidates together, or by its own. */
function valuer(
	corpus: Tables,
	candidates: readonly Article[],
	asked: ReadonlySet<string>,
	focus: Article | undefined,
): Readonly<Record<'estimated' | 'counted', (chosen: readonly Article[]) => readonly number[]>> {
	const together = alignPassages(candidates, {corpus});
	const shared = sharedOrigins(candidates, {outlets: corpus.outlets});
	const originOf = ({id}: Article): string => shared.find(({articles}) => articles.includes(id))?.articles[0] ?? id;
	const value = (chosen: readonly Article[], rows: readonly Row[]): readonly number[] => {
		const outlets = outletsOf(chosen);
		return [
			focus === undefined || chosen.includes(focus) ? 1 : 0,
			[...outlets].filter(id => asked.has(id)).length,
			outlets.size,
			new Set(chosen.map(originOf)).size,
			density(rows, chosen),
			chosen.reduce((sum, {paragraphs}) => sum + paragraphs.length, 0),
		];
	};
	return {
		estimated: chosen => value(chosen, together),
		counted: chosen => value(chosen, alignPassages(chosen, {corpus})),
	};
}

/**
 * How much the articles share: rows that two have count one, those that three have two; less where many rows stand in one only, and where we have no more
 * than the opening of some, of which little can be said.
 */
function density(rows: readonly Row[], articles: readonly Article[]): number {
	const ids = new Set(articles.map(({id}) => id));
	const held = rows.map(({cells}) => cells.filter(({article}) => ids.has(article)).length).filter(count => count > 0);
	const shared = held.reduce((sum, count) => sum + count - 1, 0);
	const whole = articles.filter(({covers}) => covers === 'all').length / articles.length;
	return shared * Math.sqrt(shared / Math.max(1, held.length)) * whole;
}

function* subsets<T>(items: readonly T[], size: number): Generator<readonly T[]> {
	if (size === 0) yield [];
	else
		for (const [at, first] of items.slice(0, items.length - size + 1).entries())
			for (const rest of subsets(items.slice(at + 1), size - 1)) yield [first, ...rest];
}

/** The first two that differ decide. */
function compareValues(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function inOrder(articles: readonly Article[], asked: ReadonlySet<string>): readonly Article[] {
	return articles.toSorted((a, b) => Number(asked.has(b.outlet)) - Number(asked.has(a.outlet)));
}
