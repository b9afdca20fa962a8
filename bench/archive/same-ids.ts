import {memoryArchive} from '../../source/archive/memory/memory-archive.js';
import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {openPostgresArchive} from '../../source/archive/postgres/open-postgres.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {readCorpus} from '../../source/corpus/read.js';
import {hitOrders} from '../../source/search/hit-orders.js';
import {generatedQueries} from '../../test/archive/generated-queries.js';

// Usage: node .build/bench/archive/same-ids.js <address> <folder> [queries]
// Whether an archive into which a folder was loaded finds the articles that are found in memory: generated queries, in every order but by score, of
// which the first hits are compared.
const [named, folder, count = '2000'] = process.argv.slice(2);
if (named === undefined || folder === undefined) throw new Error('which archive, and which folder?');
const seed = 2_000;
const limit = 1_000;
const corpus = await readCorpus([folder]);
const archive = await openPostgresArchive(named);
const oracle = memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
let different = 0;
let hits = 0;
for (const [at, query] of generatedQueries(corpus, Number(count), seed).entries()) {
	const order = hitOrders.filter(each => each !== 'score')[at % (hitOrders.length - 1)] ?? 'date';
	const question = {query, order, limit, typing: at % 4 === 0, exact: at % 11 === 0};
	// oxlint-disable-next-line no-await-in-loop -- one after the other
	const [found, expected] = await Promise.all([archive.ids(question), oracle.ids(question)]);
	hits += expected.length;
	if (found.join('\n') === expected.join('\n')) continue;
	different++;
	process.stdout.write(`differs: ${JSON.stringify(query)} ${order}: ${found.length} and ${expected.length}\n`);
}
process.stdout.write(`${count} queries over ${corpus.articles.length} articles, ${hits} hits, ${different} differ\n`);
await archive.close();
