import type {Article, Corpus, Negotiation, Outlet, Tables} from './model.js';

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

/** Made at the first question about a thing and kept as long as it lives. */
function keptFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
	const kept = new WeakMap<K, V>();
	return key => {
		const found = kept.get(key);
		if (found !== undefined) return found;
		const made = make(key);
		kept.set(key, made);
		return made;
	};
}

const articlesOf = keptFor(articlesById);
const outletsOf = keptFor((outlets: readonly Outlet[]) => byId(outlets));
const negotiationsOf = keptFor((negotiations: readonly Negotiation[]) => byId(negotiations));

/** The article of that id, or the one that had it before. */
export function articleById(corpus: Corpus, id: string): Article | undefined {
	return articlesOf(corpus).get(id);
}

/** The outlet of that id; every outlet that an article of the corpus names is there. An unknown id stands for itself. */
export function outletOf({outlets}: Pick<Tables, 'outlets'>, id: string): Outlet {
	return outletsOf(outlets).get(id) ?? {id, name: id, tag: id.slice(0, 4).toUpperCase(), kind: 'site'};
}

/** The negotiation of that id, or the one that had it before. */
export function negotiationOf({negotiations}: Pick<Tables, 'negotiations'>, id: string): Negotiation | undefined {
	return negotiationsOf(negotiations).get(id);
}

/** The negotiation that an article belongs to, as its id says. */
export function negotiationIn(article: string): string {
	return article.slice(0, Math.max(0, article.lastIndexOf('/')));
}

/** Who wrote the text first: the origin it names, or the outlet itself. */
export function originOf(tables: Pick<Tables, 'outlets'>, article: Pick<Article, 'origin' | 'outlet'>): string {
	return article.origin ?? outletOf(tables, article.outlet).name;
}

/** How many accounts there are when reprints of one origin count once. */
export function countOrigins(
	tables: Pick<Tables, 'outlets'>,
	articles: readonly Pick<Article, 'origin' | 'outlet'>[],
): number {
	return new Set(articles.map(article => originOf(tables, article))).size;
}
