import type {Article} from '../../corpus/model.js';
import type {Override, OverrideKind} from '../../corpus/override.js';
import {fold} from '../../text/fold.js';
import {hashOf} from '../../text/hash.js';
import type {Cell} from '../model.js';

/** By what a paragraph is known to an override; -1 is the headline. */
export function passageKey(article: Article, paragraph: number): string {
	return `${article.id} ${passageHash(article, paragraph)}`;
}

function passageHash({title, paragraphs}: Article, paragraph: number): string {
	const text = paragraph < 0 ? title : (paragraphs[paragraph] ?? '');
	return hashOf(fold(text) || text);
}

/** The keys of a cell's paragraphs. */
export function cellKeys(cell: Cell, articles: readonly Article[]): readonly string[] {
	const article = articles.find(({id}) => id === cell.article);
	return article === undefined ? [] : cell.paragraphs.map(paragraph => passageKey(article, paragraph));
}

/** Whether all of some paragraphs of an article are among those of an override, under the id it has or one it had. */
export function holdsAll(passages: ReadonlySet<string>, article: Article, paragraphs: readonly number[]): boolean {
	return (
		paragraphs.length > 0 &&
		paragraphs.every(paragraph => {
			const hash = passageHash(article, paragraph);
			return [article.id, ...(article.was ?? [])].some(id => passages.has(`${id} ${hash}`));
		})
	);
}

/** The overrides of some kinds that are about paragraphs of these articles as they stand. */
export function overridesOn(
	articles: readonly Article[],
	overrides: readonly Override[],
	kinds: readonly OverrideKind[],
): readonly Override[] {
	if (overrides.length === 0) return [];
	const known = new Set(
		articles.flatMap(article =>
			[-1, ...article.paragraphs.keys()].flatMap(paragraph => {
				const hash = passageHash(article, paragraph);
				return [article.id, ...(article.was ?? [])].map(id => `${id} ${hash}`);
			}),
		),
	);
	return overrides.filter(
		({kind, passages}) => kinds.includes(kind) && passages.length > 0 && passages.every(passage => known.has(passage)),
	);
}
