import {archiveOf} from '../archive-of.js';
import type {Archive, ArchiveNow} from '../port.js';
import type {SqlDatabase} from './driver.js';
import {facetsOf} from './facets.js';
import {gridOf} from './grid.js';
import {NameCells} from './name-cells.js';
import {nameRows, negotiationRows, outletRows} from './lists.js';
import {SqliteAnswers} from './sqlite-answers.js';

/** An archive in a SQLite file that is up to date; its engine answers at once. */
export function sqliteArchive(database: SqlDatabase): Archive {
	return archiveOf(sqliteNow(database));
}

/** The same for whoever wants the answers as soon as they are there. */
export function sqliteNow(database: SqlDatabase): ArchiveNow {
	const answers = new SqliteAnswers(database);
	const names = new NameCells(database, () => answers.catalogue);
	return {
		catalogue: () => answers.catalogue,
		find: question => answers.find(question),
		facets: question => facetsOf(answers.hits(question), question, names),
		grid: question => gridOf(database, answers.hits(question), question, names),
		ids: question => answers.ids(question),
		articles: ids => answers.articles(ids),
		headers: ids => answers.headers(ids),
		texts: question => answers.texts(question),
		marked: question => answers.marked(question),
		filed: negotiations => answers.filed(negotiations),
		statistics: words => answers.statistics(words),
		names: (which, query) => nameRows(database, answers.catalogue, which, query),
		outlets: query => outletRows(database, answers.catalogue, query),
		negotiations: query => negotiationRows(database, answers.catalogue, query),
		close: () => database.close(),
	};
}
