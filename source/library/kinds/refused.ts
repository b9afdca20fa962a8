import {kind} from '../input/kind.js';
import {unreadable, type Unreadable} from '../input/unreadable.js';
import {unreadableText} from '../input/unreadable-text.js';
import {LibraryError} from '../library-error.js';

/** Bytes that are no text: refused by their name. */
export const noText = kind<Unreadable, never>({
	name: 'no text',
	detect: ({bytes}) => unreadable(bytes),
	split: ({name}, what) => refuse(what, name),
	read: piece => piece,
	textless: 'kept',
});

/** Texts that hold no article: refused by their name. */
export const noArticles = kind<Unreadable, never>({
	name: 'no articles',
	detect: ({text}) => unreadableText(text),
	split: ({name}, what) => refuse(what, name),
	read: piece => piece,
	textless: 'kept',
});

function refuse({is, advice}: Unreadable, name: string): never {
	throw new LibraryError(`${name} is ${is}, which “add” does not read: ${advice}`);
}
