import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearText} from '../../source/app/linear.js';
import {typedCommands} from '../../source/app/line/commands.js';
import {keymap} from '../../source/app/keys/keymap.js';
import {keyLabel} from '../../source/app/keys/label.js';
import {promptOf, whereOf} from '../../source/app/overlay.js';
import type {State} from '../../source/app/state.js';
import {lineText} from '../../source/app/text/spans.js';
import {viewOf} from '../../source/app/view.js';
import {wordsFor} from '../../source/app/words/choose.js';
import {sayDays, sayShortDay} from '../../source/app/words/days.js';
import type {Words} from '../../source/app/words/words.js';
import {languageName} from '../../source/compare/voices/cue-language.js';
import type {Corpus} from '../../source/corpus/model.js';
import {fileEndings} from '../../source/output/file-format.js';
import {fieldNames, stateNames} from '../../source/search/query/query-fields.js';
import {openSession} from '../helpers/session.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {textsOf} from '../helpers/texts-of-words.js';
import {scenes} from './scenes.js';

const translations = ['hy', 'az', 'ru'].map(wordsFor);
const corpora: Readonly<Record<string, () => Corpus>> = {'the sample': sampleCorpus, 'no English': inEsperanto};

for (const words of translations) {
	for (const [what, corpus] of Object.entries(corpora)) {
		test(`nothing but ${words.language} is drawn or said, whatever key is pressed (${what})`, () => {
			const options = {words, corpus: corpus(), size: {columns: 160, rows: 45}};
			const known = knownWords(words, options.corpus);
			/** Where each was seen first. */
			const foreign = new Map<string, string>();
			for (const [name, open] of Object.entries(scenes)) {
				for (const key of [undefined, ...keysOf(open(options).state())]) {
					const session = open(options);
					if (key !== undefined) session.press(key);
					const typed = new Set(wordsIn(typedIn(session.state())));
					for (const word of wordsIn(shown(session.state()))) {
						if (!known.has(word) && !typed.has(word) && !foreign.has(word))
							foreign.set(word, `${name}, then ${key ?? 'nothing'}`);
					}
				}
			}
			assert.deepEqual([...foreign], []);
		});
	}
}

const queries = [
	'marche | zebra !veld',
	'"port ember" \'ferr fe',
	'actor:marsh place:skerry outlet:lantern said:veld',
	'actor:zebra place:zebra negotiation:zebra said:zebra',
	'negotiation:ferry origin:wire title:ferry lang:fr',
	'after:2031-03 before:2032 on:2031',
	...stateNames.map(state => `is:${state} fe`),
	'2031-03-01-skerry-talks',
	'2031-03-01-skerry-talks/harbour',
	'zebra:x',
	'outlte:x',
	'actor:',
	'after:zebra',
	'is:zebra',
	'is:marke',
	'outlet:zebra',
	'outlet:lanterm',
	'a '.repeat(70),
];

for (const words of translations) {
	test(`queries and what is wrong with them are said in ${words.language}`, () => {
		const known = knownWords(words, sampleCorpus());
		for (const query of queries) {
			const session = openSession({words, size: {columns: 200, rows: 24}})
				.press('/')
				.type(query);
			// While it is being typed, the beginning of a query is a query too.
			const typed = new Set([...wordsIn(query.replaceAll(':', ' ')), ...stateNames]);
			const [, line = []] = view(session.state()).above;
			assert.notEqual(lineText(line).trim(), '', query);
			const foreign = wordsIn(`${lineText(line)}\n${linearText(session.state())}`);
			assert.deepEqual(
				foreign.filter(word => !known.has(word) && !typed.has(word)),
				[],
				query,
			);
		}
	});
}

for (const words of translations) {
	test(`the footer in ${words.language} has at least as many keys as in English`, () => {
		for (const [name, open] of Object.entries(scenes)) {
			// Two cells less are the same as a place in a list of hundreds.
			for (const columns of [82, 84]) {
				const [translated, english] = [words, wordsFor('en')].map(
					language => keysBelow(open({words: language}).resize(columns, 24).state()).length,
				);
				assert.ok((translated ?? 0) >= (english ?? 0), `${name}: ${translated} keys, in English ${english}`);
			}
		}
	});
}

function view(state: State) {
	const drawn = viewOf(state);
	assert.ok(drawn.kind === 'panes');
	return drawn;
}

