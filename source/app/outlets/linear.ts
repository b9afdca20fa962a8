import {outletOf} from '../../corpus/lookup.js';
import {itemsIn} from '../compare/lens-table.js';
import type {State} from '../state.js';
import type {OutletsState} from './outlets-state.js';
import {outletsTable} from './table.js';
import {captionOf} from './view.js';

/** The row at the top as sentences, for each outlet what it has; before the first how it is counted, or how far the reading is. */
export function outletsRow(state: State, at: OutletsState): string {
	const {words, catalogue} = state;
	const {rows, empty} = outletsTable(state, at);
	const index = Math.min(at.top.block, rows.length - 1);
	const row = rows[index];
	if (row === undefined) return [captionOf(state, at), empty].filter(text => text !== '').join('\n');
	const cells = at.columns.map(({outlet}, column) => {
		const text = itemsIn(row, column)
			.map(item => item.text)
			.join('; ');
		return `${outletOf(catalogue, outlet).name}: ${text || words.emptyCell}`;
	});
	const note = index > 0 ? [] : [captionOf(state, at)];
	return [...note, words.linearRow(words.of(index + 1, rows.length), row.label), ...cells].join('\n');
}
