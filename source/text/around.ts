import {graphemes} from './graphemes.js';
import {truncate} from './truncate.js';
import {cellWidth, graphemeWidth, isOneCellEach} from './width.js';

/** UTF-16 units of a cell at most, as far as a text is looked at: more is decoration. */
const unitsOfCell = 8;

/** The longest beginning that takes at most `width` cells and ends with a whole word. A text that begins with a word too wide is cut inside it. */
export function startOf(text: string, width: number): string {
	const cut = truncate(text, width, '');
	const next = text[cut.length];
	if (next === undefined || /\s/u.test(next)) return cut;
	const blank = cut.search(/\s\S*$/u);
	return blank === -1 ? cut : cut.slice(0, blank).trimEnd();
}

/** The longest end that takes at most `width` cells and begins with a whole word. A text that ends with a word too wide is cut inside it. */
export function endOf(text: string, width: number): string {
	if (cellWidth(text) <= width) return text;
	const cut = ending(text, width);
	const before = text[text.length - cut.length - 1];
	if (before === undefined || /\s/u.test(before)) return cut.trimStart();
	const blank = cut.search(/\s/u);
	return blank === -1 ? cut : cut.slice(blank).trimStart();
}

function ending(text: string, width: number): string {
	if (width <= 0) return '';
	if (isOneCellEach(text)) return text.slice(-width);
	const near = graphemes(text.slice(-width * unitsOfCell));
	// The first one may be the rest of a grapheme that the slice cut in two.
	const first = text.length > width * unitsOfCell ? 1 : 0;
	let at = near.length;
	for (let used = 0; at > first; at--) {
		used += graphemeWidth(near[at - 1] ?? '');
		if (used > width) break;
	}
	return near.slice(at).join('');
}
