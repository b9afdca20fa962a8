import {clusters} from './segmenter.js';
import {isOneCellEach, isTwoCellsEach} from './width.js';

/** What a reader takes for single characters (extended grapheme clusters, UAX 29), in order. Joined they give the text back. */
export function graphemes(text: string): string[] {
	return isOneCellEach(text) || isTwoCellsEach(text) ? text.split('') : clusters(text);
}
