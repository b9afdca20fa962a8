import {emitKeypressEvents, type Key} from 'node:readline';
import type {Outcome} from '../app/effects.js';
import {initialState, type StartOptions} from '../app/initial.js';
import {linearText} from '../app/linear.js';
import type {Store} from '../settings/store.js';
import {createPerformer} from './perform.js';
import {createProgram} from './program.js';
import type {Terminal} from './terminal.js';

type LinearOptions = Omit<StartOptions, 'size'> & {readonly terminal: Terminal; readonly store: Store};

/** Wide and tall enough that nothing is cut: what is said is not laid out. */
const size = {columns: 200, rows: 50};

/** The reader as lines that are only ever appended: the same keys, without Ink. Resolves when it is left. */
export async function runLinear({terminal, store, ...start}: LinearOptions): Promise<Outcome> {
	const {input, output} = terminal;
	const say = (text: string) => output.write(`${text.replaceAll('\n', '\r\n')}\r\n`);
	emitKeypressEvents(input);
	input.setRawMode(true);
	try {
		return await new Promise<Outcome>(resolve => {
			const suspendTerminal = async (callback: () => void | Promise<void>) => {
				input.setRawMode(false);
				await callback();
				input.setRawMode(true);
			};
			const perform = createPerformer({exit: resolve, suspendTerminal, store, output});
			const program = createProgram(
				initialState({...start, size, kept: store.settings, keys: store.settings.keys}),
				effect => perform(effect, program),
			);
			let last = '';
			const announce = () => {
				const text = linearText(program.state());
				if (text !== last) say(text);
				last = text;
			};
			program.subscribe(announce);
			say(program.state().words.linearStart);
			announce();
			input.on('keypress', (text: string | undefined, key: Key) => program.chord(chordOf(text, key)));
			input.resume();
		});
	} finally {
		input.removeAllListeners('keypress');
		input.pause();
		input.setRawMode(false);
	}
}

const names: Readonly<Record<string, string>> = {return: 'enter', escape: 'esc', space: 'space'};

/** Node's key as a chord of the keymap. */
function chordOf(text: string | undefined, {name = '', ctrl = false, shift = false, meta = false}: Key): string {
	if (ctrl) return `ctrl-${name}`;
	if (name === 'tab') return shift ? 'shift-tab' : 'tab';
	if (names[name] !== undefined) return names[name];
	if (meta || (name.length > 1 && /^(?:up|down|left|right|home|end|pageup|pagedown|backspace|delete)$/.test(name)))
		return name;
	return text ?? name;
}
