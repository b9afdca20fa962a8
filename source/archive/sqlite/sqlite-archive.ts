import {archiveOf} from '../archive-of.js';
import type {Archive, ArchiveNow} from '../port.js';
import type {SqlDatabase} from './driver.js';
import {facetsOf, gridOf} from './facets.js';
import {nameRows, negotiationRows, outletRows} from './lists.js';
import {SqliteAnswers} from './sqlite-answers.js';

/** An archive in a SQLite file that is up to date; its engine answers at once. */
export function sqliteArchive(database: SqlDatabase): Archive {
	return archiveOf(sqliteNow(database));
}

/** The same for whoever wants the answers as soon as they are there. */
export function sqliteNow(database: SqlDatabase): ArchiveNow {
	const answers = new SqliteAnswers(database);
	return {
		catalogue: () => answers.catalogue,
		find: question => answers.find(question),
		facets: ({kind, limit, ...asked}) => facetsOf(database, answers.hits(asked), kind, limit, answers.catalogue),
		grid: ({rows, ...asked}) => gridOf(database, answers.hits(asked), rows, answers.catalogue),
		ids: question => answers.ids(question),
		articles: ids => answers.articles(ids),
		headers: ids => answers.headers(ids),
		texts: question => answers.texts(question),
		statistics: words => answers.statistics(words),
		names: (which, query) => nameRows(database, answers.catalogue, which, query),
		outlets: query => outletRows(database, answers.catalogue, query),
		negotiations: query => negotiationRows(database, answers.catalogue, query),
		close: () => database.close(),
	};
}
