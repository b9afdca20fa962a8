import {articleById, originOf} from '../corpus/lookup.js';
import type {Article, Corpus, NameEntry, NameKind} from '../corpus/model.js';
import type {Catalogue} from './catalogue.js';
import {type ArticleMentions, mentionsIn} from './mentions/mentions.js';
import {outletGroups} from './outlet-groups.js';
import {unlistedKeys} from './mentions/unlisted-keys.js';
import {formKey} from './plan/forms.js';
import type {Lexicon} from './plan/lexicon.js';
import {meet, type ReadArticle} from './plan/meet.js';
import {idsOf, located} from './plan/mention-matches.js';
import type {AskedName, Criterion, Plan, Run} from './plan/plan.js';
import {runsIn, tokenStream, type TokenStream} from './plan/token-stream.js';
import type {SpokenIn} from './readings/said-reading.js';

/** Numbers of articles, ascending. */
type Numbers = readonly number[];

/** A name that no table lists, found in the texts by its capitals; the id is its key. */
export type UnlistedName = NameEntry & {readonly kind: NameKind};

/** Articles by listed name, and by name that no table lists. */
type NameUses = {readonly listed: Map<string, NameUse>; readonly unlisted: Map<string, UnlistedUse>};

type NameUse = {readonly articles: number[]; readonly forms: Map<string, number[]>};

const nobodySpeaks: SpokenIn = () => [];

/** The words and names of a corpus, and in which articles they stand: everything a query is looked up in, read once. */
export class CorpusIndex {
	readonly corpus: Corpus;
	readonly #streams = new Map<Article, TokenStream>();
	#words: ReadonlyMap<string, number[]> | undefined;
	#titleWords: readonly string[] | undefined;
	#vocabulary: readonly string[] | undefined;
	#names: NameUses | undefined;
	#catalogue: Catalogue | undefined;

	constructor(corpus: Corpus) {
		this.corpus = corpus;
	}

	get catalogue(): Catalogue {
		this.#catalogue ??= catalogueOf(this.corpus);
		return this.#catalogue;
	}

	/** An article with all that was read in it. */
	read(article: Article, spokenIn: SpokenIn = nobodySpeaks): ReadArticle {
		const {corpus} = this;
		const stream = (): TokenStream => this.#streamOf(article);
		return {
			article,
			get mentions(): ArticleMentions {
				return mentionsIn(corpus, article);
			},
			get tokens(): TokenStream {
				return stream();
			},
			get spoken() {
				return spokenIn(article);
			},
		};
	}

	/** Numbers of the articles that meet a plan, ascending. */
	evaluate(plan: Plan, spokenIn: SpokenIn = nobodySpeaks): Numbers {
		switch (plan.kind) {
			case 'all': {
				const sets = plan.of.map(part => new Set(this.evaluate(part, spokenIn)));
				return this.#everything.filter(number => sets.every(set => set.has(number)));
			}
			case 'any': {
				return ascending(plan.of.flatMap(part => this.evaluate(part, spokenIn)));
			}
			case 'not': {
				const without = new Set(this.evaluate(plan.of, spokenIn));
				return this.#everything.filter(number => !without.has(number));
			}
			default: {
				return this.#meeting(plan, spokenIn);
			}
		}
	}

