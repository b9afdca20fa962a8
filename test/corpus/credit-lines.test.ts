import assert from 'node:assert/strict';
import {test} from 'node:test';
import {creditLines, creditOfLine} from '../../source/corpus/credit-lines.js';
import {credited, type GoldCredit, traps} from '../helpers/gold-credits.js';

const body = ['The mediators sat with both sides for two hours.', 'A third official left the hall early.'];

function found([where, text]: GoldCredit): string | null {
	if (where === 'first') return creditLines([text, ...body])[0]?.name ?? null;
	if (where === 'last') return creditLines([...body, text])[0]?.name ?? null;
	return creditOfLine(text)?.name ?? null;
}

test('agencies are credited in all the forms that they and their clients have', () => {
	for (const gold of credited) assert.equal(found(gold), gold[2], `${gold[0]}: ${gold[1]}`);
});

test('who is only told of, photographed for or printed in the same house is no origin', () => {
	for (const gold of traps) assert.equal(found(gold), null, `${gold[0]}: ${gold[1]}`);
});

test('a credit is shown by the words that give it', () => {
	for (const [where, text] of credited) {
		const credit = where === 'head' || where === 'foot' ? creditOfLine(text) : creditLines([text])[0];
		assert.ok(credit !== undefined && text.includes(credit.line) && credit.line.length < 160, text);
	}
});
