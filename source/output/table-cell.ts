import type {TableValue} from './formatter.js';

/** A value as one line of text; lists are joined. */
export function cellText(value: TableValue): string {
	if (value === undefined) return '';
	return typeof value === 'object' ? value.join(', ') : String(value);
}
