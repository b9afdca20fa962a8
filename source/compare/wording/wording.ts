import type {Article, Tables} from '../../corpus/model.js';
import {articleLabels, keyOfNamed, type LabelUse, type Named} from './article-labels.js';

export type WordingCell = {
	/** Article id. */
	readonly article: string;
	/** Most used first. */
	readonly labels: readonly LabelUse[];
};

/** What the articles call one thing. */
export type WordingRow = Named & {
	/** Articles that name it, in the order given. */
	readonly cells: readonly WordingCell[];
	/** How many different labels there are in all; 1: everybody calls it the same. */
	readonly labels: number;
};

/**
 * What the articles call the same thing: the things of `wording`, in its order, and then every actor and place named, those with most
 * spellings first. What a speaker says is counted apart from what the outlet says itself; see articleLabels for what counts.
 */
export function wordingOf(corpus: Tables, articles: readonly Article[]): WordingRow[] {
	const rows = new Map<string, {named: Named; cells: WordingCell[]}>();
	for (const {id, name} of corpus.wording) {
		const named = {id, name, kind: 'thing' as const};
		rows.set(keyOfNamed(named), {named, cells: []});
	}
	for (const article of articles) {
		for (const {named, labels} of articleLabels(corpus, article)) {
			const key = keyOfNamed(named);
			const row = rows.get(key) ?? {named, cells: []};
			rows.set(key, row);
			row.cells.push({article: article.id, labels});
		}
	}
	const named = [...rows.values()]
		.filter(({cells}) => cells.length > 0)
		.map((row): WordingRow => ({...row.named, cells: row.cells, labels: distinctLabels(row.cells)}));
	const isThing = ({kind}: WordingRow): number => (kind === 'thing' ? 0 : 1);
	return named.sort(
		(a, b) =>
			isThing(a) - isThing(b) || (a.kind === 'thing' ? 0 : b.labels - a.labels || b.cells.length - a.cells.length),
	);
}

const distinctLabels = (cells: readonly WordingCell[]): number =>
	new Set(cells.flatMap(({labels}) => labels.map(({label}) => label))).size;
