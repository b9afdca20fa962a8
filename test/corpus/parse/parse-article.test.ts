import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {type ParsedArticle, parseArticle} from '../../../source/corpus/parse/parse-article.js';
import {readFullYaml} from '../../../source/corpus/yaml/yaml-full.js';
import {growthTest} from '../../helpers/growth.js';

const where = {id: '2031-03-01-talks/harbour', negotiation: '2031-03-01-talks', file: 'x.md', fullYaml: readFullYaml};

const parse = (text: string): ParsedArticle => parseArticle(text, where);

const whole = `---
title: "Ministers meet: “progress”"
title_basis: "inferred: from the address"
outlet: harbour
published: 2031-03-01
published_basis: "inferred: from the weekday"
language: en
url: https://harbour.example/a#b
author: Jo Field
via: Relay Site
origin: North Wire
origin_basis: credit line
text: brief
covers: opening
note: A note.
---

First paragraph
goes on.


Second paragraph.
`;

test('a whole article', () => {
	assert.deepEqual(parse(whole), {
		article: {
			id: '2031-03-01-talks/harbour',
			outlet: 'harbour',
			title: 'Ministers meet: “progress”',
			titleBasis: 'inferred: from the address',
			published: '2031-03-01',
			publishedBasis: 'inferred: from the weekday',
			language: 'en',
			url: 'https://harbour.example/a#b',
			author: 'Jo Field',
			via: 'Relay Site',
			origin: 'North Wire',
			originBasis: 'credit line',
			text: 'brief',
			covers: 'opening',
			note: 'A note.',
			negotiation: '2031-03-01-talks',
			paragraphs: ['First paragraph goes on.', 'Second paragraph.'],
		},
		problems: [],
	});
});

