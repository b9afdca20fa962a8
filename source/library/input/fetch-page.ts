import {version} from '../../version.js';
import type {IncomingHttpHeaders} from 'node:http';
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
	/** Hears that an address is one of the person's own network. */
	readonly tell: (message: string) => void;
	/** Milliseconds. */
	readonly wait?: number;
	readonly resolve?: typeof resolveHost;
	/** Beside those that are always sent. */
	readonly headers?: Readonly<Record<string, string>>;
	/** The host, with its port, that the person named, where it is not that of the address: the only one of their own network that is asked. */
	readonly named?: string;
};

/** What a server said to a question. */
export type Fetched =
	| {
			readonly kind: 'page';
			readonly source: Source;
			readonly headers: IncomingHttpHeaders;
			/** Where it is from now on, where the server said so. */
			readonly moved?: string;
	  }
	/** It is what it was by the validators that were sent. */
	| {readonly kind: 'unchanged'; readonly headers: IncomingHttpHeaders}
	| {
			readonly kind: 'refused';
			readonly status: number;
			readonly statusText: string;
			readonly headers: IncomingHttpHeaders;
	  };

/** Nothing the server said: the network, the time, a name that is not known. Another time it may go well. */
export class UnreachableError extends LibraryError {}

/**
 * Reads a page from the web: http and https only, at most five redirects, nine seconds and 10 MB, text only. Each host is looked up once and
 * asked where it was found. An address of one's own network is read where the person named it, and said; nothing leads to another one.
 * @throws {LibraryError} in one sentence.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Source> {
	const fetched = await fetchAnswer(address, options);
	if (fetched.kind === 'page') return fetched.source;
	throw new LibraryError(refusal(address, fetched));
}

/** What is said of a page that a server does not give. */
export function refusal(address: string, fetched: Exclude<Fetched, {readonly kind: 'page'}>): string {
	const said = fetched.kind === 'refused' ? `${fetched.status} ${fetched.statusText}`.trim() : 'nothing new';
	return `${address} cannot be read: the server says ${said}`;
}

/**
 * Asks for a page as {@link fetchPage} does, and gives what the server says to it.
 * @throws {LibraryError} in one sentence, {@link UnreachableError} where no answer came.
 */
export async function fetchAnswer(
	address: string,
	{tell, wait = longestWait, resolve = resolveHost, headers = {}, named}: FetchOptions,
): Promise<Fetched> {
	const signal = AbortSignal.timeout(wait);
	let url = checked(address);
	const own = named ?? url.host;
	let moved: string | undefined;
	let isForGood = true;
	for (let hop = 0; hop <= mostRedirects; hop++) {
		const place = await found(url, resolve, address);
		if (place.isOwn && url.host !== own) {
			throw new LibraryError(
				`${address} ${hop === 0 ? 'is on' : 'leads to'} ${url.host}, which is not on the internet: name that address if you mean it`,
			);
		}
		if (place.isOwn && hop === 0) tell(`${url.host} is an address of your own network`);
		const answer = await ask(url, place, signal, {address, headers});
		const next = redirectOf(answer, url);
		if (next === undefined) {
			const given = await read(answer, url, signal, address);
			return given.kind === 'page' && moved !== undefined ? {...given, moved} : given;
		}
		answer.body.destroy();
		isForGood &&= [301, 308].includes(answer.status);
		if (isForGood) moved = next.href;
		url = next;
	}
	throw new LibraryError(`${address} leads from page to page without end`);
}

async function found(url: URL, resolve: typeof resolveHost, address: string): Promise<Place> {
	try {
		return await resolve(url.hostname);
	} catch (error) {
		throw new UnreachableError(`${address} cannot be read: ${reason(error)}`);
	}
}

function checked(address: string): URL {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol)) {
		throw new LibraryError(`${address} is no address of the web: give one with http:// or https://`);
	}
	return url;
}

type Asked = {readonly address: string; readonly headers: Readonly<Record<string, string>>};

async function ask(url: URL, place: Place, signal: AbortSignal, {address, headers: more}: Asked): Promise<Answer> {
	const headers = {
		'user-agent': `karabakh-reader/${version}`,
		accept:
			'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/*;q=0.8,*/*;q=0.1',
		...more,
	};
	try {
		return await pinnedRequest(url, place, {signal, headers});
	} catch (error) {
		throw new UnreachableError(`${address} cannot be read: ${reason(error)}`);
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
): Promise<Fetched> {
	try {
		if (status === 304) return {kind: 'unchanged', headers};
		if (status < 200 || status > 299) return {kind: 'refused', status, statusText, headers};
		const contentType = headers['content-type'] ?? '';
		if (!readable.test(contentType)) throw new LibraryError(`${address} is no text but ${contentType}`);
		return {kind: 'page', source: {...(await readStream(body, address)), contentType, url: url.href}, headers};
	} catch (error) {
		if (error instanceof LibraryError) throw error;
		throw new UnreachableError(`${address} cannot be read: ${signal.aborted ? late : reason(error)}`);
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
