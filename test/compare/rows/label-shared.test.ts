import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPassages} from '../../../source/compare/rows/align.js';
import type {Article} from '../../../source/corpus/model.js';
import {told} from '../told.js';

const label = (...texts: readonly string[]): string =>
	alignPassages(texts.map((text, index) => told(`outlet-${index}`, [text])))[0]?.label ?? '';

/** Norway, in both of its forms. */
const mentions = ({paragraphs}: Article) =>
	paragraphs.map(text =>
		[...text.matchAll(/Norwegian|Norway/gu)].map(match => ({
			start: match.index,
			end: match.index + match[0].length,
			text: match[0],
			kind: 'state' as const,
			id: 'norway',
		})),
	);

const labelled = (one: string, other: string) =>
	alignPassages([told('one', [one]), told('two', [other])], {mentions})[0]?.label ?? '';

test('what two accounts quote names their row, with who says it where that is told', () => {
	assert.equal(
		label(
			'“The mole stays shut until the last crew is paid,” Ilse Brandt told the guild on Monday, to applause from the benches.',
			'Asked about the strike, Brandt said the mole “stays shut until the last crew is paid” and left the hall.',
		),
		'Brandt: “The mole stays shut until the last crew is paid”',
	);
	assert.doesNotMatch(
		label(
			'A lawyer for Ilse Brandt said: “No crew of ours has ever touched that crane.”',
			'“No crew of ours has ever touched that crane,” one paper was told.',
		),
		/Brandt/,
	);
});

test('a quotation that only one account has names no row', () => {
	const found = label(
		'The pilots of Kalmar ended their strike over pay. “We have waited long enough for this day,” one of them said.',
		'In Kalmar the strike of the pilots over pay is over, the guild said.',
	);
	assert.doesNotMatch(found, /waited/);
});

test('a statement whose words the other account has not names no row', () => {
	const found = label(
		'Visby welcomed a concert of the northern choir. The ferry strike in Visby cost the guild 340 jobs.',
		'The guild counts 340 jobs that went with the ferry strike in Visby.',
	);
	assert.doesNotMatch(found, /choir/);
	assert.match(found, /strike|340 jobs/);
});

test('a figure that one account alone has stands in no label of a row of several', () => {
	const found = label(
		'Ilse Brandt said 14 sailors of the ferry guild were to go home on Sunday.',
		'The sailors of the ferry guild go home on Sunday; of these there are 12, Brandt said.',
	);
	assert.doesNotMatch(found, /1[24]/);
});

test('what follows a conjunction may name a row; what somebody says or what is only thought of may not', () => {
	assert.equal(
		label(
			'After Kalmar closed the northern mole, crews of the guild waited outside in the rain.',
			'Kalmar closed the northern mole, to the surprise of all who had gathered.',
		),
		'Kalmar closed the northern mole',
	);
	const thought = label(
		'If Kalmar closes the northern mole, the guild will strike.',
		'What becomes of the northern mole of Kalmar is open; the guild waits.',
	);
	assert.doesNotMatch(thought, /^(?:If )?Kalmar closes/);
});

test('that somebody told something is no label, and neither is a someone or a day before', () => {
	const found = [
		label(
			'Brandt told the newspaper. The crews of Kalmar wait for ice.',
			'Brandt told the newspaper that in Kalmar the crews wait for ice.',
		),
		label(
			'On the previous day someone sat by the door in Visby.',
			'In Visby someone saw the door on the previous day.',
		),
	];
	assert.doesNotMatch(found[0] ?? '', /told the newspaper$/);
	assert.doesNotMatch(found[1] ?? '', /·.*(?:someone|previous day)/);
});

test('a name is printed whole: over its hyphen, with what its body is of', () => {
	assert.match(
		label(
			'The Herring and Grain Commission fined the firm of Visby over its ledgers.',
			'Ledgers of the Visby firm: fined by the Herring and Grain Commission.',
		),
		/Herring and Grain Commission/,
	);
});

test('who helped with a report, and links to other stories, make no row', () => {
	const rows = alignPassages([
		told('one', [
			'Crews of the guild wait for the ice.',
			'Ada Lind contributed to this report.',
			'Related: The mole in pictures',
		]),
		told('two', [
			'The ice is late, the guild fears.',
			'Per Holm and Ada Lind contributed to this report.',
			'Related: The mole, a history',
		]),
	]);
	for (const {cells} of rows) {
		if (cells.length > 1) assert.ok(cells.every(({paragraphs}) => paragraphs.every(at => at === 0)));
	}
});

test('a land is called by its name, never by the adjective', () => {
	assert.match(
		labelled(
			'Of Norwegian herring quotas: 340 tonnes for Norway.',
			'Norway, for Norwegian crews: herring quotas, 340 tonnes.',
		),
		/^Norway · 340 tonnes/,
	);
	assert.doesNotMatch(
		labelled('Of Norwegian herring quotas: 340 tonnes.', 'Norwegian herring quotas at 340 tonnes.'),
		/Norwegian ·/,
	);
});

test('where no statement fits, what was done stands behind the names as a noun, unless a cell denies it', () => {
	const found = label(
		'After a long night Ilse Brandt was arrested on the mole of Kalmar.',
		'Police on the mole at Kalmar arrested two pilots, one of them Ilse Brandt.',
	);
	assert.match(found, /arrest/u);
	assert.doesNotMatch(
		label(
			'Ilse Brandt, the mole of Kalmar behind her, was not arrested by anybody.',
			'Nobody on the mole at Kalmar has arrested the pilot, one Ilse Brandt.',
		),
		/ · arrest\b/u,
	);
});

test('a place before a noun is not who speaks', () => {
	assert.doesNotMatch(
		label(
			'One Kalmar lawyer called the new rules “a plain display of contempt for crews”.',
			'The new rules were “a plain display of contempt for crews”, a lawyer said in Kalmar.',
		),
		/^Kalmar:/u,
	);
});

test('the paper by which a quotation came is not who speaks', () => {
	const found = label(
		'Kalmar closes the mole because of “a plain display of contempt for crews”, according to the Harbour Times.',
		'Marsh spoke of “a plain display of contempt for crews” and closed the mole.',
	);
	assert.match(found, /plain display of contempt/u);
	assert.doesNotMatch(found, /^Harbour Times:/u);
});

test('a figure that the other cell contradicts is not in the label', () => {
	const found = label(
		'Kalmar said 12 pilots would be freed; it spoke of a gesture.',
		'Veld said 14 pilots, not 12, were to go home.',
	);
	assert.match(found, /12 pilots/u);
	assert.doesNotMatch(found, /14/u);
});
