import type {Article} from '../corpus/model.js';
import {type TextToken, tokensOf} from '../search/mentions/text-tokens.js';
import {paragraphGap} from '../search/plan/token-stream.js';

/** The folded words of an article in order, as an index of words takes them: each text one string of words with spaces between. */
export type IndexText = {
	readonly title: string;
	/** Between two paragraphs stand as many marks (`gapMark`) as paragraphs are apart, so that no phrase runs over the edge. */
	readonly body: string;
};

/** No word: it holds a place between two paragraphs. */
export const gapMark = '¶';

/** @param tokens words of headline and paragraphs as one text (`wholeText`) */
export function indexText({title, account}: Article, tokens: readonly TextToken[]): IndexText {
	const headline: string[] = [];
	const body: string[] = [];
	let edge = false;
	for (const token of tokens) {
		const inTitle = token.end <= title.length;
		edge ||= token.gap.includes('\n\n');
		if (token.folded === '') continue;
		if (edge && body.length > 0) for (let mark = 0; mark < paragraphGap; mark++) body.push(gapMark);
		edge = false;
		(inTitle ? headline : body).push(token.folded);
	}
	for (const paragraph of account?.paragraphs ?? []) {
		for (let mark = 0; mark < paragraphGap; mark++) body.push(gapMark);
		body.push(...tokensOf(paragraph).flatMap(({folded}) => (folded === '' ? [] : [folded])));
	}
	return {title: headline.join(' '), body: body.join(' ')};
}
