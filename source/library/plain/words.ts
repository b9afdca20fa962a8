const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

export function wordsOf(text: string): string[] {
	return text.match(word) ?? [];
}

/** Lines of at least so many words are sentences in any language. */
const proseLength = 15;
const longestFunctionWord = 4;
const mostFunctionWords = 40;

/**
 * The commonest short words of a text's longer lines: articles, prepositions and conjunctions of whatever language it
 * is in, without a list for any.
 */
export function functionWordsOf(lines: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const words = wordsOf(line);
		if (words.length < proseLength) continue;
		for (const each of words) {
			if (each.length <= longestFunctionWord && /^\p{Ll}+$/u.test(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
		}
	}
	const ranked = [...counts].filter(([, count]) => count > 1).toSorted(([, a], [, b]) => b - a);
	return new Set(ranked.slice(0, mostFunctionWords).map(([each]) => each));
}
