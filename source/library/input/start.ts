const beginning = 4000;

/** How a text begins, which shows what it is: names and servers are often wrong. */
export function startOf(text: string): string {
	return text.slice(0, beginning).trimStart();
}
