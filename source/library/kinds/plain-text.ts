import {kind} from '../input/kind.js';
import {LibraryError} from '../library-error.js';
import {addressIn} from '../plain/address-line.js';
import {severalIn} from '../plain/several.js';
import {extracted} from './page.js';

/** What was pasted, or what a scraper left of a page: anything that nothing else is. */
export const plainText = kind<true, true>({
	name: 'text',
	detect: () => true,
	split({text, name}, _, {separator}) {
		const several = separator === undefined ? severalIn(text) : undefined;
		if (several === undefined) return {pieces: [true]};
		throw new LibraryError(
			`${name} seems to hold ${several.count} articles: --separator '${several.separator}' adds each of them`,
		);
	},
	read: (_, look, options) =>
		extracted('text', look, {...options, url: options.url ?? look.source.url ?? addressIn(look.text)}),
	textless: 'kept',
});
