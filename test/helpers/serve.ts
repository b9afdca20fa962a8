import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {atEnd, type Owner} from './owner.js';

/** Serves on this machine only until its owner ends. @returns the address without a slash at its end */
export async function serve(owner: Owner, answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	atEnd(owner, () => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a site answers: a text of its kind, or whatever a function does; to any other path it says 404. */
export type Site = Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;

/** Serves a site that may change meanwhile, and notes what it was asked for. */
export async function serveSite(
	owner: Owner,
	site: (base: string) => Site,
): Promise<{readonly base: string; readonly site: Site; readonly asked: string[]}> {
	const asked: string[] = [];
	const pages: Site = {};
	const base = await serve(owner, (request, response) => {
		const [path = ''] = (request.url ?? '').split('?');
		asked.push(path);
		const page = pages[path];
		if (page === undefined) response.writeHead(404).end('not here');
		else if (typeof page === 'string') response.writeHead(200, {'content-type': typeOf(page)}).end(page);
		else page(request, response);
	});
	Object.assign(pages, site(base));
	return {base, site: pages, asked};
}

function typeOf(page: string): string {
	if (page.startsWith('{')) return 'application/json';
	return /^<(?:rss|feed|opml|\?xml)/.test(page) ? 'application/xml' : page.startsWith('<') ? 'text/html' : 'text/plain';
}
