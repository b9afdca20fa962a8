import {negotiationOf, originOf} from '../../corpus/lookup.js';
import type {Article, Corpus, Negotiation} from '../../corpus/model.js';
import type {SearchResult} from '../../search/search.js';
import {type HitOrder, sortHits} from '../../search/sort-hits.js';
import type {RowKey} from '../state.js';

export type ListRow =
	| {
			readonly kind: 'negotiation';
			readonly id: string;
			readonly negotiation: Negotiation | undefined;
			readonly articles: number;
			readonly outlets: number;
			readonly origins: number;
			readonly open: boolean;
	  }
	| {readonly kind: 'article'; readonly id: string; readonly article: Article};

export type ListOptions = {
	readonly corpus: Corpus;
	readonly order: HitOrder;
	readonly collapsed: ReadonlySet<string>;
};

/** The list: negotiations in the order of their first article (by outlet: in their own, since each has its outlets), under each open one its matching articles. */
export function listRows({corpus, order, collapsed}: ListOptions, result: SearchResult): readonly ListRow[] {
	const groups = new Map<string, Article[]>();
	if (order === 'outlet') for (const {article} of result.hits) groups.set(article.negotiation, []);
	for (const {article} of sortHits(result.hits, order)) {
		const group = groups.get(article.negotiation);
		if (group === undefined) groups.set(article.negotiation, [article]);
		else group.push(article);
	}
	return [...groups].flatMap(([id, articles]): ListRow[] => {
		const open = !collapsed.has(id);
		const head: ListRow = {
			kind: 'negotiation',
			id,
			negotiation: negotiationOf(corpus, id),
			articles: articles.length,
			outlets: new Set(articles.map(({outlet}) => outlet)).size,
			origins: new Set(articles.map(article => originOf(corpus, article))).size,
			open,
		};
		return [head, ...(open ? articles.map((article): ListRow => ({kind: 'article', id: article.id, article})) : [])];
	});
}

/** Index of the row with that key, or of the heading nearest to where it was: ids of negotiations begin with their day. */
export function rowIndex(rows: readonly ListRow[], key: RowKey | undefined): number {
	if (key === undefined) return 0;
	const same = rows.findIndex(({kind, id}) => kind === key.kind && id === key.id);
	if (same !== -1) return same;
	const negotiation = key.kind === 'negotiation' ? key.id : key.id.slice(0, key.id.lastIndexOf('/'));
	const after = rows.findIndex(({kind, id}) => kind === 'negotiation' && id >= negotiation);
	return after === -1
		? Math.max(
				0,
				rows.findLastIndex(({kind}) => kind === 'negotiation'),
			)
		: after;
}

export function keyOf(row: ListRow | undefined): RowKey | undefined {
	return row === undefined ? undefined : {kind: row.kind, id: row.id};
}
