import {foldWords} from '../../text/fold.js';

/** The folded words of a query part as the token stream has them: hyphens part words, possessive endings are left out. */
export function indexWords(text: string): string[] {
	return foldWords(text.replace(/['’]s?(?=\s|$)/g, ''));
}
