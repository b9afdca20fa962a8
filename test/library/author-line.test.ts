import assert from 'node:assert/strict';
import {test} from 'node:test';
import {authorsInLine} from '../../source/library/metadata/author-line.js';

const lines: readonly (readonly [string, string | undefined])[] = [
	['By Odile Marsh', 'Odile Marsh'],
	['By Odile Marsh and Bo Holm', 'Odile Marsh, Bo Holm'],
	['By ODILE MARSH on May 17, 2031', 'ODILE MARSH'],
	['26.03.2031, 17:12 Uhr | Von Ute Wandrau, Seehafen', 'Ute Wandrau'],
	['Words by Odile Marsh | Photographs by Bo Holm', 'Odile Marsh'],
	['Interview: Tamar Veldze', 'Tamar Veldze'],
	['Odile Marsh · 03/04/2031 5:12 PM CST', 'Odile Marsh'],
	['By Wes Harbour · 03/04/2031 5:12 PM CST', 'Wes Harbour'],
	['Von Konrad Seehof · 26. März 2031, 18:30 Uhr', 'Konrad Seehof'],
	['Le 15/12/2031, par Armand Salhakian', 'Armand Salhakian'],
	['Pazartesi, 25 Mart 2031 21:04 Yazan Serkan Denizci', 'Serkan Denizci'],
	['Автор: Сурен Вартанов', 'Сурен Вартанов'],
	['Author(s): Orla Keane', 'Orla Keane'],
	['Door onze correspondent Femke Oudshoorn', 'Femke Oudshoorn'],
	['Photo by Bo Holm', undefined],
	['By the time the ferry came, nobody was there.', undefined],
	['Von Portville nach Seehafen', undefined],
	['Posted in World on 3 May 2031', undefined],
	['By Monday, 3 May 2031', undefined],
	['Harbour Post', undefined],
	['The ministers met in Portville', undefined],
	['North Wire · 3 May 2031', undefined],
	['Baku Initiative Group, 3 May 2031', undefined],
];

test('a line beside a text names its authors, whatever else stands on it', () => {
	for (const [line, authors] of lines) assert.equal(authorsInLine(line), authors, line);
});

test('a name without a day or a word before it counts right below the headline and beside a day only', () => {
	for (const [line, authors] of [
		['Yves Corbin, à Portville', 'Yves Corbin'],
		['Odile Vesterby', 'Odile Vesterby'],
		['Port Ember', undefined],
		['Harbour Post, Port Ember', undefined],
	] as const) {
		assert.equal(authorsInLine(line), undefined, line);
		assert.equal(authorsInLine(line, {isBeside: true}), authors, line);
	}
});
