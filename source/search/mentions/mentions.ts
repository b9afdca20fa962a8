import type {Article, Tables} from '../../corpus/model.js';
import {type Mention, recogniseIn} from './recognise.js';
import {tokensOf} from './text-tokens.js';

const between = '\n\n';

/** Names of one article, offsets within the headline and within each paragraph. */
export type ArticleMentions = {
	readonly title: readonly Mention[];
	readonly paragraphs: readonly (readonly Mention[])[];
};

export type NameCount = {readonly id: string; readonly name: string; readonly count: number};

export type NameCounts = {readonly actors: readonly NameCount[]; readonly places: readonly NameCount[]};

const found = new WeakMap<Tables, WeakMap<Article, ArticleMentions>>();

/** Makes known what was found in an article before, so that it is not looked for again. */
export function rememberMentions(corpus: Tables, article: Article, mentions: ArticleMentions): void {
	const articles = found.get(corpus) ?? new WeakMap<Article, ArticleMentions>();
	found.set(corpus, articles);
	articles.set(article, mentions);
}

const counted = new WeakMap<ArticleMentions, NameCounts>();

/**
 * Names in an article, found once. The article is read as a whole, so that a surname in the last paragraph, or in the
 * headline, is the person the first one names in full.
 */
export function mentionsIn(corpus: Tables, article: Article): ArticleMentions {
	let articles = found.get(corpus);
	if (!articles) {
		articles = new WeakMap();
		found.set(corpus, articles);
	}
	let mentions = articles.get(article);
	if (!mentions) {
		mentions = readArticle(corpus, article);
		articles.set(article, mentions);
	}
	return mentions;
}

/** Headline and paragraphs as one text, in which a surname is linked to the person named in full elsewhere. */
export function wholeText({title, paragraphs}: Pick<Article, 'title' | 'paragraphs'>): string {
	return [title, ...paragraphs].join(between);
}

function readArticle(corpus: Tables, article: Article): ArticleMentions {
	const text = wholeText(article);
	return byPart(article, recogniseIn(text, tokensOf(text), corpus, article.language));
}

/** Names of the whole text (`wholeText`) by the part they stand in, offsets within it. */
export function byPart({title: headline, paragraphs: texts}: Article, all: readonly Mention[]): ArticleMentions {
	const parts = [headline, ...texts];
	const lists: Mention[][] = [];
	let start = 0;
	let next = 0;
	for (const part of parts) {
		const end = start + part.length;
		const list: Mention[] = [];
		for (let mention = all[next]; mention && mention.start < end; mention = all[++next]) {
			list.push({...mention, start: mention.start - start, end: mention.end - start});
		}
		lists.push(list);
		start = end + between.length;
	}
	const [title = [], ...paragraphs] = lists;
	return {title, paragraphs};
}

/** How often each listed actor and place is named in an article, headline included, most often first. */
export function countNames(corpus: Tables, article: Article): NameCounts {
	const mentions = mentionsIn(corpus, article);
	let counts = counted.get(mentions);
	if (!counts) {
		counts = count(mentions);
		counted.set(mentions, counts);
	}
	return counts;
}

function count(mentions: ArticleMentions): NameCounts {
	const actors = new Map<string, NameCount>();
	const places = new Map<string, NameCount>();
	for (const mention of [mentions.title, ...mentions.paragraphs].flat()) {
		if (mention.verified && mention.id !== undefined && mention.name !== undefined) {
			const side = mention.kind === 'place' ? places : actors;
			side.set(mention.id, {id: mention.id, name: mention.name, count: (side.get(mention.id)?.count ?? 0) + 1});
		}
	}
	return {actors: mostFirst(actors), places: mostFirst(places)};
}

function mostFirst(counts: ReadonlyMap<string, NameCount>): NameCount[] {
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
