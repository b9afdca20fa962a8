import type {Article, Corpus} from '../../corpus/model.js';

/** Articles by what each of them has, in their order. */
export function articlesBy(
	{articles}: Corpus,
	keysOf: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
	const found = new Map<string, Article[]>();
	for (const article of articles) {
		for (const key of keysOf(article)) {
			const known = found.get(key);
			if (known === undefined) found.set(key, [article]);
			else known.push(article);
		}
	}
	return found;
}
