/** Real news pages have up to 20,000 tags and 50,000 entities (in data attributes). */
const mostTags = 40_000;
const mostEntities = 100_000;
/** In UTF-16 units. */
const longestPage = 4_000_000;

/** Whether a page is so large that parsing it as one would take many seconds: then only its text is looked at. */
export function isTooMuch(html: string): boolean {
	return html.length > longestPage || countUpTo(html, '<', mostTags) || countUpTo(html, '&', mostEntities);
}

function countUpTo(text: string, letter: string, most: number): boolean {
	let count = 0;
	for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) {
		if (++count > most) return true;
	}
	return false;
}

const longestText = 1_000_000;
const block =
	/<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|header|footer|nav|aside)\b[^<>]{0,2000}>/giu;

/** The text of a page too large to be parsed, a line for each block. Entities stay as they are written. */
export function strippedText(html: string): string {
	return html
		.slice(0, longestPage)
		.replaceAll(/<(script|style|noscript)\b[^<>]{0,2000}>[^<]{0,1000000}/giu, ' ')
		.replaceAll(block, '\n')
		.replaceAll(/<[^<>]{0,2000}>/gu, '')
		.slice(0, longestText);
}
