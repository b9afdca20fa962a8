import {currentText} from '../fetched.js';
import type {Article} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {layoutOf} from '../layout.js';
import type {Anchor, State} from '../state.js';
import {anchorAt, type DocumentLine, lineAt, shownFrom, visible} from '../text/document.js';
import {readLines, textWidth} from './update.js';

/** The text as it is on the screen. */
type Page = {readonly lines: readonly DocumentLine[]; readonly height: number; readonly top: Anchor};

/**
 * Index of the paragraph that notes and copies are about. The one stepped to, as long as the text has not been scrolled
 * past it; then, as in an editor, the first or last one on the screen.
 */
export function passageOf(state: State): number {
	const {passage} = state.read;
	const page = pageOf(state);
	if (passage === undefined) return Math.max(0, page.top.block - 1);
	const shown = shownPassages(page);
	return Math.max(shown.first, Math.min(shown.last, passage));
}

/** The next (1) or previous (-1) paragraph, scrolled to if it is not on the screen as a whole. */
export function stepPassage(state: State, by: 1 | -1): State {
	const article = currentText(state);
	if (article === undefined) return state;
	const passage = Math.max(0, Math.min(article.paragraphs.length - 1, passageOf(state) + by));
	return goToPassage(state, passage);
}

/** The text scrolled as little as it takes to show a paragraph. */
export function goToPassage(state: State, passage: number): State {
	const page = pageOf(state);
	return {...state, read: {...state.read, passage, top: topFor(page, passage)}};
}

/** After the screen has changed its size: the paragraph that was stepped to is still on it. */
export function keepPassage(state: State): State {
	const {passage} = state.read;
	if (passage === undefined) return state;
	const {lines, height, top} = pageOf(state);
	const isShown = visible(lines, top, height).some(line => line.block === passage + 1 && isOfPassage(line));
	return isShown ? state : goToPassage(state, passage);
}

/** The first name in the passage, else in the article: what `*` looks for. */
export function nameAt(state: State): string | undefined {
	const article = currentText(state);
	return article === undefined ? undefined : firstName(state, article, passageOf(state));
}

function firstName({catalogue, read}: State, article: Article, passage: number): string | undefined {
	const mentions = mentionsIn(catalogue, article).paragraphs[passage] ?? [];
	const from = read.top.block === passage + 1 ? read.top.offset : 0;
	return (mentions.find(({start}) => start >= from) ?? mentions[0])?.text;
}

function pageOf(state: State): Page {
	const layout = layoutOf(state.size);
	if (layout.kind === 'too-small') return {lines: [], height: 1, top: state.read.top};
	const {columns, rows} = layout.text;
	const lines = readLines(state, textWidth(columns));
	return {lines, height: rows, top: shownFrom(lines, state.read.top, rows)};
}

function shownPassages({lines, height, top}: Page): {readonly first: number; readonly last: number} {
	const shown = visible(lines, top, height).filter(isOfPassage);
	return {first: (shown[0]?.block ?? 1) - 1, last: (shown.at(-1)?.block ?? 1) - 1};
}

function topFor({lines, height, top}: Page, passage: number): Anchor {
	const first = lines.findIndex(line => line.block === passage + 1 && isOfPassage(line));
	const last = lines.findLastIndex(({block}) => block === passage + 1);
	const from = lineAt(lines, top);
	if (first === -1 || (first >= from && last < from + height)) return top;
	// One that is taller than the screen is read from its beginning.
	const down = Math.min(first, last - height + 1);
	return anchorAt(lines, first < from ? first : down, height);
}

/** A line of a paragraph or its notes; the blank line before a paragraph and the header card are none. */
function isOfPassage({block, offset}: Anchor): boolean {
	return block > 0 && offset >= 0;
}
