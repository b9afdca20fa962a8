import {answered, answeredSlowly, type Asking, type Lexicon, type SlowLexicon} from '../../search/plan/lexicon.js';
import type {Remembered} from './remembered.js';

/** What is cheap to ask even where the answer turns out not to be needed. */
const cheap: ReadonlySet<keyof Lexicon> = new Set(['hasRun', 'hasStart', 'formsOf', 'articleOf', 'isMentioned']);

const nothing: Lexicon = {
	hasRun: () => false,
	hasStart: () => false,
	wordsWith: () => [],
	headlineWords: () => [],
	wordsFrom: () => [],
	unlistedNames: () => [],
	formsOf: () => [],
	isMentioned: () => false,
	articleOf: () => undefined,
	articlesIn: () => [],
};

/**
 * Goes all the way with a lexicon that is far away. One step asks what the one before was told, and each would wait for an answer to come and go;
 * so the way is gone once as if nothing were there, and what is asked on it is asked at once and side by side. What was asked before is remembered.
 */
export async function answeredFromAfar<T>(
	asking: () => Asking<T>,
	lexicon: SlowLexicon,
	remembered: Remembered,
	signal?: AbortSignal,
): Promise<T> {
	const asked = new Map<string, Promise<unknown>>();
	const ask = async (method: keyof Lexicon, parameters: readonly unknown[]): Promise<unknown> => {
		const question = JSON.stringify([method, ...parameters]);
		const known = remembered.get(question);
		if (known !== undefined) return known.answer;
		const waiting = asked.get(question);
		if (waiting !== undefined) return waiting;
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parameters are those of the method
		const answer = (lexicon[method] as (...given: readonly unknown[]) => Promise<unknown>)(...parameters);
		asked.set(question, answer);
		const value = await answer;
		remembered.set(question, value);
		return value;
	};
	const ahead = through((method, parameters) => {
		// Whoever needs the answer hears what went wrong.
		if (cheap.has(method)) ask(method, parameters).catch(() => {});
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
		return (nothing[method] as (...given: readonly unknown[]) => unknown)(...parameters);
	});
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the methods of one
	answered(asking(), ahead as unknown as Lexicon);
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
	return answeredSlowly(asking(), through(ask) as unknown as SlowLexicon, signal);
}

type Method = (...parameters: readonly unknown[]) => unknown;

function through(
	call: (method: keyof Lexicon, parameters: readonly unknown[]) => unknown,
): Record<keyof Lexicon, Method> {
	const of =
		(method: keyof Lexicon): Method =>
		(...parameters) =>
			call(method, parameters);
	return {
		hasRun: of('hasRun'),
		hasStart: of('hasStart'),
		wordsWith: of('wordsWith'),
		headlineWords: of('headlineWords'),
		wordsFrom: of('wordsFrom'),
		unlistedNames: of('unlistedNames'),
		formsOf: of('formsOf'),
		isMentioned: of('isMentioned'),
		articleOf: of('articleOf'),
		articlesIn: of('articlesIn'),
	};
}
