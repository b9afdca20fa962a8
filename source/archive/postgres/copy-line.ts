import {quoted} from './lexemes.js';

/** A row as COPY takes it: columns with tabs between them. */
export function copyLine(values: readonly (string | number | readonly number[])[]): string {
	return `${values.map(copied).join('\t')}\n`;
}

function copied(value: string | number | readonly number[]): string {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? value.replaceAll(/[\\\t\n\r]/g, escaped) : `{${value.join(',')}}`;
}

function escaped(character: string): string {
	return character === '\t'
		? String.raw`\t`
		: character === '\n'
			? String.raw`\n`
			: character === '\r'
				? String.raw`\r`
				: '\\\\';
}

/** Lexemes as a `tsvector` is written. */
export function vectorText(lexemes: readonly string[]): string {
	return lexemes.map(quoted).join(' ');
}
