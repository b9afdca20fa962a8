import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {attributeQuotes} from '../../../source/compare/voices/attribution.js';
import {growthTest} from '../../helpers/growth.js';

type Found = readonly [source: string | null, content: string, direct?: boolean];

const read = (text: string): Found[] =>
	attributeQuotes(text).map(({source, content, direct}) => [
		source === null ? null : text.slice(source.start, source.end),
		text.slice(content.start, content.end),
		direct,
	]);

/** What each text must hold among its attributions. */
const held: readonly (readonly [string, readonly Found[]])[] = [
	['“The ferry will sail,” Odile Marsh said.', [['Odile Marsh', '“The ferry will sail,”', true]]],
	[
		'“The ferry will sail,” said Odile Marsh, the foreign minister of Norland.',
		[['Odile Marsh, the foreign minister of Norland', '“The ferry will sail,”', true]],
	],
	[
		'“The ferry,” Marsh told reporters on Monday, “will sail.”',
		[
			['Marsh', '“The ferry,”', true],
			['Marsh', '“will sail.”', true],
		],
	],
	[
		'Foreign Minister Odile Marsh said on Monday that the ferry would sail.',
		[['Foreign Minister Odile Marsh', 'that the ferry would sail', false]],
	],
	[
		'Tomas Veld, who leads the delegation, said the island was closed.',
		[['Tomas Veld, who leads the delegation', 'the island was closed', false]],
	],
	[
		'The island, Veld argued, had been closed for years.',
		[
			['Veld', 'The island', false],
			['Veld', 'had been closed for years', false],
		],
	],
	[
		'The island was closed, a spokesman for the harbour office said.',
		[['a spokesman for the harbour office', 'The island was closed', false]],
	],
	['According to the Skerry council, nobody was hurt.', [['the Skerry council', 'nobody was hurt', false]]],
	['Nobody was hurt, according to the Skerry council.', [['the Skerry council', 'Nobody was hurt', false]]],
	['Veld accused Norland of firing first.', [['Veld', 'Norland of firing first', false]]],
	['Norland was accused by Sudland of firing first.', [['Sudland', 'of firing first', false]]],
	['Marsh welcomed nothing and denied that shots were fired.', [['Marsh', 'that shots were fired', false]]],
	[
		'Marsh said the ferry would sail, adding that tickets were free.',
		[
			['Marsh', 'the ferry would sail', false],
			['Marsh', 'that tickets were free', false],
		],
	],
	['Marsh called the plan “a bad joke”.', [['Marsh', 'the plan “a bad joke”', true]]],
	['“Why now?” Veld asked.', [['Veld', '“Why now?”', true]]],
	[
		'“We will sail,” Marsh said. “Nobody can stop us.”',
		[
			['Marsh', '“We will sail,”', true],
			['Marsh', '“Nobody can stop us.”', true],
		],
	],
	[
		'Marsh said:\n“We will sail on every day of the year.”',
		[['Marsh', '“We will sail on every day of the year.”', true]],
	],
	['Marsh said: “We will sail.\n“And we will come back.”', [['Marsh', '“And we will come back.”', true]]],
	['“The sea belongs to nobody at all.” — Odile Marsh', [['Odile Marsh', '“The sea belongs to nobody at all.”', true]]],
	['Sudland rejected Norland’s claim that the ferry was armed.', [['Norland’s', 'that the ferry was armed', false]]],
	['Norland and Sudland agreed to open the port.', [['Norland and Sudland', 'to open the port', false]]],
	[
		'She warned against new fighting and urged both to talk.',
		[
			['She', 'against new fighting', false],
			['She', 'to talk', false],
		],
	],
	[
		'U.S. Sen. J. P. Marsh (R-Ohio) said Friday the port was shut.',
		[['U.S. Sen. J. P. Marsh (R-Ohio)', 'the port was shut', false]],
	],
	['In an interview on Friday Marsh said that the port was shut.', [['Marsh', 'that the port was shut', false]]],
	['He sighed: “We have lost the port.”', [['He', '“We have lost the port.”', true]]],
	['“So have we,” chimed in Tomas Veld.', [['Tomas Veld', '“So have we,”', true]]],
	['Veld was blunt: “There is no port any more.”', [['Veld', '“There is no port any more.”', true]]],
	['Marsh would like to see an open port.', [['Marsh', 'would like to see an open port', false]]],
	['Marsh voiced deep concern that the port was shut.', [['Marsh', 'that the port was shut', false]]],
	['Marsh is confident that the port will open.', [['Marsh', 'that the port will open', false]]],
	['A poll shows a lead of three points for Marsh.', [['A poll', 'a lead of three points for Marsh', false]]],
	[
		'According to Norland documents Veld comes first, on Friday.',
		[['Norland documents', 'Veld comes first, on Friday', false]],
	],
	['According to a report published on Monday, the ferry was armed.', [['a report', 'the ferry was armed', false]]],
	[
		'“The ferry was slow,” said Ada Quill, a pilot who has sailed for years.',
		[['Ada Quill', '“The ferry was slow,”', true]],
	],
	['Marsh told them to leave the port.', [['Marsh', 'to leave the port', false]]],
	[
		'Marsh added:\nNobody is going to shut this port again.',
		[['Marsh', 'Nobody is going to shut this port again.', false]],
	],
	['He says there can be no talks.', [['He', 'there can be no talks', false]]],
	['The treaty, as Veld put it, “is dead and buried for good”.', [['Veld', '“is dead and buried for good”', true]]],
	['«Мы готовы к переговорам о пароме», – Marsh said.', [['Marsh', '«Мы готовы к переговорам о пароме»', true]]],
];

