import {annotate, type Attribute} from '../../annotate/annotate.js';
import {originOf} from '../../corpus/lookup.js';
import type {Corpus} from '../../corpus/model.js';
import {rowOf} from './article-row.js';
import {ArticleWriter} from './article-writer.js';
import {keepCatalogue} from './catalogue.js';
import type {SqlDatabase} from './driver.js';
import {writeMeta} from './meta.js';
import {firstNumber, stride} from './numbering.js';
import {createSchema} from './schema.js';
import {Tags} from './tags.js';

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