test('terms, former ids, and paragraphs about the page, which stand apart from those about the event', () => {
	const front = 'title: A\noutlet: o\npublished: 2031-03-01\nlanguage: en';
	const body = 'Note: Of a caption.\n\nOne.\n\nNote:\n\nTwo.\n\nNote:  The headline says\nthree.\n\nNotes: no.\n';
	const {article, problems} = parse(
		`---\n${front}\ntext: brief\nterms: [“own word”, other]\nwas:\n  - 2031-03-02-talks/o\n---\n\n${body}`,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(article?.terms, ['“own word”', 'other']);
	assert.deepEqual(article.was, ['2031-03-02-talks/o']);
	assert.deepEqual(article.paragraphs, ['One.', 'Two.', 'Notes: no.']);
	assert.deepEqual(article.pageNotes, [
		{after: 0, text: 'Of a caption.'},
		{after: 2, text: 'The headline says three.'},
	]);
	// In the outlet's own text the outlet says “Note:”.
	assert.deepEqual(parse(`---\n${front}\ntext: full\n---\n\nNote: x.`).article?.paragraphs, ['Note: x.']);
});

test('Windows line ends and a byte order mark change nothing', () => {
	assert.deepEqual(parse(`\ufeff${whole.replaceAll('\n', '\r\n')}`), parse(whole));
});

test('what is left out has its default', () => {
	const {article, problems} = parse('---\ntitle: A\noutlet: o\npublished: 2031-03\nlanguage: fr\nauthor:\n---\nText.');
	assert.deepEqual(problems, []);
	assert.deepEqual(article, {
		id: where.id,
		outlet: 'o',
		title: 'A',
		published: '2031-03',
		publishedBasis: 'stated',
		language: 'fr',
		text: 'full',
		covers: 'all',
		negotiation: where.negotiation,
		paragraphs: ['Text.'],
	});
});

const front = (fields: string): string => `---\n${fields}\n---\n\nText.\n`;
const good = 'title: A\noutlet: o\npublished: 2031-03-01\nlanguage: en';

test('an error leaves the article out and names line and field', () => {
	const cases: ReadonlyArray<readonly [string, number | undefined, string | undefined, RegExp]> = [
		['', 1, undefined, /no front matter/u],
		['Just text.', 1, undefined, /no front matter/u],
		['---\ntitle: A\n\nText.', 1, undefined, /no end/u],
		[front(good.replace('title: A\n', '')), 2, 'title', /missing: add the headline/u],
		[front(good.replace('2031-03-01', '1 March 2031')), 4, 'published', /“1 March 2031” is not an ISO date/u],
		[front(good.replace('2031-03-01', '2031-02-30')), 4, 'published', /is not an ISO date/u],
		[front(good.replace('outlet: o', 'outlet: The Guardian')), 3, 'outlet', /is not an id/u],
		[front(good.replace('title: A', 'title: [a, b]')), 2, 'title', /one text/u],
		[front(good.replace('title: A', 'title: "\\u200b"')), 2, 'title', /missing/u],
		[front(good.replace('title: A', 'title: A: b: c')), 2, 'title', /not valid YAML.*double quotation marks/u],
		[front(good.replace('outlet: o', 'outlet: "o')), 3, 'outlet', /not valid YAML/u],
		[front(`${good}\ntitle: B`), 6, 'title', /stands twice/u],
		[front('- a\n- b'), 2, 'title', /must be fields/u],
		[`---\n${good}\n---\n${'a\n\n'.repeat(2001)}`, undefined, undefined, /2000 paragraphs/u],
		[`---\n${good}\n---\n${'a'.repeat(1_000_001)}`, undefined, undefined, /1 MB/u],
	];
	for (const [text, line, field, message] of cases) {
		const {article, problems} = parse(text);
		assert.equal(article, undefined, text.slice(0, 80));
		const [problem, ...more] = problems;
		assert.deepEqual(more, []);
		assert.ok(problem !== undefined);
		assert.deepEqual([problem.file, problem.line, problem.field, problem.severity], ['x.md', line, field, 'error']);
		assert.match(problem.message, message);
	}
});

test('a fault in another field is a warning and the field is left out', () => {
	const cases: ReadonlyArray<readonly [string, string, RegExp]> = [
		['url: javascript:alert(1)', 'url', /must begin with http/u],
		['url: https://a b', 'url', /web address/u],
		['text: summary', 'text', /write full or brief/u],
		['covers: half', 'covers', /write all or opening/u],
		['publishd_basis: stated', 'publishd_basis', /did you mean “published_basis”/u],
		['publishedBasis: stated', 'publishedBasis', /did you mean “published_basis”/u],
		['colour: red', 'colour', /known are title, outlet/u],
	];
	for (const [line, field, message] of cases) {
		const {article, problems} = parse(front(`${good}\n${line}`));
		assert.ok(article !== undefined, line);
		assert.equal(article.url, undefined);
		assert.deepEqual(
			problems.map(problem => [problem.line, problem.field, problem.severity]),
			[[6, field, 'warning']],
		);
		assert.match(problems[0]?.message ?? '', message);
	}

	const {article, problems} = parse(front(good.replace('language: en', 'language: English please')));
	assert.equal(article?.language, 'und');
	assert.equal(problems[0]?.field, 'language');
});

test('no text of a file can steer a terminal', () => {
	const {article} = parse(
		`---\ntitle: "A\\u001b]0;owned\\u0007b \\u202ec"\noutlet: o\npublished: 2031-03-01\nlanguage: en\n---\nOne\u001b[2J two\u200b.\u2028\u2028Next \u009b31m.`,
	);
	assert.equal(article?.title, 'Ab c');
	assert.deepEqual(article?.paragraphs, ['One two.', 'Next .']);
});

test('front matter beyond the quick reader asks for the full one', () => {
	const text = front(`${good}\nnote: >\n  folded\n  text`);
	assert.deepEqual(parseArticle(text, {id: 'a/b', negotiation: 'a', file: 'x.md'}), {
		problems: [],
		needsFullYaml: true,
	});
	assert.equal(parse(text).article?.note, 'folded text');
});

test('a thousand unknown fields give a handful of messages', () => {
	const many = Array.from({length: 1000}, (_, index) => `unknown_${index}: x`).join('\n');
	assert.equal(parse(front(`${good}\n${many}`)).problems.length, 20);
});

const fragment = fc.oneof(
	fc.constantFrom(
		'---',
		'\n',
		'\n---\n',
		'title:',
		'title: A\n',
		'outlet: o\n',
		'published: 2031-03-01\n',
		'language: en\n',
		' ',
		'"',
		"'",
		'[',
		'{',
		'&a',
		'*a',
		'!!x',
		'|',
		'>',
		'- ',
		'\t',
		'\u001b[2J',
		'\u202e',
		'\ud800',
		'\u0000',
		'\r\n',
		'\ufeff',
		'#',
		': ',
	),
	fc.string({unit: 'binary', maxLength: 6}),
);

test('never throws, and every problem can be shown', () => {
	fc.assert(
		fc.property(fc.array(fragment, {maxLength: 20}), parts => {
			for (const text of [parts.join(''), front(parts.join('')), front(`${good}\n${parts.join('')}`)]) {
				const {article, problems} = parse(text);
				assert.ok(article !== undefined || problems.length > 0);
				for (const {message, field = '', line = 1} of problems) {
					assert.doesNotMatch(message + field, /[\0-\x1f\x7f-\x9f\u202e]/u);
					assert.ok(line >= 1 && line <= text.split('\n').length + 1);
				}
			}
		}),
		{seed: 7, numRuns: 1500},
	);
});

growthTest(
	import.meta.url,
	'the time of hostile files grows with their length only',
	(
		[
			['\n', 900_000],
			[' \n', 450_000],
			['a ', 450_000],
			['---\n', 200_000],
			['“', 900_000],
		] as const
	).flatMap(([unit, length]) =>
		[`---\n${good}\n---\n`, '---\n', '---\ntitle: '].map(head => ({
			what: JSON.stringify([head, unit]),
			length,
			make: (times: number) => `${head}${unit.repeat(times)}`,
			work: parse,
		})),
	),
);
