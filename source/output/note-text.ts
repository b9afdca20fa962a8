import {noteMarker} from '../corpus/parse/page-notes.js';

/** A note of whoever made the corpus, as it stands in the files. */
export function noteText(text: string): string {
	return `${noteMarker} ${text}`;
}
