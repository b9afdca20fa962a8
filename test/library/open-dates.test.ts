import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';
import {draftOf} from '../../source/library/draft.js';
import {orderInCountry} from '../../source/library/dates/numeric-order.js';
import {draftOfRecord, orderAmong} from '../../source/library/input/json-records.js';
import {LibraryWriter} from '../../source/library/library-writer.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {temporaryFolder} from '../helpers/temporary.js';

const body =
	'<p>Odile Marsh and Tomas Veld met in Port Ember, and the talks went on long into the night, officials said.</p><p>Both will meet again before the month is out, said the harbour office, which had asked for the meeting in the first place.</p>';

const page = (lang: string, below = '', above = ''): string =>
	`<html lang="${lang}"><head><title>Ministers meet again</title></head><body>${above}<article><h1>Ministers meet again</h1><p class="date">12/03/2024</p>${body}</article>${below}</body></html>`;

const read = (html: string, url?: string): readonly [string | null, string | null] => {
	const {published, publishedBasis} = extractArticle(html, {as: 'html', url, today: '2026-01-01'});
	return [published, publishedBasis];
};

test('12/03/2024 on an English page is left open where nothing shows the order', () => {
	assert.deepEqual(read(page('en')), [null, null]);
	const {publishedOpen} = extractArticle(page('en'), {as: 'html', today: '2026-01-01'});
	assert.deepEqual(publishedOpen, {words: '12/03/2024', dayFirst: '2024-03-12', monthFirst: '2024-12-03'});
});

test('the region, another date, the address or the country of the site show it, and that is said', () => {
	const march = ['2024-03-12', 'inferred: “12/03/2024” read with the day first'];
	const december = ['2024-12-03', 'inferred: “12/03/2024” read with the month first'];
	assert.deepEqual(read(page('en-GB')), march);
	assert.deepEqual(read(page('en-US')), december);
	assert.deepEqual(read(page('en', '<aside><p>Lamps lit again 25/02/2024</p></aside>')), march);
	assert.deepEqual(read(page('en', '<aside><p>Lamps lit again 02/25/2024</p></aside>')), december);
	assert.deepEqual(read(page('en'), 'https://gull.example/2024/12/03/talks'), december);
	assert.deepEqual(read(page('en'), 'https://gull.co.uk/talks'), march);
	assert.deepEqual(read(page('en'), 'https://harbour.gov/talks'), december);
	const both = '<aside><p>Lamps lit 25/02/2024</p><p>Lamps lit 02/26/2024</p></aside>';
	assert.deepEqual(read(page('en', both)), [null, null]);
	assert.deepEqual(['US', 'GB', 'AZ', 'AM', 'QQ', undefined].map(orderInCountry), [
		'month first',
		'day first',
		'day first',
		'day first',
		orderInCountry('QQ'),
		undefined,
	]);
});

const record = (date: string) => ({title: 'A', url: 'https://gull.example/a', text: 'They met.', date});

test('records of one file show each other the order', () => {
	const [one, other] = [record('12/03/2024'), record('25/03/2024')];
	assert.equal(draftOfRecord(one, 'x', orderAmong([one])).published, undefined);
	const {published, publishedBasis} = draftOfRecord(one, 'x', orderAmong([one, other]));
	assert.deepEqual([published, publishedBasis], ['2024-03-12', 'inferred: “12/03/2024” read with the day first']);
});

test('the country of the outlet decides, else it is said that the day is open', t => {
	const corpus = sampleCorpus();
	const outlets = corpus.outlets.map(outlet => ({
		...outlet,
		home: `https://${outlet.id}.example`,
		country: outlet.id === 'harbour' ? 'IE' : 'US',
	}));
	const basisAt = (url: string): readonly string[] => {
		const writer = new LibraryWriter({
			folder: join(temporaryFolder(t), 'l'),
			corpus: {...corpus, outlets},
			own: undefined,
			today: '2026-01-01',
			force: false,
			dryRun: true,
		});
		const put = writer.put(draftOf('page', extractArticle(page('en'), {as: 'html', url, today: '2026-01-01'})));
		return put.kind === 'added' ? [put.article.published, put.article.publishedBasis] : [];
	};
	assert.deepEqual(basisAt('https://harbour.example/x'), [
		'2024-03-12',
		'inferred: “12/03/2024” read with the day first, as in IE',
	]);
	assert.deepEqual(basisAt('https://northwire.example/x'), [
		'2024-12-03',
		'inferred: “12/03/2024” read with the month first, as in US',
	]);
	const [, basis = ''] = basisAt('https://nobody.example/x');
	assert.match(basis, /“12\/03\/2024” may be 2024-03-12 or 2024-12-03; the/u);
});
