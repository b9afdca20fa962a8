import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sayDays, sayShortDay} from '../../../source/app/words/days.js';

test('days and spans are written as the language does', () => {
	assert.equal(sayDays('en', '2020-10-17'), '17 October 2020');
	assert.equal(sayDays('en', '2020-10-17', '2020-10-19'), '17–19 October 2020');
	assert.equal(sayDays('en', '2020-10-30', '2020-11-02'), '30 October 2020 – 2 November 2020');
	assert.equal(sayDays('en', '2023-10'), 'October 2023');
	assert.match(sayDays('ru', '2020-10-17'), /^17 октября 2020/u);
	assert.match(sayDays('az', '2020-10-17'), /^17 oktyabr 2020/u);
	assert.match(sayDays('hy', '2020-10-17'), /^17 հոկտեմբերի/u);
});

test('a short day has its year where another is understood, and what is no date stays as it is', () => {
	assert.equal(sayShortDay('en', '2020-10-17', '2020'), '17 Oct');
	assert.equal(sayShortDay('en', '2021-10-17', '2020'), '17 Oct 2021');
	assert.equal(sayShortDay('en', '2020-10-17'), '17 Oct 2020');
	assert.equal(sayShortDay('en', 'soon', '2020'), 'soon');
});
