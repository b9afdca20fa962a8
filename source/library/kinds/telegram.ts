import {sanitise} from '../../text/sanitise.js';
import {parsePage} from '../html/parse-page.js';
import {isTooMuch} from '../html/too-much.js';
import {parseJson} from '../input/bounded-json.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {draftOfPost, isArticle, isExport, type Post, postsIn, postsOnPage} from '../input/telegram.js';
import {LibraryError} from '../library-error.js';

type Piece = {readonly post: Post; readonly from: string};

/** A channel that Telegram Desktop exported, as JSON or as pages: an article for each post that is long enough. */
export const telegram = kind<'json' | 'page', Piece>({
	name: 'telegram',
	detect({text}) {
		const start = startOf(text);
		if (/^\{[^]{0,300}"type":\s*"(?:public|private|personal|saved)_\w+"/.test(start))
			return isExport(parsed(text)) ? 'json' : undefined;
		return /<div class="page_wrap">|class="page_header"/.test(start) && /class="message (?:default|service)/.test(text)
			? 'page'
			: undefined;
	},
	split({text, name}, how) {
		if (how === 'page' && isTooMuch(text))
			throw new LibraryError(`${name}: too large for a page of messages: export it as JSON and add that`);
		const data = how === 'json' ? parsed(text) : undefined;
		const posts = isExport(data) ? postsIn(data) : postsOnPage(parsePage(sanitise(text)));
		const pieces = posts
			.map((post, index) => ({post, from: `${name}: message ${index + 1}`}))
			.filter(({post}) => isArticle(post));
		const short = posts.length - pieces.length;
		return {
			pieces,
			asides:
				short === 0
					? []
					: [`${name}: ${short === 1 ? 'one message is' : `${short} messages are`} too short for an article`],
		};
	},
	read: ({post, from}, _, {today}) => draftOfPost(post, from, today),
	textless: 'counted',
});

function parsed(text: string): unknown {
	try {
		return parseJson(text);
	} catch {
		return undefined;
	}
}
