import type {Article, Problem} from '../model.js';
import {present} from '../schema/present.js';
import {shorten} from '../shorten.js';
import {sourceOf} from '../files/source-of.js';

/** A brief is in our own words: what it quotes are fragments. In words. */
const longestFragment = 6;

/** In UTF-16 units. */
const longestQuote = 80;

const quotation = /[“„]([^“”„]*)[”“]|"([^"]*)"|«([^«»]*)»/g;

function countWords(text: string): number {
	return text.split(/[\s\u2013\u2014]+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Quotations of more than six words in a brief. */
export function checkBrief(article: Article): Problem[] {
	if (article.text !== 'brief') {
		return [];
	}

	const {file, paragraphLines} = sourceOf(article);
	const problems: Problem[] = [];
	for (const [index, paragraph] of article.paragraphs.entries()) {
		for (const [quoted] of paragraph.matchAll(quotation)) {
			const words = countWords(quoted);
			if (words > longestFragment) {
				const message = `paragraph ${index + 1}: ${shorten(quoted, longestQuote)} quotes ${words} words: a brief quotes six at most`;
				problems.push({file, ...present({line: paragraphLines?.[index]}), message, severity: 'warning'});
			}
		}
	}

	return problems;
}
