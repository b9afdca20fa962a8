import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keyOf} from '../../../source/compare/voices/pronouns.js';
import {voicesTable} from '../../../source/compare/voices/voices-table.js';
import {type Voice, voicesOf} from '../../../source/compare/voices/voices.js';
import {accounts} from '../account-corpus.js';

function voices(paragraphs: readonly string[], text: 'full' | 'brief' = 'full'): readonly Voice[] {
	const {corpus, articles} = accounts([{text, paragraphs}]);
	return articles.flatMap(article => voicesOf(corpus, article));
}

const speakers = (paragraphs: readonly string[], text: 'full' | 'brief' = 'full'): string[] =>
	voices(paragraphs, text).map(voice => `${voice.speakers.map(keyOf).join(' + ')} (${voice.basis})`);

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
	['a name with its title', ['President Odile Marsh of Norland said that the port was open.'], ['actor marsh (name)']],
	['a capital that acts', ['Port Ember said that the port was open.'], ['actor norland (name)']],
	[
		'two who speak together',
		['Norland and Sudland agreed to open the port.'],
		['actor norland + actor sudland (name)'],
	],
	['a spokesman', ['A spokesman for the Sea Office said that the port was open.'], ['actor sea-office (speaks for)']],
	['an ambassador', ["Sudland's ambassador said that the port was open."], ['actor sudland (speaks for)']],
	['an office', ["Norland's president said that the port was open."], ['actor marsh (office)']],
	[
		'an office met before',
		['Odile Marsh came by ship.', 'The president said that the port was open.'],
		['actor marsh (office)'],
	],
	['an office of nobody known', ['The chancellor said that the port was open.'], ['open the chancellor (none)']],
	['both parties', ['Both sides agreed to open the port.'], ['actor norland + actor sudland (parties)']],
	[
		'both, of two persons joined by and',
		['Norland’s Odile Marsh met the president of Sudland, Tomas Veld. Both agreed to open the port.'],
		['actor marsh + actor veld (pronoun)'],
	],
	[
		'both, beside its subject',
		['Odile Marsh and Tomas Veld had both said that the port was open.'],
		['actor marsh + actor veld (pronoun)'],
	],
	[
		'both ministers, of whom nobody is named',
		['Both ministers agreed to open the port.'],
		['open both ministers (none)'],
	],
	[
		'officials who speak for nobody',
		['Two Sea Office officials confirmed that the port was open.'],
		['named two sea office officials (name)'],
	],
	[
		'what somebody wants by the word of another',
		['Odile Marsh held that Sudland only wants to close the port.'],
		['actor marsh (name)'],
	],
	[
		'what somebody wants by their own word',
		['Odile Marsh said that she wants to open the port.'],
		['actor marsh (name)', 'actor marsh (pronoun)'],
	],
	['a second verb that could be of two', ['Odile Marsh left the house, Tomas Veld stayed, and asked for peace.'], []],
	['who is cited as saying', ['Norland is cited as saying that the port was open.'], ['actor norland (name)']],
	[
		'an aside that names another',
		['Norland, quoted by Sudland, said that the port was open.'],
		['actor norland (name)'],
	],
	[
		'a pronoun after what an unknown one said of somebody',
		['The former aide noted that Odile Marsh had closed the port. She warned that ships would wait.'],
		['open the former aide (none)', 'open she (none)'],
	],
	['a headline of somebody’s words', ['Tomas Veld: Port Will Never Be Closed Again.'], ['actor veld (name)']],
	['a headline about a state', ['Norland: Port Will Never Be Closed Again.'], []],
	['a headline with a speaker of its own', ['Tomas Veld: Sudland Says Port Is Closed.'], []],
	[
		'a name that goes on behind a hyphen',
		['Tung Eui-yong said that the port was open.'],
		['named tung eui-yong (name)'],
	],
	[
		'a pronoun for the only person',
		['Tomas Veld came by ship. He said that the port was open.'],
		['actor veld (pronoun)'],
	],
	[
		'a pronoun after a paragraph',
		['Tomas Veld came by ship.', 'He said that the port was open.'],
		['actor veld (pronoun)'],
	],
	['a pronoun that could be two', ['Odile Marsh met Tomas Veld. He said that the port was open.'], ['open he (none)']],
	[
		'a pronoun for the one who spoke',
		['Tomas Veld told Odile Marsh that the port was open. He said that ships could come.'],
		['actor veld (name)', 'actor veld (pronoun)'],
	],
	['a pronoun with nobody before it', ['He said that the port was open.'], ['open he (none)']],
	[
		'it, for a state that spoke',
		['Norland said that the port was open. It warned that fog would come.'],
		['actor norland (name)', 'actor norland (pronoun)'],
	],
	[
		'a pronoun for the one who is not in the quotation',
		['“Odile Marsh can do as she likes with it,” he said.'],
		['open he (none)'],
	],
	[
		'a pronoun that opens what somebody says',
		['Odile Marsh met Tomas Veld. Veld said he hoped for peace.'],
		['actor veld (name)', 'actor veld (pronoun)'],
	],
	['a pronoun in what is said by several', ['Prosecutors said she hoped for peace.'], ['named prosecutors (name)']],
	[
		'a person whose aide speaks',
		['An Odile Marsh aide said that the port was open.'],
		['named an odile marsh aide (name)'],
	],
	[
		'one person under the fullest name',
		['The mediator, Sir Edmund Vane, said that the port was open.', 'Vane said that ships could come.'],
		['named edmund vane (name)', 'named edmund vane (name)'],
	],
	['documents', ['According to Norland documents the port was open.'], ['named norland documents (name)']],
	['people', ['Fishermen on the pier said that the port was open.'], ['named fishermen on the pier (name)']],
	['somebody in no table', ['Ada Quill said that the port was open.'], ['named ada quill (name)']],
	['a report that may be another', ['The report says that the port was open.'], ['open the report (none)']],
	['the outlet by name', ['Harbour Post called the port open and safe.'], ['outlet (name)']],
	['nobody', ['“The port will be open on every day of the year.”'], ['none (none)']],
];