for (const [text, expected] of held) {
	test(`attributes: ${text.slice(0, 70)}`, () => {
		const found = read(text);
		for (const each of expected) {
			assert.ok(
				found.some(other => other.every((part, index) => part === each[index])),
				`${JSON.stringify(each)} is not in ${JSON.stringify(found)}`,
			);
		}
	});
}

test('a quotation with nobody named stays nobody’s', () => {
	assert.deepEqual(read('The mood was grim. “Nobody can stop us from sailing.”'), [
		[null, '“Nobody can stop us from sailing.”', true],
	]);
});

test('a term in quotation marks is no speech', () => {
	assert.deepEqual(read('The “ferry war” went into its second week.'), []);
});

test('words that only look like reporting verbs report nothing', () => {
	for (const text of [
		'The United States and its claims were on the table.',
		'After a telephone call the talks went on.',
		'Marsh went back to the port.',
		'Marsh called Veld on Monday.',
		'The proposed line was shown on a map.',
	]) {
		assert.deepEqual(read(text), [], text);
	}
});

/** Source, class and content of texts in which a cue is negated or under a modal. */
const turned: readonly (readonly [string, readonly (readonly [string | null, string | undefined, string])[]])[] = [
	['Norland agreed not to stand in the way.', [['Norland', 'agreed', 'not to stand in the way']]],
	['Marsh has not accused him of any crime.', [['Marsh', 'not said', 'has not accused him of any crime']]],
	['Marsh would not say whether Veld was ill.', [['Marsh', 'refused', 'would not say whether Veld was ill']]],
	['Marsh does not rule out that Veld is ill.', [['Marsh', 'left open', 'does not rule out that Veld is ill']]],
	['Marsh ruled out a meeting.', [['Marsh', 'ruled out', 'a meeting']]],
	['Marsh does not intend to act as a judge.', [['Marsh', 'not wanted', 'does not intend to act as a judge']]],
	['Marsh doubts that Veld is ill.', [['Marsh', 'not believed', 'that Veld is ill']]],
	['Marsh no longer believes that Veld is ill.', [['Marsh', 'not believed', 'no longer believes that Veld is ill']]],
	['Marsh did not deny that Veld was ill.', [['Marsh', 'left open', 'did not deny that Veld was ill']]],
	['Marsh will never accept such a border.', [['Marsh', 'refused', 'will never accept such a border']]],
	['Marsh is not ready to meet Veld.', [['Marsh', 'refused', 'is not ready to meet Veld']]],
	['Marsh declined to comment on the ferry.', [['Marsh', 'refused', 'to comment on the ferry']]],
	['Marsh denied that Veld had agreed to a truce.', [['Marsh', 'denied', 'that Veld had agreed to a truce']]],
];

