import type {Table, TableValue} from './formatter.js';

/** Rows as objects with the keys of the columns, values as they are. */
export function tableRecords({columns, rows}: Table): readonly Readonly<Record<string, TableValue>>[] {
	return rows.map(row => Object.fromEntries(columns.map(({key}) => [key, row[key]])));
}
