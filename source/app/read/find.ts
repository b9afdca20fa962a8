import {articleById} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import type {Match} from '../../search/readings/readings.js';
import {fold} from '../../text/fold.js';
import type {Anchor, State} from '../state.js';

/** A place in an article's paragraphs; offsets are UTF-16. */
export type TextHit = {readonly paragraph: number; readonly start: number; readonly end: number};

/**
 * Where a text stands in an article, case and accents aside. Letters that fold to several are compared one by one, so that offsets are those of
 * the text itself.
 */
export function findInArticle(article: Article, wanted: string): readonly TextHit[] {
	const needle = fold(wanted).trim();
	if (needle === '') return [];
	return article.paragraphs.flatMap((paragraph, index) =>
		findFolded(paragraph, needle).map(({start, end}) => ({paragraph: index, start, end})),
	);
}

function findFolded(text: string, needle: string): readonly {start: number; end: number}[] {
	let folded = '';
	const origin: number[] = [];
	let at = 0;
	for (const character of text) {
		const piece = /\s/u.test(character) ? ' ' : fold(character);
		for (let i = 0; i < piece.length; i++) origin.push(at);
		folded += piece;
		at += character.length;
	}
	origin.push(at);
	const hits = [];
	for (let found = folded.indexOf(needle); found !== -1; found = folded.indexOf(needle, found + needle.length)) {
		hits.push({start: origin[found] ?? 0, end: origin[found + needle.length] ?? text.length});
	}
	return hits;
}

/** The hits one steps through with n and N: of the find line, else of the query. */
export function hitsOf(state: State): readonly TextHit[] {
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return [];
	if (state.find !== undefined) return findInArticle(article, state.find.text);
	return matchHits(state.result.hits.find(hit => hit.article.id === article.id)?.matches ?? []);
}

function matchHits(matches: readonly Match[]): readonly TextHit[] {
	const hits = matches.flatMap(({where, start, end}) =>
		typeof where === 'number' && start !== undefined && end !== undefined ? [{paragraph: where, start, end}] : [],
	);
	return hits
		.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start)
		.filter((hit, i, all) => i === 0 || all[i - 1]?.paragraph !== hit.paragraph || all[i - 1]?.start !== hit.start);
}

/** Where a hit lies in the document of its article. */
export function anchorOfHit({paragraph, start}: TextHit): Anchor {
	return {block: paragraph + 1, offset: start};
}

/** The name under the reader's eye: the first one of the top paragraph, for `*`. */
export function nameAt(state: State): string | undefined {
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return undefined;
	const paragraph = Math.max(0, state.read.top.block - 1);
	const mentions = mentionsIn(state.corpus, article).paragraphs[paragraph] ?? [];
	return (mentions.find(({start}) => start >= state.read.top.offset) ?? mentions[0])?.text;
}
