import {Buffer} from 'node:buffer';
import {asLatin, headOf, type Headers, parameter} from './headers.js';

/** The page of an MHTML file. */
export type SavedPage = {
	/** As the page was written, decoded from base64 or quoted-printable only. */
	readonly bytes: Uint8Array;
	readonly contentType: string | undefined;
	readonly url: string | undefined;
	/** ISO day on which it was saved. */
	readonly saved: string | undefined;
};

type Part = {readonly headers: Headers; readonly raw: string};

const deepest = 3;

/**
 * The page that an MHTML file was made of, without the frames (advertisements, most) and pictures beside it: the part at the address that
 * was saved, else the one that is named as the start, else the first.
 */
export async function savedPage(bytes: Uint8Array): Promise<SavedPage | undefined> {
	const message = asLatin(bytes).replace(/^\s+/, '');
	const {headers} = headOf(message);
	const location = headers.get('snapshot-content-location') ?? headers.get('content-location');
	const start = parameter(headers.get('content-type'), 'start');
	const pages = partsOf(message, deepest).filter(part => /^text\/html\b|^application\/xhtml/i.test(typeOf(part)));
	const page =
		pages.find(part => location !== undefined && part.headers.get('content-location') === location) ??
		pages.find(part => start !== undefined && part.headers.get('content-id') === start) ??
		pages[0];
	if (page === undefined) return undefined;
	const url = [location, page.headers.get('content-location')].find(each => /^https?:\/\//i.test(each ?? ''));
	const sent = Date.parse(headers.get('date') ?? '');
	return {
		bytes: await decoded(page),
		contentType: page.headers.get('content-type'),
		url,
		saved: Number.isNaN(sent) ? undefined : new Date(sent).toISOString().slice(0, 10),
	};
}

function typeOf({headers}: Part): string {
	return headers.get('content-type') ?? '';
}

/** The leaves of a message of several parts, in order; the message itself where it is of one. */
function partsOf(raw: string, depth: number): Part[] {
	const {headers, end} = headOf(raw);
	const boundary = parameter(headers.get('content-type'), 'boundary');
	if (boundary === undefined || depth === 0) return [{headers, raw}];
	const parts = raw.slice(end - 1).split(`\n--${boundary}`);
	return parts
		.slice(1)
		.filter(part => !part.startsWith('--'))
		.flatMap(part => partsOf(part.replace(/^[^\S\n]*\n/, '').replace(/\r$/, ''), depth - 1));
}

/** Content of a part as bytes: told that it is an attachment, the library leaves its letters alone. */
async function decoded({raw}: Part): Promise<Uint8Array> {
	const {default: PostalMime} = await import('postal-mime');
	const bare = raw.replace(/^content-disposition:/im, 'X-$&');
	const {attachments} = await PostalMime.parse(Buffer.from(`Content-Disposition: attachment\r\n${bare}`, 'latin1'));
	const content = attachments[0]?.content;
	return content === undefined || typeof content === 'string' ? Buffer.from(content ?? '') : new Uint8Array(content);
}
