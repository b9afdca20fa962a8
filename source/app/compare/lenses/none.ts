import type {Article} from '../../../corpus/model.js';
import type {Words} from '../../words/words.js';

/** What is said of an account that has nothing there: an opening may have it further down. */
export function noneIn(words: Words, {covers}: Article): string {
	return covers === 'opening' ? words.openingCell : '';
}
