import {cellWidth} from '../../text/width.js';
import {progress} from '../text/document.js';
import {fitLine} from '../text/fit-line.js';
import {keyLabel} from './label.js';
import {layoutOf} from '../layout.js';
import {articleRows} from '../list/update.js';
import {readLines, textWidth} from '../read/update.js';
import {type Line, lineText, type Span} from '../text/spans.js';
import type {GridState, State} from '../state.js';
import {whereOf} from './where.js';
import {comparisonProgress} from '../compare/view.js';
import type {Words} from '../words/words.js';

/** Keys that act now, as many as fit, and on the right where one is. */
export function footerLine(state: State, columns: number): Line {
	const right: Line = [{text: positionOf(state), style: 'dim'}];
	const room = columns - cellWidth(lineText(right)) - 2;
	const line: Span[] = [];
	let used = 0;
	for (const {keys, hint} of hintsOf(state)) {
		const key = keyLabel(keys[0] ?? '');
		const width = cellWidth(key) + 1 + cellWidth(hint) + (line.length > 0 ? 2 : 0);
		if (used + width > room) break;
		line.push({text: `${line.length > 0 ? '  ' : ''}${key}`, style: 'key'}, {text: ` ${hint}`, style: 'dim'});
		used += width;
	}
	return fitLine(line, right, columns);
}

function hintsOf(state: State): readonly {keys: readonly string[]; hint: string}[] {
	const where = whereOf(state);
	const {words, menu} = state;
	const hasSections = menu?.items.some(({section}) => section !== undefined) === true;
	const bound = state.bindings.flatMap(({where: places, keys, hint, command}) => {
		if (hint === undefined || !places.includes(where)) return [];
		if (command === 'next-pane' && where === 'menu' && !hasSections) return [];
		return [
			{keys, hint: state.picker && (command === 'open' || command === 'accept') ? words.handOn : words.hint(hint)},
		];
	});
	return where === 'help' ? [{keys: ['esc'], hint: words.close}, ...bound] : bound;
}

function positionOf(state: State): string {
	const {screen, size} = state;
	const layout = layoutOf(size);
	if (layout.kind === 'too-small') return '';
	if (screen.name === 'compare') return comparisonProgress(state, screen);
	if (screen.name === 'grid') return gridPosition(state.words, screen);
	if (screen.name === 'read') {
		return progress(readLines(state, textWidth(layout.text.columns)), state.read.top, layout.text.rows, state.words);
	}
	const rows = articleRows(state);
	const at = rows.findIndex(({id}) => id === state.read.article);
	return rows.length === 0 ? '0/0' : `${at + 1}/${rows.length}`;
}

/** “3/21  lane 2/131”; where nothing is laid out, “0/0”. */
function gridPosition(words: Words, {grid, lanes, row, column}: GridState): string {
	if (grid.rows.length === 0) return '0/0';
	const place = `${row + 1}/${grid.rows.length}`;
	return column < 0 ? place : `${place}  ${words.laneOf(column + 1, lanes.length)}`;
}
