import type {Column, Table, TableValue} from './formatter.js';

/** The columns of a table that are for people, or for programs. */
export function columnsFor(who: NonNullable<Column['for']>, {columns}: Table): readonly Column[] {
	return columns.filter(column => column.for === undefined || column.for === who);
}

/** Rows as objects with the keys of the columns, values as they are. */
export function tableRecords(table: Table): readonly Readonly<Record<string, TableValue>>[] {
	const columns = columnsFor('programs', table);
	return table.rows.map(row => Object.fromEntries(columns.map(({key}) => [key, row[key]])));
}
