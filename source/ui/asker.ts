import type {ArchiveNow, Text} from '../archive/port.js';
import {answerNow} from '../app/asking/answer-to.js';
import type {Answer, Question, Questions} from '../app/asking/question.js';

/** Answers a question: at once where it can, else later. */
export type Asker = {
	readonly answer: (question: Question, signal: AbortSignal) => Answer | Promise<Answer>;
	/** Has files that changed read into what is asked; none where that takes another start. */
	readonly refresh?: () => void;
	/** Hears of texts that will be asked for, where an answer takes its time. */
	readonly expect?: (texts: Questions['texts']) => void;
};

/** To find what a letter means among so many takes longer than a key may. */
const manyArticles = 2_000;

/**
 * Asks an archive that answers at once, the one there is: nothing is shown in between. Of a large one what a query finds is looked up when the key
 * is done with and its letter can be seen; the next key gives it up. The list of the first frame is there with it.
 */
export function askerNow(now: () => ArchiveNow): Asker {
	let hasList = false;
	return {
		answer(question, signal) {
			const isSoon = question.type === 'find' && hasList && now().catalogue().articleCount >= manyArticles;
			hasList ||= question.type === 'find';
			return isSoon ? soon(() => answerNow(now(), question), signal) : answerNow(now(), question);
		},
	};
}

/** What the work gives, in the next turn of the event loop; it is not done where it was given up till then. */
function soon<T>(work: () => T, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		setImmediate(() => {
			try {
				signal.throwIfAborted();
				resolve(work());
			} catch (error) {
				reject(error instanceof Error ? error : new Error(String(error)));
			}
		});
	});
}

/** Texts, for whoever needs them outside the state. Rejects where they cannot be had. */
export async function textsOf(
	asker: Pick<Asker, 'answer'>,
	of: Questions['texts'],
	signal: AbortSignal,
): Promise<readonly Text[]> {
	const answer = await asker.answer({type: 'texts', of}, signal);
	return answer.type === 'texts' ? answer.value : [];
}
