import {currentText} from '../fetched.js';
import type {Article} from '../../corpus/model.js';
import {hitsInContext} from '../compare/context-document.js';
import {columnOf, itemsIn} from '../compare/lens-table.js';
import {blockAt, rowAt} from '../compare/rows-at.js';
import {layoutOf} from '../layout.js';
import type {CompareState, State} from '../state.js';
import {passageOf} from './passage.js';

/** What keys such as copy and note act on: an article, and the paragraphs of it that are meant; none: the article as a whole. */
export type Target = {readonly article: Article; readonly passages: readonly number[]};

/** In a text the passage; side by side what the focused column, or the only one that has it, tells in the row at the top; in the list the article. */
export function targetOf(state: State): Target | undefined {
	const {screen} = state;
	if (screen.name === 'compare') return cellTarget(state, screen);
	const article = currentText(state);
	if (article === undefined) return undefined;
	return {article, passages: screen.name === 'read' ? [passageOf(state)] : []};
}

function cellTarget(state: State, compare: CompareState): Target | undefined {
	const {comparison, column, lens} = compare;
	if (layoutOf(state.size, comparison.articles.length).kind === 'too-small') return undefined;
	if (lens === 'context') {
		const hit = hitsInContext(compare)[blockAt(state, compare)];
		return target(comparison.articles[hit?.column ?? column], hit === undefined ? [] : [hit.place.paragraph]);
	}
	const row = rowAt(state, compare);
	const at = columnOf(row, column);
	return target(
		comparison.articles[at],
		itemsIn(row, at).flatMap(({places = []}) => places.map(({paragraph}) => paragraph)),
	);
}

/** Paragraphs in the order of the text, each once; the headline is none. */
function target(article: Article | undefined, paragraphs: readonly number[]): Target | undefined {
	if (article === undefined) return undefined;
	const passages = [...new Set(paragraphs)].filter(index => index >= 0).toSorted((a, b) => a - b);
	return {article, passages};
}

/** The marked articles, else the current one; side by side those that stand there. */
export function chosenArticles({own: {marks}, read, screen}: State): readonly string[] {
	if (screen.name === 'compare') return screen.comparison.articles.map(({id}) => id);
	if (marks.length > 0) return marks;
	return read.article === undefined ? [] : [read.article];
}
