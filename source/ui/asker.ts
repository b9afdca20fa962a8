import {MemoryAnswers} from '../archive/memory/memory-answers.js';
import type {Archive} from '../archive/port.js';
import {answerNow, answerTo} from '../app/asking/answer-to.js';
import type {Answer, Question} from '../app/asking/question.js';
import {spokenIn} from '../compare/voices/spoken.js';
import type {Corpus} from '../corpus/model.js';
import {warm} from './warm.js';

/** Answers a question: at once where it can, else later; `onShare` hears how far that is, where it is known. */
export type Asker = {
	readonly answer: (
		question: Question,
		signal: AbortSignal,
		onShare: (share: number) => void,
	) => Answer | Promise<Answer>;
	/** Ends what it does in the background. */
	readonly stop: () => void;
};

/** Asks an archive, whatever keeps it. */
export function archiveAsker(archive: Archive): Asker {
	return {answer: async (question, signal) => answerTo(archive, question, signal), stop: () => {}};
}

type MemoryOptions = {
	/** When a key was pressed last, by `performance.now()`. */
	readonly lastKeyAt?: () => number;
	/** Milliseconds before the indexes are begun: the first frame goes first. */
	readonly afterMs?: number;
};

/**
 * Asks articles in memory. What a query needs to be looked up in is read while nothing else is to be done; of thousands of articles that takes
 * seconds, and questions wait for it while keys are answered. Of fewer what is missing is read at once: nobody notices that.
 */
export function memoryAsker(corpus: Corpus, {lastKeyAt, afterMs = 0}: MemoryOptions = {}): Asker {
	const answers = new MemoryAnswers(corpus, spokenIn(corpus));
	const many = corpus.articles.length >= manyArticles;
	let isReady = !many;
	let share = 0;
	const waiting = new Set<{readonly go: () => void; readonly onShare: (share: number) => void}>();
	const stop = warm(
		corpus,
		next => {
			if (next !== undefined) {
				share = next;
				for (const {onShare} of waiting) onShare(next);
				return;
			}
			isReady = true;
			for (const {go} of waiting) go();
			waiting.clear();
		},
		{afterMs, ...(lastKeyAt === undefined ? {} : {lastKeyAt})},
	);
	return {
		answer(question, _signal, onShare) {
			if (isReady || !needsIndexes(question)) return answerNow(answers, question);
			onShare(share);
			return new Promise((resolve, reject) => {
				const go = () => {
					try {
						resolve(answerNow(answers, question));
					} catch (error) {
						reject(error instanceof Error ? error : new Error(String(error)));
					}
				};
				waiting.add({go, onShare});
			});
		},
		stop,
	};
}

/** With fewer articles a query that comes before its indexes builds the rest at once. */
const manyArticles = 1000;

/** Whether every article has to have been read for its words and names. */
function needsIndexes({type, of}: Question): boolean {
	if (type === 'facets' || (type === 'grid' && of.rows.some(rows => rows === 'actor'))) return true;
	return of.query.trim() !== '' && type !== 'texts';
}
