import {container} from '../input/kind.js';
import {LibraryError} from '../library-error.js';
import {savedPage as pageIn} from '../mail/saved-page.js';
import {whatMail} from '../mail/what-mail.js';

/** A page that a browser saved as one file with its pictures: MHTML. */
export const savedPage = container<true>({
	name: 'mhtml',
	detect: ({bytes, name}) => whatMail(bytes, name) === 'page' || undefined,
	async unpack({bytes, name, source}) {
		const page = await pageIn(bytes);
		if (page === undefined)
			throw new LibraryError(`${name}: no page in it: save it as “Webpage, HTML only” and add that`);
		const {saved, url = source.url} = page;
		return {
			pieces: [
				{
					source: {name, bytes: page.bytes, contentType: page.contentType, url},
					changed: saved === undefined ? {} : {today: saved},
				},
			],
		};
	},
});
