import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {formatQuery} from '../../../source/search/query/format-query.js';
import {parseQuery} from '../../../source/search/query/parse-query.js';
import {longestQuery, mostTerms, type Node, type Query, termsIn} from '../../../source/search/query/query.js';

/** A query in one line: clauses by `&`, alternatives by bar in parentheses, kinds as marks. */
function sketch(query: Query): string {
	return query.clauses.map(sketchNode).join(' & ');
}

function sketchNode(node: Node): string {
	switch (node.kind) {
		case 'all': {
			return `(${node.of.map(sketchNode).join(' & ')})`;
		}
		case 'any': {
			return `(${node.of.map(sketchNode).join('|')})`;
		}
		case 'not': {
			return `!${sketchNode(node.of)}`;
		}
		case 'near': {
			return `${node.left} <${node.distance}> ${node.right}`;
		}
		default: {
			const mark = {word: '', exact: '=', phrase: '~', field: ''}[node.kind];
			return `${mark}${node.kind === 'field' ? `${node.field}:` : ''}${node.text}`;
		}
	}
}

function spanOf(text: string): unknown {
	const [clause] = parseQuery(text).clauses;
	return clause?.kind === 'field' ? clause.span : undefined;
}

test('the whole language', () => {
	for (const [text, expected] of [
		['', ''],
		['   ', ''],
		['baku moscow', 'baku & moscow'],
		['"prisoners of war"', '~prisoners of war'],
		['“prisoners of war”', '~prisoners of war'],
		['"still typed', '~still typed'],
		["'mosc", '=mosc'],
		["'mosc'", '=mosc'],
		['!baku', '!baku'],
		['!!baku', 'baku'],
		['!"a b" !outlet:x', '!~a b & !outlet:x'],
		['a | b', '(a|b)'],
		['a|b|c d', '(a|b|c) & d'],
		['(a)', 'a'],
		['(a | b) c', '(a|b) & c'],
		['(a b) | c', '((a & b)|c)'],
		['!(a | b)', '!(a|b)'],
		['((a | b) (c | d)', '((a|b) & (c|d))'],
		['a) b', 'a & b'],
		['() a', 'a'],
		['outlet:a|b', '(outlet:a|outlet:b)'],
		['outlet:a|b | c', '((outlet:a|outlet:b)|c)'],
		['outlet:a | b', '(outlet:a|b)'],
		['outlet:(a | b c | "d e")', '(outlet:a|outlet:b c|outlet:d e)'],
		['(outlet:a | outlet:b)', '(outlet:a|outlet:b)'],
		['!outlet:(a | !b)', '!(outlet:a|!outlet:b)'],
		['on:2020|2021-03', '(on:2020|on:2021-03)'],
		['truce NEAR/5 "war of words"', 'truce <5> war of words'],
		['(truce NEAR/5 war) | peace', '(truce <5> war|peace)'],
		['truce NEAR/5', 'truce & NEAR/5'],
		['truce near/5 war', 'truce & near/5 & war'],
		['NEAR/5 war', 'NEAR/5 & war'],
		['| a |', 'a'],
		['actor:aliyev', 'actor:aliyev'],
		['Outlet:"The Guardian"', 'outlet:The Guardian'],
		['title:“peace talks” is:READ', 'title:peace talks & is:READ'],
		['on:2020-10', 'on:2020-10'],
		['2023-12-07-joint-statement/x', '2023-12-07-joint-statement/x'],
		['https://a.example/b', 'https://a.example/b'],
		['10:30', '10:30'],
		['!', ''],
		['"" \'', ''],
	] as const) {
		const query = parseQuery(text);
		assert.equal(sketch(query), expected, text);
		assert.equal(query.problem, undefined, text);
		assert.equal(query.text, text);
	}
});

test('terms know where they stand', () => {
	const text = 'alyev !outlet:"a b" | "c d"';
	const places = [...termsIn(parseQuery(text))].map(({term: {start, end}}) => text.slice(start, end));
	assert.deepEqual(places, ['alyev', '!outlet:"a b"', '"c d"']);
});

