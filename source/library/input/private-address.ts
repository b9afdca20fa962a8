import {lookup} from 'node:dns/promises';
import {BlockList, isIP} from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registries). */
const networks = {
	ipv4: [
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
	],
	// IPv4 addresses in the guise of IPv6 ones (::ffff:0:0/96) are never what a page of the internet has.
	ipv6: [
		['::', 128],
		['::1', 128],
		['::ffff:0:0', 96],
		['64:ff9b:1::', 48],
		['fc00::', 7],
		['fe80::', 10],
		['ff00::', 8],
	],
} as const;

type Family = keyof typeof networks;

/** A list for each family: in one, Node takes every IPv4 address for one of ::ffff:0:0/96. */
function isOwn(address: string, family: Family): boolean {
	const list = new BlockList();
	for (const [net, bits] of networks[family]) list.addSubnet(net, bits, family);
	return list.check(address, family);
}

function familyOf(address: string): Family | undefined {
	const version = isIP(address);
	return version === 0 ? undefined : version === 4 ? 'ipv4' : 'ipv6';
}

/** Whether a host is this machine or lies in its own network. A name that nobody knows is left to the request, which will say so. */
export async function isPrivateHost(hostname: string): Promise<boolean> {
	const host = hostname.replaceAll(/^\[|\]$/g, '');
	const family = familyOf(host);
	if (family !== undefined) return isOwn(host, family);
	try {
		const found = await lookup(host, {all: true});
		return found.some(({address}) => isOwn(address, familyOf(address) ?? 'ipv4'));
	} catch {
		return false;
	}
}
