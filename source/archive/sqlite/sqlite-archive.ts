import type {Archive} from '../port.js';
import type {SqlDatabase} from './driver.js';
import {facetsOf, gridOf} from './facets.js';
import {nameRows, negotiationRows, outletRows} from './lists.js';
import {SqliteAnswers} from './sqlite-answers.js';

/** An archive in a SQLite file that is up to date; its engine answers at once. */
export function sqliteArchive(database: SqlDatabase): Archive {
	const answers = new SqliteAnswers(database);
	return {
		catalogue: signal => later(() => answers.catalogue, signal),
		find: (question, signal) => later(() => answers.find(question), signal),
		facets: ({kind, limit, ...asked}, signal) =>
			later(() => facetsOf(database, answers.hits(asked), kind, limit, answers.catalogue), signal),
		grid: ({rows, ...asked}, signal) =>
			later(() => gridOf(database, answers.hits(asked), rows, answers.catalogue), signal),
		ids: (question, signal) => later(() => answers.ids(question), signal),
		articles: (ids, signal) => later(() => answers.articles(ids), signal),
		texts: (question, signal) => later(() => answers.texts(question), signal),
		statistics: (words, signal) => later(() => answers.statistics(words), signal),
		names: (which, query, signal) => later(() => nameRows(database, answers.catalogue, which, query), signal),
		outlets: (query, signal) => later(() => outletRows(database, answers.catalogue, query), signal),
		negotiations: (query, signal) => later(() => negotiationRows(database, answers.catalogue, query), signal),
		close() {
			database.close();
			return Promise.resolve();
		},
	};
}

async function later<T>(answer: () => T, signal: AbortSignal | undefined): Promise<T> {
	signal?.throwIfAborted();
	return Promise.resolve(answer());
}
