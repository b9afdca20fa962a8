import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutOf} from '../../source/app/layout.js';

const kinds = [
	[39, 24, 'too-small'],
	[40, 9, 'too-small'],
	[40, 10, 'one'],
	[84, 24, 'one'],
	[85, 24, 'stacked'],
	[99, 24, 'stacked'],
	[100, 24, 'columns'],
	[200, 50, 'columns'],
] as const;

for (const [columns, rows, kind] of kinds) {
	test(`${columns}x${rows} is divided as ${kind}`, () => {
		assert.equal(layoutOf({columns, rows}).kind, kind);
	});
}

test('panes and rules fill the window and never more', () => {
	for (let columns = 40; columns <= 260; columns++) {
		for (const rows of [10, 24, 50]) {
			for (const tellings of [2, 3, 4]) {
				const layout = layoutOf({columns, rows}, tellings);
				assert.notEqual(layout.kind, 'too-small');
				if (layout.kind === 'too-small') continue;
				const {list, text, comparison, height} = layout;
				if (layout.kind === 'columns') assert.equal(list.columns + 1 + text.columns, columns);
				if (layout.kind === 'stacked') assert.equal(list.rows + 1 + text.rows, height);
				const beside = comparison.list > 0 ? comparison.list + 1 : 0;
				assert.ok(beside + comparison.columns * (comparison.width + 1) - 1 <= columns);
				assert.ok(comparison.columns >= 1 && comparison.width >= 34);
			}
		}
	}
});

function comparisonAt(columns: number) {
	const layout = layoutOf({columns, rows: 40}, 3);
	return layout.kind === 'too-small' ? undefined : [layout.comparison.columns, layout.comparison.list > 0];
}

test('columns of a comparison: one under 85, two at 100, list beside three at 160', () => {
	assert.deepEqual(comparisonAt(84), [1, false]);
	assert.deepEqual(comparisonAt(100), [2, false]);
	assert.deepEqual(comparisonAt(160), [3, true]);
});
