import {EventEmitter} from 'node:events';
import {render} from 'ink';
import {initialState} from '../source/app/initial.js';
import {viewOf} from '../source/app/view.js';
import {readCorpus} from '../source/corpus/read.js';
import {answerNow} from '../source/app/asking/answer-to.js';
import {MemoryAnswers} from '../source/archive/memory/memory-answers.js';
import {spokenIn} from '../source/compare/voices/spoken.js';
import {createProgram} from '../source/ui/program.js';
import {Screen} from '../source/ui/screen.js';
import {themes} from '../source/ui/theme.js';

type Scenes = Readonly<Record<string, readonly string[]>>;

/** Keys that lead to each screen. Then one goes down for some lines, up again, and so on. */
const scenes: Scenes = {
	'cursor in the list': [],
	'article scrolled, list beside it': ['enter'],
	'three accounts compared': ['down', 'space', 'down', 'space', 'down', 'space', 'c'],
	'what three accounts call things': ['down', 'space', 'down', 'space', 'down', 'space', 'c', '3'],
	'words of three accounts in context': [
		'/',
		'b',
		'a',
		'k',
		'u',
		'enter',
		'down',
		'space',
		'down',
		'space',
		'down',
		'space',
		'c',
		'6',
	],
};

/** The same for a corpus in scripts whose letters join. */
const unusualScenes: Scenes = {
	'cursor; Persian, Hindi, emoji': [],
	'Persian article scrolled': ['down', 'down', 'enter'],
	'Hindi article scrolled': ['down', 'down', 'down', 'enter'],
	'English with emoji scrolled': ['down', 'enter'],
};

const linesDown = 10;

const size = {columns: 200, rows: 50};
const [warmUp, measured] = [20, 80];

/** A terminal that takes everything. */
const window = Object.assign(new EventEmitter(), {...size, isTTY: true, write: () => true});

/**
 * CPU milliseconds from a key to its frame of 200 by 50 cells: state, view, React, layout, Ink's output.
 * @param folder the corpus
 * @param unusual a corpus in scripts whose letters join
 */
export async function frameTimes(folder: string, unusual: string): Promise<Readonly<Record<string, number>>> {
	return {...(await timesOf(folder, scenes)), ...(await timesOf(unusual, unusualScenes))};
}

async function timesOf(folder: string, ofScenes: Scenes): Promise<Readonly<Record<string, number>>> {
	const corpus = await readCorpus([folder]);
	const answers = new MemoryAnswers(corpus, spokenIn(corpus));
	const times: Record<string, number> = {};
	for (const [name, before] of Object.entries(ofScenes)) {
		const program = createProgram(
			initialState({catalogue: answers.catalogue(), size, picker: false, exact: false, query: ''}),
			(effect, {dispatch}) => {
				if (effect.type !== 'ask') return;
				const {id, question} = effect;
				dispatch({type: 'answered', id, answer: answerNow(answers, question)});
			},
		);
		const screen = () => <Screen view={viewOf(program.state())} size={size} theme={themes.terminal} />;
		// In debug mode Ink draws every state at once.
		const instance = render(screen(), {
			stdout: window as unknown as NodeJS.WriteStream,
			debug: true,
			patchConsole: false,
		});
		for (const chord of before) program.chord(chord);
		let started = process.cpuUsage();
		for (let frame = 0; frame < warmUp + measured; frame += 1) {
			if (frame === warmUp) started = process.cpuUsage();
			program.chord(frame % (2 * linesDown) < linesDown ? 'down' : 'up');
			instance.rerender(screen());
		}
		const {user, system} = process.cpuUsage(started);
		times[name] = (user + system) / 1000 / measured;
		instance.unmount();
	}
	return times;
}
