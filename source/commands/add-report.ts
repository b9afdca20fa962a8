import type {Draft} from '../library/draft.js';
import type {Removed} from '../library/removed.js';
import type {Written} from '../library/library-writer.js';
import type {Duplicate} from '../library/store/duplicates.js';
import type {Column} from '../output/formatter.js';

type Added = Extract<Written, {readonly kind: 'added'}>;

/** `added 2031-03-01-talks/harbour: “Ministers meet” …`, below it what was inferred and what was taken off. */
export function addedReport({id, article, inferred}: Added, dryRun: boolean): string {
	const words = article.paragraphs.join(' ').split(' ').length;
	const facts = [article.author, article.published, article.language, `${words} words`].filter(Boolean).join(', ');
	const lines = [
		`${dryRun ? 'would add' : 'added'} ${id}: “${article.title}” (${facts})`,
		...inferred,
		...(article.removed.length === 0 ? [] : [`taken off: ${kindsOf(article.removed)}`]),
	];
	return lines.join('\n  ');
}

export function knownReport(draft: Draft, {id, why}: Duplicate): string {
	return `${draft.from} is in your library already, as ${id} (${why}): --force replaces it`;
}

/** A line of the table of what would be added. */
export type PlannedRow = {
	readonly status: 'new' | 'known';
	readonly id: string;
	readonly published: string | undefined;
	readonly outlet: string | undefined;
	readonly title: string | undefined;
	readonly language: string | undefined;
	readonly words: number;
	readonly covers: string;
	readonly origin: string | undefined;
	readonly url: string | undefined;
	readonly from: string;
	/** What was inferred, a sentence each. */
	readonly inferred: readonly string[];
};

export const plannedColumns: readonly Column[] = [
	{key: 'status', title: 'STATUS'},
	{key: 'published', title: 'DATE'},
	{key: 'outlet', title: 'OUTLET'},
	{key: 'title', title: 'HEADLINE'},
	{key: 'words', title: 'WORDS', align: 'right'},
	{key: 'covers', title: 'COVERS', wide: true},
	{key: 'language', title: 'LANGUAGE', wide: true},
	{key: 'origin', title: 'ORIGIN', wide: true},
	{key: 'id', title: 'ID', whole: true},
	{key: 'url', title: 'ADDRESS', for: 'programs'},
	{key: 'from', title: 'FROM', for: 'programs'},
	{key: 'inferred', title: 'INFERRED', for: 'programs'},
];

/** What would become of a draft. */
export function plannedRow(draft: Draft, written: Written): PlannedRow {
	const article: Draft = written.kind === 'added' ? written.article : draft;
	const id = written.kind === 'added' ? written.id : written.duplicate.id;
	return {
		status: written.kind === 'added' ? 'new' : 'known',
		id,
		published: article.published,
		outlet: written.kind === 'added' ? written.article.outletId : draft.outlet,
		title: article.title,
		language: article.language,
		words: article.paragraphs.join(' ').split(' ').length,
		covers: article.covers,
		origin: article.origin,
		url: article.url,
		from: draft.from,
		inferred: written.kind === 'added' ? written.inferred : [written.duplicate.why],
	};
}

/** Every piece on a line of its own. */
export function removedReport(removed: readonly Removed[]): string {
	return removed.map(({text, why}) => `  - ${why}: ${text}\n`).join('');
}

/** `2 captions` would need plurals of every kind: `caption (2), share bar`. */
function kindsOf(removed: readonly Removed[]): string {
	const counts = new Map<string, number>();
	for (const {why} of removed) counts.set(why, (counts.get(why) ?? 0) + 1);
	return [...counts].map(([why, count]) => (count === 1 ? why : `${why} (${count})`)).join(', ');
}
