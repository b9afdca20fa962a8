import assert from 'node:assert/strict';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkCorpus} from '../../source/corpus/check/check.js';
import {isArticleId, readArticle, readCorpus, readOutlets} from '../../source/corpus/read.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const article = (fields: Readonly<Record<string, string>> = {}, body = 'Text.'): string => {
	const all = {title: 'A', outlet: 'harbour', published: '2031-03-01', language: 'en', ...fields};
	return `---\n${Object.entries(all)
		.map(([name, value]) => `${name}: ${value}`)
		.join('\n')}\n---\n\n${body}\n`;
};

const small = {
	'outlets.yaml': '- {id: harbour, name: Harbour Post, tag: HP}\n- {id: wire, name: North Wire}\n',
	'actors.yaml': '- {id: marsh, name: Odile Marsh, kind: person}\n',
	'places.yaml': '- {id: ember, name: Port Ember, kind: city}\n',
	'wording.yaml': '- {id: island, name: the island, labels: [Skerry]}\n',
	'2031-03-01-talks/negotiation.yaml': 'title: First talks\ndate: 2031-03-01\nsummary: S.\n',
	'2031-03-01-talks/wire.md': article({outlet: 'wire', published: '2031-03-02'}),
	'2031-03-01-talks/harbour.md': article(),
	'2031-03-01-talks/harbour-2.md': article({published: '2031-03'}),
	'2030-12-24-accord/negotiation.yaml': 'title: Accord\ndate: 2030-12-24\nsummary: S.\n',
	'2030-12-24-accord/wire.md': article({outlet: 'wire'}),
	'README.md': 'Not an article.',
	'2031-03-01-talks/README.md': 'Not an article.',
	'2031-03-01-talks/picture.png': 'no',
	'.git/x.md': 'no',
	'notes/todo.txt': 'no',
};

test('a corpus in its order', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, small);
	const corpus = await readCorpus([folder]);
	assert.deepEqual(corpus.problems, []);
	assert.deepEqual(
		corpus.articles.map(({id}) => id),
		['2030-12-24-accord/wire', '2031-03-01-talks/harbour-2', '2031-03-01-talks/harbour', '2031-03-01-talks/wire'],
	);
	assert.deepEqual(
		corpus.negotiations.map(({id}) => id),
		['2030-12-24-accord', '2031-03-01-talks'],
	);
	assert.deepEqual(
		corpus.outlets.map(({id, tag}) => [id, tag]),
		[
			['harbour', 'HP'],
			['wire', 'NW'],
		],
	);
	assert.deepEqual([corpus.actors.length, corpus.places.length, corpus.wording.length], [1, 1, 1]);
	assert.deepEqual(await readCorpus([`${folder}/`]), corpus);
});

test('what is broken is named with file, line and field, and the rest is read', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		...small,
		'2031-03-01-talks/harbour.md': article({published: '1 March 2031'}).replaceAll('\n', '\r\n'),
		'2031-03-01-talks/wire.md': article({title: '"open'}),
		'2030-12-24-accord/negotiation.yaml': 'title: Accord\ndate: soon\nsummary: S.\n',
		'actors.yaml': 'marsh',
	});
	const {articles, negotiations, problems} = await readCorpus([folder]);
	assert.deepEqual(
		articles.map(({id}) => id),
		['2030-12-24-accord/wire', '2031-03-01-talks/harbour-2'],
	);
	assert.deepEqual(
		problems.map(({file, line, field, severity}) => [file.slice(folder.length + 1), line, field, severity]),
		[
			[join('2030-12-24-accord', 'negotiation.yaml'), 2, 'date', 'error'],
			[join('2031-03-01-talks', 'harbour.md'), 4, 'published', 'error'],
			[join('2031-03-01-talks', 'wire.md'), 2, 'title', 'error'],
			['actors.yaml', 1, undefined, 'error'],
		],
	);
	assert.deepEqual(negotiations[0], {
		id: '2030-12-24-accord',
		title: 'Accord',
		date: '2030-12-24',
		parties: [],
		summary: '',
	});
});

