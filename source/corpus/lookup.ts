import type {Article, Corpus, Negotiation, Outlet} from './model.js';

type Tables = {
	readonly articles: ReadonlyMap<string, Article>;
	readonly outlets: ReadonlyMap<string, Outlet>;
	readonly negotiations: ReadonlyMap<string, Negotiation>;
};

const tables = new WeakMap<Corpus, Tables>();

function byId<T extends {readonly id: string}>(entries: readonly T[]): ReadonlyMap<string, T> {
	return new Map(entries.map(entry => [entry.id, entry]));
}

/** Built at the first question about a corpus and kept as long as it lives. */
function tablesOf(corpus: Corpus): Tables {
	let found = tables.get(corpus);
	if (found === undefined) {
		found = {
			articles: byId(corpus.articles),
			outlets: byId(corpus.outlets),
			negotiations: byId(corpus.negotiations),
		};
		tables.set(corpus, found);
	}

	return found;
}

export function articleById(corpus: Corpus, id: string): Article | undefined {
	return tablesOf(corpus).articles.get(id);
}

/** The outlet of that id; every outlet that an article of the corpus names is there. An unknown id stands for itself. */
export function outletOf(corpus: Corpus, id: string): Outlet {
	return tablesOf(corpus).outlets.get(id) ?? {id, name: id, tag: id.slice(0, 4).toUpperCase(), kind: 'site'};
}

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
