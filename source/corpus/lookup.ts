import type {Article, Corpus, Negotiation, Outlet} from './model.js';

type Tables = {
	readonly articles: ReadonlyMap<string, Article>;
	readonly outlets: ReadonlyMap<string, Outlet>;
	readonly negotiations: ReadonlyMap<string, Negotiation>;
};

const tables = new WeakMap<Corpus, Tables>();

type Moved = {readonly id: string; readonly was?: readonly string[]};

/** By the ids they have, and where nothing has that id today by those they had. */
function byId<T extends Moved>(entries: readonly T[]): Map<string, T> {
	const table = new Map(entries.map(entry => [entry.id, entry]));
	for (const entry of entries) {
		for (const former of entry.was ?? []) {
			if (!table.has(former)) table.set(former, entry);
		}
	}
	return table;
}

/** An article of a negotiation that was renamed had an id that began with the former one. */
function articlesById({articles, negotiations}: Corpus): Map<string, Article> {
	const table = byId(articles);
	for (const {id, was = []} of negotiations) {
		if (was.length === 0) continue;
		for (const article of articles) {
			if (!article.id.startsWith(`${id}/`)) continue;
			for (const former of was) {
				const key = former + article.id.slice(id.length);
				if (!table.has(key)) table.set(key, article);
			}
		}
	}
	return table;
}

/** Built at the first question about a corpus and kept as long as it lives. */
function tablesOf(corpus: Corpus): Tables {
	let found = tables.get(corpus);
	if (found === undefined) {
		found = {
			articles: articlesById(corpus),
			outlets: byId(corpus.outlets),
			negotiations: byId(corpus.negotiations),
		};
		tables.set(corpus, found);
	}

	return found;
}

/** The article of that id, or the one that had it before. */
export function articleById(corpus: Corpus, id: string): Article | undefined {
	return tablesOf(corpus).articles.get(id);
}

/** The outlet of that id; every outlet that an article of the corpus names is there. An unknown id stands for itself. */
export function outletOf(corpus: Corpus, id: string): Outlet {
	return tablesOf(corpus).outlets.get(id) ?? {id, name: id, tag: id.slice(0, 4).toUpperCase(), kind: 'site'};
}

/** The negotiation of that id, or the one that had it before. */
export function negotiationOf(corpus: Corpus, id: string): Negotiation | undefined {
	return tablesOf(corpus).negotiations.get(id);
}

/** Who wrote the text first: the origin it names, or the outlet itself. */
export function originOf(corpus: Corpus, article: Article): string {
	return article.origin ?? outletOf(corpus, article.outlet).name;
}

/** How many tellings there are when reprints of one origin count once. */
export function countOrigins(corpus: Corpus, articles: readonly Article[]): number {
	return new Set(articles.map(article => originOf(corpus, article))).size;
}
