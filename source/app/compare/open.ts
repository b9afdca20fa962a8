import {chooseTellings, mostTellings, outletsAsked} from '../../compare/tellings.js';
import {articleById} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import {rowTellings} from '../grid/cell.js';
import {layoutOf} from '../layout.js';
import {marginOf, otherAccounts} from '../read/margin.js';
import {passageOf} from '../read/passage.js';
import {type CompareState, documentStart, type State} from '../state.js';
import {atParagraph} from './update.js';
import {compared} from './overrule.js';

/** Opens the comparison of what is marked, else of the current article with others of its negotiation. */
export function openComparison(state: State): State {
	const chosen = tellings(state);
	if (typeof chosen === 'string') return {...state, message: chosen};
	const comparison = compared(state, chosen);
	const {
		screen,
		search: {query},
		read,
	} = state;
	const grid = screen.name === 'grid' ? screen : undefined;
	const focus = chosen.findIndex(({outlet}) => outlet === grid?.lanes[grid.column]?.id);
	return {
		...state,
		cameFrom: grid === undefined ? listOrigin(state) : {to: 'compare', grid, query},
		screen: {
			name: 'compare',
			comparison,
			lens: 'text',
			contextOrder: 'outlet',
			top: documentStart,
			column: Math.max(0, focus),
			opened: [],
			details: false,
			...(screen.name === 'read' ? {from: read} : {}),
		},
	};
}

/** The paragraph that is read, beside the accounts that tell it too; beside others of its talks where none does. */
export function openBeside(state: State): State {
	const {corpus, words, read} = state;
	const current = articleById(corpus, read.article ?? '');
	if (current === undefined) return state;
	const passage = passageOf(state);
	const by = marginOf(state)?.paragraphs[passage]?.by ?? [];
	const others = otherAccounts(corpus, current);
	const telling = others.filter(({id}) => by.includes(id));
	const among = [current, ...(telling.length > 0 ? telling : others)];
	const options = {most: columnsThatFit(state), focus: current, asked: outletsAsked(state.search.result.hits)};
	const chosen = chooseTellings(corpus, among, options).filter(each => each !== current);
	if (chosen.length === 0) return {...state, message: words.onlyTelling};
	const compare: CompareState = {
		comparison: compared(state, [current, ...chosen]),
		lens: 'text',
		contextOrder: 'outlet',
		top: documentStart,
		column: 0,
		opened: [],
		details: false,
		from: {...read, passage},
	};
	return {...state, screen: {name: 'compare', ...atParagraph(state, compare, current.id, passage)}};
}

/** A comparison opened from the list leads back to the list, which may itself have been opened from a cell. */
function listOrigin({cameFrom}: State): State['cameFrom'] {
	return cameFrom?.to === 'list' ? cameFrom : undefined;
}

function tellings(state: State): readonly Article[] | string {
	const {words} = state;
	if (state.screen.name === 'grid') {
		const chosen = rowTellings(state, state.screen, columnsThatFit(state));
		return chosen.length < 2 ? words.fewInRow : chosen;
	}
	const marked = state.own.marks.flatMap(id => articleById(state.corpus, id) ?? []);
	if (marked.length > mostTellings) return words.tooManyMarked(marked.length, mostTellings);
	if (marked.length >= 2) return marked;
	const current = marked[0] ?? articleById(state.corpus, state.read.article ?? '');
	if (current === undefined) return words.nothingToCompare;
	const others = state.corpus.articles.filter(({negotiation}) => negotiation === current.negotiation);
	const asked = outletsAsked(state.search.result.hits);
	const chosen = chooseTellings(state.corpus, others, {most: columnsThatFit(state), focus: current, asked});
	return chosen.length < 2 ? words.onlyTelling : [current, ...chosen.filter(each => each !== current)];
}

/** Two columns at least: on a narrow terminal the second is a tab away. */
function columnsThatFit({size}: State): number {
	const layout = layoutOf(size, 3);
	return layout.kind === 'too-small' ? 2 : Math.max(2, layout.comparison.columns);
}
