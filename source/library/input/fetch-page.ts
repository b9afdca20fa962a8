import {version} from '../../version.js';
import {LibraryError} from '../library-error.js';
import {isPrivateHost} from './private-address.js';
import {readStream} from './read-files.js';
import type {Source} from './source.js';

const mostRedirects = 5;
/** For all of it, redirects included. In milliseconds. */
const longestWait = 30_000;
const readable = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-ndjson|jsonl|xhtml\+xml)|$)/i;

export type FetchOptions = {readonly tell: (message: string) => void; readonly wait?: number};

/**
 * Reads a page from the web: http and https only, at most five redirects, 30 seconds and 10 MB, text only. An address of one's own
 * network is read and said; a page of the internet that leads there is not followed.
 * @throws {LibraryError} in one sentence.
 */
export async function fetchPage(address: string, {tell, wait = longestWait}: FetchOptions): Promise<Source> {
	const signal = AbortSignal.timeout(wait);
	let url = checked(address);
	const isOwn = await isPrivateHost(url.hostname);
	if (isOwn) tell(`${url.host} is an address of your own network`);
	for (let hop = 0; hop <= mostRedirects; hop++) {
		const response = await request(url, signal, address);
		const next = redirectOf(response, url);
		if (next === undefined) return read(response, url, address);
		await response.body?.cancel();
		if (!isOwn && (await isPrivateHost(next.hostname))) {
			throw new LibraryError(
				`${address} leads to ${next.host}, which is not on the internet: name that address if you mean it`,
			);
		}
		url = next;
	}
	throw new LibraryError(`${address} leads from page to page without end`);
}

function checked(address: string): URL {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) {
		throw new LibraryError(`${address} is no address of the web: give one with http:// or https://`);
	}
	return url;
}

async function request(url: URL, signal: AbortSignal, address: string): Promise<Response> {
	const headers = {
		'user-agent': `karabakh-reader/${version}`,
		accept:
			'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/*;q=0.8,*/*;q=0.1',
	};
	try {
		return await fetch(url, {redirect: 'manual', signal, headers});
	} catch (error) {
		throw new LibraryError(`${address} cannot be read: ${reason(error)}`);
	}
}

function redirectOf(response: Response, from: URL): URL | undefined {
	const location = response.headers.get('location');
	if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return undefined;
	return checked(URL.canParse(location, from.href) ? new URL(location, from.href).href : location);
}

async function read(response: Response, url: URL, address: string): Promise<Source> {
	if (!response.ok) {
		await response.body?.cancel();
		throw new LibraryError(
			`${address} cannot be read: the server says ${response.status} ${response.statusText}`.trim(),
		);
	}
	const contentType = response.headers.get('content-type') ?? '';
	if (!readable.test(contentType) || response.body === null) {
		await response.body?.cancel();
		throw new LibraryError(`${address} is no text but ${contentType === '' ? 'empty' : contentType}`);
	}
	try {
		return {...(await readStream(response.body, address)), contentType, url: url.href};
	} catch (error) {
		throw error instanceof LibraryError ? error : new LibraryError(`${address} cannot be read: ${reason(error)}`);
	}
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
	return error.cause instanceof Error ? error.cause.message : error.message;
}
