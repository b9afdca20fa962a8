import {lookup} from 'node:dns/promises';
import {BlockList, isIP} from 'node:net';

let made: BlockList | undefined;

/** Networks that are not the public internet (IANA special-purpose registries). */
function own(): BlockList {
	if (made !== undefined) return made;
	made = new BlockList();
	for (const [net, bits] of [
		['0.0.0.0', 8],
		['10.0.0.0', 8],
		['100.64.0.0', 10],
		['127.0.0.0', 8],
		['169.254.0.0', 16],
		['172.16.0.0', 12],
		['192.0.0.0', 24],
		['192.168.0.0', 16],
		['198.18.0.0', 15],
		['224.0.0.0', 3],
	] as const)
		made.addSubnet(net, bits, 'ipv4');
	for (const [net, bits] of [
		['::', 128],
		['::1', 128],
		['fc00::', 7],
		['fe80::', 10],
		['ff00::', 8],
	] as const)
		made.addSubnet(net, bits, 'ipv6');
	return made;
}

function isOwn(address: string): boolean {
	const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
	const family = isIP(plain);
	return family !== 0 && own().check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host is this machine or lies in its own network. A name that nobody knows is left to the request, which will say so. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
	const host = hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) !== 0) return isOwn(host);
	try {
		return (await lookup(host, {all: true})).some(({address}) => isOwn(address));
	} catch {
		return false;
	}
}