	/** What understanding a query has to know of these texts. */
	readonly lexicon: Lexicon = {
		hasRun: run => this.#runs(run).length > 0,
		hasStart: start => this.#wordsFrom(start).next().done !== true,
		wordsWith: (letters, limit) => this.vocabulary.filter(word => word.includes(letters)).slice(0, limit),
		headlineWords: (first, shortest, longest) =>
			this.#headlineWords.filter(word => word.startsWith(first) && word.length >= shortest && word.length <= longest),
		wordsFrom: (first, shortest, longest) =>
			this.vocabulary.filter(word => word.startsWith(first) && word.length >= shortest && word.length <= longest),
		unlistedNames: () => this.unlistedNames,
		formsOf: id => [...(this.#nameUses.listed.get(id)?.forms.keys() ?? [])],
		isMentioned: names => names.some(name => this.#mentioning(name).length > 0),
		articleOf: id => articleById(this.corpus, id),
		articlesIn: negotiation =>
			this.corpus.articles.filter(article => article.negotiation === negotiation).map(({id}) => id),
	};

	/** All distinct words, in code unit order. */
	get vocabulary(): readonly string[] {
		this.#vocabulary ??= [...this.#wordUses.keys()].sort();
		return this.#vocabulary;
	}

	/** Names that no table lists, by first appearance. */
	get unlistedNames(): readonly UnlistedName[] {
		return [...this.#nameUses.unlisted].map(([id, {name, kind}]) => ({id, name, kind}));
	}

	/** Articles that have a name that no table lists, and how often each. */
	unlistedUses(key: string): ReadonlyMap<number, number> {
		return this.#nameUses.unlisted.get(key)?.counts ?? new Map();
	}

	get #everything(): Numbers {
		return this.corpus.articles.map((_, number) => number);
	}

	#meeting(criterion: Criterion, spokenIn: SpokenIn): Numbers {
		switch (criterion.kind) {
			case 'mentions': {
				return ascending(criterion.names.flatMap(name => this.#mentioning(name)));
			}
			case 'unlisted': {
				return ascending(criterion.keys.flatMap(key => [...this.unlistedUses(key).keys()]));
			}
			case 'words': {
				const numbers = ascending(criterion.runs.flatMap(run => this.#runs(run)));
				return criterion.in === undefined ? numbers : this.#checked(numbers, criterion, spokenIn);
			}
			case 'start': {
				return ascending([...this.#wordsFrom(criterion.start)].flatMap(word => this.#runs([word])));
			}
			case 'near': {
				const left = new Set(this.#runs(criterion.left));
				const both = this.#runs(criterion.right).filter(number => left.has(number));
				return this.#checked(both, criterion, spokenIn);
			}
			default: {
				return this.#checked(this.#everything, criterion, spokenIn);
			}
		}
	}

	#checked(numbers: Numbers, criterion: Criterion, spokenIn: SpokenIn): Numbers {
		return numbers.filter(number => {
			const article = this.corpus.articles[number];
			return article && meet(criterion, this.read(article, spokenIn), this.corpus) !== undefined;
		});
	}

	/** Articles in which words stand side by side. */
	#runs(run: Run): Numbers {
		const [first = [], ...others] = run.map(word => this.#wordUses.get(word) ?? []);
		if (others.length === 0) return first;
		const sets = others.map(numbers => new Set(numbers));
		return first.filter(number => {
			if (!sets.every(set => set.has(number))) return false;
			const article = this.corpus.articles[number];
			const {title, body} = article ? this.#streamOf(article) : {title: [], body: []};
			return runsIn(title, run).length > 0 || runsIn(body, run).length > 0;
		});
	}

	*#wordsFrom(start: string): Generator<string> {
		const words = this.vocabulary;
		for (let at = lowerBound(words, start); words[at]?.startsWith(start) === true; at++) yield words[at] ?? '';
	}

	#mentioning({id, form}: AskedName): Numbers {
		const use = this.#nameUses.listed.get(id);
		return (form === undefined ? use?.articles : use?.forms.get(form)) ?? [];
	}

	#streamOf(article: Article): TokenStream {
		let stream = this.#streams.get(article);
		if (!stream) {
			stream = tokenStream(article);
			this.#streams.set(article, stream);
		}
		return stream;
	}

	get #wordUses(): ReadonlyMap<string, number[]> {
		this.#words ??= this.#readWords();
		return this.#words;
	}

	#readWords(): ReadonlyMap<string, number[]> {
		const uses = new Map<string, number[]>();
		for (const [number, article] of this.corpus.articles.entries()) {
			const {title, body} = this.#streamOf(article);
			for (const word of new Set([...title, ...body].map(token => token.word))) push(uses, word, number);
		}
		return uses;
	}

	get #headlineWords(): readonly string[] {
		this.#titleWords ??= ascendingWords(
			this.corpus.articles.flatMap(article => this.#streamOf(article).title.map(({word}) => word)),
		);
		return this.#titleWords;
	}

	get #nameUses(): NameUses {
		this.#names ??= this.#readNames();
		return this.#names;
	}

	#readNames(): NameUses {
		const listed = new Map<string, NameUse>();
		const unlisted = new Map<string, UnlistedUse>();
		for (const [number, article] of this.corpus.articles.entries()) {
			const mentions = mentionsIn(this.corpus, article);
			const keyOf = unlistedKeys(mentions);
			for (const {mention} of located(mentions)) {
				for (const id of idsOf(mention)) {
					const use = listed.get(id) ?? {articles: [], forms: new Map<string, number[]>()};
					listed.set(id, use);
					if (use.articles.at(-1) !== number) use.articles.push(number);
					push(use.forms, formKey(mention.text), number);
				}
				const key = keyOf(mention);
				if (key === undefined) continue;
				const use = unlisted.get(key) ?? {
					name: mention.name ?? mention.text,
					kind: mention.kind,
					counts: new Map<number, number>(),
				};
				unlisted.set(key, use);
				use.counts.set(number, (use.counts.get(number) ?? 0) + 1);
			}
		}
		return {listed, unlisted};
	}
}

type UnlistedUse = {readonly name: string; readonly kind: NameKind; readonly counts: Map<number, number>};

/** Adds a number to those of a key, once. */
function push(uses: Map<string, number[]>, key: string, number: number): void {
	const numbers = uses.get(key);
	if (!numbers) uses.set(key, [number]);
	else if (numbers.at(-1) !== number) numbers.push(number);
}

function ascending(numbers: Numbers): Numbers {
	return [...new Set(numbers)].sort((a, b) => a - b);
}

function ascendingWords(words: readonly string[]): readonly string[] {
	return [...new Set(words)].sort();
}

function lowerBound(words: readonly string[], start: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What a corpus holds besides its texts. */
export function catalogueOf(corpus: Corpus): Catalogue {
	const {articles, ...tables} = corpus;
	const days = articles.map(({published}) => published).sort();
	const [first] = days;
	const last = days.at(-1);
	return {
		...tables,
		articleCount: articles.length,
		...(first !== undefined && {first}),
		...(last !== undefined && {last}),
		folders: ascendingWords(articles.map(({negotiation}) => negotiation)),
		origins: ascendingWords(articles.map(article => originOf(corpus, article))),
		languages: ascendingWords(articles.map(({language}) => language)),
		outletGroups: outletGroups(tables.outlets, articles),
	};
}

const indexes = new WeakMap<Corpus, CorpusIndex>();

/** The index of a corpus; its parts are made when they are asked for, and kept as long as the corpus. */
export function corpusIndexOf(corpus: Corpus): CorpusIndex {
	let index = indexes.get(corpus);
	if (!index) {
		index = new CorpusIndex(corpus);
		indexes.set(corpus, index);
	}
	return index;
}
