import type {Formatter} from './formatter.js';
import {articleRecord, comparisonRecord} from './record.js';
import {tableRecords} from './table-record.js';

/** One object a line. */
export const jsonl: Formatter = {
	*articles(items, {corpus, end}) {
		for (const item of items) yield `${JSON.stringify(articleRecord(corpus, item))}${end}`;
	},
	*table(table, {end}) {
		for (const record of tableRecords(table)) yield `${JSON.stringify(record)}${end}`;
	},
	*comparison(comparison, {corpus, end, command}) {
		yield `${JSON.stringify(comparisonRecord(corpus, comparison, command))}${end}`;
	},
};
