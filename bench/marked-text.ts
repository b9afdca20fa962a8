/** Words of a text between brackets, and what a gold says of them. */
export type Marked = {readonly start: number; readonly end: number; readonly mark: string; readonly text: string};

/** A text without its marks, `[mark|words]`, and where they stood. */
export function unmarked(marked: string): {readonly text: string; readonly spans: readonly Marked[]} {
	const spans: Marked[] = [];
	let text = '';
	let from = 0;
	for (const match of marked.matchAll(/\[(?<mark>[^|\]]+)\|(?<words>[^\]]+)\]/gu)) {
		const {mark = '', words = ''} = match.groups ?? {};
		text += marked.slice(from, match.index);
		spans.push({start: text.length, end: text.length + words.length, mark, text: words});
		text += words;
		from = match.index + match[0].length;
	}
	return {text: text + marked.slice(from), spans};
}
