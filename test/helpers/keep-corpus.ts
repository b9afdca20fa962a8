import {annotate, type Attribute} from '../../source/annotate/annotate.js';
import {originOf} from '../../source/corpus/lookup.js';
import type {Corpus} from '../../source/corpus/model.js';
import {rowOf} from '../../source/archive/sqlite/article-row.js';
import {ArticleWriter} from '../../source/archive/sqlite/article-writer.js';
import {keepCatalogue} from '../../source/archive/sqlite/catalogue.js';
import type {SqlDatabase} from '../../source/archive/sqlite/driver.js';
import {writeMeta} from '../../source/archive/sqlite/meta.js';
import {firstNumber, stride} from '../../source/archive/sqlite/numbering.js';
import {createSchema} from '../../source/archive/sqlite/schema.js';
import {Tags} from '../../source/archive/sqlite/tags.js';

/** Puts a corpus from memory into an empty database, as one read from folders would be. */
export function keepCorpus(database: SqlDatabase, corpus: Corpus, attribute: Attribute): void {
	createSchema(database);
	database.exec('begin');
	const tags = new Tags(database);
	const writer = new ArticleWriter(database);
	for (const [at, article] of corpus.articles.entries()) {
		const row = rowOf(annotate(corpus, article, attribute), originOf(corpus, article), tags);
		writer.put(firstNumber + at * stride, row);
	}
	keepCatalogue(database, corpus);
	writeMeta(database, 'complete', 1);
	database.exec('commit');
}
