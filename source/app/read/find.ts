import {currentText} from '../fetched.js';
import type {Article} from '../../corpus/model.js';
import type {Match} from '../../search/readings/readings.js';
import {matchesOf} from './matches.js';
import {fold} from '../../text/fold.js';
import {type Anchor, documentStart, type ReadState, type State} from '../state.js';

/** A place in an article's headline (paragraph -1) or paragraphs; offsets are UTF-16. */
export type TextHit = {readonly paragraph: number; readonly start: number; readonly end: number};

/** The headline, among paragraphs. */
export const headline = -1;

/**
 * Where a text stands in an article, case and accents aside. Letters that fold to several are compared one by one, so that offsets are those of
 * the text itself.
 */
export function findInArticle(article: Article, wanted: string): readonly TextHit[] {
	const needle = fold(wanted).trim();
	if (needle === '') return [];
	return [article.title, ...article.paragraphs].flatMap((text, index) =>
		findFolded(text, needle).map(({start, end}) => ({paragraph: index + headline, start, end})),
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

/** The hits one steps through with n and N: of the find line, else of the query, else the names. */
export function hitsOf(state: State): readonly TextHit[] {
	const article = currentText(state);
	if (article === undefined) return [];
	if (state.read.find !== undefined) return findInArticle(article, state.read.find.text);
	const matched = matchHits(matchesOf(state, article.id));
	return matched.length > 0 ? matched : nameHits(state, article.id);
}

/** Where nothing is searched, the listed names of the text. */
function nameHits({fetched, search}: State, article: string): readonly TextHit[] {
	const mentions = fetched.texts.get(article)?.mentions;
	if (mentions === undefined || search.listed.query.trim() !== '') return [];
	return [mentions.title, ...mentions.paragraphs].flatMap((part, index) =>
		part.flatMap(({id, start, end}) => (id === undefined ? [] : [{paragraph: index + headline, start, end}])),
	);
}

function matchHits(matches: readonly Match[]): readonly TextHit[] {
	const hits = matches.flatMap(({where, start, end}) =>
		where !== 'field' && start !== undefined && end !== undefined
			? [{paragraph: where === 'title' ? headline : where, start, end}]
			: [],
	);
	return hits
		.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start)
		.filter((hit, i, all) => i === 0 || all[i - 1]?.paragraph !== hit.paragraph || all[i - 1]?.start !== hit.start);
}

/** Where a hit lies in the document of its article. */
export function anchorOfHit({paragraph, start}: TextHit): Anchor {
	return paragraph === headline ? documentStart : {block: paragraph + 1, offset: start};
}

/** Where one reads at a hit, and the paragraph that is meant then. */
export function placeOfHit(hit: TextHit): Pick<ReadState, 'top' | 'passage'> {
	return {top: anchorOfHit(hit), ...(hit.paragraph === headline ? {} : {passage: hit.paragraph})};
}

/** Index of the first hit at a place or after it, around the end. */
export function hitFrom(hits: readonly TextHit[], {block, offset}: Anchor): number {
	return Math.max(
		0,
		hits.map(anchorOfHit).findIndex(hit => hit.block > block || (hit.block === block && hit.offset >= offset)),
	);
}

/** The state without what was looked for, at the place where one reads. */
export function forgetFind(state: State): State {
	const {hit: _, find: __, ...read} = state.read;
	return {...state, read};
}

/** The place of a hit among all, as pagers say it: `3/14`. */
export function hitPlace(hit: number, hits: readonly TextHit[]): string {
	return `${hit + 1}/${hits.length}`;
}
