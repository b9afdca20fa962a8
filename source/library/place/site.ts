import {hostOf} from '../metadata/from-url.js';

/** Hosts on which everybody has an account: the first part of the path is who publishes. */
const accounts =
	/(?:^|\.)(?:t\.me|telegram\.me|x\.com|twitter\.com|facebook\.com|instagram\.com|youtube\.com|tiktok\.com|medium\.com|vk\.com|ok\.ru|linkedin\.com|truthsocial\.com|threads\.net)$/;
/** Hosts that show the articles of many publishers under addresses of their own. */
const gathering =
	/(?:^|\.)(?:(?:news\.)?yahoo\.com|msn\.com|news\.google\.com|flipboard\.com|newsbreak\.com|smartnews\.com|dzen\.ru|news\.mail\.ru|rambler\.ru|apple\.news|pressreader\.com|feedly\.com|ground\.news)$/;

/** Who publishes at an address: a host, a host with an account (`t.me/harbour`); undefined where the address says nothing of it. */
export function siteOf(url: string): string | undefined {
	const host = hostOf(url);
	if (host === undefined || gathering.test(host)) return undefined;
	if (!accounts.test(host)) return host;
	const parts = new URL(url).pathname.split('/').filter(part => part !== '' && part !== 's');
	const at = /^(?:channel|c|user|groups?|company|in)$/.test(parts[0] ?? '') ? parts.slice(0, 2) : parts.slice(0, 1);
	const account = at.join('/').replace(/^@/, '').toLowerCase();
	return /^(?:watch|status|posts?|p|reel|story\.php|permalink\.php|photo\.php)?$/.test(account)
		? undefined
		: `${host}/${account}`;
}
