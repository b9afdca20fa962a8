import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {languagePack} from '../../source/language/language.js';
import {relativeDate} from '../../source/library/dates/relative-date.js';
import {projectRoot} from '../helpers/paths.js';

const codes = readdirSync(join(projectRoot, 'source', 'language'), {withFileTypes: true})
	.filter(entry => entry.isDirectory() && entry.name !== 'compiled')
	.map(({name}) => name);
const dayOf = (line: string): string | undefined => relativeDate(line, '2024-03-20')?.date;

test('days counted from today are read in every language whose folder has words for them', () => {
	const read = new Set<string>();
	for (const code of codes) {
		const {ago = [], units = {}, relative = {}} = languagePack(code) ?? {};
		for (const template of ago) {
			for (const [unit, date] of [
				['day', '2024-03-17'],
				['week', '2024-02-28'],
			] as const) {
				for (const word of units[unit] ?? []) {
					const line = template.replace('{number}', '3').replace('{unit}', word);
					assert.equal(dayOf(line), date, `${code}: ${line}`);
				}
			}
			read.add(code);
		}
		for (const word of relative['-1'] ?? []) assert.equal(dayOf(word), '2024-03-19', `${code}: ${word}`);
		for (const word of relative['0'] ?? []) assert.equal(dayOf(word), '2024-03-20', `${code}: ${word}`);
	}
	for (const code of ['en', 'ru', 'hy', 'az', 'tr', 'fr', 'de', 'vi', 'ar', 'fa', 'es', 'pt', 'uk', 'ka'])
		assert.ok(read.has(code), code);
});

test('an hour is one, and what is counted forward or within a word is no date', () => {
	assert.equal(dayOf('a week ago'), '2024-03-13');
	assert.equal(dayOf('il y a une semaine'), '2024-03-13');
	for (const line of ['morgen', 'завтра', 'Yesterdays', '3 dayss ago']) assert.equal(dayOf(line), undefined, line);
});
