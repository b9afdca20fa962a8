import type {WriteStream} from 'node:tty';
import type {Effect, Outcome} from '../app/effects.js';
import {placeChange} from '../app/session.js';
import {settingsMessage} from '../app/words/settings-problem.js';
import type {Store} from '../settings/store.js';
import {copyText, openLink, pipeArticles, saveArticles} from './hand-on.js';
import type {Program} from './program.js';
import {suspendProcess} from './suspend.js';

type Tools = {
	readonly exit: (outcome: Outcome) => void;
	/** Hands the terminal over while the callback runs, then draws everything again. */
	readonly suspendTerminal: (callback: () => void | Promise<void>) => Promise<void>;
	readonly store: Store;
	readonly output: WriteStream;
};

/** Performs effects: the one place where the reader touches anything but its own state. */
export function createPerformer({exit, suspendTerminal, store, output}: Tools) {
	return (effect: Effect, program: Program): void => {
		const say = (message: string | undefined) => {
			if (message !== undefined) program.dispatch({type: 'say', message});
		};
		const {corpus, words} = program.state();
		switch (effect.type) {
			case 'exit': {
				exit(effect.outcome);
				break;
			}
			case 'save': {
				void store.save(effect.change).then(problem => {
					if (problem !== undefined) say(settingsMessage(program.state().words, problem));
				});
				break;
			}
			case 'copy': {
				copyText(effect.text, output);
				break;
			}
			case 'open': {
				say(openLink(words, effect.url, process.env));
				break;
			}
			case 'write': {
				void saveArticles({corpus, words}, effect.articles, effect.file).then(say);
				break;
			}
			case 'pipe': {
				void suspendTerminal(async () => say(await pipeArticles({corpus, words}, effect.articles, effect.command)));
				break;
			}
			case 'suspend': {
				// Who stops may never come back.
				store.saveNow(placeChange(program.state()));
				void suspendTerminal(suspendProcess);
				break;
			}
			case 'redraw': {
				void suspendTerminal(() => {});
				break;
			}
		}
	};
}
