import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readActor, readOutlet, readPlace, readWording} from '../../../source/corpus/parse/entries.js';
import {type EntryReader, parseTable} from '../../../source/corpus/parse/parse-table.js';
import {readFullYaml} from '../../../source/corpus/yaml/yaml-full.js';

const table = <T extends {readonly id: string}>(text: string, read: EntryReader<T>) =>
	parseTable(text, {file: 'table.yaml', what: 'entry', fullYaml: readFullYaml}, read);

test('outlets', () => {
	const {entries, problems} = table(
		`# outlets
- id: harbour
  name: Harbour Post
  tag: HP
  country: NO
  language: nb
  kind: newspaper
  home: https://harbour.example
  note: On the coast.
- {id: wire, name: North Wire}
`,
		readOutlet,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(entries, [
		{
			id: 'harbour',
			name: 'Harbour Post',
			tag: 'HP',
			country: 'NO',
			language: 'nb',
			kind: 'newspaper',
			home: 'https://harbour.example',
			note: 'On the coast.',
		},
		{id: 'wire', name: 'North Wire', kind: 'site'},
	]);
});

test('actors', () => {
	const {entries, problems} = table(
		`- id: marsh
  name: Odile Marsh
  kind: person
  of: norland
  roles:
    - {role: foreign minister, from: 2030-05, to: 2031-02-01, basis: press}
    - envoy
  names:
    - Marsh
    - {form: Одиль Марш, script: Cyrl, kind: transliteration}
    - ""
`,
		readActor,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(entries, [
		{
			id: 'marsh',
			name: 'Odile Marsh',
			kind: 'person',
			of: 'norland',
			names: ['Marsh', {form: 'Одиль Марш', script: 'Cyrl', kind: 'transliteration'}],
			roles: [{role: 'foreign minister', from: '2030-05', to: '2031-02-01', basis: 'press'}, {role: 'envoy'}],
		},
	]);
});

test('places: the sort of place stands under type or kind', () => {
	const {entries, problems} = table(
		'- {id: ember, name: Port Ember, kind: city, in: norland}\n- {id: skerry, name: Skerry, kind: place, type: island}\n',
		readPlace,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(entries, [
		{id: 'ember', name: 'Port Ember', kind: 'place', type: 'city', in: 'norland'},
		{id: 'skerry', name: 'Skerry', kind: 'place', type: 'island'},
	]);
});

test('wording', () => {
	const {entries, problems} = table(
		'- id: island\n  name: the island\n  labels:\n    - {label: our island, seen: [a/b, c/d]}\n    - Skerry\n',
		readWording,
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(entries, [
		{id: 'island', name: 'the island', labels: [{label: 'our island', seen: ['a/b', 'c/d']}, {label: 'Skerry'}]},
	]);
});

test('wording: where a label counts', () => {
	const {entries, problems} = table(
		`- id: crew
  name: the crew
  from: 2031-03
  negotiations: [2031-03-01-talks]
  labels:
    - {label: sailors, with: [norland], negotiations: []}
    - {label: spies, until: spring}
`,
		readWording,
	);
	assert.deepEqual(
		problems.map(({line, field}) => [line, field]),
		[[7, 'until']],
	);
	assert.deepEqual(entries, [
		{
			id: 'crew',
			name: 'the crew',
			negotiations: ['2031-03-01-talks'],
			from: '2031-03',
			labels: [{label: 'sailors', with: ['norland'], negotiations: []}, {label: 'spies'}],
		},
	]);
});

test('a broken entry is left out and the others stay', () => {
	const {entries, problems} = table(
		`- id: a
  name: A
  kind: person
- id: b
  kind: person
- text
- id: c
  name: C
  kind: ship
- id: d
  name: D
  kind: state
  roles: president
  names:
    - {frm: Dee}
    - Dee
- id: a
  name: Again
  kind: person
`,
		readActor,
	);
	assert.deepEqual(
		entries.map(({id, name}) => [id, name]),
		[
			['a', 'Again'],
			['d', 'D'],
		],
	);
	assert.deepEqual(
		problems.map(({line, field, severity, message}) => [line, field, severity, message]),
		[
			[4, 'name', 'error', 'entry “b”: missing: add the name to show'],
			[6, 'id', 'error', 'entry: must be fields, one “name: value” a line'],
			[9, 'kind', 'error', 'entry “c”: “ship” is not known: write person, organisation or state'],
			[13, 'roles', 'warning', 'entry “d”: must be a list: one “- …” a line'],
			[15, 'form', 'error', 'entry “d”: missing: add the spelling'],
			[15, 'frm', 'warning', 'entry “d”: unknown field, not read: did you mean “form”?'],
			[17, 'id', 'warning', 'entry “a”: stands twice, the later one is used: remove one'],
		],
	);
});

test('a file that is no list, or no YAML, gives one error', () => {
	for (const [text, line] of [
		['outlets:\n  - id: a', 1],
		['- id: "a\n- id: b', 1],
		['- id: a\n  name: b: c', 2],
	] as const) {
		const {entries, problems} = table(text, readOutlet);
		assert.deepEqual(entries, []);
		assert.deepEqual(
			problems.map(problem => [problem.line, problem.severity]),
			[[line, 'error']],
		);
	}

	assert.deepEqual(table('', readOutlet), {entries: [], problems: []});
	assert.deepEqual(table('# nothing yet\r\n', readOutlet), {entries: [], problems: []});
});

test('without the full reader unusual YAML asks for it', () => {
	assert.equal(parseTable('- id: |\n    a', {file: 'x', what: 'outlet'}, readOutlet).needsFullYaml, true);
});
