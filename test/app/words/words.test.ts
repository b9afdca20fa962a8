import assert from 'node:assert/strict';
import {test} from 'node:test';
import {azerbaijani} from '../../../source/app/words/az.js';
import {languageOf, wordsFor} from '../../../source/app/words/choose.js';
import {english} from '../../../source/app/words/en.js';
import {armenian} from '../../../source/app/words/hy.js';
import {russian} from '../../../source/app/words/ru.js';
import {cellWidth} from '../../../source/text/width.js';
import {slots, textsOf} from '../../helpers/texts-of-words.js';

for (const words of [english, armenian, azerbaijani, russian]) {
	test(`${words.language} has every text, none empty, each value in it`, () => {
		const texts = textsOf(words);
		for (const [path, inEnglish] of textsOf(english)) {
			const text = texts.get(path) ?? '';
			assert.notEqual(text.trim(), '', path);
			for (const value of slots.map(String)) assert.equal(text.includes(value), inEnglish.includes(value), path);
			// A label and what is typed after it stand apart.
			if (path.startsWith('promptLabels.') && inEnglish.endsWith(' ')) assert.ok(text.endsWith(' '), path);
		}
		assert.deepEqual([...texts.keys()].sort(), [...textsOf(english).keys()].sort());
	});
}

/** Names and marks, no words. */
const wordless = new Set(['promptLabels.command', 'citedSource']);

for (const words of [armenian, azerbaijani, russian]) {
	test(`${words.language} leaves nothing in English`, () => {
		const inEnglish = textsOf(english);
		for (const [path, text] of textsOf(words)) {
			if (!wordless.has(path)) assert.notEqual(text, inEnglish.get(path), path);
		}
	});
}

const scripts = [
	[armenian, /\p{Script=Armenian}/u],
	[russian, /\p{Script=Cyrillic}/u],
] as const;

for (const [words, script] of scripts) {
	test(`${words.language} is in its own letters`, () => {
		const without = new Set(['language', 'of']);
		for (const [path, text] of textsOf(words))
			if (!without.has(path) && !wordless.has(path)) assert.match(text, script, path);
	});
}

/** Cells that a text may take where it stands. */
const widest: Readonly<Record<string, number>> = {
	// A column of the grids.
	allColumn: 5,
	// On the right of the footer, where each cell is one less for keys.
	progressAll: 4,
	progressTop: 5,
	progressEnd: 5,
	// The window is at least one cell less than 40 then, or as narrow as the short form.
	tooSmall: 39,
	tooSmallShort: 14,
	// The smallest window leaves the other half to what is typed.
	'promptLabels.find': 20,
	'promptLabels.note': 20,
	'promptLabels.save': 20,
	'promptLabels.pipe': 20,
	'promptLabels.filter': 20,
	// Beside names, in rows of the narrowest grid and menu.
	'kinds.actor': 12,
	'kinds.place': 12,
};

for (const words of [english, armenian, azerbaijani, russian]) {
	test(`${words.language} fits where it stands`, () => {
		const texts = textsOf(words);
		for (const [path, cells] of Object.entries(widest)) {
			const text = texts.get(path) ?? '';
			assert.ok(cellWidth(text) <= cells, `${path}: ${text} takes ${cellWidth(text)} of ${cells}`);
		}
		for (const [path, text] of texts) if (path.startsWith('hint ')) assert.ok(cellWidth(text) <= 10, path);
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
	C: 'en',
	POSIX: 'en',
	'hy_AM.UTF-8': 'hy',
	az: 'az',
	ru_RU: 'ru',
	'ka_GE.UTF-8': 'en',
	'ru_RU@petr1708': 'ru',
	HY_AM: 'hy',
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
	// Who asks for C wants no translation, whatever the weaker variables say.
	assert.equal(wordsFor(languageOf('', {LC_ALL: 'C', LANG: 'ru_RU.UTF-8'})).language, 'en');
});

const countable = ['articles', 'outlets', 'origins', 'accounts', 'mentions', 'paragraphs'] as const;

/** What follows the number. */
function nounOf(text: string): string {
	return text.replace(/^\S+ /u, '');
}

for (const words of [english, armenian, azerbaijani, russian]) {
	test(`${words.language} has a noun for every number, the same for all of one plural category`, () => {
		const rules = new Intl.PluralRules(words.language);
		// After a numeral the nouns of Armenian and Azerbaijani stay in the singular.
		const forms = {en: 2, hy: 1, az: 1, ru: 3}[words.language];
		for (const key of countable) {
			const nouns = new Map<string, Set<string>>();
			for (let number = 0; number <= 125; number++) {
				const category = rules.select(number);
				nouns.set(category, (nouns.get(category) ?? new Set()).add(nounOf(words[key](number))));
			}
			for (const [category, of] of nouns) assert.equal(of.size, 1, `${key} ${category}: ${[...of].join(', ')}`);
			assert.equal(new Set([...nouns.values()].flatMap(of => [...of])).size, forms, key);
		}
	});
}

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

test('large numbers are grouped as the language does', () => {
	const large = [english, armenian, azerbaijani, russian].map(words => words.articles(12_345));
	assert.deepEqual(large, ['12,345 articles', '12\u00A0345 հոդված', '12.345 məqalə', '12\u00A0345 статей']);
});
