import {version} from '../../version.js';
import {LibraryError} from '../library-error.js';
import {type Answer, pinnedRequest} from './pinned-request.js';
import {readStream} from './read-files.js';
import {type Place, resolveHost} from './resolve-host.js';
import type {Source} from './source.js';

const mostRedirects = 5;
/** For all of it, redirects included: somebody waits at a prompt. In milliseconds. */
const longestWait = 9000;
const readable = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-ndjson|jsonl|xhtml\+xml)|$)/i;

export type FetchOptions = {
	readonly tell: (message: string) => void;
	/** Milliseconds. */
	readonly wait?: number;
	readonly resolve?: typeof resolveHost;
};

/**
 * Reads a page from the web: http and https only, at most five redirects, nine seconds and 10 MB, text only. Each host is looked up once and
 * asked where it was found. An address of one's own network is read where the person named it, and said; nothing leads to another one.
 * @throws {LibraryError} in one sentence.
 */
export async function fetchPage(
	address: string,
	{tell, wait = longestWait, resolve = resolveHost}: FetchOptions,
): Promise<Source> {
	const signal = AbortSignal.timeout(wait);
	const named = checked(address);
	let url = named;
	for (let hop = 0; hop <= mostRedirects; hop++) {
		const place = await found(url, resolve, address);
		if (place.isOwn && url.host !== named.host) {
			throw new LibraryError(
				`${address} leads to ${url.host}, which is not on the internet: name that address if you mean it`,
			);
		}
		if (place.isOwn && hop === 0) tell(`${url.host} is an address of your own network`);
		const answer = await ask(url, place, signal, address);
		const next = redirectOf(answer, url);
		if (next === undefined) return read(answer, url, signal, address);
		answer.body.destroy();
		url = next;
	}
	throw new LibraryError(`${address} leads from page to page without end`);
}

async function found(url: URL, resolve: typeof resolveHost, address: string): Promise<Place> {
	try {
		return await resolve(url.hostname);
	} catch (error) {
		throw new LibraryError(`${address} cannot be read: ${reason(error)}`);
	}
}

function checked(address: string): URL {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) {
		throw new LibraryError(`${address} is no address of the web: give one with http:// or https://`);
	}
	return url;
}

async function ask(url: URL, place: Place, signal: AbortSignal, address: string): Promise<Answer> {
	const headers = {
		'user-agent': `karabakh-reader/${version}`,
		accept:
			'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/*;q=0.8,*/*;q=0.1',
	};
	try {
		return await pinnedRequest(url, place, {signal, headers});
	} catch (error) {
		throw new LibraryError(`${address} cannot be read: ${reason(error)}`);
	}
}

function redirectOf({status, headers}: Answer, from: URL): URL | undefined {
	const {location} = headers;
	if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
	return checked(URL.canParse(location, from.href) ? new URL(location, from.href).href : location);
}

async function read(
	{status, statusText, headers, body}: Answer,
	url: URL,
	signal: AbortSignal,
	address: string,
): Promise<Source> {
	try {
		if (status < 200 || status > 299) {
			throw new LibraryError(`${address} cannot be read: the server says ${status} ${statusText}`.trim());
		}
		const contentType = headers['content-type'] ?? '';
		if (!readable.test(contentType)) throw new LibraryError(`${address} is no text but ${contentType}`);
		return {...(await readStream(body, address)), contentType, url: url.href};
	} catch (error) {
		if (error instanceof LibraryError) throw error;
		throw new LibraryError(`${address} cannot be read: ${signal.aborted ? late : reason(error)}`);
	} finally {
		body.destroy();
	}
}

const late = 'no answer in time';

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError' || error.name === 'AbortError') return late;
	return error.cause instanceof Error ? error.cause.message : error.message;
}
