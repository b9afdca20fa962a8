import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {memoryArchive} from '../../../source/archive/memory/memory-archive.js';
import {MemoryAnswers} from '../../../source/archive/memory/memory-answers.js';
import type {FindQuestion} from '../../../source/archive/port.js';
import {keepTables} from '../../../source/archive/postgres/catalogue.js';
import {openServer} from '../../../source/archive/postgres/client.js';
import {ArticleLoading} from '../../../source/archive/postgres/load.js';
import {postgresArchive} from '../../../source/archive/postgres/postgres-archive.js';
import {createSchema} from '../../../source/archive/postgres/schema.js';
import type {Server} from '../../../source/archive/postgres/server.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {spokenIn} from '../../../source/compare/voices/spoken.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {sanitise} from '../../../source/text/sanitise.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';
import type {PostgresServer} from '../../helpers/postgres-server.js';

const seed = 20_26;
const texts = 40;

const signs =
	"' '' \" \\\\ \\\\. \\\\N ; -- /* */ $$ $1 ? ::tsquery { } & | ! :* <-> {hits} % _ ¶ \u{1F6A2} İ \u0301 ferry harbour o’neill it's 123 ( ) NEAR/2 title:";
const phrases = [
	'drop table article',
	"'; delete from identity; --",
	"' or '1'='1",
	'pg_sleep(9)',
	'§name ferry',
	'\t',
];

/** Texts that end a string, a statement, a lexeme, a row of COPY, an array or a template, and any others. */
function hostileTexts(): readonly string[] {
	const piece = fc.constantFrom(...signs.split(' '), ...phrases);
	const text = fc
		.array(fc.oneof({weight: 4, arbitrary: piece}, fc.string({unit: 'binary', maxLength: 6})), {
			minLength: 1,
			maxLength: 6,
		})
		.map(pieces => sanitise(pieces.join(' ')).trim())
		.filter(each => each !== '');
	return fc.sample(text, {numRuns: texts, seed});
}

function corpusOf(hostile: readonly string[]): Corpus {
	const base = sampleCorpus();
	const [article] = base.articles;
	assert.ok(article);
	const {account: _account, ...plain} = article;
	const articles = hostile.map((text, at) => ({
		...plain,
		id: `${article.negotiation}/hostile-${String(at).padStart(2, '0')}`,
		title: text,
		origin: text,
		url: `https://news.example/${text}`,
		paragraphs: [`The ferry ${text} sailed.`, text],
	}));
	return {...base, articles};
}

/** A server that keeps what it was told to do, without the values. */
function recording(server: Server, statements: Set<string>): Server {
	return {
		...server,
		rows(sql, values, signal) {
			statements.add(sql);
			return server.rows(sql, values, signal);
		},
		async run(sql) {
			statements.add(sql);
			return server.run(sql);
		},
		together: steps => server.together(one => steps(recording(one, statements))),
	};
}

/** Whatever stands in articles and queries is a value and nothing else. */
export function hostileSuite(postgres: () => PostgresServer): void {
	test('a hostile article or query changes no statement, and is found as in memory', async t => {
		postgres().createDatabase('hostile');
		const connection = openServer(postgres().url('hostile'));
		const hostile = hostileTexts();
		const corpus = corpusOf(hostile);
		const statements = new Set<string>();
		const server = recording(connection, statements);
		await createSchema(server);
		await keepTables(server, corpus);
		const loading = new ArticleLoading(server, corpus, attribute);
		assert.equal(await loading.load(corpus, corpus.articles), texts);
		const archive = postgresArchive(server);
		t.after(() => archive.close());
		const oracle = memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
		const plain: FindQuestion = {query: 'ferry', order: 'negotiation', from: 0, limit: texts};
		assert.deepEqual(await archive.find(plain), await oracle.find(plain));
		for (const [at, text] of hostile.entries()) {
			const queries = [
				text,
				`"${text.replaceAll('"', '')}"`,
				`title:"${text.replaceAll('"', '')}"`,
				`origin:"${text}"`,
				`'${text}' ferry`,
			];
			for (const [form, query] of queries.entries()) {
				const question = {...plain, query, exact: form === 0 && at % 2 === 0, typing: at % 3 === 0};
				// oxlint-disable-next-line no-await-in-loop -- one after the other
				const [found, expected] = await Promise.all([archive.ids(question), oracle.ids(question)]);
				assert.deepEqual(found, expected, JSON.stringify(query));
			}
		}
		assert.deepEqual(
			await archive.articles(corpus.articles.map(({id}) => id)).then(all => all.map(({article}) => article)),
			corpus.articles,
		);
		// As many statements as there are kinds of questions, however many were asked, and nothing of the texts in them.
		for (const statement of statements)
			assert.doesNotMatch(statement, /drop table|delete from identity; --|'1'='1|pg_sleep|o’neill|harbour/u);
		const [row] = await connection.rows('select count(*) as n from article');
		assert.equal(Number(row?.['n']), texts);
	});

	test('an address that would say more than where the archive is is refused, or says just that', async () => {
		const {addressOf} = await import('../../../source/archive/postgres/address.js');
		for (const text of hostileTexts()) {
			const encoded = `postgres://ann:secret@127.0.0.1:${postgres().port}/${encodeURIComponent(text)}`;
			const {shown} = addressOf(encoded, {});
			assert.doesNotMatch(shown, /secret/u);
			const server = openServer(encoded, {connections: 1});
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			await assert.rejects(server.rows('select 1'));
			// oxlint-disable-next-line no-await-in-loop -- as above
			await server.close();
			if (text.length > 12) break;
		}
	});
}
