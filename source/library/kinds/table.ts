import {kind} from '../input/kind.js';
import type {NumericOrder} from '../dates/numeric-order.js';
import {draftOfRecord, orderAmong} from '../input/json-records.js';
import {LibraryError} from '../library-error.js';
import {isTable, recordsOf, type TableRecord} from '../table/records.js';

type Row = {readonly record: TableRecord; readonly order: NumericOrder | undefined; readonly from: string};

/** A table of articles, a row each: CSV and TSV of Media Cloud, trafilatura, spreadsheets. */
export const table = kind<true, Row>({
	name: 'csv',
	detect: ({text}) => isTable(text) || undefined,
	split({text, name}) {
		const records = recordsOf(text);
		const order = orderAmong(records);
		const rows = records.map((record, index) => ({record, order, from: `${name}: row ${index + 2}`}));
		const told = rows.filter(({record}) => hasText(record));
		const without = rows.length - told.length;
		if (told.length === 0)
			throw new LibraryError(
				`${name} is a table (CSV) of ${without === 1 ? 'an article without its text: add its address' : `${without} articles without their texts: add their addresses`}`,
			);
		return {
			pieces: told,
			asides: without === 0 ? [] : [`${name}: ${without === 1 ? 'one row has' : `${without} rows have`} no text`],
		};
	},
	read: ({record, from, order}) => draftOfRecord(record, from, order),
	textless: 'kept',
});

function hasText(record: TableRecord): boolean {
	return ['body', 'content', 'maintext', 'articlebody', 'raw_text'].some(name => (record[name] ?? '').trim() !== '');
}
