import {parseHTML} from 'linkedom';
import type {PageDocument, PageElement} from './dom.js';

/** Elements nested deeper than this become plain text: the time that readability takes grows with the cube of the depth. */
const deepest = 100;

/**
 * Parses a page. Nothing in it is run or fetched, entities are only those of HTML. Whatever is given makes a document
 * of bounded depth.
 */
export function parsePage(html: string): PageDocument {
	// Without an html element linkedom makes the first element the root, and the rest is lost.
	const page = withoutHeader(html);
	const whole = /<html[\s>]/i.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`;
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	const document = (parseHTML(withoutLetterEntities(whole)) as unknown as {document: PageDocument}).document;
	// Garbage may have several roots.
	for (const root of document.children) flatten(root);
	return document;
}

/** In UTF-16 units: what a cache puts before a page that it keeps. */
const longestHeader = 20_000;

/** The page alone, where a cache has put a header of its own before it: after that, a second document begins. */
function withoutHeader(html: string): string {
	const at = html.search(/<!doctype html|<html[\s>]/i);
	return at > 0 && at <= longestHeader && /<(?:div|base|table|meta)[\s>]/i.test(html.slice(0, at))
		? html.slice(at)
		: html;
}

const firstLetter = 0xa0;
const lastLetter = 0x10_ff_ff;

/**
 * Letters and blanks that are written as entities, as what they are. The parser makes a node of each, and there are pages of a hundred thousand
 * (non-breaking blanks; whole texts in numbers). Signs that mean something to HTML are all below U+00A0 and stay.
 */
export function withoutLetterEntities(html: string): string {
	// Readability writes a page out and reads it again, and there a non-breaking blank is an entity: a blank is all that we take it for.
	return html.replaceAll(
		/\u00a0|&nbsp;|&#(?:(\d{3,7})|x([\da-f]{2,6}));/gi,
		(entity: string, decimal?: string, hex?: string) => {
			if (decimal === undefined && hex === undefined) return ' ';
			const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
			if (code === firstLetter) return ' ';
			const isLetter = code > firstLetter && code <= lastLetter && !(code >= 0xd8_00 && code <= 0xdf_ff);
			return isLetter ? String.fromCodePoint(code) : entity;
		},
	);
}

/** Walks with a list of its own: a hostile page would exhaust the stack. */
function flatten(root: PageElement): void {
	const open: {element: PageElement; depth: number}[] = [{element: root, depth: 0}];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const {element, depth} = next;
		if (depth < deepest) {
			for (const child of element.children) open.push({element: child, depth: depth + 1});
		} else if (!element.children[Symbol.iterator]().next().done) {
			Object.assign(element, {textContent: element.textContent});
		}
	}
}