test('YAML beyond our own files is read by the full reader', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'outlets.yaml': '- id: harbour\n  name: >-\n    Harbour\n    Post\n',
		'2031-03-01-talks/negotiation.yaml': '"title": Talks\ndate: 2031-03-01\nsummary: |\n  Long.\n',
		'2031-03-01-talks/harbour.md': article({note: '"two\n  lines"'}),
	});
	const {articles, negotiations, outlets, problems} = await readCorpus([folder]);
	assert.deepEqual(problems, []);
	assert.equal(outlets[0]?.name, 'Harbour Post');
	assert.equal(negotiations[0]?.summary, 'Long.');
	assert.equal(articles[0]?.note, 'two lines');
});

test('a folder that is missing, a file, or empty gives one error', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {'file.md': 'x', 'empty/notes.txt': ''});
	for (const [path, message] of [
		[join(folder, 'missing'), /not there: check the path/u],
		[join(folder, 'file.md'), /not a folder/u],
		[join(folder, 'empty'), /no articles below/u],
	] as const) {
		const corpus = await readCorpus([path]);
		assert.deepEqual(corpus.articles, []);
		assert.deepEqual(
			corpus.problems.map(({file, severity}) => [file, severity]),
			[[path, 'error']],
		);
		assert.match(corpus.problems[0]?.message ?? '', message);
	}

	assert.deepEqual((await readCorpus([])).articles, []);
});

test('several folders: later tables win, the first of two equal articles stays', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		...Object.fromEntries(Object.entries(small).map(([path, text]) => [`one/${path}`, text])),
		'two/outlets.yaml': '- {id: harbour, name: The New Harbour}\n- {id: lantern, name: Lantern}\n',
		'two/2031-03-01-talks/harbour.md': article({title: 'Other'}),
		'two/2031-03-01-talks/lantern.md': article({outlet: 'lantern'}),
	});
	const corpus = await readCorpus([join(folder, 'one'), join(folder, 'two')]);
	assert.equal(corpus.articles.length, 5);
	assert.equal(corpus.articles.find(({id}) => id === '2031-03-01-talks/harbour')?.title, 'A');
	assert.equal(corpus.negotiations.find(({id}) => id === '2031-03-01-talks')?.title, 'First talks');
	assert.deepEqual(
		corpus.outlets.map(({id, name}) => [id, name]),
		[
			['harbour', 'The New Harbour'],
			['wire', 'North Wire'],
			['lantern', 'Lantern'],
		],
	);
	const [clash, ...others] = corpus.problems.filter(({severity}) => severity === 'error');
	assert.deepEqual(others, []);
	assert.equal(clash?.file, join(folder, 'two', '2031-03-01-talks', 'harbour.md'));
	assert.match(clash.message, /was read already/u);
});

test('what is not described is made up, and said', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'2031-03-01-first-talks/new-post.md': article({outlet: 'new-post'}),
		'undated/new-post.md': article({outlet: 'new-post', published: '2031-02-03'}),
		'stray.md': article(),
	});
	const corpus = await readCorpus([folder]);
	assert.deepEqual(
		corpus.negotiations.map(({title, date}) => [title, date]),
		[
			['Undated', '2031-02-03'],
			['First talks', '2031-03-01'],
		],
	);
	assert.deepEqual(corpus.outlets, [{id: 'new-post', name: 'new-post', kind: 'site', tag: 'NP'}]);
	assert.deepEqual(
		corpus.problems.map(({file, line, field, severity}) => [file.slice(folder.length + 1), line, field, severity]),
		[
			['2031-03-01-first-talks', undefined, undefined, 'warning'],
			['stray.md', undefined, undefined, 'warning'],
			['undated', undefined, undefined, 'warning'],
			[join('undated', 'new-post.md'), 3, 'outlet', 'warning'],
		],
	);
});

test('links are followed inside the folder only', async context => {
	const folder = temporaryFolder(context);
	const outside = temporaryFolder(context);
	writeFiles(outside, {'secret.md': article({title: 'Secret'})});
	writeFiles(folder, {
		'talks/negotiation.yaml': 'title: T\ndate: 2031-03-01\nsummary: S.\n',
		'talks/harbour.md': article(),
	});
	symlinkSync(join(outside, 'secret.md'), join(folder, 'talks', 'secret.md'));
	symlinkSync(outside, join(folder, 'elsewhere'));
	symlinkSync(join(folder, 'talks', 'harbour.md'), join(folder, 'talks', 'again.md'));
	symlinkSync(join(folder, 'nowhere'), join(folder, 'dead'));
	const {articles, problems} = await readCorpus([folder]);
	assert.deepEqual(
		articles.map(({id}) => id),
		['talks/again', 'talks/harbour'],
	);
	assert.deepEqual(
		problems.filter(({message}) => message.includes('leads out')).map(({file}) => file),
		[join(folder, 'elsewhere'), join(folder, 'talks', 'secret.md')],
	);
	assert.deepEqual(await readArticle(folder, 'talks/secret'), {problems: []});
});

