import assert from 'node:assert/strict';
import {atEnd} from '../helpers/owner.js';
import {test, type TestContext} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {useSyncExternalStore} from 'react';
import {initialState} from '../../source/app/initial.js';
import {viewOf} from '../../source/app/view.js';
import {helpOf} from '../../source/app/overlay.js';
import {App} from '../../source/ui/app.js';
import {createProgram, type Program} from '../../source/ui/program.js';
import {themes} from '../../source/ui/theme.js';
import {answerOf, catalogueOf, settled} from '../helpers/settled.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const size = {columns: 100, rows: 30};

function Reader({program}: {readonly program: Program}) {
	const state = useSyncExternalStore(program.subscribe, program.state);
	return (
		<App
			view={viewOf(state)}
			size={size}
			theme={themes.plain}
			onChords={chords => chords.forEach(chord => program.chord(chord))}
			onPaste={text => program.dispatch({type: 'text', text})}
		/>
	);
}

/** The reader's components on the library's own terminal: keys in, frames out. */
async function openApp(context: TestContext) {
	const program = createProgram(
		settled(initialState({catalogue: catalogueOf(sampleCorpus()), size, picker: false, exact: false, query: ''})),
		(effect, {dispatch, state}) => {
			if (effect.type !== 'ask') return;
			const {id, question} = effect;
			dispatch({type: 'answered', id, answer: answerOf(state(), question)});
		},
		() => new Date('2031-06-01T12:00:00Z'),
	);
	const {stdin, lastFrame, unmount} = render(<Reader program={program} />);
	atEnd(context, unmount);
	/** Ink listens after its first effects, and lets a lone Esc wait for what may follow it. */
	const until = async (what: RegExp | (() => boolean)): Promise<string> => {
		for (let turns = 0; turns < 2000; turns++) {
			const frame = stripVTControlCharacters(lastFrame() ?? '');
			if (typeof what === 'function' ? what() : what.test(frame)) return frame;
			await new Promise(resolve => {
				setImmediate(resolve);
			});
		}
		assert.fail(`${String(what)} never came:\n${lastFrame()}`);
	};
	await until(/Skerry/u);
	return {stdin, until, program};
}

test('a letter, a piece of letters and a paste are drawn where they belong', async context => {
	const {stdin, until} = await openApp(context);
	stdin.write('/');
	stdin.write('mar');
	await until(/^\/ mar/u);
	stdin.write('\u001B[200~sh sk\nerry\u001B[201~');
	await until(/^\/ marsh sk erry/u);
	stdin.write('\u0015');
	await until(/^\/ +\S* /u);
});

test('arrows, pages and Enter move and open; what is no key is nothing', async context => {
	const {stdin, until, program} = await openApp(context);
	const before = program.state().list.current;
	stdin.write('\u001B[I');
	stdin.write('\u001B[12;40R');
	assert.deepEqual(program.state().list.current, before);
	stdin.write('\u001B[B');
	stdin.write('\u001B[B');
	assert.notDeepEqual(program.state().list.current, before);
	stdin.write('G');
	stdin.write('\r');
	await until(() => program.state().screen.name === 'read');
	stdin.write('?');
	await until(() => helpOf(program.state()) !== undefined);
	await until(/^Move/mu);
});

test('a window that is too small says so instead of a broken frame', context => {
	const program = createProgram(
		initialState({
			catalogue: catalogueOf(sampleCorpus()),
			size: {columns: 30, rows: 8},
			picker: false,
			exact: false,
			query: '',
		}),
		() => {},
	);
	const {lastFrame, unmount} = render(
		<App
			view={viewOf(program.state())}
			size={{columns: 30, rows: 8}}
			theme={themes.plain}
			onChords={() => {}}
			onPaste={() => {}}
		/>,
	);
	atEnd(context, unmount);
	assert.match(lastFrame() ?? '', /40/u);
	assert.ok((lastFrame() ?? '').split('\n').length <= 8);
});
