import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {unmarked} from '../../../bench/marked-text.js';
import {sureVoices} from '../../../source/compare/voices/listed/sure-voices.js';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {speechReading} from '../../../source/compare/voices/cue-language.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {NameEntry} from '../../../source/corpus/model.js';
import {recognise} from '../../../source/search/mentions/recognise.js';
import {projectRoot} from '../../helpers/paths.js';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(join(projectRoot, 'test', 'fixtures', 'languages', name), 'utf8'));
const names = read('names.json') as readonly NameEntry[];
type Quoted = readonly [language: string, marked: string, verbClass?: string, content?: string, orNone?: string];

test('a quotation beside a listed name and a listed verb is theirs, in eight languages, and nothing else is anybody’s', () => {
	for (const [language, marked, verbClass, content, orNone] of read('voices.json') as readonly Quoted[]) {
		const {text, spans} = unmarked(marked);
		const found = sureVoices(text, recognise(text, names), {actors: names, places: []}, language).map(
			voice => [voice.mention.id, voice.verbClass, text.slice(voice.content.start, voice.content.end)] as const,
		);
		const expected = content === undefined ? [] : [[spans[0]?.mark, verbClass, content]];
		if (orNone === undefined || found.length > 0) assert.deepEqual(found, expected, text);
	}
});

test('an article says how far it was read for speech, and gives those it is sure of', () => {
	const corpus = createCorpus({
		actors: [{id: 'orvik', name: 'Lena Orvik', kind: 'person', names: ['Лена Орвик']}],
		articles: ['ru', 'en', 'ja'].map(language => ({
			id: `a/${language}`,
			outlet: 'post',
			title: 'Порт',
			published: '2020-01-01',
			language,
			text: 'full',
			paragraphs: ['«Порт откроется весной», — заявила Лена Орвик. Она не ответила на вопросы.'],
		})),
	});
	const [russian, english, other] = ['ru', 'en', 'ja'].map(each =>
		corpus.articles.find(({language}) => language === each),
	);
	assert.ok(russian && english && other);
	assert.deepEqual([russian, english, other].map(speechReading), ['quotations', 'whole', 'none']);
	assert.deepEqual(
		voicesOf(corpus, russian).map(({speakers, verb, verbClass, directWords}) => ({
			speakers,
			verb,
			verbClass,
			directWords,
		})),
		[
			{
				speakers: [{kind: 'actor', id: 'orvik', name: 'Lena Orvik'}],
				verb: 'заявила',
				verbClass: 'announced',
				directWords: 3,
			},
		],
	);
	assert.deepEqual(voicesOf(corpus, other), []);
});
