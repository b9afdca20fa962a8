import {graphemes} from './graphemes.js';
import {cellWidth, graphemeWidth, isOneCellEach} from './width.js';

/** The longest beginning of the text that takes at most `width` cells; no grapheme is cut in two. */
function beginning(text: string, width: number): string {
	if (isOneCellEach(text)) {
		return text.slice(0, width);
	}

	let taken = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		used += graphemeWidth(grapheme);
		if (used > width) {
			break;
		}

		taken += grapheme;
	}

	return taken;
}

/** The text cut to at most `width` cells; a cut text ends in the ellipsis, unless there is no room even for that. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
	if (width <= 0) {
		return '';
	}

	if (cellWidth(text) <= width) {
		return text;
	}

	const room = width - cellWidth(ellipsis);
	return room < 0 ? beginning(ellipsis, width) : beginning(text, room).trimEnd() + ellipsis;
}

/** The text with blanks after it up to `width` cells; a longer text comes back as it is. */
export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}
