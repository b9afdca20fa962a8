import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runEach} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const twice = 'The ministers met in Halvik on Monday and agreed on 14 ferries.\n\nThey parted at noon.';

function article(outlet: string, title: string, body: string): string {
	return `---\ntitle: "${title}"\noutlet: ${outlet}\npublished: 2031-01-02\npublished_basis: stated\nlanguage: en\ntext: full\ncovers: all\n---\n\n${body}\n`;
}

const files = {
	'2031-01-01-talks/negotiation.yaml': 'title: Talks\ndate: 2031-01-01\nparties: [A]\nsummary: They met.\n',
	'2031-01-01-talks/line.md': article('line', 'One line', 'A single line.'),
	'2031-01-01-talks/copy.md': article('copy', 'Twice', twice),
	'2031-01-01-talks/again.md': article('again', 'Twice', twice),
	'2031-01-01-talks/empty.md': article('empty', 'Nothing', ''),
	'2031-01-01-talks/nobody.md': article('nobody', 'Rain', 'it rained all day.\n\nnothing else was seen.'),
};

const pairs = ['line nobody', 'copy again', 'line empty', 'empty nobody'];

for (const pair of pairs) {
	test(`${pair}: a comparison in every format, a lens or one sentence why there is none`, async context => {
		const folder = temporaryFolder(context);
		writeFiles(folder, files);
		const ids = pair.split(' ').map(name => `2031-01-01-talks/${name}`);
		const [formats, lenses] = [
			['text', 'markdown', 'html', 'json', 'csv'],
			['wording', 'voices', 'gaps'],
		];
		const outcomes = await runEach(context, [
			...formats.map(format => ['compare', ...ids, '--corpus', folder, '-f', format]),
			...lenses.map(lens => [lens, ...ids, '--corpus', folder]),
		]);
		for (const [index, format] of formats.entries()) {
			assert.equal(outcomes[index]?.code, 0, format);
			assert.match(outcomes[index]?.stdout ?? '', /the outlet’s text/, format);
		}
		for (const [index, lens] of lenses.entries()) {
			const {code, stdout, stderr} = outcomes[formats.length + index] ?? {};
			if (code === 0) assert.notEqual(stdout, '');
			else assert.match(stderr ?? '', new RegExp(`^karabakh-reader: ${lens}: nothing found by rule in .*\n$`));
		}
	});
}
