import type {Article, Problem} from '../model.js';
import {noteMarker} from '../parse/page-notes.js';
import {present} from '../schema/present.js';
import {shorten} from '../shorten.js';
import {sourceOf} from '../files/source-of.js';
import {fragmentsIn} from './fragments.js';

/** A brief is in our own words: what it quotes are fragments. In words. */
const longestFragment = 6;

/** In UTF-16 units. */
const longestQuote = 80;

function countWords(text: string): number {
	return text.split(/[\s\u2013\u2014]+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Quotations of more than six words in a brief: in its paragraphs, its notes about the page and its terms. */
export function checkBrief(article: Article): Problem[] {
	if (article.text !== 'brief') {
		return [];
	}

	const {file, lineOf, lineOfParagraph, lineOfNote} = sourceOf(article);
	const long = (quoted: string, where: string, line: number | undefined): Problem[] => {
		const words = countWords(quoted);
		const message = `${where}: ${shorten(quoted, longestQuote)} quotes ${words} words: a brief quotes six at most`;
		return words > longestFragment ? [{file, ...present({line}), message, severity: 'warning'}] : [];
	};
	const {paragraphs, pageNotes = [], terms = []} = article;
	return [
		...paragraphs.flatMap((text, index) =>
			fragmentsIn(text).flatMap(({text: quoted, start}) =>
				long(quoted, `paragraph ${index + 1}`, lineOfParagraph?.(index, start)),
			),
		),
		...pageNotes.flatMap(({text}, index) =>
			fragmentsIn(text).flatMap(({text: quoted, start}) =>
				long(quoted, `note ${index + 1}`, lineOfNote?.(index, start + noteMarker.length + 1)),
			),
		),
		...terms.flatMap(term => long(term, 'terms', lineOf?.('terms'))),
	];
}

/** Our notes are in English: a doubt in the sentence that says how much of the page was there. */
const doubt = /\bprobably\b/iu;
const extent =
	/\b(?:whole|entire|complete(?:ly)?|full(?:y)?|all of|cut|truncated|shortened|ends?|ending|rest|more of|further|opening|beginning)\b/iu;

/** `covers: all` says that the page was whole; a note that it probably was says that nobody knows. */
export function checkCovers(article: Article): Problem[] {
	if (article.covers !== 'all') {
		return [];
	}

	const {file, lineOf} = sourceOf(article);
	const said = [
		['note', article.note],
		['title_basis', article.titleBasis],
		['published_basis', article.publishedBasis],
		['origin_basis', article.originBasis],
	] as const;
	return said.flatMap(([field, text = '']) => {
		const sentence = text.split(/(?<=[.;!?])\s+/u).find(each => doubt.test(each) && extent.test(each));
		return sentence === undefined
			? []
			: [
					{
						file,
						...present({line: lineOf?.(field)}),
						field,
						message: `${field}: covers: all, and “${shorten(sentence, longestQuote)}”: find out, or write covers: opening`,
						severity: 'warning' as const,
					},
				];
	});
}
