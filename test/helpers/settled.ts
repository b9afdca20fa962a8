import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {answerNow} from '../../source/app/asking/answer-to.js';
import type {Answer, Question} from '../../source/app/asking/question.js';
import type {Effect, Update} from '../../source/app/effects.js';
import type {State} from '../../source/app/state.js';
import {update} from '../../source/app/update.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import type {Corpus} from '../../source/corpus/model.js';
import type {Catalogue} from '../../source/search/catalogue.js';

const corpora = new WeakMap<Catalogue, Corpus>();

/** What an archive in memory says it holds: the reader starts with it, and its questions are answered from that corpus. */
export function catalogueOf(corpus: Corpus): Catalogue {
	const catalogue = new MemoryAnswers(corpus, spokenIn(corpus)).catalogue();
	corpora.set(catalogue, corpus);
	return catalogue;
}

/** The corpus that a state is about. */
export function corpusOf({catalogue}: Pick<State, 'catalogue'>): Corpus {
	const corpus = corpora.get(catalogue);
	if (corpus === undefined) throw new Error('begin with `catalogueOf` a corpus');
	return corpus;
}

/** What the archive in memory answers, without waiting. */
export function answerOf(state: Pick<State, 'catalogue'>, question: Question): Answer {
	const corpus = corpusOf(state);
	return answerNow(new MemoryAnswers(corpus, spokenIn(corpus)), question);
}

/** The state once all that it asks is answered. */
export function settled(state: State): State {
	return settling(state).state;
}

/** The same, with what is to be done outside meanwhile. */
export function settling(state: State): Update {
	let next = state;
	const effects: Effect[] = [];
	for (let [asked] = next.asking.pending; asked !== undefined; [asked] = next.asking.pending) {
		const {id, question} = asked;
		const done = update(next, {type: 'answered', id, answer: answerOf(next, question)});
		next = done.state;
		effects.push(...done.effects);
	}
	return {state: next, effects};
}