for (const [name, paragraphs, expected] of cases) {
	test(`speaker: ${name}`, () => {
		assert.deepEqual(speakers(paragraphs), expected);
	});
}

test('words attributed and words quoted are counted apart', () => {
	const [voice] = voices(['Marsh said that the port was “open to all ships” again.']);
	assert.equal(voice?.words, 9);
	assert.equal(voice?.directWords, 4);
	assert.equal(voice?.verbClass, 'said');
});

test('a brief speaks of its article as the report or the text', () => {
	assert.deepEqual(speakers(['The report says that the port was open.'], 'brief'), ['outlet (name)']);
});

function spokenInBrief(text: string): number {
	return voices([text], 'brief').reduce((sum, {directWords}) => sum + directWords, 0);
}

test('in a brief a fragment is spoken only where the verb governs it', () => {
	assert.equal(spokenInBrief('Marsh called the port “open to all ships”.'), 4);
	assert.equal(spokenInBrief('Marsh spoke of “open ports”.'), 2);
	assert.equal(spokenInBrief('Marsh announced on Monday that ships had reached “occupied Skerry”.'), 0);
});

test('in a brief a quotation without cue is nobody’s speech', () => {
	assert.deepEqual(voices(['The “port that is open to all” stayed empty.'], 'brief'), []);
});

test('a quotation over two paragraphs keeps its speaker, and says where he is named', () => {
	const found = voices(['Marsh said: “The port is open.', '“Ships may come.”']);
	assert.deepEqual(
		found.map(({paragraph, source}) => [paragraph, source?.paragraph, source?.text]),
		[
			[0, 0, 'Marsh'],
			[1, 0, 'Marsh'],
		],
	);
});

test('a voice with its cue in the middle is one passage, of which the cue is not counted', () => {
	const [voice, ...others] = voices(['The port, Marsh said, is open to all.']);
	assert.deepEqual(others, []);
	assert.deepEqual([voice?.content, voice?.words], [{start: 0, end: 36}, 6]);
});

test('the verb of a denial is shown as printed', () => {
	const [voice] = voices(['Marsh did not say whether ships could come.']);
	assert.deepEqual([voice?.verb, voice?.verbClass, voice?.content.start], ['did not say', 'not said', 6]);
});

function voicesIn(text: 'full' | 'brief', language: string, paragraph: string): number {
	const {corpus, articles} = accounts([{text, language, paragraphs: [paragraph]}]);
	return articles.flatMap(article => voicesOf(corpus, article)).length;
}

test('speech is looked for in English texts only; a brief is in English whatever it is about', () => {
	assert.equal(voicesIn('full', 'fr', 'Marsh tout «le port est encore ouvert à tous», dit Veld.'), 0);
	assert.equal(voicesIn('full', 'en-GB', 'Marsh said that the port was open.'), 1);
	assert.equal(voicesIn('brief', 'fr', 'Marsh said that the port was open.'), 1);
	assert.equal(voicesIn('full', 'und', 'Marsh said that the port was open to all and that it was hers.'), 1);
	assert.equal(voicesIn('full', 'und', 'Marsh tout «le port est encore ouvert à tous», dit Veld.'), 0);
});

test('a row of the table is one person in all articles', () => {
	const {corpus, articles} = accounts([
		{text: 'full', paragraphs: ['Edmund Vane said that the port was open.', 'Vane said that ships could come.']},
		{text: 'full', paragraphs: ['Vane, a captain, said that fog would come.']},
		{text: 'full', paragraphs: ['Captain Edmund B. Vane said that the fog had gone.']},
	]);
	const rows = voicesTable(corpus, articles);
	assert.deepEqual(
		rows.map(({speaker, cells}) => [keyOf(speaker), cells.length]),
		[['named edmund b. vane', 3]],
	);
});

test('the table counts each word once and puts nobody last', () => {
	const {corpus, articles} = accounts([
		{
			text: 'full',
			paragraphs: [
				'Marsh said that she hoped for peace. “Ships may come as they wish today.”',
				'“The port will be open on every day.”',
			],
		},
		{text: 'full', paragraphs: ['Marsh warned that fog would come. Sudland denied the report.']},
	]);
	const rows = voicesTable(corpus, articles);
	assert.deepEqual(
		rows.map(({speaker}) => keyOf(speaker)),
		['actor marsh', 'actor sudland', 'none'],
	);
	const [first, second] = rows[0]?.cells ?? [];
	assert.equal(first?.words, 12);
	assert.equal(first?.directWords, 7);
	assert.equal(first?.sentences, 2);
	assert.deepEqual(second?.verbs, [{verb: 'warn', verbClass: 'warned', count: 1}]);
});