test('dates are spans', () => {
	assert.deepEqual(spanOf('on:2020'), {from: '2020-01-01', to: '2020-12-31'});
	assert.deepEqual(spanOf('after:2020-10'), {from: '2020-10-01', to: '2020-10-31'});
	assert.deepEqual(spanOf('before:2024-02'), {from: '2024-02-01', to: '2024-02-29'});
	assert.deepEqual(spanOf('on:2020-10-08..2020-10-20'), {from: '2020-10-08', to: '2020-10-20'});
	assert.deepEqual(spanOf('on:2020-10..'), {from: '2020-10-01'});
});

test('what cannot be understood is said, with its place, and the rest counts', () => {
	for (const [text, pointed, message, suggestion, rest] of [
		['baku outlte:x', 'outlte:', /no field "outlte:".*outlet:/, 'outlet:x', 'baku'],
		['person:aliyev', 'person:', /actor:/, 'actor:aliyev', ''],
		['qqqq:x moscow', 'qqqq:', /Fields are actor:/, undefined, 'moscow'],
		['after:yesterday', 'yesterday', /not a date/, undefined, ''],
		['on:2020-13-01 a', '2020-13-01', /not a date/, undefined, 'a'],
		['on:2021..2020', '2021..2020', /not a date/, undefined, ''],
		['actor: b', 'actor:', /needs something/, undefined, 'b'],
		['is:marke', 'marke', /is:marked/, 'is:marked', ''],
		['is:zzzzzzzz', 'zzzzzzzz', /read, unread/, undefined, ''],
	] as const) {
		const query = parseQuery(text);
		assert.ok(query.problem, text);
		assert.equal(text.slice(query.problem.start, query.problem.end), pointed, text);
		assert.match(query.problem.message, message);
		assert.equal(query.problem.suggestion, suggestion, text);
		assert.equal(sketch(query), rest, text);
	}
});

test('the first problem is told', () => {
	assert.match(parseQuery('foo:x after:y').problem?.message ?? '', /foo/);
});

test('length and number of terms are bounded', () => {
	assert.match(parseQuery('a'.repeat(longestQuery + 1)).problem?.message ?? '', /2,000 characters/);
	const many = parseQuery('a '.repeat(mostTerms + 1));
	assert.equal(many.clauses.length, mostTerms);
	assert.equal(parseQuery('('.repeat(1000)).problem, undefined);
	assert.match(many.problem?.message ?? '', /64 terms/);
});

test('a query written out reads the same', () => {
	const part = fc.constantFrom(
		'baku',
		'!moscow',
		'"a b"',
		"'let",
		"'let'",
		'actor:x',
		'!outlet:"y z"',
		'on:2020-10',
		'|',
		'is:read',
		'a|b',
		'(a b) | c',
		'!(a | outlet:(b | c))',
		'(',
		')',
		'a NEAR/3 "b c"',
		'Пашинян',
		'  ',
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 12}), parts => {
			const query = parseQuery(parts.join(' '));
			const again = parseQuery(formatQuery(query));
			assert.equal(sketch(again), sketch(query));
			assert.equal(again.problem, undefined);
		}),
	);
});

test('what is denied twice is written so that it is read so again', () => {
	for (const text of ['!(!sea)', '!(!sea', '!(!(!sea))']) {
		const query = parseQuery(text);
		assert.equal(sketch(parseQuery(formatQuery(query))), sketch(query), text);
	}
});

test('nothing makes it throw, and positions lie in the text', () => {
	const odd = fc.stringMatching(/^[ !'"“”|:.()a-c0-9-]{0,40}$/);
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 100}), odd), text => {
			const query = parseQuery(text);
			for (const {start, end} of [
				...[...termsIn(query)].map(({term}) => term),
				...(query.problem ? [query.problem] : []),
			]) {
				assert.ok(start >= 0 && start <= end && end <= text.length);
			}
			assert.equal(sketch(parseQuery(formatQuery(query))), sketch(query));
		}),
		{numRuns: 500},
	);
});
