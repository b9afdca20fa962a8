import type {PageDocument} from './dom.js';

const mostLinks = 60;
/** Where a page links the others: for machines, and for readers. */
const places =
	'link[rel="next"], link[rel="prev"], a[rel~="next"], a[rel~="prev"], [class*="pagin"] a, [class*="page-link"] a, [class*="page-nav"] a, [class*="pager"] a';
/** Behind the address of the article: `?page=2`, `/2/`, `-p3.html`. */
const numbered =
	/^(?:\.html?)?[/?&_-]{0,2}(?:(?:page|p|pg|pagina|página|seite|part|str|sayfa|sehife)[=/_-]?)?([2-9]|[1-9]\d)(?:\.html?)?\/?$/i;
const stated =
	/\b(?:page|seite|página|pagina|sayfa|страница|стр\.|էջ)\s*(\d{1,2})\s*(?:of|von|sur|de|di|\/|из)\s*([2-9]|[1-9]\d)\b/iu;

/**
 * Why what a page holds is one part of an article that runs over several: it links the others as its next or its previous one, or says so in its title.
 * @param url the page's own address
 */
export function whyPart(
	document: PageDocument,
	url: string | undefined,
	title: string | undefined,
): string | undefined {
	const said = stated.exec(title ?? '');
	if (said !== null && Number(said[1]) <= Number(said[2])) return `the page says “${said[0]}”`;
	const links = [...document.querySelectorAll(places)].slice(0, mostLinks);
	const addresses = links.flatMap(link => link.getAttribute('href') ?? []);
	const own = withoutEnd(url ?? 'https://page.invalid/a');
	const isPart = addresses.some(address => {
		if (!URL.canParse(address, url ?? 'https://page.invalid/a') || /comment/i.test(address)) return false;
		const other = withoutEnd(new URL(address, url ?? 'https://page.invalid/a').href);
		return isPageOf(other, own) || isPageOf(own, other);
	});
	return isPart ? 'the page is one of several that the article runs over' : undefined;
}

function isPageOf(page: string, first: string): boolean {
	const {pathname} = new URL(first);
	// The front page of a site has pages of headlines.
	return (
		pathname.length > 1 &&
		page.length > first.length &&
		page.startsWith(first) &&
		numbered.test(page.slice(first.length))
	);
}

function withoutEnd(url: string): string {
	return url.replace(/#.*$/, '').replace(/(?:\.html?)?\/?$/i, '');
}
