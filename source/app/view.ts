import {actorView} from './actor/view.js';
import {isSlow} from './asking/asking.js';
import {differsLine, titleLine} from './compare/head.js';
import {comparisonView} from './compare/view.js';
import {shownFrom, visible} from './text/document.js';
import {footerLine} from './keys/footer.js';
import {gridLines} from './grid/view.js';
import {overlayLines} from './keys/help.js';
import {keyLabel} from './keys/label.js';
import {layoutOf} from './layout.js';
import {listLines} from './list/view.js';
import {passageOf} from './read/passage.js';
import {outletsView} from './outlets/view.js';
import {readLines, textWidth} from './read/update.js';
import {searchLine, understoodLine} from './line/view.js';
import {type Line, plain, type Span, styled} from './text/spans.js';
import {menuLines} from './menu/view.js';
import {helpOf, menuOf, promptOf, whereOf} from './overlay.js';
import type {State} from './state.js';
import {truncate} from '../text/truncate.js';
import {cutLine} from './text/cut-line.js';
import {welcomeLines} from './welcome/welcome.js';
import type {Words} from './words/words.js';

/** A rectangle of lines. Each line fits the width; there are at most as many as the height. */
export type Pane = {
	readonly name: 'list' | 'text' | 'comparison' | 'help' | 'menu' | 'grid' | 'actor' | 'loading';
	readonly columns: number;
	readonly rows: number;
	readonly lines: readonly Line[];
	/** The keys go here. */
	readonly focused: boolean;
};

export type View =
	| {readonly kind: 'too-small'; readonly lines: readonly Line[]}
	| {
			readonly kind: 'panes';
			readonly above: readonly Line[];
			readonly panes: readonly Pane[];
			readonly direction: 'row' | 'column';
			readonly below: Line;
			/** Cell of the caret on the first line, while the search line has the keys. */
			readonly caret: number | undefined;
	  };

/** Everything the screen shows, as data: every line fits, whatever its words. */
export function viewOf(state: State): View {
	const view = wholeView(state);
	if (view.kind === 'too-small') return view;
	const panes = view.panes.map(pane => ({...pane, lines: pane.lines.map(line => cutLine(line, pane.columns))}));
	return {...view, panes};
}

function wholeView(state: State): View {
	const {size, screen} = state;
	const layout = layoutOf(size, screen.name === 'compare' ? screen.comparison.articles.length : 2);
	if (layout.kind === 'too-small') return tooSmall(state.words, size.columns);
	const line = searchLine(state, size.columns);
	const frame = {
		kind: 'panes' as const,
		above: linesAbove(state, line.line),
		below: footerLine(state, size.columns),
		caret: whereOf(state) === 'line' ? line.caret : undefined,
		direction: 'row' as const,
	};
	const [menu, help] = [menuOf(state), helpOf(state)];
	if (menu !== undefined) {
		const lines = menuLines(state.words, menu, {columns: size.columns, rows: layout.height});
		return {...frame, panes: [{name: 'menu', columns: size.columns, rows: layout.height, lines, focused: true}]};
	}
	if (help !== undefined) {
		const lines = overlayLines(state, help).slice(help.top, help.top + layout.height);
		return {...frame, panes: [{name: 'help', columns: size.columns, rows: layout.height, lines, focused: true}]};
	}
	if (screen.name === 'grid') {
		const rows = layout.height;
		const lines = gridLines(state, screen, {columns: size.columns, rows});
		return {...frame, panes: [{name: 'grid', columns: size.columns, rows, lines, focused: true}]};
	}
	if (screen.name === 'compare') {
		const lines = comparisonView(state, screen, layout.comparison);
		const {columns} = size;
		return {...frame, panes: [{name: 'comparison', columns, rows: layout.height, lines, focused: true}]};
	}
	if (screen.name === 'actor') {
		const {columns} = size;
		const lines = actorView(state, screen, {columns, rows: layout.height});
		return {...frame, panes: [{name: 'actor', columns, rows: layout.height, lines, focused: true}]};
	}
	if (screen.name === 'outlets') {
		const lines = outletsView(state, screen);
		return {
			...frame,
			panes: [{name: 'comparison', columns: size.columns, rows: layout.height, lines, focused: true}],
		};
	}
	const list: Pane = {
		name: 'list',
		...layout.list,
		lines: listLines(state, layout.list),
		focused: screen.name === 'list',
	};
	const text: Pane = {
		name: 'text',
		...layout.text,
		lines: textLines(state, layout.text.columns, layout.text.rows),
		focused: screen.name === 'read',
	};
	if (layout.kind === 'one') return {...frame, panes: [withWelcome(state, screen.name === 'read' ? text : list)]};
	return {
		...frame,
		panes: [list, withWelcome(state, text)],
		direction: layout.kind === 'stacked' ? 'column' : 'row',
	};
}

/** A pane with the welcome over its last rows. */
function withWelcome(state: State, pane: Pane): Pane {
	const lines = welcomeLines(state, pane.columns);
	const kept = pane.lines.slice(0, pane.rows - lines.length);
	const blank = Array.from({length: pane.rows - lines.length - kept.length}, () => plain(''));
	return lines.length === 0 ? pane : {...pane, lines: [...kept, ...blank, ...lines]};
}

/** The query and what it was taken for; over a comparison what is compared and what differs, unless something is asked or said. */
function linesAbove(state: State, search: Line): readonly Line[] {
	const {
		screen,
		message,
		setup: {bindings},
		size,
	} = state;
	const prompt = promptOf(state);
	if (screen.name !== 'compare') return [search, understoodLine(state, size.columns)];
	const isSaid = prompt !== undefined || message !== undefined || isSlow(state);
	const key = bindings.find(({command}) => command === 'next-difference')?.keys[0] ?? '';
	return [
		prompt === undefined ? titleLine(state, screen, size.columns) : search,
		isSaid ? understoodLine(state, size.columns) : differsLine(state, screen, size.columns, keyLabel(key)),
	];
}

/** Before the paragraph that notes and copies are about. */
const passageMark: Span = {text: '▌', style: 'mark'};

function textLines(state: State, columns: number, rows: number): readonly Line[] {
	if (state.read.article === undefined)
		return [plain(''), styled(truncate(`  ${state.words.nothingToRead}`, columns), 'dim')];
	const passage = state.screen.name === 'read' ? passageOf(state) : undefined;
	const lines = readLines(state, textWidth(columns));
	return visible(lines, shownFrom(lines, state.read.top, rows), rows).map(({line, block, offset}) =>
		block - 1 === passage && offset >= 0 ? [passageMark, ...line] : [{text: ' '}, ...line],
	);
}

export function tooSmall({tooSmall: long, tooSmallShort, leaves}: Words, columns: number): View {
	const text = columns >= long.length ? long : tooSmallShort;
	return {
		kind: 'too-small',
		lines: [styled(text.slice(0, columns), 'strong'), styled(leaves.slice(0, columns), 'dim')],
	};
}
