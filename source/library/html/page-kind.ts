/** What a page says that it is, beside articles. */
export type PageKind = 'video' | 'wiki' | 'drawn' | undefined;

/** In words: a page to look at has no more, or it is an article with a film in it. */
const mostBeside = 60;
/** So many captions that are counted (`3/12`), and this share of what was read. */
const [leastCaptions, leastShare] = [4, 0.6];

/**
 * @param html the source of a page
 * @param type its `og:type`
 */
export function pageKind(html: string, type: string | undefined): PageKind {
	if (/^video\b/i.test(type ?? '')) return 'video';
	const start = html.slice(0, 20_000);
	if (/<meta[^>]{0,80}generator[^>]{0,80}MediaWiki|<body[^>]{0,300}class="[^"]{0,200}\bmediawiki\b/i.test(start))
		return 'wiki';
	return /<div id="(?:__next|root|app|__nuxt|svelte)"|<app-root\b|__NEXT_DATA__/i.test(html) ? 'drawn' : undefined;
}

/** What a page is instead of an article, by its kind and by what was read of it. */
export function whyOther(kind: PageKind, paragraphs: readonly string[]): string | undefined {
	const words = paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
	if (kind === 'wiki') return 'a page of a wiki';
	if (kind === 'video' && words <= mostBeside) return `a film with ${words} words beside it`;
	if (kind === 'drawn' && words === 0)
		return 'a page whose text only its scripts draw (copy it from the browser and add that)';
	const counted = paragraphs.filter(text => /^\d{1,3}\s?\/\s?\d{1,3}\b/.test(text)).length;
	return counted >= leastCaptions && counted >= paragraphs.length * leastShare
		? `a gallery of ${counted} pictures with their captions`
		: undefined;
}
