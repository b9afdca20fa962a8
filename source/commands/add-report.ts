import type {Draft} from '../library/draft.js';
import type {Removed} from '../library/removed.js';
import type {Shelved} from '../library/shelf.js';
import type {Duplicate} from '../library/store/duplicates.js';

type Added = Extract<Shelved, {readonly kind: 'added'}>;

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
