import {actorIn} from '../app/actor/open.js';
import type {Effect} from '../app/effects.js';
import type {Asker} from './asker.js';
import type {Program} from './program.js';

/** Read in one go: a few milliseconds. */
const atOnce = 16;

/** Reads what the articles of a page call its actor while keys are answered; ends when the page is left. */
export async function readActor(
	{actor, articles}: Effect & {readonly type: 'read-actor'},
	asker: Pick<Asker, 'answer'>,
	{state, dispatch}: Pick<Program, 'state' | 'dispatch'>,
): Promise<void> {
	const {signal} = new AbortController();
	for (let at = 0; at < articles.length; at += atOnce) {
		const of = {actor, articles: articles.slice(at, at + atOnce)};
		// oxlint-disable-next-line no-await-in-loop -- a few in memory at a time
		const answer = await asker.answer({type: 'named', of}, signal);
		if (actorIn(state())?.articles !== articles) return;
		if (answer.type === 'named') dispatch({type: 'actor-read', articles, rows: answer.value});
		// oxlint-disable-next-line no-await-in-loop -- keys go first
		await new Promise(resolve => {
			setTimeout(resolve, 0);
		});
	}
}
