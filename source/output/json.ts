import type {Formatter} from './formatter.js';
import {articleRecord, comparisonRecord} from './record.js';
import {tableRecords} from './table-record.js';

/** One array of records; a comparison is one object. */
export const json: Formatter = {
	*articles(items, {corpus, end}) {
		yield* array(
			items.map(item => articleRecord(corpus, item)),
			end,
		);
	},
	*table(table, {end}) {
		yield* array(tableRecords(table), end);
	},
	*comparison(comparison, {corpus, end, command}) {
		yield `${JSON.stringify(comparisonRecord(corpus, comparison, command), null, '\t')}${end}`;
	},
};

function* array(records: readonly object[], end: string): Iterable<string> {
	yield '[';
	for (const [index, record] of records.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`;
	yield `${records.length === 0 ? '' : '\n'}]${end}`;
}
