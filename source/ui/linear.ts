import {emitKeypressEvents, type Key} from 'node:readline';
import type {Outcome} from '../app/effects.js';
import {commandOf} from '../app/keys/where.js';
import {linearCommand, linearText} from '../app/linear.js';
import {waitText} from '../app/loading/view.js';
import {leavingChange} from '../app/session.js';
import type {Words} from '../app/words/words.js';
import type {Watcher} from '../corpus/files/read-tasks.js';
import {type FollowArchive, followArchive} from './archive-news.js';
import type {Asker} from './asker.js';
import {untilFault} from './fault.js';
import {keepPlace, type Start, stateAtStart} from './keeping.js';
import {oneAtATime} from './hand-over.js';
import {createPerformer} from './perform.js';
import {createProgram} from './program.js';
import {beforeSignal} from './signals.js';
import {stopReading, type Terminal} from './terminal.js';

type LinearOptions = Start & {
	readonly asker: Asker;
	readonly follow: FollowArchive | undefined;
	readonly terminal: Terminal;
};

/** A voice needs about as long for a line. In milliseconds. */
const betweenLines = 1000;

/** Says how far a long reading is, seldom enough to be listened to. */
export function progressLines({output}: Terminal, words: Words): Watcher['onProgress'] {
	let saidAt: number | undefined;
	return ({read, found}) => {
		const now = performance.now();
		if (saidAt !== undefined && now - saidAt < betweenLines) return;
		saidAt = now;
		output.write(`${waitText(words, {read, found})}\r\n`);
	};
}

/** Wide and tall enough that nothing is cut: what is said is not laid out. */
const size = {columns: 200, rows: 50};

/** The reader as lines that are only ever appended: the same keys, without Ink. Resolves when it is left. */
export async function runLinear({terminal, asker, follow, ...start}: LinearOptions): Promise<Outcome> {
	const {input, output} = terminal;
	const {store} = start;
	let leave: (() => void) | undefined;
	const stopListening = beforeSignal(() => {
		leave?.();
		input.setRawMode(false);
	});
	const say = (text: string) => output.write(`${text.replaceAll('\n', '\r\n')}\r\n`);
	emitKeypressEvents(input);
	input.setRawMode(true);
	try {
		const left = new Promise<Outcome>(resolve => {
			const {handOver, redraw} = oneAtATime(async callback => {
				input.setRawMode(false);
				input.pause();
				stopReading(input);
				await callback();
				input.setRawMode(true);
				input.resume();
			});
			const perform = createPerformer({exit: resolve, suspendTerminal: handOver, redraw, store, output, asker});
			const program = createProgram(stateAtStart(start, size), perform);
			const stopKeeping = keepPlace(program, store, asker.refresh);
			const stopFollowing = followArchive(follow, program);
			leave = () => {
				stopFollowing();
				stopKeeping();
				store.saveNow(leavingChange(program.state()));
			};
			void store.prepare();
			let last = '';
			const announce = () => {
				const text = linearText(program.state());
				if (text !== last) say(text);
				last = text;
			};
			program.subscribe(announce);
			say(program.state().words.linearStart);
			announce();
			input.on('keypress', (text: string | undefined, key: Key) => {
				const chord = chordOf(text, key);
				const command = commandOf(program.state(), chord);
				program.chord(chord, linearCommand(program.state(), command));
			});
			input.resume();
		});
		return await untilFault(left);
	} finally {
		leave?.();
		stopListening();
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
