import {DOMParser} from 'linkedom';
import {decodeXML} from 'entities';
import {oneLine} from '../../corpus/parse/one-line.js';
import type {PageElement} from '../html/dom.js';
import {isTooMuch} from '../html/too-much.js';
import {startOf} from '../input/start.js';
import {escapeXml} from '../../text/escape-xml.js';

/** A feed as an OPML outline names it. */
export type Outline = {
	readonly url: string;
	readonly title: string | undefined;
	/** The site it is of. */
	readonly home: string | undefined;
};

const mostOutlines = 5000;

export function isOpml(text: string): boolean {
	return /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<opml[\s>]/is.test(startOf(text));
}

/** The feeds of an OPML file, in whatever folders they lie, each once. Undefined when it is too large for one. */
export function readOpml(xml: string): readonly Outline[] | undefined {
	if (isTooMuch(xml)) return undefined;
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageElement;
	const outlines = [...document.querySelectorAll('outline')].slice(0, mostOutlines).flatMap(outline => {
		// Programs spell it in several ways.
		const attribute = (...names: readonly string[]): string | undefined => {
			const found = names.map(name => oneLine(decodeXML(outline.getAttribute(name) ?? ''))).find(text => text !== '');
			return found;
		};
		const url = attribute('xmlUrl', 'xmlurl', 'xmlURL');
		if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return [];
		return [{url: new URL(url).href, title: attribute('title', 'text'), home: attribute('htmlUrl', 'htmlurl')}];
	});
	return [...new Map(outlines.map(outline => [outline.url, outline])).values()];
}

/** Feeds as OPML 2.0, for other readers and for `follow`. */
export function writeOpml(feeds: readonly Outline[]): string {
	const outlines = feeds.map(({url, title, home}) => {
		const named = title ?? url;
		const attributes = {
			type: 'rss',
			text: named,
			title: named,
			xmlUrl: url,
			...(home === undefined ? {} : {htmlUrl: home}),
		};
		const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
		return `\t\t<outline ${written.join(' ')}/>\n`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n\t<head>\n\t\t<title>karabakh-reader</title>\n\t</head>\n\t<body>\n${outlines.join('')}\t</body>\n</opml>\n`;
}
