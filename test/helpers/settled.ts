import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {answerNow} from '../../source/app/asking/answer-to.js';
import type {Answer, Question} from '../../source/app/asking/question.js';
import type {State} from '../../source/app/state.js';
import {update} from '../../source/app/update.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import type {Corpus} from '../../source/corpus/model.js';

/** What the archive in memory answers, without waiting. */
export function answerOf(corpus: Corpus, question: Question): Answer {
	return answerNow(new MemoryAnswers(corpus, spokenIn(corpus)), question);
}

/** The state once all that it asks is answered. */
export function settled(state: State): State {
	let next = state;
	for (let [asked] = next.asking.pending; asked !== undefined; [asked] = next.asking.pending) {
		const {id, question} = asked;
		next = update(next, {type: 'answered', id, answer: answerOf(next.corpus, question)}).state;
	}
	return next;
}