test('hostile names and bytes are said and do no harm', async context => {
	const folder = temporaryFolder(context);
	mkdirSync(join(folder, 'talks'));
	writeFileSync(join(folder, 'talks', 'a\u001b[2Jb.md'), article());
	writeFileSync(join(folder, 'talks', 'latin.md'), Buffer.from(article({title: 'Café'}), 'latin1'));
	writeFileSync(
		join(folder, 'talks', 'binary.md'),
		Buffer.from(Array.from({length: 4096}, (_, index) => (index * 7) % 256)),
	);
	writeFileSync(join(folder, 'talks', 'large.md'), 'x'.repeat(4_000_001));
	const {articles, problems} = await readCorpus([folder]);
	assert.deepEqual(
		articles.map(({id}) => id),
		['talks/latin'],
	);
	for (const {file, message} of problems) {
		assert.doesNotMatch(file + message, /[\0-\x1f\x7f-\x9f]/u);
	}

	for (const fault of [/invisible characters/u, /UTF-8/u, /no front matter/u, /4 MB/u]) {
		assert.ok(
			problems.some(({message}) => fault.test(message)),
			fault.source,
		);
	}
});

test('one article without the rest', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {...small, '2031-03-01-talks/broken.md': 'x', 'top.md': article()});
	const {article: found, problems} = await readArticle(folder, '2031-03-01-talks/harbour');
	assert.deepEqual(problems, []);
	const corpus = await readCorpus([folder]);
	assert.deepEqual(
		found,
		corpus.articles.find(({id}) => id === '2031-03-01-talks/harbour'),
	);
	assert.equal((await readArticle(folder, '2031-03-01-talks/broken')).problems.length, 1);
	for (const id of [
		'2031-03-01-talks/none',
		'top',
		'',
		'/etc/passwd',
		'../x',
		'a/../top',
		'./top',
		'2031-03-01-talks/',
		'a/b/c',
		'a\\b',
		'a/b\0c',
	]) {
		assert.deepEqual(await readArticle(folder, id), {problems: []}, id);
	}

	assert.deepEqual((await readOutlets(folder)).outlets, corpus.outlets);
	assert.deepEqual(await readOutlets(join(folder, '2031-03-01-talks')), {outlets: [], problems: []});
	assert.deepEqual(await readArticle(join(folder, 'missing'), 'a/b'), {problems: []});
});

test('article ids', () => {
	assert.ok(isArticleId('2031-03-01-talks/harbour-2'));
	for (const text of ['..', '../a', 'a/..', '/a/b', 'a', 'a/b/c', 'C:\\a/b', '.git/x']) {
		assert.ok(!isArticleId(text), text);
	}
});

test('corpus.yaml says what a newcomer meets first; what is not there is said with its line', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'corpus.yaml': '# First.\nstart: [2031-03-01-talks/gone, 2031-03-01-talks/harbour]\n',
		'outlets.yaml': '- {id: harbour, name: Harbour Post, tag: HP, kind: newspaper}\n',
		'2031-03-01-talks/negotiation.yaml': 'title: Talks\ndate: 2031-03-01\nparties: [A, B]\nsummary: They met.\n',
		'2031-03-01-talks/harbour.md':
			'---\ntitle: T\noutlet: harbour\npublished: 2031-03-01\nlanguage: en\ntext: brief\n---\n\nText.\n',
	});
	const corpus = await readCorpus([folder]);
	assert.deepEqual(corpus.start, ['2031-03-01-talks/gone', '2031-03-01-talks/harbour']);
	assert.deepEqual(
		checkCorpus(corpus).map(({file, line, message}) => [file.slice(folder.length + 1), line, message]),
		[['corpus.yaml', 2, 'start: there is no article “2031-03-01-talks/gone”: correct or remove the id']],
	);
});
