import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {checkCorpus} from '../../../source/corpus/check/check.js';
import {type ArticleInput, createCorpus} from '../../../source/corpus/create.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const brief: ArticleInput = {
	id: '2031-03-01-talks/harbour',
	outlet: 'harbour',
	title: 'T',
	published: '2031-03-01',
	text: 'brief',
	paragraphs: ['Text.'],
};

const outlets = [{id: 'harbour', name: 'Harbour Post'}];
const negotiations = [{id: '2031-03-01-talks', title: 'Talks', date: '2031-03-01'}];

const found = (article: Partial<ArticleInput>): Array<readonly [string | undefined, string]> =>
	checkCorpus(createCorpus({articles: [{...brief, ...article}], outlets, negotiations})).map(({field, message}) => [
		field,
		message,
	]);

test('nothing to say about a sound corpus', () => {
	assert.deepEqual(found({}), []);
});

test('a former id that something has today, or that two claim, is said', () => {
	const articles = [
		{...brief, was: ['2031-03-01-talks/wire', 'a/b']},
		{...brief, id: '2031-03-01-talks/wire', was: ['a/b']},
	];
	assert.deepEqual(
		checkCorpus(createCorpus({articles, outlets, negotiations})).map(({message}) => message),
		[
			'was: “2031-03-01-talks/wire” is the id of something that is there: keep it with one of them',
			'was: “a/b” is claimed by “2031-03-01-talks/harbour” too: keep it with one of them',
		],
	);
});

test('a brief quotes six words at most', () => {
	const sound = [
		'It spoke of “one two three four five six”.',
		'“One – two – three – four – five – six” it said.',
		'"one two three" and "four five six seven" are two.',
		'no quotation of theirs in seven words here at all',
	];
	assert.deepEqual(found({paragraphs: sound}), []);
	for (const quoted of [
		'“one two three four five six seven”',
		'"one two three four five six seven"',
		'«one two three four five six seven»',
		'„one two three four five six seven“',
	]) {
		const [first, ...more] = found({paragraphs: ['Text.', `It said ${quoted}.`]});
		assert.deepEqual(more, []);
		assert.match(first?.[1] ?? '', /^paragraph 2: .* quotes 7 words/u);
	}

	assert.deepEqual(found({text: 'full', paragraphs: ['“one two three four five six seven”']}), []);
});

test('dates', () => {
	assert.deepEqual(found({published: '2031-02-10'}), []);
	assert.deepEqual(found({published: '2031-02'}), []);
	assert.deepEqual(found({published: '2031-05-01'}), []);
	assert.equal(found({published: '2030-03-01'})[0]?.[0], 'published');
	assert.equal(found({published: '2030-12'})[0]?.[0], 'published');
});

test('an article without text', () => {
	assert.match(found({paragraphs: []})[0]?.[1] ?? '', /no text/u);
});

const countFaults = (id: string, date: string, until?: string): number =>
	checkCorpus(createCorpus({negotiations: [{id, title: 'T', date, ...(until === undefined ? {} : {until})}]})).length;

test('a folder is named after a day of its talks', () => {
	assert.equal(countFaults('2031-03-01-talks', '2031-03-01'), 0);
	assert.equal(countFaults('2031-03-02-talks', '2031-03-01', '2031-03-04'), 0);
	assert.equal(countFaults('talks', '2031-03-01'), 0);
	assert.equal(countFaults('2031-03-02-talks', '2031-03-01'), 1);
});

test('names and ids between the tables', () => {
	const problems = checkCorpus(
		createCorpus({
			articles: [brief],
			outlets,
			negotiations,
			actors: [
				{id: 'a', name: 'Ann Marsh', kind: 'person', names: ['Marsh', 'marsh'], of: 'norland'},
				{id: 'b', name: 'Bea Marsh', kind: 'person', names: ['MARSH'], of: 'a'},
			],
			places: [
				{id: 'p', name: 'P', in: 'nowhere'},
				{id: 'q', name: 'Q', in: 'a'},
			],
			wording: [{id: 'w', name: 'W', labels: [{label: 'T', seen: [brief.id, 'gone/x']}]}],
		}),
	);
	assert.deepEqual(
		problems.map(({file, field, severity}) => [file, field, severity]),
		[
			['a', 'of', 'warning'],
			['b', 'names', 'warning'],
			['p', 'in', 'warning'],
			['w', 'seen', 'warning'],
		],
	);
});

test('where a label counts must be somewhere', () => {
	const problems = checkCorpus(
		createCorpus({
			articles: [brief],
			outlets,
			negotiations,
			actors: [{id: 'a', name: 'Ann Marsh', kind: 'person'}],
			wording: [
				{id: 'fine', name: 'F', negotiations: ['2031-03-01-talks'], from: '2031', until: '2031-02', labels: []},
				{
					id: 'off',
					name: 'O',
					negotiations: ['gone'],
					labels: [
						{label: 'l', with: ['a', 'nobody']},
						{label: 'm', from: '2032-01', until: '2031'},
					],
				},
			],
		}),
	);
	assert.deepEqual(
		problems.map(({file, field, message}) => [file, field, message]),
		[
			['off', 'negotiations', '“off”: there is no negotiation “gone”: correct or remove the id'],
			['off', 'with', '“off”: “nobody” is not in actors.yaml or places.yaml: add it or correct the id'],
			['off', 'until', '“off”: 2031 is before 2032-01: exchange the two'],
		],
	);
});

