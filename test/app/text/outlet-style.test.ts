import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outletStyle} from '../../../source/app/text/outlet-style.js';
import {viewOf} from '../../../source/app/view.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {catalogueOf} from '../../helpers/settled.js';
import {openSession} from '../../helpers/session.js';

test('outlets that report the same talks have different colours, while there are any', () => {
	const outlets = Array.from({length: 12}, (_, i) => ({id: `paper-${i}`, name: `Paper ${i}`}));
	// Talks that six of twelve report, every other one.
	const corpus = createCorpus({
		outlets,
		articles: outlets.map(({id}, i) => ({
			id: `2031-01-0${(i % 2) + 1}-talks/${id}`,
			outlet: id,
			title: id,
			published: '2031-01-01',
			paragraphs: ['Rain.'],
		})),
	});
	for (const half of [0, 1]) {
		const catalogue = catalogueOf(corpus);
		const styles = outlets.filter((_, i) => i % 2 === half).map(({id}) => outletStyle(catalogue, id));
		assert.equal(new Set(styles).size, 6);
	}
});

test('an outlet has one colour in list, columns, context and grids', () => {
	const session = openSession({corpus: lensCorpus(), query: 'skerry'});
	const seen = new Map<string, Set<string>>();
	for (const keys of [[], ['a', 'c'], ['6'], ['q', 't'], ['q', 'C']]) {
		const view = viewOf(session.press(...keys).state());
		assert.ok(view.kind === 'panes');
		for (const {text, style} of view.panes.flatMap(({lines}) => lines.flat())) {
			const [tag] = /HP|NW|STAR/u.exec(text) ?? [];
			if (tag === undefined || style?.startsWith('outlet') !== true) continue;
			seen.set(tag, (seen.get(tag) ?? new Set()).add(style));
		}
	}
	assert.deepEqual([...seen.keys()].toSorted(), ['HP', 'NW', 'STAR']);
	for (const styles of seen.values()) assert.equal(styles.size, 1);
	assert.equal(new Set([...seen.values()].flatMap(styles => [...styles])).size, 3);
});
