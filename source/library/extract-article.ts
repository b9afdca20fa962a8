import {sanitise} from '../text/sanitise.js';
import type {ExtractedArticle, ExtractOptions} from './extracted.js';
import {extractFromPage} from './extract-page.js';
import {extractFromText} from './extract-text.js';
import {slim} from './html/slim.js';
import {isTooMuch, strippedText} from './html/too-much.js';

/** Longest text that is read, in UTF-16 units: a book is no article. */
const longestText = 1_000_000;

/**
 * Takes the article out of a web page or of plain text: title, by-line, date with its basis, outlet, language, credit and body, without
 * captions, share bars, newsletter boxes, links to other articles and comments. Nothing in a page is run or fetched. Never
 * throws for what is in the input: what could not be found is null, the body may be empty.
 *
 * Pages: Readability (Mozilla) and a pass over what it leaves; facts from JSON-LD, then meta tags, then what is visible, then the address.
 * Texts: lines weighed by length, ends of sentences and common short words, and the run of lines that weighs most.
 */
export function extractArticle(input: string, options: ExtractOptions): ExtractedArticle {
	const isPage = options.as === 'html';
	const page = isPage ? slim(input) : input;
	if (isPage && !isTooMuch(page)) return extractFromPage(page, options);
	const text = isPage ? strippedText(page) : input.slice(0, longestText);
	return extractFromText(sanitise(text), options);
}
