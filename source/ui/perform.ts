import type {WriteStream} from 'node:tty';
import type {Question} from '../app/asking/question.js';
import type {Effect, Outcome} from '../app/effects.js';
import {placeChange} from '../app/session.js';
import {settingsMessage} from '../app/words/settings-problem.js';
import type {Store} from '../settings/store.js';
import type {Asker} from './asker.js';
import {browserCalls, isWebAddress, openBrowser} from './export/browser.js';
import {copyText} from './export/clipboard.js';
import {contentText} from './export/content.js';
import {pipeText} from './export/pipe.js';
import {saveFile} from './export/save.js';
import {type HandOver, hearingInterrupts} from './hand-over.js';
import type {Program} from './program.js';
import {readActor} from './read-actor.js';
import {readOutlets} from './read-outlets.js';
import {relateSoon} from './relate-soon.js';
import {suspendProcess} from './suspend.js';
import {whyFailed} from './why-failed.js';

type Tools = {
	readonly exit: (outcome: Outcome) => void;
	/** Hands the terminal over while the callback runs, then draws everything again. */
	readonly suspendTerminal: HandOver;
	readonly redraw: () => Promise<void>;
	readonly store: Store;
	readonly output: WriteStream;
	readonly asker: Asker;
};

/** A shorter wait needs no word. */
const noticedAfterMs = 300;

/** Performs effects: the one place where the reader touches anything but its own state. */
export function createPerformer({exit, suspendTerminal, redraw, store, output, asker}: Tools) {
	let stopRelating: (() => void) | undefined;
	const asked = new Map<number, AbortController>();
	return (effect: Effect, program: Program): void => {
		const say = (message: string | undefined) => {
			if (message !== undefined) program.dispatch({type: 'say', message});
		};
		const {
			catalogue,
			own: {kept},
			words,
		} = program.state();
		const leaving = {catalogue, kept, asker};
		/** What fails in the background is said: nobody else hears of it. */
		const inBackground = (work: Promise<unknown>) => {
			work.catch((error: unknown) => say(whyFailed(words, error)));
		};
		const hearing = (work: () => Promise<void>) =>
			hearingInterrupts(() => program.dispatch({type: 'command', command: 'interrupt'}), work);
		switch (effect.type) {
			case 'exit': {
				stopRelating?.();
				for (const controller of asked.values()) controller.abort();
				exit(effect.outcome);
				break;
			}
			case 'save': {
				inBackground(
					store.save(effect.change).then(problem => {
						if (problem !== undefined) say(settingsMessage(program.state().words, problem));
					}),
				);
				break;
			}
			case 'copy': {
				if (!copyText(effect.text, output, process.env)) say(words.tooLongToCopy);
				break;
			}
			case 'open': {
				inBackground(openLink(effect.url).then(say));
				break;
			}
			case 'write': {
				inBackground(write(effect));
				break;
			}
			case 'pipe': {
				inBackground(pipe(effect));
				break;
			}
			case 'read-outlets': {
				inBackground(readOutlets(effect, asker, program));
				break;
			}
			case 'read-actor': {
				inBackground(readActor(effect, asker, program));
				break;
			}
			case 'relate': {
				// One text at a time: what was asked of the one before is of no use any more.
				stopRelating?.();
				stopRelating = relateSoon(effect.article, asker, program, error => say(whyFailed(words, error)));
				break;
			}
			case 'ask': {
				ask(effect.id, effect.question);
				break;
			}
			case 'expect': {
				asker.expect?.(effect.texts);
				break;
			}
			case 'give-up': {
				asked.get(effect.id)?.abort();
				asked.delete(effect.id);
				break;
			}
			case 'suspend': {
				// Who stops may never come back.
				store.saveNow(placeChange(program.state()));
				inBackground(hearing(suspend));
				break;
			}
			case 'redraw': {
				inBackground(hearing(redraw));
				break;
			}
		}

		/** Answers go back by the id of their question; one that is given up gets none. */
		function ask(id: number, question: Question): void {
			const controller = new AbortController();
			const {signal} = controller;
			const fail = (error: unknown) => program.dispatch({type: 'failed', id, message: whyFailed(words, error)});
			const slow = () => program.dispatch({type: 'slow', id});
			try {
				const answer = asker.answer(question, signal);
				if (!(answer instanceof Promise)) {
					program.dispatch({type: 'answered', id, answer});
					return;
				}
				asked.set(id, controller);
				const noticed = setTimeout(slow, noticedAfterMs);
				answer
					.then(given => {
						if (!signal.aborted) program.dispatch({type: 'answered', id, answer: given});
					})
					.catch((error: unknown) => {
						if (!signal.aborted) fail(error);
					})
					.finally(() => {
						clearTimeout(noticed);
						asked.delete(id);
					});
			} catch (error) {
				fail(error);
			}
		}

		async function suspend(): Promise<void> {
			let wasStopped = true;
			await suspendTerminal(async () => {
				wasStopped = await suspendProcess();
			});
			if (!wasStopped) say(words.notSuspended);
		}

		async function openLink(url: string): Promise<string | undefined> {
			if (!isWebAddress(url)) return words.notWebAddress(url);
			const isOpen = await openBrowser(browserCalls(url, process.env, process.platform), output, suspendTerminal);
			return isOpen ? undefined : words.noBrowser;
		}

		async function write({content, file, replace}: Effect & {readonly type: 'write'}): Promise<void> {
			const saved = await saveFile(words, file, replace, format => contentText(leaving, content, format));
			if ('exists' in saved) program.dispatch({type: 'file-exists', content, file: saved.exists});
			else say(saved.message);
		}

		async function pipe({content, command}: Effect & {readonly type: 'pipe'}): Promise<void> {
			const text = await contentText(leaving, content, 'text');
			await suspendTerminal(async () => say(await pipeText(words, text, command, output)));
		}
	};
}
