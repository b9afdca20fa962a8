import {lookup} from 'node:dns/promises';
import type {LookupAddress} from 'node:dns';
import {isIP} from 'node:net';
import {isOwnAddress, isOwnName} from './private-address.js';

/** Where a host is, found once: whoever checks it and whoever asks it must mean the same. */
export type Place = LookupAddress & {
	/** This machine, or its own network. */
	readonly isOwn: boolean;
};

/**
 * Looks a host up. One that has an address of one's own network among others is one's own.
 * @throws {Error} of the resolver
 */
export async function resolveHost(
	hostname: string,
	find: (name: string) => Promise<readonly LookupAddress[]> = name => lookup(name, {all: true}),
): Promise<Place> {
	const host = hostname.replaceAll(/^\[|\]$/g, '');
	const family = isIP(host);
	const found = family === 0 ? await find(host) : [{address: host, family}];
	const [first] = found;
	if (first === undefined) throw new Error(`no address of ${host} is known`);
	return {...first, isOwn: isOwnName(host) || found.some(({address}) => isOwnAddress(address))};
}
