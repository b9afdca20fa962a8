import assert from 'node:assert/strict';
import {test} from 'node:test';
import {originFrom} from '../../source/library/metadata/origin.js';
import {extractArticle} from '../../source/library/extract-article.js';

const today = '2025-04-20';
const sentences = [
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
	'The harbour office will pay for the oil until the end of the year, its spokesman said.',
	'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
	'A second meeting is planned in Port Ember, where the keepers of the southern light will join.',
];
const prose = sentences.map(text => `<p>${text}</p>`).join('');
const page = (body: string, url?: string) =>
	extractArticle(
		`<!doctype html><html lang="en"><head><title>Lamps to burn again</title></head><body><article><h1>Lamps to burn again</h1>${body}</article></body></html>`,
		{as: 'html', today, url},
	);

test('a dateline with a day names the agency, on a page and in a text', () => {
	const dated = `PORT EMBER, April 8 (Reuters) - ${sentences[0]}`;
	const found = page(`<p>${dated}</p>${prose}`);
	assert.deepEqual([found.origin, found.originBasis], ['Reuters', '“PORT EMBER, April 8 (Reuters) -”']);
	const text = ['Lamps to burn again', '8 April 2025', dated, ...sentences.slice(1)].join('\n\n');
	assert.equal(extractArticle(text, {as: 'text', today}).origin, 'Reuters');
});

test('an agency’s own page is no echo of itself', () => {
	const dated = `<p>PORT EMBER, April 8 (Reuters) - ${sentences[0]}</p>${prose}`;
	assert.equal(page(dated, 'https://www.reuters.com/world/lamps').origin, null);
	assert.equal(page(dated, 'https://harbour.example/lamps').origin, 'Reuters');
	const own = `<p>${sentences[0]?.slice(0, -1)}, Trend reports.</p>${prose}`;
	assert.equal(page(own, 'https://en.trend.az/lamps').origin, null);
	assert.equal(page(own, 'https://harbour.example/lamps').origin, 'Trend');
});

test('a credit that stands by itself is the text’s beside it, and a picture’s at a picture', () => {
	assert.equal(page(`<div>By Odile Marsh, Associated Press</div>${prose}`).origin, 'AP');
	assert.equal(page(`${prose}<p>(With NPA)</p>`).origin, 'NPA');
	assert.equal(page(`<figure><img><figcaption>AFP</figcaption></figure>${prose}`).origin, null);
	assert.equal(page(`${prose}<p>© 2025 AFP</p>`).origin, 'AFP');
	assert.equal(page(`${prose}<p>© 2025 Harbour Media</p>`).origin, null);
});

test('a last paragraph stays when its credit stands behind it', () => {
	for (const credit of [' (AFP)', '. (AFP)', '. © AFP', '. – dpa', '. Source: AFP', '. Photo: Odile Marsh']) {
		const last = `When the second lamp will burn nobody in the harbour of Port Ember could say on Monday, and the keepers, asked twice, only shook their heads${credit}`;
		const {body} = page(`${prose}<p>${last}</p><footer>© 2025 Harbour Post</footer>`);
		assert.match(body, /shook their heads/u, credit);
		const text = extractArticle([...sentences, last].join('\n\n'), {as: 'text', today});
		assert.match(text.body, /shook their heads/u, credit);
	}
	const sentence = 'Reporting by the commission shows that the lamps were dark for nine years before that.';
	assert.match(page(`${prose}<p>${sentence}</p>`).body, /nine years/u);
});

test('an agency is credited behind any word, in quotation marks, and in the sentence that closes a report', () => {
	const text = 'The keepers of four islands met in Port Ember on Tuesday and agreed that the northern lamp would burn.';
	const of = (line: string) =>
		originFrom({
			paragraphs: [text, line],
			near: {above: [], over: [], below: []},
			byLines: [],
			site: 'Harbour Post',
			url: undefined,
		})?.name;
	assert.equal(of('Bron: ANP'), 'ANP');
	assert.equal(of('Zdroj: AFP'), 'AFP');
	assert.equal(of('По материалам «Интерфакса»'), 'Interfax');
	assert.equal(of(`${text} Про це повідомляє Укрінформ.`), 'Ukrinform');
	assert.equal(of('Об этом сообщает ТАСС.'), 'TASS');
	for (const line of ['Foto: AFP', 'Fotos: Reuters', 'Tags: TASS', 'Фото: ТАСС'])
		assert.equal(of(line), undefined, line);
});
