import type {Archive, ArchiveNow} from './port.js';

/** An archive whose answers are given at once, asked as any other. */
export function archiveOf(now: ArchiveNow): Archive {
	return {
		catalogue: signal => later(() => now.catalogue(), signal),
		find: (question, signal) => later(() => now.find(question), signal),
		facets: (question, signal) => later(() => now.facets(question), signal),
		grid: (question, signal) => later(() => now.grid(question), signal),
		ids: (question, signal) => later(() => now.ids(question), signal),
		articles: (ids, signal) => later(() => now.articles(ids), signal),
		headers: (ids, signal) => later(() => now.headers(ids), signal),
		texts: (question, signal) => later(() => now.texts(question), signal),
		marked: (question, signal) => later(() => now.marked(question), signal),
		filed: (negotiations, signal) => later(() => now.filed(negotiations), signal),
		statistics: (words, signal) => later(() => now.statistics(words), signal),
		names: (which, query, signal) => later(() => now.names(which, query), signal),
		outlets: (query, signal) => later(() => now.outlets(query), signal),
		negotiations: (query, signal) => later(() => now.negotiations(query), signal),
		close() {
			now.close();
			return Promise.resolve();
		},
	};
}

async function later<T>(answer: () => T, signal: AbortSignal | undefined): Promise<T> {
	signal?.throwIfAborted();
	return Promise.resolve(answer());
}
