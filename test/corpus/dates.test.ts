import assert from 'node:assert/strict';
import {test} from 'node:test';
import {daysBefore, isIsoDate, parseSpan} from '../../source/corpus/dates.js';

test('days and months of the calendar', () => {
	for (const date of ['2031-03-01', '2031-12', '2028-02-29', '2000-02-29', '2031-04-30']) {
		assert.ok(isIsoDate(date), date);
	}

	for (const text of [
		'',
		'2031',
		'2031-13',
		'2031-00',
		'2031-02-29',
		'1900-02-29',
		'2031-04-31',
		'2031-3-1',
		'31-03-01',
		'2031-03-00',
		'2031-03-01T10:00',
		' 2031-03-01',
	]) {
		assert.ok(!isIsoDate(text), text);
	}
});

test('spans', () => {
	assert.deepEqual(parseSpan('2031-03-01'), {date: '2031-03-01'});
	assert.deepEqual(parseSpan('2031-03-01 .. 2031-03-04'), {date: '2031-03-01', until: '2031-03-04'});
	for (const text of [
		'',
		'..',
		'2031-03-04..2031-03-01',
		'2031-03-01..',
		'2031-03-01..2031-03-02..2031-03-03',
		'soon',
	]) {
		assert.equal(parseSpan(text), undefined, text);
	}
});

test('days before', () => {
	assert.equal(daysBefore('2031-03-01', 1), '2031-02-28');
	assert.equal(daysBefore('2031-03', 31), '2031-01-29');
});
