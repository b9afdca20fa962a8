import {oneLine} from '../../corpus/parse/one-line.js';
import {parsePage} from '../html/parse-page.js';
import {isTooMuch} from '../html/too-much.js';
import {absolute} from '../metadata/address.js';

/** A feed that a page names. */
export type FeedLink = {readonly url: string; readonly title: string | undefined};

const types = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)\b/i;
/** Feeds of comments are no news. */
const comments = /\bcomments?\b|\/comments\//i;

/**
 * The feeds that a page names as its own (`<link rel="alternate" type="application/rss+xml">`, RSS autodiscovery), in its order, those of
 * comments last.
 * @param base where the page was read
 */
export function feedLinks(html: string, base: string | undefined): readonly FeedLink[] {
	if (isTooMuch(html)) return [];
	const document = parsePage(html);
	const root = document.querySelector('base')?.getAttribute('href') ?? undefined;
	const links = [...document.querySelectorAll('link')].flatMap(link => {
		const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
		const [type, href] = [link.getAttribute('type') ?? '', link.getAttribute('href') ?? ''];
		const isNamed = rels.includes('feed') || (rels.includes('alternate') && types.test(type.trim()));
		const url = isNamed && href !== '' ? absolute(href, absolute(root ?? '', base) ?? base) : undefined;
		const title = oneLine(link.getAttribute('title') ?? '');
		return url === undefined || !/^https?:/i.test(url) ? [] : [{url, title: title === '' ? undefined : title}];
	});
	const news = links.filter(({url, title}) => !comments.test(`${title ?? ''} ${url}`));
	const ordered = [...news, ...links.filter(link => !news.includes(link))];
	return [...new Map(ordered.map(link => [link.url, link])).values()];
}
