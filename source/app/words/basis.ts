import type {Words} from './words.js';

const inference = /^inferred:?\s*/u;

/** How something is known: `stated`, `inferred: why`, or in other words what shows it. These are the corpus's and stay as they are. */
export function sayBasis(words: Pick<Words, 'stated' | 'inferredFrom'>, basis: string): string {
	if (basis === 'stated') return words.stated;
	return inference.test(basis) ? words.inferredFrom(basis.replace(inference, '')) : basis;
}
