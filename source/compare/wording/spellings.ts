import {letterDistance} from '../../search/names/edit-distance.js';
import {fold, foldWords, phoneticKey} from '../../text/fold.js';

/** Without what stands around a name: an article before it, a possessive after it, capitals. */
function keyOf(label: string): string {
	return label
		.toLowerCase()
		.replace(/^the\s+/u, '')
		.replace(/['’]s?$/u, '');
}

/** Whether the one is made of words of the other: a name in full and in short. */
export function isShortFor(a: string, b: string): boolean {
	const [short = [], long = []] = [foldWords(a), foldWords(b)].toSorted((x, y) => x.length - y.length);
	return short.every(word => long.includes(word));
}

/** Whether these are not the same name but for capitals, an article or a possessive. */
export function differ(a: string, b: string): boolean {
	return keyOf(a) !== keyOf(b);
}

/** In letters. */
const shortest = 4;
const lettersForAnEdit = 3;

/** Whether two names are the same one in two spellings: some word of each stands in the other with a few other letters (`Marsh`, `Marsch`). */
export function areSpellings(a: string, b: string): boolean {
	if (!differ(a, b)) return false;
	const [left, right] = [foldWords(a), foldWords(b)];
	if (left.join(' ') === right.join(' ')) return true;
	return left.some(word => !right.includes(word) && right.some(other => !left.includes(other) && alike(word, other)));
}

function alike(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < shortest) return false;
	if (phoneticKey(fold(a)) === phoneticKey(fold(b))) return true;
	const most = Math.floor(Math.min(a.length, b.length) / lettersForAnEdit);
	return a[0] === b[0] && letterDistance(a, b) <= most;
}
