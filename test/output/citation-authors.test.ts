import assert from 'node:assert/strict';
import {test} from 'node:test';
import {authorsOf} from '../../source/corpus/authors.js';
import {citations} from '../../source/output/citation.js';
import type {OutputContext} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const context: OutputContext = {corpus, width: 80, color: false, end: '\n', command: 'x'};
const [sample] = corpus.articles;

function cite(style: 'bibtex' | 'ris' | 'csl', fields: {author?: string; title?: string; language?: string}): string {
	assert.ok(sample);
	return [...citations(style).articles([{article: {...sample, ...fields}, matches: []}], context)].join('');
}

const field = (text: string, name: string): string | undefined =>
	new RegExp(`\\t${name} = \\{(.*)\\},?\\n`, 'u').exec(text)?.[1];

const byLines: readonly (readonly [string, readonly string[]])[] = [
	['Odile Marsh', ['Odile Marsh']],
	['Odile Marsh; Tomas Veld', ['Odile Marsh', 'Tomas Veld']],
	['Odile Marsh, Tomas Veld and Ada Quill', ['Odile Marsh', 'Tomas Veld', 'Ada Quill']],
	['Odile Marsh, Tomas Veld, and Ada Quill', ['Odile Marsh', 'Tomas Veld', 'Ada Quill']],
	['Одиль Марш и Томас Вельд', ['Одиль Марш', 'Томас Вельд']],
	['Օդիլ Մարշ և Թոմաս Վելդ', ['Օդիլ Մարշ', 'Թոմաս Վելդ']],
	['Odile Marsh, Senior Correspondent', ['Odile Marsh']],
	['Odile Marsh, AFP', ['Odile Marsh', 'AFP']],
	['Odile Marsh, Skerry', ['Odile Marsh, Skerry']],
	['Ministry of Foreign Affairs and Trade of Norland', ['Ministry of Foreign Affairs and Trade of Norland']],
	['Marsh, Odile; Veld, Tomas', ['Marsh, Odile', 'Veld, Tomas']],
];

test('several authors are several, and a body is not taken apart', () => {
	for (const [line, names] of byLines)
		assert.deepEqual(
			authorsOf(line).map(({name}) => name),
			names,
			line,
		);
	const bodies = 'Ministry of Foreign Affairs of Norland|AFP|North Wire Staff|The Harbour Post|Редакция'.split('|');
	for (const name of bodies) assert.equal(authorsOf(name)[0]?.kind, 'body', name);
	for (const name of ['Odile Marsh', 'Ursula von der Leyen', 'R.T. Veld', 'Одиль Марш'])
		assert.equal(authorsOf(name)[0]?.kind, 'person', name);
});

test('reference managers get each author, bodies whole', () => {
	const author = 'Odile Marsh; Ministry of Foreign Affairs of Norland; Ursula von der Leyen; Veld, Tomas';
	assert.equal(
		field(cite('bibtex', {author}), 'author'),
		'Odile Marsh and {Ministry of Foreign Affairs of Norland} and Ursula von der Leyen and Veld, Tomas',
	);
	assert.deepEqual(cite('ris', {author}).match(/^AU {2}- .*$/gmu), [
		'AU  - Marsh, Odile',
		'AU  - Ministry of Foreign Affairs of Norland',
		'AU  - von der Leyen, Ursula',
		'AU  - Veld, Tomas',
	]);
	assert.deepEqual((JSON.parse(cite('csl', {author})) as [{author: unknown}])[0].author, [
		{family: 'Marsh', given: 'Odile'},
		{literal: 'Ministry of Foreign Affairs of Norland'},
		{family: 'von der Leyen', given: 'Ursula'},
		{family: 'Veld', given: 'Tomas'},
	]);
	assert.equal(field(cite('bibtex', {author: 'Nguyễn Văn Tàu', language: 'vi'}), 'author'), '{Nguyễn Văn Tàu}');
});

test('TeX gets every sign as it is printed, and keeps the capitals of names', () => {
	const title = String.raw`Path C:\skerry and {sic} rise 5^2 in Norland, 10% & #1 a_b ~ café`;
	assert.equal(
		field(cite('bibtex', {title}), 'title'),
		String.raw`Path {C}:\textbackslash{}skerry and \{sic\} rise 5\textasciicircum{}2 in {Norland}, 10\% \& \#1 a\_b \textasciitilde{} café`,
	);
	for (const broken of ['an open { only', 'shut } only', '}{']) {
		const text = cite('bibtex', {title: broken, author: broken});
		assert.equal(text.split('{').length, text.split('}').length, broken);
	}
});