test('in files every problem has its line, in order', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'actors.yaml': '- {id: a, name: Ann, kind: person}\n\n- {id: b, name: Bea, kind: person, names: [ann]}\n',
		'outlets.yaml': '- {id: o, name: O, tag: OO}\n- {id: p, name: P, tag: OO}\n',
		'2031-03-01-talks/negotiation.yaml': 'title: T\ndate: 2031-03-01\nsummary: S.\n',
		'2031-03-01-talks/o.md':
			'---\ntitle: T\noutlet: o\npublished: 2029-01-01\nlanguage: en\ntext: brief\n---\n\nOne\ntwo.\n\nSaid “a b c d e f g”.\n',
	});
	assert.deepEqual(
		checkCorpus(await readCorpus([folder])).map(({file, line, field}) => [file.split(/[\\/]/).at(-1), line, field]),
		[
			['o.md', 4, 'published'],
			['o.md', 12, undefined],
			['actors.yaml', 3, 'names'],
			['outlets.yaml', 2, 'tag'],
		],
	);
});

const where = (files: Readonly<Record<string, string>>) => async (context: TestContext) => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'outlets.yaml': '- {id: harbour, name: Harbour Post, tag: HP, kind: newspaper}\n',
		'2031-03-01-talks/negotiation.yaml': 'title: Talks\ndate: 2031-03-01\nparties: [A, B]\nsummary: They met.\n',
		...files,
	});
	const problems = checkCorpus(await readCorpus([folder]));
	return problems.map(({file, line, message}) => `${file.slice(folder.length + 1)}:${line}: ${message}`);
};

const front = (more: string): string =>
	`---\ntitle: Six words are “one two three four five six seven”\noutlet: harbour\npublished: 2031-03-01\nlanguage: en\ntext: brief\n${more}---\n`;

test('a fragment that is too long is said with its line, also in a paragraph of several lines, a note and the terms', async context => {
	const long = '“one two three four five six seven”';
	const body = `\nFirst\nline, and on the third ${long}.\n\nShort “one”.\n\nNote: The headline says\n${long}.\n`;
	const said = await where({
		'2031-03-01-talks/harbour.md': `${front('terms: [one, one two three four five six seven]\n')}${body}`,
	})(context);
	assert.deepEqual(said, [
		'2031-03-01-talks/harbour.md:7: terms: one two three four five six seven quotes 7 words: a brief quotes six at most',
		`2031-03-01-talks/harbour.md:11: paragraph 1: ${long} quotes 7 words: a brief quotes six at most`,
		`2031-03-01-talks/harbour.md:16: note 1: ${long} quotes 7 words: a brief quotes six at most`,
	]);
});

test('a label seen where nothing is quoted so is said with the line of the entry', async context => {
	const said = await where({
		'2031-03-01-talks/harbour.md': `${front('terms: [far isles]\n')}\nIt spoke of “Great-Skerry land”, the free zone.\n\nNote: A caption has “rocks”.\n`,
		'wording.yaml': `- id: island
  name: the island
  labels:
    - {label: Great Skerry, seen: [2031-03-01-talks/harbour]}
    - {label: isles, seen: [2031-03-01-talks/harbour]}
    - {label: two three, seen: [2031-03-01-talks/harbour]}
    - {label: rocks, seen: [2031-03-01-talks/harbour]}
    - {label: free zone, seen: [2031-03-01-talks/harbour]}
    - label: kerry
      seen:
        - 2031-03-01-talks/harbour
`,
	})(context);
	assert.deepEqual(said, [
		'wording.yaml:8: “island”: “2031-03-01-talks/harbour” does not quote “free zone”: remove it from seen',
		'wording.yaml:11: “island”: “2031-03-01-talks/harbour” does not quote “kerry”: remove it from seen',
	]);
});

test('an article that covers all and probably does not is said with the line that doubts it', async context => {
	const note = (covers: string, text: string) =>
		where({'2031-03-01-talks/harbour.md': `${front(`covers: ${covers}\nnote: "${text}"\n`)}\nText.\n`})(context);
	assert.deepEqual(await note('all', 'Read in a copy. This is probably the whole page.'), [
		'2031-03-01-talks/harbour.md:8: note: covers: all, and “This is probably the whole page.”: find out, or write covers: opening',
	]);
	assert.deepEqual(await note('opening', 'This is probably the whole page.'), []);
	assert.deepEqual(await note('all', 'A translation, probably from Russian. The page is whole.'), []);
});
