import {wrap} from '../../text/wrap.js';
import {firstCommands} from './first-commands.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import type {CommandId} from '../keys/keymap.js';
import {keyLabel} from '../keys/label.js';
import {layoutOf} from '../layout.js';
import type {Update} from '../effects.js';
import type {Size, State} from '../state.js';
import {type Line, lineText, styled} from '../text/spans.js';

/** A pane smaller than this keeps its text: then there is one line, above the list. */
const leastRoom: Size = {columns: 50, rows: 12};
const leastWindowRows = 18;

/** The state after a key that did something: the welcome is over, and stays so at the next start. */
export function withoutWelcome({state, effects}: Update): Update {
	return {state: {...state, welcome: false}, effects: [{type: 'save', change: {welcomed: true}}, ...effects]};
}

/** The one line for a small window; undefined when there is room for all of it, or none is wanted. */
export function welcomeLine(state: State): string | undefined {
	return state.welcome && !fits(state.size) ? state.words.welcomeShort(labelOf(state, 'help')) : undefined;
}

/** What a newcomer needs to know, to be laid over the last rows of a pane: nothing is moved, and the first key brings them back. */
export function welcomeLines(state: State, columns: number): readonly Line[] {
	return state.welcome && fits(state.size) ? allLines(state, columns) : [];
}

function allLines(state: State, columns: number): readonly Line[] {
	const {words} = state;
	const room = columns - 2;
	const keyColumn = Math.max(...firstCommands.map(command => cellWidth(labelOf(state, command)))) + 2;
	return [
		styled('─'.repeat(columns), 'dim'),
		...wrap(words.welcome, room).map(({text}) => styled(` ${text}`, 'strong')),
		...firstCommands.map((command): Line => {
			const key = ` ${padEnd(labelOf(state, command), keyColumn)}`;
			return [{text: key, style: 'key'}, {text: truncate(words.welcomeKeys[command], room - cellWidth(key))}];
		}),
		...wrap(words.welcomeEnd(labelOf(state, 'help')), room).map(({text}) => styled(` ${text}`, 'dim')),
	];
}

/** The same as sentences, for whoever listens. */
export function welcomeText(state: State): string {
	return allLines(state, 200)
		.slice(1)
		.map(line => lineText(line).trim())
		.join('\n');
}

function fits(size: Size): boolean {
	const layout = layoutOf(size);
	if (layout.kind === 'too-small') return false;
	const {columns, rows} = layout.text;
	return size.rows >= leastWindowRows && columns >= leastRoom.columns && rows >= leastRoom.rows;
}

function labelOf({setup: {bindings}}: State, command: CommandId): string {
	const binding = bindings.find(each => each.command === command && each.where.includes('list'));
	return keyLabel(binding?.keys[0] ?? '');
}
