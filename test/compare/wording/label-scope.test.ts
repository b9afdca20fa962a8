import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../../source/corpus/create.js';
import type {WordingLabel, WordingThing} from '../../../source/corpus/model.js';
import {wordingOf} from '../../../source/compare/wording/wording.js';

const first = '2031-03-01-harbour';
const second = '2033-06-10-canal';

type Told = {
	readonly published?: string;
	readonly paragraph: string;
	readonly terms?: readonly string[];
	readonly language?: string;
};

/** Which articles of two rounds of talks use a label of the crew that was set free, by `negotiation/outlet`. */
function counted(
	label: string | WordingLabel,
	told: Readonly<Record<string, Told>>,
	thing: Partial<WordingThing> = {},
): readonly string[] {
	const corpus = createCorpus({
		actors: [
			{id: 'norland', name: 'Norland', kind: 'state', names: ['Norrland']},
			{id: 'marsh', name: 'Odile Marsh', kind: 'person'},
		],
		negotiations: [
			{id: first, title: 'Harbour', date: '2031-03-01', was: ['2031-harbour']},
			{id: second, title: 'Canal', date: '2033-06-10'},
		],
		wording: [
			{
				id: 'crew',
				name: 'the crew',
				...thing,
				labels: [typeof label === 'string' ? {label} : label, ...(thing.labels ?? [])],
			},
		],
		articles: Object.entries(told).map(([id, {paragraph, published, terms, language = 'en'}]) => ({
			id,
			outlet: id.slice(id.indexOf('/') + 1),
			title: '[Talks]',
			published: published ?? id.slice(0, 10),
			language,
			text: terms === undefined ? ('full' as const) : ('brief' as const),
			paragraphs: [paragraph],
			...(terms === undefined ? {} : {terms}),
		})),
	});
	return wordingOf(corpus, corpus.articles)
		.filter(({kind}) => kind === 'thing')
		.flatMap(({cells}) => cells.map(({article}) => article));
}

const both = (paragraph: string) => ({[`${first}/post`]: {paragraph}, [`${second}/post`]: {paragraph}});
const [inFirst, inSecond] = [`${first}/post`, `${second}/post`];

test('several words, or a proper name, count wherever they stand', () => {
	assert.deepEqual(counted('armed intruders', both('The armed intruders left.')), [inFirst, inSecond]);
	assert.deepEqual(counted('Skerrymen', both('The Skerrymen left.')), [inFirst, inSecond]);
});

test('a bare common noun counts only in the talks in which it was met', () => {
	assert.deepEqual(counted('sailors', both('772 Norland sailors died.')), []);
	assert.deepEqual(counted('the sailors', both('The sailors died.')), []);
	assert.deepEqual(counted({label: 'sailors', seen: [inSecond]}, both('Sailors died.')), [inSecond]);
	assert.deepEqual(
		counted('sailors', both('Sailors died.'), {labels: [{label: 'crew of the Tern', seen: [inFirst]}]}),
		[inFirst],
	);
});

test('a word in a script without capitals is a noun unless the tables name it', () => {
	assert.deepEqual(counted('بحارة', both('بحارة')), []);
});

test('only in the talks that are named, by their former ids too', () => {
	assert.deepEqual(counted({label: 'sailors', negotiations: [second]}, both('Sailors died.')), [inSecond]);
	assert.deepEqual(counted('armed intruders', both('Armed intruders left.'), {negotiations: ['2031-harbour']}), [
		inFirst,
	]);
});

test('what a label says stands in place of what its entry says', () => {
	const label = {label: 'armed intruders', negotiations: []};
	assert.deepEqual(counted(label, both('Armed intruders left.'), {negotiations: [first]}), [inFirst, inSecond]);
});

const timesAt = (published: string, scope: Partial<WordingLabel>) =>
	counted({label: 'armed intruders', ...scope}, {[inFirst ?? '']: {paragraph: 'Armed intruders left.', published}})
		.length;

test('only from a day on, and up to one; a month that may lie before it does not count', () => {
	assert.deepEqual(
		[
			timesAt('2031-03-01', {from: '2031-03'}),
			timesAt('2031-02-28', {from: '2031-03'}),
			timesAt('2031-03', {from: '2031-03-02'}),
		],
		[1, 0, 0],
	);
	assert.deepEqual(
		[
			timesAt('2031-12-31', {until: '2031'}),
			timesAt('2032-01-01', {until: '2031'}),
			timesAt('2031-03', {until: '2031-03-30'}),
		],
		[1, 0, 0],
	);
});

test('only in a sentence that names one of these, under any of their names', () => {
	const label = {label: 'sailors', with: ['norland']};
	const told = {
		[`${first}/a`]: {paragraph: 'Norrland’s sailors were freed.'},
		[`${first}/b`]: {paragraph: 'Norland was silent. The sailors were freed.'},
		[`${first}/c`]: {paragraph: 'Odile Marsh saw the sailors.'},
	};
	assert.deepEqual(counted(label, told), [`${first}/a`]);
});

test('where it was met with that meaning it counts in any case', () => {
	const label = {label: 'sailors', with: ['norland'], from: '2040', seen: [inFirst ?? '']};
	assert.deepEqual(counted(label, both('The sailors were freed.')), [inFirst]);
});

test('terms follow the same rules', () => {
	const told = {
		[`${first}/a`]: {paragraph: 'Nothing.', terms: ['dead sailors']},
		[`${second}/b`]: {paragraph: 'Nothing.'},
	};
	assert.deepEqual(counted('sailors', told), []);
	assert.deepEqual(counted({label: 'sailors', negotiations: [first]}, told), [`${first}/a`]);
});

test('a noun inside a longer label means what that one means', () => {
	const label = {label: 'sailors', negotiations: [first, second]};
	const more = {labels: [{label: 'Norland sailors', from: '2033'}]};
	assert.deepEqual(counted(label, both('Norland sailors died.'), more), [inSecond]);
});

test('a part of a compound is no label', () => {
	assert.deepEqual(counted('Skerry', both('Upper-Skerry and the Skerry-born waited.')), []);
	assert.deepEqual(counted('Upper Skerry', both('In Upper-Skerry they waited.')), [inFirst, inSecond]);
});

const told = (paragraph: string) => ({[`${first}/post`]: {paragraph, terms: []}});

test('in an account of ours a label stands inside one fragment, not across its quotation marks', () => {
	assert.deepEqual(counted('armed intruders', told('She called them “armed intruders” twice.')), [inFirst]);
	assert.deepEqual(counted('armed intruders', told('She called the armed “intruders” thieves.')), []);
	assert.deepEqual(counted('armed intruders', told('They were “all armed” intruders.')), []);
});

test('the beginning of another thing’s proper name names that thing', () => {
	const corpus = createCorpus({
		wording: [
			{id: 'place', name: 'the island', labels: [{label: 'Skerry'}]},
			{id: 'war', name: 'the war', labels: [{label: 'Second Skerry War'}, {label: 'fighting over Skerry'}]},
		],
		articles: ['The Second Skerry War was long.', 'The fighting over Skerry, Marsh said, was short.'].map(
			(body, i) => ({
				id: `talks/a${i}`,
				outlet: 'post',
				title: '[Talks]',
				published: '2031-03-01',
				body,
			}),
		),
	});
	const rows = wordingOf(corpus, corpus.articles).map(({id, cells}) => [id, cells.map(({article}) => article)]);
	assert.deepEqual(rows, [
		['place', ['talks/a1']],
		['war', ['talks/a0', 'talks/a1']],
	]);
});