function keysBelow(state: State): readonly string[] {
	return view(state).below.flatMap(({text, style}) => (style === 'key' ? [text.trim()] : []));
}

/** What a person has typed and still sees. */
function typedIn(state: State): string {
	const {
		search: {query},
		read: {find},
		own: {kept},
	} = state;
	return [query.text, promptOf(state)?.field.text, find?.text, ...kept.notes.map(({text}) => text)].join('\n');
}

/** One key of every command that there is. */
function keysOf(state: State): readonly string[] {
	const here = state.setup.bindings.filter(({where}) => where.includes(whereOf(state)));
	return [...new Map(here.map(({command, keys}) => [command, keys[0] ?? ''])).values()];
}

/** All that a person sees or hears. */
function shown(state: State): string {
	const {above, panes, below} = view(state);
	const lines = [...above, ...panes.flatMap(pane => pane.lines), below].map(lineText);
	return [...lines, linearText(state)].join('\n');
}

/** Words of two letters and more; those that were cut off are not known as words, and fields stand with their colon. */
function wordsIn(text: string): readonly string[] {
	const whole = text.replaceAll(/\p{L}*…/gu, ' ').replaceAll(new RegExp(`\\b(?:${fieldNames.join('|')}):`, 'gu'), ' ');
	return [...whole.matchAll(/\p{L}[\p{L}\p{M}’-]*\p{L}/gu)].flatMap(([word]) => word.toLowerCase().split('-'));
}

/** Words that may stand on the screen: the language's own, those of the corpus, of keys and of what is typed. */
function knownWords(words: Words, corpus: Corpus): ReadonlySet<string> {
	const own = [1, 2, 5].flatMap(number => [...textsOf(words, number).values()]);
	const days = corpus.articles.flatMap(({published}) => [
		sayDays(words.language, published),
		sayShortDay(words.language, published),
	]);
	const keys = keymap.flatMap(binding => binding.keys.map(keyLabel));
	const languages = corpus.articles.map(article => languageName(article, words.language));
	return new Set(
		wordsIn(
			[...own, ...days, ...languages, ...textsIn(corpus), ...keys, ...typedCommands, ...fileEndings, ...spared].join(
				'\n',
			),
		),
	);
}

/** What stays as it is: the name proposed for a file of several articles; “and” joins names in the label of a row, which is in the language of the texts, and so are the verbs of speakers. */
const spared = ['and', 'say', 'speak', 'articles'];

function textsIn({articles, negotiations, outlets, actors, places}: Corpus): readonly string[] {
	return [
		...articles.flatMap(article => [
			article.id,
			article.title,
			article.url,
			article.origin,
			article.language,
			// What comes before the reason is the interface's.
			article.publishedBasis.replace(/^inferred|^stated/u, ''),
			article.originBasis?.replace(/^inferred/u, ''),
			...article.paragraphs,
		]),
		...negotiations.flatMap(({id, title}) => [id, title]),
		...outlets.flatMap(({id, name, tag, country}) => [id, name, tag, country]),
		...[...actors, ...places].flatMap(({id, name}) => [id, name]),
	].filter(text => text !== undefined);
}

/** The sample with texts that share hardly a word with English, so that no word of the interface can hide among them. */
function inEsperanto(): Corpus {
	const corpus = sampleCorpus();
	const paragraphs = [
		['Ministro Odile Marsh renkontis Tomas Veld en Port Ember.', 'Port Ember liberigos 12 “niajn” homojn de Skerry.'],
		['Veld nomis 14 homojn, ne 12.', 'Sekvos dua tago sur Skerry.'],
		['Odile Marche subskribis en Port Ember pri pramo al Skerry.'],
	];
	return {
		...corpus,
		articles: corpus.articles.map((article, i) => ({
			...article,
			title: ['Ministroj pri Skerry', 'Veld kaj Marsh', 'Pramo al Skerry'][i] ?? '',
			paragraphs: paragraphs[i] ?? [],
			...(article.originBasis === undefined ? {} : {originBasis: 'inferred: subskribo'}),
			...(article.publishedBasis === 'stated' ? {} : {publishedBasis: 'inferred: semajntago'}),
		})),
		negotiations: corpus.negotiations.map(negotiation => ({...negotiation, title: 'Skerry'})),
	};
}
