import type {Words} from './words.js';

/** How a date is known: `stated`, or `inferred: why`. The reason is the corpus's and stays as it is. */
export function sayBasis(words: Pick<Words, 'stated' | 'inferredFrom'>, basis: string): string {
	return basis === 'stated' ? words.stated : words.inferredFrom(basis.replace(/^inferred:?\s*/u, ''));
}
