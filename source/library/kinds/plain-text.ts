import {kind} from '../input/kind.js';
import {extracted} from './page.js';

/** What was pasted, or what a scraper left of a page: anything that nothing else is. */
export const plainText = kind<true, true>({
	name: 'text',
	detect: () => true,
	split: () => ({pieces: [true]}),
	read: (_, look, options) => extracted('text', look, options),
	textless: 'kept',
});
