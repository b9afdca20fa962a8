import assert from 'node:assert/strict';
import {test} from 'node:test';
import {officeBefore} from '../../../source/compare/rows/office-before-name.js';

const office = (text: string, name: string): string | null => {
	const span = officeBefore(text, text.indexOf(name));
	return span === null ? null : text.slice(span.start, span.end).trim();
};

test('the office before a name belongs to the name', () => {
	assert.equal(office('It was Ostravan Foreign Minister Ilse Brandt who left.', 'Ilse'), 'Ostravan Foreign Minister');
	assert.equal(office('For now the spokeswoman Ilse Brandt is silent.', 'Ilse'), 'spokeswoman');
	assert.equal(office('Tarsal Secretary of State Ilse Brandt', 'Ilse'), 'Tarsal Secretary of State');
});

test('what acts or stands before an office is none', () => {
	assert.equal(office('Tarsal thanked Ilse Brandt.', 'Ilse'), null);
	assert.equal(office('Aron Vey and Minister Ilse Brandt met.', 'Ilse'), 'Minister');
	assert.equal(office('Ilse Brandt spoke.', 'Ilse'), null);
	assert.equal(office('The ferry of Ilse Brandt', 'Ilse'), null);
});
