import {accountsOf, askTexts, mostAsked} from './ask.js';
import {mostAccounts} from '../../compare/chosen-accounts.js';
import {negotiationIn} from '../../corpus/lookup.js';
import {cellTerm} from '../grid/cell.js';
import {sums} from '../grid/move.js';
import {narrowed} from '../menu/menus.js';
import {marginOf} from '../read/margin.js';
import {passageOf} from '../read/passage.js';
import {type State} from '../state.js';

/** Asks for what is marked to be compared, else for the current article with others of its negotiation. */
export function openComparison(state: State): State {
	const {screen, words, own} = state;
	if (screen.name === 'grid') {
		const term = cellTerm({...screen, column: sums});
		if (term === undefined) return {...state, message: words.fewInRow};
		const {text: query} = narrowed(state.search.listed.query, term);
		return askTexts(state, {kind: 'row'}, {query, limit: mostAsked});
	}
	const marked = own.marks.length;
	if (marked > mostAccounts) return {...state, message: words.tooManyMarked(marked, mostAccounts)};
	if (marked >= 2) return askTexts(state, {kind: 'marked'}, own.marks);
	const current = own.marks[0] ?? state.read.article;
	if (current === undefined) return {...state, message: words.nothingToCompare};
	return askTexts(state, {kind: 'current', article: current}, accountsOf(negotiationIn(current)));
}

/** Asks for the accounts that tell the paragraph that is read too. */
export function openBeside(state: State): State {
	const {article} = state.read;
	if (article === undefined) return state;
	const passage = passageOf(state);
	const by = marginOf(state)?.paragraphs[passage]?.by ?? [];
	return askTexts(state, {kind: 'beside', article, passage, by}, accountsOf(negotiationIn(article)));
}