for (const [text, expected] of turned) {
	test(`negation and modals belong to class and passage: ${text}`, () => {
		assert.deepEqual(
			attributeQuotes(text).map(({source, verbClass, content}) => [
				source === null ? null : text.slice(source.start, source.end),
				verbClass,
				text.slice(content.start, content.end),
			]),
			expected,
		);
	});
}

test('what must, may or need not be said, and what nobody said, is no speech', () => {
	for (const text of [
		'Norland must recognise the border.',
		'Norland should accept the plan.',
		'Norland may agree to a truce.',
		'Nobody said that the port was shut.',
		'Neither side agreed to a truce.',
		'Not everyone said that the port was shut.',
		'There can be no talks if Norland insists that the port is shut.',
		'Can Norland speak of peace?',
		'Marsh left the port without saying that it was shut.',
	]) {
		assert.deepEqual(read(text), [], text);
	}
});

test('what cannot speak has no voice', () => {
	for (const text of [
		'The fighting claimed that the port was shut.',
		'Drones and aircraft announced that the port was shut.',
		'There were hopes for a truce.',
		'Two “sea truces” agreed to end.',
		'The region had no genuine wish for peace.',
	]) {
		assert.deepEqual(read(text), [], text);
	}
});

test('expecting, planning, opposing, supporting and knowing is no speech without a quotation', () => {
	for (const verb of ['expects', 'plans', 'opposes', 'supports', 'knows']) {
		assert.deepEqual(read(`Marsh ${verb} a long war for the port.`), [], verb);
	}
	assert.deepEqual(read('Marsh expects “a very long war for it”.'), [['Marsh', '“a very long war for it”', true]]);
});

test('a second verb is spoken by whoever else in the sentence does what it does, or by nobody', () => {
	assert.deepEqual(read('Veld said that the port was shut and added that he was sorry.').at(-1), [
		'Veld',
		'that he was sorry',
		false,
	]);
	const open = read('Quill wrote that Veld pushed her and said that he was sorry.').at(-1);
	assert.deepEqual(open, [null, 'that he was sorry', false]);
});

test('a class and a lemma stand beside the cue', () => {
	const [found] = attributeQuotes('Veld accused Norland of firing first.');
	assert.equal(found?.verb, 'accuse');
	assert.equal(found?.verbClass, 'accused');
});

test('any text: spans inside it, contents in order, no throw', () => {
	const pieces = fc.constantFrom(
		'“',
		'”',
		'"',
		'‘',
		'’',
		'«',
		'»',
		"''",
		', ',
		'. ',
		'? ',
		': ',
		'; ',
		'– ',
		'(',
		') ',
		'\n',
		' and ',
		' said ',
		' told ',
		' that ',
		' according to ',
		' who ',
		' was accused by ',
		' did not ',
		' never ',
		' would ',
		' voiced hope ',
		' is ready ',
		' nobody ',
		' claims ',
		' adding ',
		'Marsh',
		'the minister',
		' he ',
		'on Monday',
		' to ',
		'déjà',
		'习近平',
		'🙂',
	);
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 60}), parts => {
			const text = parts.join('');
			let last = 0;
			for (const {source, cue, content} of attributeQuotes(text)) {
				for (const span of [source, cue, content]) {
					assert.ok(span === null || (span.start >= 0 && span.start < span.end && span.end <= text.length));
				}
				const line = text.lastIndexOf('\n', content.start - 1);
				assert.ok(content.start >= last || line >= last - content.end);
				last = content.start;
			}
		}),
		{numRuns: 300},
	);
});

growthTest(
	import.meta.url,
	'a megabyte of marks or of cues takes time that grows with its length only',
	['“', " 'a", '\n', 'he said ', 'X, the man, said ', '“a.” said X '].map(piece => ({
		what: JSON.stringify(piece),
		length: 250_000 / piece.length,
		make: (length: number) => piece.repeat(length),
		work: attributeQuotes,
	})),
);
