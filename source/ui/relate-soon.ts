import {accountsOf} from '../app/compare/ask.js';
import {currentText, rememberFound} from '../app/fetched.js';
import {relate} from '../app/read/margin.js';
import {negotiationIn} from '../corpus/lookup.js';
import {type Asker, textsOf} from './asker.js';
import {inSlices} from './in-slices.js';
import type {Program} from './program.js';

/** The text itself is drawn first. */
const relateAfterMs = 20;

/** Compares the text that is read with the other accounts of its talks, in the background. @returns how to stop it */
export function relateSoon(
	id: string,
	asker: Asker,
	{state, dispatch}: Pick<Program, 'state' | 'dispatch'>,
	onFault: (error: unknown) => void,
): () => void {
	const ended = new AbortController();
	const {signal} = ended;
	let stop: (() => void) | undefined;
	const work = async (): Promise<void> => {
		const of = {query: '', of: accountsOf(negotiationIn(id))};
		const texts = await textsOf(asker, of, signal);
		const article = texts.find(text => text.article.id === id)?.article ?? currentText(state());
		if (signal.aborted || article?.id !== id) return;
		rememberFound(state(), texts);
		const accounts = texts.map(text => text.article);
		stop = inSlices(
			relate(state().catalogue, article, accounts, margin => dispatch({type: 'related', margin})),
			0,
		);
	};
	const timer = setTimeout(() => {
		work().catch((error: unknown) => {
			if (!signal.aborted) onFault(error);
		});
	}, relateAfterMs);
	return () => {
		clearTimeout(timer);
		ended.abort();
		stop?.();
	};
}
