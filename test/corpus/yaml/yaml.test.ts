import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {FAILSAFE_SCHEMA, load} from 'js-yaml';
import {readYaml} from '../../../source/corpus/yaml/yaml.js';
import {readFullYaml} from '../../../source/corpus/yaml/yaml-full.js';
import {
	isMapping,
	isSequence,
	type YamlNode,
	type YamlResult,
	type YamlValue,
} from '../../../source/corpus/yaml/yaml-node.js';
import {readYamlSubset} from '../../../source/corpus/yaml/yaml-subset.js';
import {growthTest} from '../../helpers/growth.js';

const plain = (value: YamlValue): unknown => {
	if (isMapping(value)) {
		return Object.fromEntries(Array.from(value, ([key, node]) => [key, plain(node.value)]));
	}

	return isSequence(value) ? value.map(node => plain(node.value)) : value;
};

const valueOf = (result: YamlResult): unknown => (result.kind === 'read' ? plain(result.root.value) : result);

/** Values with their lines; an item left empty has no place in the text, so its line says nothing. */
const nodeWithLines = ({value, line}: YamlNode): unknown => {
	if (isMapping(value)) {
		return [line, Array.from(value, ([key, node]) => [key, node.line, nodeWithLines({...node, line: 0})])];
	}

	return isSequence(value) ? [line, value.map(nodeWithLines)] : value === '' ? '' : [line, value];
};

const withLines = (result: YamlResult): unknown => (result.kind === 'read' ? nodeWithLines(result.root) : result);

const subsetCases: ReadonlyArray<readonly [string, unknown]> = [
	['a: 1\nb: two words', {a: '1', b: 'two words'}],
	[
		'date: 2023-12-07\ncountry: NO\nempty:\nnumber: 1.10',
		{date: '2023-12-07', country: 'NO', empty: '', number: '1.10'},
	],
	['a: "say \\"no\\": \\u00e9 # still"  # comment', {a: 'say "no": é # still'}],
	["a: 'it''s'", {a: "it's"}],
	['url: https://a.b/c?d=e#f', {url: 'https://a.b/c?d=e#f'}],
	['a: b # comment\n# whole line\n\n  # indented\nc: d', {a: 'b', c: 'd'}],
	['a: [one, "two, 2", \'three\']\nb: []\nc: {}', {a: ['one', 'two, 2', 'three'], b: [], c: {}}],
	['- {form: Алиев, script: Cyrl}\n- plain', [{form: 'Алиев', script: 'Cyrl'}, 'plain']],
	[
		'- id: x\n  names:\n    - a\n    - b\n  kind: c\n-  id: y\n   names:\n   - d',
		[
			{id: 'x', names: ['a', 'b'], kind: 'c'},
			{id: 'y', names: ['d']},
		],
	],
	['a:\n- b\n- c\nd: e', {a: ['b', 'c'], d: 'e'}],
	['a:\n  b:\n    c: d\ne: f', {a: {b: {c: 'd'}}, e: 'f'}],
	['- {label: x, seen: [a/b, c/d]} # e', [{label: 'x', seen: ['a/b', 'c/d']}]],
	['-\n  a: b\n-', [{a: 'b'}, '']],
	['a: “curly” said', {a: '“curly” said'}],
	['a: x\u00a0\nb: y', {a: 'x\u00a0', b: 'y'}],
	['', ''],
	['# nothing\n', ''],
];

test('the subset reader knows what our files are written in', () => {
	for (const [text, expected] of subsetCases) {
		assert.deepEqual(valueOf(readYamlSubset(text)), expected, text);
		assert.deepEqual(valueOf(readFullYaml(text)), expected, text);
	}
});

test('what the subset reader does not know it leaves to the full one', () => {
	const beyond: ReadonlyArray<readonly [string, number | undefined]> = [
		['a: 1\nb: |\n  text', 2],
		['a: "two\n  lines"', 1],
		['a: one\n  two', 1],
		['a: &anchor x\nb: *anchor', 1],
		['a: !tag x', 1],
		['a: b: c', 1],
		['a: 1\na: 2', 2],
		['a: [one,\n  two]', 1],
		['a: [[[[[b]]]]]', 1],
		['a: [b: c]', 1],
		['a: {b}', 1],
		['a: [b,]', 1],
		['- - a', 1],
		['? a\n: b', 1],
		['"a": b', 1],
		['---\na: b', 1],
		['just text', 1],
		['a: 1\n b: 2', 1],
		['  a: 1\nb: 2', 2],
		['a:\tb', undefined],
	];
	for (const [text, line] of beyond) {
		assert.deepEqual(readYamlSubset(text), line === undefined ? {kind: 'unknown'} : {kind: 'unknown', line}, text);
	}
});

