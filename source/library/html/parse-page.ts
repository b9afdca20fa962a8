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
	const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- linkedom is typed by the DOM library, which is left out
	const document = (parseHTML(whole) as unknown as {document: PageDocument}).document;
	if (document.documentElement !== null) flatten(document.documentElement);
	return document;
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
