import {quotationsIn} from '../voices/quote-spans.js';

/** The words of a text, parted into the outlet's own and those of others. Each is a list of fragments in the text's order. */
export type PartedWords = {readonly own: readonly string[]; readonly quoted: readonly string[]};

/**
 * Parts a text: words in quotation marks of any style, and the paragraph that stands after a colon at a paragraph's end
 * with those that go on with it (a block quotation has no marks), are those of others.
 */
export function partWords(paragraphs: readonly string[]): PartedWords {
	const own: string[] = [];
	const quoted: string[] = [];
	const text = paragraphs.join('\n');
	let start = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const end = start + paragraph.length;
		if (isBlockQuotation(paragraphs, index)) {
			quoted.push(paragraph);
		} else {
			let from = start;
			for (const quotation of quotationsIn(text, start, end)) {
				own.push(text.slice(from, quotation.start));
				quoted.push(text.slice(quotation.start, quotation.end));
				from = quotation.end;
			}
			own.push(text.slice(from, end));
		}
		start = end + 1;
	}
	return {own, quoted};
}

/** Marks by which plain text sets a quotation off: “> …” in Markdown and mail. */
const setOff = /^\s*>/u;

function isBlockQuotation(paragraphs: readonly string[], index: number): boolean {
	return setOff.test(paragraphs[index] ?? '') || /:\s*$/u.test(paragraphs[index - 1] ?? '');
}
