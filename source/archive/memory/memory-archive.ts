import type {Archive} from '../port.js';
import type {MemoryAnswers} from './memory-answers.js';

/** An archive over answers that are given at once. */
export function memoryArchive(answers: MemoryAnswers): Archive {
	return {
		catalogue: signal => later(() => answers.catalogue, signal),
		find: (question, signal) => later(() => answers.find(question), signal),
		facets: (question, signal) => later(() => answers.facets(question), signal),
		grid: (question, signal) => later(() => answers.grid(question), signal),
		ids: (question, signal) => later(() => answers.ids(question), signal),
		articles: (ids, signal) => later(() => answers.articles(ids), signal),
		texts: (question, signal) => later(() => answers.texts(question), signal),
		statistics: (words, signal) => later(() => answers.statistics(words), signal),
		names: (which, query, signal) => later(() => answers.names(which, query), signal),
		outlets: (query, signal) => later(() => answers.outlets(query), signal),
		negotiations: (query, signal) => later(() => answers.negotiations(query), signal),
		close: () => Promise.resolve(),
	};
}

async function later<T>(answer: () => T, signal: AbortSignal | undefined): Promise<T> {
	signal?.throwIfAborted();
	return Promise.resolve(answer());
}
