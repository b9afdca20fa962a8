import {type PageElement, textOf} from './dom.js';

/** Elements that are never the article's text, by name. */
const byName: ReadonlyMap<string, string> = new Map([
	['FIGURE', 'picture or caption'],
	['FIGCAPTION', 'caption'],
	['PICTURE', 'picture or caption'],
	['VIDEO', 'video'],
	['AUDIO', 'audio'],
	['ASIDE', 'box beside the text'],
	['FORM', 'form'],
	['NAV', 'navigation'],
	['FOOTER', 'footer'],
	['BUTTON', 'button'],
	['LABEL', 'form'],
	['TIME', 'date line'],
	['IFRAME', 'embedded page'],
	['OBJECT', 'embedded page'],
]);

/** What class names and ids say of a block, the first that fits. Words are parted at hyphens, underscores and capitals. */
const byClass: readonly (readonly [RegExp, string])[] = [
	[
		/\b(?:captions?|credits?|copyright|cutline|photographer|gallery|slideshow|(?:inline|embed\w*|lead|hero|featured|article|post|entry) ?(?:images?|photos?|pictures?)|(?:images?|photos?|pictures?) ?(?:meta|embed|wrap(?:per)?|container|block|box))\b/,
		'caption',
	],
	[/\b(?:comments?|disqus|respond|reply|replies)\b/, 'comments'],
	[/\b(?:newsletters?|subscri\w*|sign ?up|mailchimp|opt ?in|paywall|regwall)\b/, 'newsletter or subscription box'],
	[
		/\b(?:related|recirc\w*|recommend\w*|read ?more|more (?:on|from|stories|news)|also (?:like|read)|see also|trending|most (?:read|popular)|popular|outbrain|taboola|teasers?|promos?|in ?line ?(?:links?|promo)|inset ?(?:links?)?|up ?next|rail|carousel|swiper)\b/,
		'links to other articles',
	],
	[/\b(?:shar(?:e|ing)|social|follow ?us|addtoany|sharedaddy|tweet ?this)\b/, 'share bar'],
	[/\b(?:ad|ads|advert\w*|sponsor\w*|commercial|dfp|banner)\b/, 'advertisement'],
	[/\b(?:byline|by line|author ?(?:bio|box|info|card|meta|name)?|bio|about the author|contributors?)\b/, 'by-line'],
	[
		/\b(?:date ?line|pub ?date|published|timestamp|time stamp|post ?meta|entry ?meta|meta ?data|article ?meta|posted on)\b/,
		'date line',
	],
	[/\b(?:tags?|tag ?list|keywords|breadcrumbs?|categor(?:y|ies)|topics?)\b/, 'tags'],
	[
		/\b(?:cookies?|gdpr|consent|disclaimer|hidden|visually hidden|screen ?reader|sr only|print only|no ?print)\b/,
		'notice',
	],
	[/\b(?:nav|menu|pagination|pager|toc|table of contents|jump ?links?)\b/, 'navigation'],
	[/\b(?:footer|widgets?|sidebar|toolbar|footnotes?)\b/, 'box beside the text'],
];

/** What class names say is believed only of blocks that hold less than this share of the text. */
const largestShare = 0.25;
/** In words: a longer block whose links make up most of it may still be a list that the article is about. */
const longestLinkBlock = 120;
/** Inside a sentence fewer links are its own. */
const leastInlineLinks = 3;

/** Why an element is no part of the article; undefined when it is. `total` is the length of the text around it. */
export function whyUnwanted(element: PageElement, total: number): string | undefined {
	const {nodeName} = element;
	const named = byName.get(nodeName);
	const text = textOf(element);
	const isSmall = text.length < total * largestShare || text.length < 60;
	if (named !== undefined) return isSmall || nodeName === 'FIGURE' || nodeName === 'NAV' ? named : undefined;
	if (!isSmall) return undefined;
	const isBlock = blockNames.has(nodeName);
	const why = isBlock ? whyByClass(element) : undefined;
	if (why !== undefined) return why;
	return isMostlyLinks(element, text, isBlock ? 1 : leastInlineLinks) ? 'links to other articles' : undefined;
}

function whyByClass(element: PageElement): string | undefined {
	const words = labelsOf(element);
	if (words === '') return undefined;
	// On a paragraph it marks what only subscribers may read, not the box that keeps others out.
	const told = element.nodeName === 'P' ? words.replaceAll(/\b(?:paywall|regwall)\b/g, '') : words;
	return byClass.find(([pattern]) => pattern.test(told))?.[1];
}

function labelsOf(element: PageElement): string {
	const raw = `${element.className} ${element.id} ${element.getAttribute('role') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
	return raw
		.slice(0, 600)
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.replaceAll(/[^A-Za-z]+/g, ' ')
		.toLowerCase()
		.trim();
}

/** Class names inside a sentence tell of links and drop capitals, not of boxes. */
const blockNames = new Set(
	'P DIV UL OL LI DL SECTION ARTICLE HEADER TABLE H1 H2 H3 H4 H5 H6 BLOCKQUOTE CENTER DETAILS'.split(' '),
);

/** So many links at least, and they make up more than two thirds of the text. */
function isMostlyLinks(element: PageElement, text: string, least: number): boolean {
	if (element.nodeName === 'A' || text === '' || text.split(' ').length > longestLinkBlock) return false;
	let [count, linked] = [0, 0];
	for (const link of element.querySelectorAll('a')) {
		count++;
		linked += textOf(link).length;
	}
	return count >= least && linked > (text.length * 2) / 3;
}
