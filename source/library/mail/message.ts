import {Buffer} from 'node:buffer';
import type {Attachment, Email} from 'postal-mime';
import type {Inner, Pieces} from '../input/kind.js';
import {withQuotes} from '../input/decode-as.js';
import {LibraryError} from '../library-error.js';
import {completedBy, stated} from './stated.js';
import {forwardedIn} from './forwarded.js';
import {unwrapped} from './unwrapped.js';

/** In words: a text above attached articles that is shorter only hands them on. */
const leastBeside = 80;
/** Parts in parts, and their headers in bytes: mail has few of either. */
const bounds = {maxNestingDepth: 20, maxHeadersSize: 500_000, forceRfc822Attachments: true};

/** The article that a message is, and those attached to it. */
export async function piecesOf(bytes: Uint8Array, name: string): Promise<Pieces<Inner>> {
	const message = await parse(bytes, name);
	const {readable, passed} = sorted(message.attachments);
	const html = withQuotes(message.html ?? '');
	const text = withQuotes(message.text ?? '');
	const plain = text === '' ? htmlAsLines(html) : text;
	const body = bodyOf(html, text, name);
	const isBeside = readable.length > 0 && plain.split(/\s+/).length < leastBeside;
	const said = stated(message, forwardedIn(plain), html);
	const changed = said.day === undefined ? {} : {today: said.day};
	return {
		pieces: [
			...(isBeside || plain.trim() === '' ? [] : [{source: body, changed, completed: completedBy(said)}]),
			...readable.map(attached => ({
				source: {name: `${name}: ${attached.filename ?? 'attached message'}`, bytes: contentOf(attached)},
				changed,
			})),
		],
		asides: passed.length === 0 ? [] : [`${name}: attached and passed over: ${passed.join(', ')}`],
	};
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
	const {default: PostalMime} = await import('postal-mime');
	try {
		return await PostalMime.parse(bytes, bounds);
	} catch (error) {
		throw new LibraryError(
			`${name}: no mail that can be read (${error instanceof Error ? error.message : String(error)})`,
		);
	}
}

function sorted(attachments: readonly Attachment[]): {readonly readable: Attachment[]; readonly passed: string[]} {
	const shown = attachments.filter(({related}) => related !== true);
	const others = shown.filter(each => !isReadable(each) && !each.mimeType.startsWith('image/'));
	return {readable: shown.filter(isReadable), passed: others.flatMap(({filename}) => filename ?? [])};
}

function isReadable({mimeType, filename}: Attachment): boolean {
	return (
		/^(?:message\/rfc822|text\/html|text\/plain)$|wordprocessingml\.document$/.test(mimeType) ||
		/\.(?:docx|html?|txt|eml|mhtml?)$/i.test(filename ?? '')
	);
}

function contentOf({content}: Attachment): Uint8Array {
	return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** The page of a message where it has one, as a page whatever it begins with; else its text. */
function bodyOf(html: string, text: string, name: string): Inner['source'] {
	if (html === '') return {name, bytes: Buffer.from(unwrapped(text)), contentType: 'text/plain; charset=utf-8'};
	const whole = /<html[\s>]/i.test(html.slice(0, 2000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
	return {name, bytes: Buffer.from(`<!doctype html>${whole}`), contentType: 'text/html; charset=utf-8'};
}

function htmlAsLines(html: string): string {
	return html
		.replaceAll(/<(?:style|script|head)\b[^]*?<\/(?:style|script|head)>/gi, '')
		.replaceAll(/<(?:br|\/p|\/div|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
		.replaceAll(/<[^<>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&');
}
