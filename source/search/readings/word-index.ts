import type {Article, Corpus} from '../../corpus/model.js';
import {type TextToken, tokensOf} from '../mentions/text-tokens.js';

/** Where a word stands: the headline, or a paragraph by its index. */
export type Where = 'title' | number;

/** One occurrence of a word or phrase; offsets within the headline or the paragraph. */
export type Occurrence = {readonly where: Where; readonly start: number; readonly end: number};

/** Positions of a word by article number. */
type Postings = Map<number, number[]>;

type Placed = {readonly where: Where; readonly token: TextToken};

/** Words of different paragraphs are this far apart, so that no phrase runs over the edge. */
const paragraphGap = 2;

/** Every word of every article, headlines included, and where it stands. Built once for a corpus, on the first search. */
export class WordIndex {
	readonly articles: readonly Article[];
	readonly #postings = new Map<string, Postings>();
	readonly #placed = new Map<number, ReadonlyMap<number, Placed>>();
	#vocabulary: readonly string[] | undefined;

	constructor({articles}: Corpus) {
		this.articles = articles;
	}

	/** Reads the articles; a step is one of them. */
	*read(): Generator<undefined> {
		for (const [number, article] of this.articles.entries()) {
			eachWord(article, (position, token) => this.#add(token.folded, number, position));
			yield;
		}
	}

	#add(word: string, article: number, position: number): void {
		let postings = this.#postings.get(word);
		if (!postings) {
			postings = new Map();
			this.#postings.set(word, postings);
		}
		const positions = postings.get(article);
		if (positions) {
			positions.push(position);
		} else {
			postings.set(article, [position]);
		}
	}

	/** All distinct words, in order. */
	get vocabulary(): readonly string[] {
		this.#vocabulary ??= [...this.#postings.keys()].sort();
		return this.#vocabulary;
	}

	/** Words of the corpus that begin with the given letters; at most `limit`. */
	wordsFrom(start: string, limit: number): string[] {
		const words = this.vocabulary;
		let low = 0;
		let high = words.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((words[middle] ?? '') < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		const found: string[] = [];
		for (let at = low; at < words.length && found.length < limit && words[at]?.startsWith(start) === true; at++) {
			found.push(words[at] ?? '');
		}
		return found;
	}

	/** Positions by article at which the folded words stand side by side; of one word, at which it stands. */
	positionsOf(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
		const [first, ...rest] = words.map(word => this.#postings.get(word));
		if (!first || rest.includes(undefined)) {
			return new Map();
		}
		if (rest.length === 0) {
			return first;
		}
		const found = new Map<number, number[]>();
		for (const [article, positions] of first) {
			const followers = rest.map(postings => new Set(postings?.get(article)));
			const starts = positions.filter(position =>
				followers.every((follower, offset) => follower.has(position + offset + 1)),
			);
			if (starts.length > 0) {
				found.set(article, starts);
			}
		}
		return found;
	}

	/** Offsets of the words at a position of an article. */
	occurrence(article: number, position: number, length: number): Occurrence | undefined {
		let placed = this.#placed.get(article);
		if (!placed) {
			const places = new Map<number, Placed>();
			const whole = this.articles[article];
			if (whole) {
				eachWord(whole, (at, token, where) => places.set(at, {where, token}));
			}
			placed = places;
			this.#placed.set(article, placed);
		}
		const first = placed.get(position);
		const last = placed.get(position + length - 1);
		return first && last && {where: first.where, start: first.token.start, end: last.token.end};
	}
}

function eachWord(article: Article, see: (position: number, token: TextToken, where: Where) => void): void {
	let position = 0;
	for (const [part, text] of [article.title, ...article.paragraphs].entries()) {
		for (const token of tokensOf(text)) {
			if (token.folded !== '') {
				see(position, token, part === 0 ? 'title' : part - 1);
				position++;
			}
		}
		position += paragraphGap;
	}
}

const indexes = new WeakMap<Corpus, WordIndex>();

export function wordIndexOf(corpus: Corpus): WordIndex {
	const index = indexes.get(corpus) ?? new WordIndex(corpus);
	if (!indexes.has(corpus)) {
		Array.from(index.read());
		indexes.set(corpus, index);
	}
	return index;
}

/** The same article by article, for whoever has other things to do in between; of use once it is done. */
export function* readWordIndex(corpus: Corpus): Generator<undefined> {
	const index = new WordIndex(corpus);
	yield* index.read();
	indexes.set(corpus, index);
}
