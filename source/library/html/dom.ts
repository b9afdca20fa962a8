/**
 * The little of the DOM that reading a page needs. The compiler's own DOM types are left out of the project: nothing
 * here ever runs in a browser.
 */
export type PageNode = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
	readonly parentNode: PageNode | null;
};

export type PageElement = PageNode & {
	readonly id: string;
	readonly className: string;
	readonly outerHTML: string;
	readonly parentElement: PageElement | null;
	readonly previousElementSibling: PageElement | null;
	readonly nextElementSibling: PageElement | null;
	readonly children: Iterable<PageElement>;
	getAttribute(name: string): string | null;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
	remove(): void;
};

export type PageDocument = {
	readonly documentElement: PageElement | null;
	readonly body: PageElement | null;
	readonly children: Iterable<PageElement>;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
};

export const elementNode = 1;
export const textNode = 3;

export function isElement(node: PageNode): node is PageElement {
	return node.nodeType === elementNode;
}

/** Text on one line. */
export function textOf(node: PageNode | null): string {
	return (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
