import {indexText} from '../../source/annotate/index-text.js';
import {addressOf} from '../../source/archive/postgres/address.js';
import {ArticleWriter} from '../../source/archive/postgres/article-writer.js';
import {changeTables, keepSummary} from '../../source/archive/postgres/catalogue.js';
import {openServer} from '../../source/archive/postgres/client.js';
import {namesHashOf} from '../../source/archive/postgres/load.js';
import {mergeTables} from '../../source/archive/postgres/merge-tables.js';
import {givenOf, type PostgresRow, rowOf} from '../../source/archive/postgres/row.js';
import {createSchema} from '../../source/archive/postgres/schema.js';
import {settle} from '../../source/archive/postgres/settle.js';
import type {Article} from '../../source/corpus/model.js';
import {parseArticle} from '../../source/corpus/parse/parse-article.js';
import {wholeText} from '../../source/search/mentions/mentions.js';
import {tokensOf} from '../../source/search/mentions/text-tokens.js';
import {GeneratedCorpus, generatedNames, generatedTables} from './generated-corpus.js';
import {GeneratedReader} from './generated-reader.js';

// Usage: node .build/bench/archive/fill.js <address> <articles> [letters of an article]
// Fills an archive with generated articles for questions at a size that would take hours to be read: words, pairs and rows are those of `archive load`, but
// names are found where the generator put them, and the indexes are made at the end. A run that was ended goes on where it was.
const [named, count = '100000', size = '6000'] = process.argv.slice(2);
if (named === undefined) throw new Error('fill which archive?');
const {url, password} = addressOf(named, process.env);
const server = openServer(url, {password, statementTimeout: 0, bulk: true, connections: 2});
const indexes = ['article_index', 'article_published', 'article_outlet'];
const batch = 500;

await createSchema(server);
const kept = await changeTables(server, now => mergeTables(now, {...generatedTables(), negotiations: [], wording: []}));
const writer = new ArticleWriter(server, namesHashOf(kept));
const reader = new GeneratedReader(generatedNames());
const [there] = await server.rows("select count(*) as n from identity where filed <> ''");
const done = Number(there?.['n']);
for (const index of indexes) await server.run(`drop index if exists ${index}`);

const begun = performance.now();
let rows: PostgresRow[] = [];
let number = 0;
let written = 0;
/** What is written meanwhile. */
let writing: Promise<unknown> = Promise.resolve();

function rowFor(article: Article, date: string): PostgresRow {
	const text = indexText(article, tokensOf(wholeText(article)));
	return rowOf({annotated: {article, ...reader.read(article)}, text}, givenOf(article, article.outlet, date));
}

async function flush(): Promise<void> {
	await writing;
	const full = rows;
	rows = [];
	written += full.length;
	writing = writer.write(full, 'new');
	const seconds = (performance.now() - begun) / 1000;
	process.stderr.write(`\r${done + written} articles, ${(written / seconds).toFixed(0)} a second `);
}

for (const {id, date, articles} of new GeneratedCorpus({size: Number(size)}).negotiations(Number(count))) {
	for (const [at, text] of articles.entries()) {
		if (number++ < done) continue;
		const name = `${id}/outlet-${at}`;
		const {article} = parseArticle(text, {id: name, negotiation: id, file: name});
		if (article !== undefined) rows.push(rowFor(article, date));
		// oxlint-disable-next-line no-await-in-loop -- one batch after the other
		if (rows.length >= batch) await flush();
	}
}
await flush();
await writing;
process.stderr.write('\nindexes\n');
await server.run('set maintenance_work_mem = 524288');
await createSchema(server);
await settle(server);
await keepSummary(server);
await server.close();
