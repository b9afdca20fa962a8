import http, {type IncomingHttpHeaders} from 'node:http';
import https from 'node:https';
import type {LookupFunction} from 'node:net';
import {pipeline, type Readable} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import type {Place} from './resolve-host.js';

export type Answer = {
	readonly status: number;
	readonly statusText: string;
	readonly headers: IncomingHttpHeaders;
	/** Decompressed. Whoever does not read it to its end destroys it. */
	readonly body: Readable;
};

const decompressions = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress,
} as const;

/**
 * Asks for a page at the address that was found for its host, and at no other: a name could mean another one by the time it is asked again
 * (DNS rebinding). Follows nothing.
 * @throws {Error} of the network
 */
export function pinnedRequest(
	url: URL,
	{address, family}: Place,
	{signal, headers}: {readonly signal: AbortSignal; readonly headers: Readonly<Record<string, string>>},
): Promise<Answer> {
	const pinned: LookupFunction = (_, options, found) => {
		if (options.all === true) found(null, [{address, family}]);
		else found(null, address, family);
	};
	return new Promise((resolve, reject) => {
		const {request} = url.protocol === 'https:' ? https : http;
		const asked = request(
			url,
			{lookup: pinned, signal, headers: {...headers, 'accept-encoding': 'gzip, deflate, br'}, agent: false},
			response => {
				const {statusCode: status = 0, statusMessage: statusText = ''} = response;
				resolve({status, statusText, headers: response.headers, body: decompressed(response)});
			},
		);
		asked.on('error', reject);
		asked.end();
	});
}

function decompressed(response: http.IncomingMessage): Readable {
	const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
	const create = isKnown(encoding) ? decompressions[encoding] : undefined;
	if (create === undefined) return response;
	// Whoever reads it hears of the error.
	return pipeline(response, create(), () => {});
}

function isKnown(encoding: string): encoding is keyof typeof decompressions {
	return Object.hasOwn(decompressions, encoding);
}
