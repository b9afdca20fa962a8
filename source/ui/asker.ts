import type {ArchiveNow, Text} from '../archive/port.js';
import {answerNow} from '../app/asking/answer-to.js';
import type {Answer, Question, Questions} from '../app/asking/question.js';

/** Answers a question: at once where it can, else later. */
export type Asker = {
	readonly answer: (question: Question, signal: AbortSignal) => Answer | Promise<Answer>;
};

/** Asks an archive that answers at once, the one there is: nothing is shown in between. */
export function askerNow(now: () => ArchiveNow): Asker {
	return {answer: question => answerNow(now(), question)};
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