test('lines are those of the keys', () => {
	for (const read of [readYamlSubset, readFullYaml]) {
		const result = read('# first\na: 1\n\nb:\n  - x\n  - c: y\n    d: z\n');
		assert.ok(result.kind === 'read' && isMapping(result.root.value));
		assert.equal(result.root.value.get('a')?.line, 2);
		const b = result.root.value.get('b');
		assert.ok(b !== undefined && isSequence(b.value));
		assert.equal(b.line, 4);
		assert.deepEqual(
			b.value.map(node => node.line),
			[5, 6],
		);
		const last = b.value[1]?.value;
		assert.ok(last !== undefined && isMapping(last));
		assert.equal(last.get('d')?.line, 7);
	}
});

test('broken YAML names the line where to look', () => {
	const cases: ReadonlyArray<readonly [string, number, RegExp]> = [
		['a: 1\nb: "open\nc: 3\n', 2, /./u],
		['a: 1\nb: c: d\n', 2, /indentation/u],
		['a: 1\na: 2\n', 2, /twice/u],
		['a: &x 1\nb: *x\n', 1, /anchors/u],
		['a: 1\nb: *x\n', 2, /./u],
		['a: !!binary x\n', 1, /tags/u],
		['a: [1\n', 1, /./u],
		['---\na: 1\n---\nb: 1\n', 1, /one document/u],
		[`a: ${'['.repeat(50)}`, 1, /./u],
		[`a: "${'x'.repeat(2_000_001)}"`, 1, /2 MB/u],
	];
	for (const [text, line, message] of cases) {
		const result = readYaml(text, readFullYaml);
		assert.ok(result.kind === 'broken', text.slice(0, 40));
		assert.equal(result.line, line, text.slice(0, 40));
		assert.match(result.message, message);
	}
});

test('without the full reader the answer is that it is unknown', () => {
	assert.equal(readYaml('a: |\n  b').kind, 'unknown');
	assert.deepEqual(valueOf(readYaml('a: |\n  b', readFullYaml)), {a: 'b\n'});
});

const fragment = fc.constantFrom(
	'a',
	'b:',
	'a:',
	' ',
	'  ',
	'\n',
	'\n  ',
	'\n- ',
	'- ',
	': ',
	':',
	' #',
	'#',
	'"',
	"'",
	'\\',
	'\\u00e9',
	'\\ud83d',
	'\\n',
	'[',
	']',
	'{',
	'}',
	', ',
	',',
	'|',
	'>',
	'&',
	'*',
	'!',
	'%',
	'@',
	'?',
	'-',
	'~',
	'null',
	'1',
	'\t',
	'\u00a0',
	'é',
	'纳',
	'🔴',
	'\ufeff',
	'---',
	'...',
	'\u2028',
	'\r',
	'=',
	'<<',
	'__proto__',
);
const yamlish = fc.oneof(
	fc.array(fragment, {maxLength: 24}).map(parts => parts.join('')),
	fc
		.array(
			fc.tuple(
				fc.constantFrom('', '  ', '    ', '- ', '  - ', '    - ', '   '),
				fc.constantFrom('a: ', 'b: ', 'c:', 'd:', ''),
				fc.constantFrom(
					'',
					'x',
					'"y"',
					"'z'",
					'[p, q]',
					'{k: v}',
					'[{k: v}, [w]]',
					'{k: [a, b], l: ""}',
					'# c',
					'x # c',
					'u: v',
					'"e" f',
					'[a',
					'- m',
				),
			),
			{maxLength: 8},
		)
		.map(lines => lines.map(parts => parts.join('')).join('\n')),
	fc.string({unit: 'binary'}),
);

test('whatever the subset reader accepts, js-yaml reads the same; neither of ours throws', () => {
	let accepted = 0;
	fc.assert(
		fc.property(yamlish, text => {
			const full = readFullYaml(text);
			const quick = readYamlSubset(text);
			if (quick.kind !== 'read') {
				return;
			}

			accepted++;
			assert.equal(full.kind, 'read', JSON.stringify(full));
			assert.deepEqual(withLines(quick), withLines(full));
			if (valueOf(quick) !== '') {
				assert.deepEqual(valueOf(quick), load(text, {schema: FAILSAFE_SCHEMA}));
			}
		}),
		{seed: 1, numRuns: 5000},
	);
	assert.ok(accepted > 200, `only ${accepted} accepted`);
});

growthTest(
	import.meta.url,
	'the time of hostile text grows with its length only',
	(
		[
			[times => '- '.repeat(times), 100_000],
			[times => '['.repeat(times), 100_000],
			[times => `a: ${'"'.repeat(times)}`, 100_000],
			[times => 'a:\n'.repeat(times), 50_000],
			[times => ' '.repeat(times), 500_000],
			[times => `a: ${'x '.repeat(times)}#`, 200_000],
			[times => `a: ${' '.repeat(times)}x`, 200_000],
			[times => `a: ["${'\\'.repeat(times)}"]`, 100_001],
		] satisfies [(times: number) => string, number][]
	).map(([make, length]) => ({what: make(5), length, make, work: text => readYaml(text, readFullYaml)})),
);
