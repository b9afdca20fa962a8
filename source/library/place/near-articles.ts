import {copyMarks} from '../../annotate/copy-marks.js';
import type {Archive, Filed} from '../../archive/port.js';
import {addressKey} from '../../corpus/address-key.js';
import type {Article, Corpus, Negotiation} from '../../corpus/model.js';
import {type Catalogue, corpusOf} from '../../search/catalogue.js';
import {foldWords} from '../../text/fold.js';
import type {Draft} from '../draft.js';
import {unsorted} from '../store/negotiation-file.js';
import {daysBetween, evenly, nearestInTime} from './sampled.js';
import {nearnessOf} from './negotiation.js';

/** Articles that may be copies are looked at; a page of many statements has one address. */
const mostCopies = 200;
/** Negotiations that a draft may be about are looked at, */
const mostCandidates = 20;
/** articles of each, the nearest in time, */
const mostOfOne = 25;
/** and of all together, so that others tell which words are common. */
const mostArticles = 400;
/** Words of a draft by which negotiations are looked for where too many lie near in time: so many are counted, and the rarest of them asked for. */
const mostCounted = 80;
const mostAsked = 16;
const shortestAsked = 5;
const longestText = 6000;
/** Articles that are kept for the next draft of the same run. */
const mostKept = 1500;
const mostSets = 4;
/** Negotiations whose articles are known by id and day are kept, too. */
const mostFiled = 1000;

/** What an archive knows about a draft before it is put somewhere: what may be the same, and by what its negotiation is told. */
export class NearArticles {
	readonly #archive: Archive;
	readonly #catalogue: Catalogue;
	readonly #articles = new Map<string, Article>();
	readonly #sets = new Map<string, Corpus>();
	readonly #filed = new Map<string, readonly Filed[]>();

	constructor(archive: Archive, catalogue: Catalogue) {
		this.#archive = archive;
		this.#catalogue = catalogue;
	}

	/** Articles that may be the same as a draft of an outlet, or an account of it. */
	async copies(draft: Draft, outlet: string): Promise<readonly Article[]> {
		const marks = copyMarks({...draft, outlet});
		return this.#fetched(await this.#archive.marked({marks, limit: mostCopies}));
	}

	/** Articles that were read at an address. */
	async at(url: string | undefined): Promise<readonly Article[]> {
		const address = addressKey(url);
		if (address === undefined) return [];
		const found = await this.#fetched(
			await this.#archive.marked({marks: copyMarks({url, paragraphs: [], text: 'full'}), limit: mostCopies}),
		);
		return found.filter(article => addressKey(article.url) === address);
	}

	/**
	 * The negotiations that a draft may be about, and others to tell rare words by, with articles of each: all there are of a small library, of a large
	 * one those near in time, the likest of them by their rare words, and of the others some.
	 */
	async around(draft: Draft): Promise<Corpus> {
		const known = this.#catalogue.negotiations.filter(({id}) => id !== unsorted);
		const near = known.filter(negotiation => nearnessOf(draft.published, negotiation) > 0);
		const candidates = near.length <= mostCandidates ? near : await this.#likest(draft, near);
		const others = known.filter(negotiation => !candidates.includes(negotiation));
		const negotiations: Negotiation[] = [];
		const ids: string[] = [];
		for (const some of [candidates, evenly(others, mostArticles)]) {
			// oxlint-disable-next-line no-await-in-loop -- the second as far as the first leaves room
			const filed = await this.#filedUnder(some.map(({id}) => id));
			for (const negotiation of some) {
				const own = filed.get(negotiation.id) ?? [];
				const chosen = nearestInTime(own, draft.published, mostOfOne).map(({id}) => id);
				if (some !== candidates && ids.length + chosen.length > mostArticles) break;
				negotiations.push(negotiation);
				ids.push(...chosen);
			}
		}
		return this.#set(negotiations, ids);
	}

	/** What lies under each negotiation. It is asked once in a run: what the run itself adds tells nothing new of where to put the next. */
	async #filedUnder(negotiations: readonly string[]): Promise<ReadonlyMap<string, readonly Filed[]>> {
		const missing = negotiations.filter(id => !this.#filed.has(id));
		const found = missing.length === 0 ? new Map<string, readonly Filed[]>() : await this.#archive.filed(missing);
		const all = new Map(negotiations.map(id => [id, this.#filed.get(id) ?? found.get(id) ?? []] as const));
		for (const [id, filed] of all) this.#filed.set(id, filed);
		trim(this.#filed, mostFiled);
		return all;
	}

	/** Of many negotiations those whose articles have the rare words of a draft, the most of them first. */
	async #likest(draft: Draft, near: readonly Negotiation[]): Promise<readonly Negotiation[]> {
		const text = `${draft.title ?? ''} ${draft.paragraphs.join(' ').slice(0, longestText)}`;
		const words = [...new Set(foldWords(text))].filter(word => word.length >= shortestAsked).slice(0, mostCounted);
		const {articles, frequency} = await this.#archive.statistics(words);
		const rare = words
			.map(word => ({word, rarity: Math.log((articles + 1) / (frequency(word) + 0.5))}))
			.filter(({word, rarity}) => frequency(word) > 0 && rarity > 1)
			.toSorted((one, other) => other.rarity - one.rarity)
			.slice(0, mostAsked);
		const facets = await Promise.all(
			rare.map(({word}) => this.#archive.facets({query: word, exact: true, kind: 'negotiation', limit: 50})),
		);
		const scores = new Map<string, number>();
		for (const [at, values] of facets.entries())
			for (const {value} of values) scores.set(value, (scores.get(value) ?? 0) + (rare[at]?.rarity ?? 0));
		const scoreOf = ({id}: Negotiation): number => scores.get(id) ?? 0;
		return near
			.toSorted(
				(one, other) =>
					scoreOf(other) - scoreOf(one) ||
					daysBetween(draft.published, one.date) - daysBetween(draft.published, other.date),
			)
			.slice(0, mostCandidates);
	}

	/** One corpus for one choice: what is counted of it is kept by it. */
	async #set(negotiations: readonly Negotiation[], ids: readonly string[]): Promise<Corpus> {
		const key = [...negotiations.map(({id}) => id), '', ...ids].join('\n');
		const known = this.#sets.get(key);
		if (known !== undefined) return known;
		const articles = await this.#fetched(ids);
		const corpus = corpusOf(this.#catalogue, {negotiations, articles});
		this.#sets.set(key, corpus);
		trim(this.#sets, mostSets);
		return corpus;
	}

	async #fetched(ids: readonly string[]): Promise<readonly Article[]> {
		const missing = ids.filter(id => !this.#articles.has(id));
		for (const {article} of await this.#archive.articles(missing)) this.#articles.set(article.id, article);
		const found = ids.flatMap(id => this.#articles.get(id) ?? []);
		trim(this.#articles, mostKept);
		return found;
	}
}

/** Lets go of the oldest. */
function trim(kept: Map<string, unknown>, most: number): void {
	for (const [oldest] of kept) {
		if (kept.size <= most) break;
		kept.delete(oldest);
	}
}
