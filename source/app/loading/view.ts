import {truncate} from '../../text/truncate.js';
import {keyLabel} from '../keys/label.js';
import type {CommandId} from '../keys/keymap.js';
import {layoutOf} from '../layout.js';
import {fieldLine} from '../line/view.js';
import {cutLine} from '../text/cut-line.js';
import {type Line, plain, styled} from '../text/spans.js';
import {tooSmall, type View} from '../view.js';
import type {Words} from '../words/words.js';
import type {LoadingState, Wait} from './loading.js';

const margin = 2;
const widestBar = 60;
/** More than these are counted, not listed. */
const mostFolders = 3;

/** The screen while there is nothing to list yet: what is read from where, and how far that is. */
export function loadingView(state: LoadingState): View {
	const {size, words, wait, folders, query, typing} = state;
	const {columns} = size;
	const layout = layoutOf(size);
	if (layout.kind === 'too-small') return tooSmall(words, columns);
	const {line, caret} = fieldLine({field: query, active: typing, invite: words.invite}, [], columns);
	const lines = [
		plain(''),
		styled(indented('karabakh-reader'), 'title'),
		plain(''),
		...placeLines(words, folders),
		barLine(words, wait, columns),
	];
	return {
		kind: 'panes',
		above: [line, plain('')],
		panes: [
			{
				name: 'loading',
				columns,
				rows: layout.height,
				lines: lines.map(each => cutLine(each, columns)),
				focused: true,
			},
		],
		direction: 'row',
		below: cutLine(keysLine(state), columns),
		caret: typing ? caret : undefined,
	};
}

/** The same as one sentence, for whoever listens. */
export function waitText(words: Words, wait: Wait): string {
	return words.readOf(wait.read, wait.found);
}

function indented(text: string): string {
	return `${' '.repeat(margin)}${text}`;
}

function placeLines(words: Words, folders: readonly string[]): readonly Line[] {
	const listed = folders.slice(0, mostFolders).map(folder => plain(indented(words.readingFrom(folder))));
	const more = folders.length - mostFolders;
	return more > 0 ? [...listed, styled(indented(`+ ${more}`), 'dim')] : listed;
}

/** The bar with its figures behind it; before anything is counted the figures are left out. */
function barLine(words: Words, wait: Wait, columns: number): Line {
	const share = wait.found === 0 ? 0 : wait.read / wait.found;
	const figures = wait.found === 0 ? '' : words.readOf(wait.read, wait.found);
	const room = columns - 2 * margin;
	const length = Math.max(4, Math.min(widestBar, Math.floor(room / 2)));
	const full = Math.floor(length * share);
	return [
		{text: indented('█'.repeat(full)), style: 'accent'},
		{text: '░'.repeat(length - full), style: 'dim'},
		{text: truncate(`  ${figures}`, Math.max(0, room - length))},
	];
}

/** Keys that act now. */
function keysLine({words, bindings, typing, picker}: LoadingState): Line {
	const keyOf = (command: CommandId) =>
		bindings.find(binding => binding.command === command && binding.where.includes(typing ? 'line' : 'list'))
			?.keys[0] ?? '';
	const keys: readonly (readonly [CommandId, string])[] = typing
		? [
				...(picker ? [] : [['accept', words.hint('go')] as const]),
				['leave-line', words.hint('leave')],
				['interrupt', words.quits],
			]
		: [
				['search', words.hint('search')],
				['quit', words.quits],
			];
	return keys.flatMap(([command, hint], i) => [
		{text: `${i > 0 ? '  ' : ''}${keyLabel(keyOf(command))}`, style: 'key' as const},
		{text: ` ${hint}`, style: 'dim' as const},
	]);
}
