import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groups, keymap} from '../../../source/app/keys/keymap.js';
import {azerbaijani} from '../../../source/app/words/az.js';
import {languageOf, wordsFor} from '../../../source/app/words/choose.js';
import {english} from '../../../source/app/words/en.js';
import {armenian} from '../../../source/app/words/hy.js';
import {russian} from '../../../source/app/words/ru.js';
import type {Words} from '../../../source/app/words/words.js';

const ofTheKeymap = new Set(['help', 'hint', 'group']);
const given = [7, 31, 53] as const;

/** Every text of a language by its path, messages with values filled in. */
function textsOf(words: Words): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const [key, value] of Object.entries(words)) {
		if (typeof value === 'string') texts.set(key, value);
		else if (typeof value === 'object') {
			for (const [part, text] of Object.entries<unknown>(value)) {
				texts.set(`${key}.${part}`, String(typeof text === 'function' ? Reflect.apply(text, undefined, given) : text));
			}
		} else if (!ofTheKeymap.has(key)) texts.set(key, String(Reflect.apply(value, undefined, given)));
	}
	for (const {help, hint} of keymap) {
		texts.set(`help ${help}`, words.help(help));
		if (hint !== undefined) texts.set(`hint ${hint}`, words.hint(hint));
	}
	for (const group of groups) texts.set(`group ${group}`, words.group(group));
	return texts;
}

for (const words of [english, armenian, azerbaijani, russian]) {
	test(`${words.language} has every text, none empty, each value in it`, () => {
		const texts = textsOf(words);
		for (const [path, inEnglish] of textsOf(english)) {
			const text = texts.get(path) ?? '';
			assert.notEqual(text.trim(), '', path);
			for (const value of given.map(String)) assert.equal(text.includes(value), inEnglish.includes(value), path);
			// A label and what is typed after it stand apart.
			if (path.startsWith('promptLabels.') && inEnglish.endsWith(' ')) assert.ok(text.endsWith(' '), path);
		}
		assert.deepEqual([...texts.keys()].sort(), [...textsOf(english).keys()].sort());
		// Its column is six cells wide.
		assert.ok(words.allColumn.length <= 5);
	});
}

const scripts = [
	[armenian, /\p{Script=Armenian}/u],
	[russian, /\p{Script=Cyrillic}/u],
] as const;

for (const [words, script] of scripts) {
	test(`${words.language} leaves nothing in English`, () => {
		const same = new Set(['language', 'promptLabels.command', 'of']);
		for (const [path, text] of textsOf(words)) if (!same.has(path)) assert.match(text, script, path);
	});
}

const locales: Readonly<Record<string, string>> = {
	'ru_RU.UTF-8': 'ru',
	hy_AM: 'hy',
	'az-Latn-AZ': 'az',
	ru: 'ru',
	'en_GB.UTF-8': 'en',
	'C.UTF-8': 'en',
	run: 'en',
	'': 'en',
};

for (const [locale, language] of Object.entries(locales)) {
	test(`${locale === '' ? 'no locale' : locale} speaks ${language}`, () => {
		assert.equal(wordsFor(languageOf('', {LANG: locale})).language, language);
	});
}

test('what is set goes before the environment, LC_ALL before LC_MESSAGES before LANG', () => {
	const environment = {LC_ALL: 'ru_RU', LC_MESSAGES: 'hy_AM', LANG: 'az_AZ'};
	assert.equal(languageOf('az', environment), 'az');
	assert.equal(languageOf('', environment), 'ru_RU');
	assert.equal(languageOf('', {...environment, LC_ALL: ''}), 'hy_AM');
	assert.equal(languageOf('', {LANG: 'az_AZ'}), 'az_AZ');
	assert.equal(languageOf('', {}), undefined);
});

test('numbers take the right form', () => {
	assert.deepEqual([1, 2, 5, 11, 21, 112].map(russian.articles), [
		'1 статья',
		'2 статьи',
		'5 статей',
		'11 статей',
		'21 статья',
		'112 статей',
	]);
	assert.deepEqual([1, 7].map(armenian.outlets), ['1 լրատվամիջոց', '7 լրատվամիջոց']);
	assert.deepEqual([1, 7].map(azerbaijani.outlets), ['1 nəşr', '7 nəşr']);
});
