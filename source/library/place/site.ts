import {isIP} from 'node:net';
import {domainToUnicode} from 'node:url';
import {isOwnAddress, isOwnName} from '../input/private-address.js';
import {hostOf} from '../metadata/from-url.js';

/** Hosts on which everybody has an account: the first part of the path is who publishes. */
const accounts =
	/(?:^|\.)(?:t\.me|telegram\.me|x\.com|twitter\.com|facebook\.com|instagram\.com|youtube\.com|tiktok\.com|medium\.com|vk\.com|ok\.ru|linkedin\.com|truthsocial\.com|threads\.net)$/;
/** Hosts that show the articles of many publishers under addresses of their own. */
const gathering =
	/(?:^|\.)(?:(?:news\.)?yahoo\.com|msn\.com|news\.google\.com|flipboard\.com|newsbreak\.com|smartnews\.com|dzen\.ru|news\.mail\.ru|rambler\.ru|apple\.news|pressreader\.com|feedly\.com|ground\.news)$/;

/** Hosts that give everybody a name of his own below theirs. */
const hosting =
	/\.(?:substack\.com|medium\.com|github\.io|gitlab\.io|blogspot\.(?:com|[a-z]{2}|co[mn]?\.[a-z]{2})|wordpress\.com|livejournal\.com|tumblr\.com|ghost\.io|beehiiv\.com|wixsite\.com|weebly\.com|netlify\.app|vercel\.app|pages\.dev|over-blog\.com|canalblog\.com|ucoz\.(?:ru|net|com)|narod\.ru|tilda\.ws)$/;

/** Who publishes at an address: a host, a host with an account (`t.me/harbour`); undefined where the address says nothing of it. */
export function siteOf(url: string): string | undefined {
	const host = hostOf(url);
	if (host === undefined || isOwnHost(host) || gathering.test(host)) return undefined;
	if (!accounts.test(host)) return host;
	const parts = new URL(url).pathname.split('/').filter(part => part !== '' && part !== 's');
	const at = /^(?:channel|c|user|groups?|company|in)$/.test(parts[0] ?? '') ? parts.slice(0, 2) : parts.slice(0, 1);
	const account = at.join('/').replace(/^@/, '').toLowerCase();
	return /^(?:watch|status|posts?|p|reel|story\.php|permalink\.php|photo\.php)?$/.test(account)
		? undefined
		: `${host}/${account}`;
}

/** Whether a host is this machine or one of its network, as far as it is written: a copy that somebody serves there is nobody's site. */
export function isOwnHost(host: string): boolean {
	const bare = host.replace(/^\[|\]$/g, '');
	return isIP(bare) === 0 ? isOwnName(host) || /\.(?:local|lan|internal|home\.arpa)$/i.test(host) : isOwnAddress(bare);
}

/**
 * What an outlet is called by its host: `severn` of `severn.co.uk`, `en severn` of `en.severn.am`, `odile` of `odile.substack.com`, all of an address in
 * numbers. The endings under which a country gives names away are no part of one.
 */
export function nameOfHost(host: string): string {
	if (isIP(host.replace(/^\[|\]$/g, '')) !== 0) return host.replaceAll(/[^\da-f]+/gi, ' ').trim();
	const [own] = hosting.test(host) ? host.split('.') : [];
	if (own !== undefined) return domainToUnicode(own);
	const labels = (domainToUnicode(host) || host).split('.');
	const isSecond =
		/^(?:co|com|org|net|gov|gob|gouv|edu|ac|or|ne|info)$/.test(labels.at(-2) ?? '') &&
		(labels.at(-1)?.length ?? 0) === 2;
	return labels.slice(0, isSecond && labels.length > 2 ? -2 : -1).join(' ') || host;
}
