import {clusters} from './segmenter.js';
import {isOneCellEach, isTwoCellsEach} from './width.js';

/** Words that needed the segmenter, which takes most of the time of wrapping them. Emptied when full. */
const known = new Map<string, readonly string[]>();
const mostKnown = 2048;
const longestKnown = 32;

/** What a reader takes for single characters (extended grapheme clusters, UAX 29), in order. Joined they give the text back. */
export function graphemes(text: string): readonly string[] {
	if (isOneCellEach(text) || isTwoCellsEach(text)) return text.split('');
	const before = known.get(text);
	if (before !== undefined) return before;
	const found = clusters(text);
	if (text.length <= longestKnown) {
		if (known.size >= mostKnown) known.clear();
		// Joined anew: the text itself may be a slice of a whole article.
		known.set(found.join(''), found);
	}
	return found;
}
