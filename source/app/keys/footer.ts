import {nameUnderCursor} from '../actor/names-here.js';
import {sums} from '../grid/move.js';
import {cellWidth} from '../../text/width.js';
import {progress} from '../text/document.js';
import {fitLine} from '../text/fit-line.js';
import {acts} from './acts.js';
import {overlayLines} from './help.js';
import type {CommandId} from './keymap.js';
import {keyLabel} from './label.js';
import {layoutOf} from '../layout.js';
import {outletsProgress} from '../outlets/view.js';
import {hitOf} from '../list/listed.js';
import {readLines, textWidth} from '../read/update.js';
import {type Line, lineText, type Span} from '../text/spans.js';
import {type HelpState, helpOf, menuOf, promptOf, whereOf} from '../overlay.js';
import type {GridState, State} from '../state.js';
import {comparisonProgress} from '../compare/view.js';
import type {Words} from '../words/words.js';

type Hint = {readonly command: CommandId; readonly keys: readonly string[]; readonly hint: string};

const gap = '  ';

/** Keys that act now, as many as fit, and on the right where one is. */
export function footerLine(state: State, columns: number): Line {
	const right: Line = [{text: positionOf(state), style: 'dim'}];
	const room = columns - cellWidth(lineText(right)) - 2;
	const shown = fitting(hintsOf(state), room);
	const line = shown.flatMap(({keys, hint}, i): readonly Span[] => [
		{text: `${i === 0 ? '' : gap}${keyLabel(keys[0] ?? '')}`, style: 'key'},
		{text: ` ${hint}`, style: 'dim'},
	]);
	return fitLine(line, right, columns);
}

/** As many as fit, from the first; the last ones give way to the help, which names them all. */
function fitting(hints: readonly Hint[], room: number): readonly Hint[] {
	const help = hints.find(({command}) => command === 'help');
	const reserved = help === undefined ? 0 : widthOf(help) + gap.length;
	const shown: Hint[] = [];
	let used = 0;
	for (const hint of hints) {
		const width = widthOf(hint) + (shown.length > 0 ? gap.length : 0);
		const isHelpShown = help === undefined || hint === help || shown.includes(help);
		if (used + width + (isHelpShown ? 0 : reserved) > room) {
			return isHelpShown ? shown : [...shown, help];
		}
		shown.push(hint);
		used += width;
	}
	return shown;
}

function widthOf({keys, hint}: Hint): number {
	return cellWidth(keyLabel(keys[0] ?? '')) + 1 + cellWidth(hint);
}

function hintsOf(state: State): readonly Hint[] {
	const where = whereOf(state);
	const {words} = state;
	const bound = state.setup.bindings.flatMap(({where: places, keys, hint, command}) => {
		if (hint === undefined || !places.includes(where) || !acts(state, command)) return [];
		return [{command, keys, hint: hintFor(state, command) ?? words.hint(hint)}];
	});
	if (where === 'help') return [{command: 'back' as const, keys: ['esc'], hint: words.close}, ...bound];
	return hidesColumns(state) ? bound.toSorted((a, b) => Number(isToOthers(b)) - Number(isToOthers(a))) : bound;
}

const isToOthers = ({command}: Hint): boolean => command === 'next-pane';

/** Whether accounts of a comparison have no room beside the one that is shown: then the way to them comes first. */
function hidesColumns({screen, size}: State): boolean {
	if (screen.name !== 'compare') return false;
	const all = screen.comparison.articles.length;
	const layout = layoutOf(size, all);
	return layout.kind !== 'too-small' && layout.comparison.columns < all;
}

/** Where a key means something else than the keymap says for most places. */
function hintFor(state: State, command: CommandId): string | undefined {
	const {
		setup: {picker},
		words,
	} = state;
	if (promptOf(state) !== undefined)
		return command === 'accept' ? words.done : command === 'mark' ? words.complete : undefined;
	if (command === 'beside' || (command === 'open' && state.screen.name === 'grid' && state.screen.column === sums))
		return nameUnderCursor(state) === undefined ? undefined : words.hint('who');
	return picker && (command === 'open' || command === 'accept') ? words.handOn : undefined;
}

function positionOf(state: State): string {
	const {screen, size} = state;
	const layout = layoutOf(size);
	if (layout.kind === 'too-small' || menuOf(state) !== undefined) return '';
	const help = helpOf(state);
	if (help !== undefined) return helpProgress(state, help, layout.height);
	if (screen.name === 'compare') return comparisonProgress(state, screen);
	if (screen.name === 'actor') return `${screen.rows.length === 0 ? 0 : screen.current + 1}/${screen.articles.length}`;
	if (screen.name === 'outlets') return outletsProgress(state, screen);
	if (screen.name === 'grid') return gridPosition(state.words, screen);
	if (screen.name === 'read') {
		return progress(readLines(state, textWidth(layout.text.columns)), state.read.top, layout.text.rows, state.words);
	}
	const {listed} = state.search;
	const at = hitOf(listed, state.read.article ?? '') ?? -1;
	return listed.count === 0 ? '0/0' : `${at + 1}/${listed.count}`;
}

/** “3/21  lane 2/131”; where nothing is laid out, “0/0”. */
function gridPosition(words: Words, {grid, lanes, row, column}: GridState): string {
	if (grid.rows.length === 0) return '0/0';
	const place = `${row + 1}/${grid.rows.length}`;
	return column < 0 ? place : `${place}  ${words.laneOf(column + 1, lanes.length)}`;
}

function helpProgress(state: State, help: HelpState, height: number): string {
	const lines = overlayLines(state, help).map((_, block) => ({block, offset: 0}));
	return progress(lines, {block: help.top, offset: 0}, height, state.words);
}
