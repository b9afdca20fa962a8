import assert from 'node:assert/strict';
import {test} from 'node:test';
import {columnGap, layoutOf} from '../../source/app/layout.js';

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
			for (const accounts of [2, 3, 4]) {
				const layout = layoutOf({columns, rows}, accounts);
				assert.notEqual(layout.kind, 'too-small');
				if (layout.kind === 'too-small') continue;
				const {list, text, comparison, height} = layout;
				if (layout.kind === 'columns') assert.equal(list.columns + 1 + text.columns, columns);
				if (layout.kind === 'stacked') assert.equal(list.rows + 1 + text.rows, height);
				assert.equal(comparison.total, comparison.columns * (comparison.width + columnGap) - columnGap);
				assert.ok(comparison.total <= columns && comparison.total > columns - comparison.columns);
				assert.ok(comparison.columns >= 1 && comparison.width >= 34);
			}
		}
	}
});

function comparisonAt(columns: number, accounts: number) {
	const layout = layoutOf({columns, rows: 40}, accounts);
	return layout.kind === 'too-small' ? undefined : layout.comparison.columns;
}

test('columns of a comparison: one under 85, two at 100, three at 120, four at 160, over the whole width', () => {
	assert.equal(comparisonAt(84, 3), 1);
	assert.equal(comparisonAt(100, 3), 2);
	assert.equal(comparisonAt(120, 3), 3);
	assert.equal(comparisonAt(160, 4), 4);
});
