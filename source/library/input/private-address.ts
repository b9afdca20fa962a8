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
	// IPv4 addresses in the guise of IPv6 ones (compatible, mapped, 6to4, Teredo) are never what a page of the internet has.
	ipv6: [
		['::', 96],
		['::ffff:0:0', 96],
		['64:ff9b:1::', 48],
		['100::', 64],
		['2001::', 32],
		['2002::', 16],
		['fc00::', 7],
		['fe80::', 10],
		['fec0::', 10],
		['ff00::', 8],
	],
} as const;

type Family = keyof typeof networks;

/** A list for each family: in one, Node takes every IPv4 address for one of ::ffff:0:0/96. */
const lists: Readonly<Record<Family, BlockList>> = {ipv4: listOf('ipv4'), ipv6: listOf('ipv6')};

function listOf(family: Family): BlockList {
	const list = new BlockList();
	for (const [net, bits] of networks[family]) list.addSubnet(net, bits, family);
	return list;
}

/** What a network without IPv4 makes of such addresses (NAT64, RFC 6052): as public as the one inside. */
const translated = '64:ff9b::';
const translatedList = (() => {
	const list = new BlockList();
	list.addSubnet(translated, 96, 'ipv6');
	return list;
})();

/** Whether an IP address, with or without its zone, is this machine or lies in its own network. What is no address counts as such. */
export function isOwnAddress(written: string): boolean {
	const [address = ''] = written.split('%');
	const version = isIP(address);
	if (version === 0) return true;
	if (version === 4) return lists.ipv4.check(address, 'ipv4');
	if (translatedList.check(address, 'ipv6')) return lists.ipv4.check(lastFourBytes(address), 'ipv4');
	return lists.ipv6.check(address, 'ipv6');
}

/** Whether a name always means this machine (RFC 6761), whatever a server says of it. */
export function isOwnName(hostname: string): boolean {
	return /(?:^|\.)localhost$/i.test(hostname.replace(/\.+$/, ''));
}

/** The IPv4 address at the end of an IPv6 one, which URL writes in its shortest form. */
function lastFourBytes(address: string): string {
	const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
	const [, high = '', low = ''] = /([\da-f]*):([\da-f]*)$/i.exec(short) ?? [];
	const bytes = [high, low].flatMap(group => {
		const value = Number.parseInt(group === '' ? '0' : group, 16);
		return [value >> 8, value & 0xff];
	});
	return bytes.join('.');
}
