import {Buffer} from 'node:buffer';
import {container} from '../input/kind.js';
import {startOf} from '../input/start.js';

/** A text of many articles, with a line between them that the person names. */
export const separated = container<string>({
	name: 'separated text',
	detect: ({text}, {separator}) =>
		separator === undefined || /^\s*[<[{]/.test(startOf(text)) ? undefined : separator.trim(),
	unpack({text, name}, separator) {
		const parts = partsOf(text, separator);
		const pieces = parts.map((part, index) => ({
			source: {
				name: parts.length === 1 ? name : `${name}: part ${index + 1}`,
				bytes: Buffer.from(part),
				contentType: 'text/plain; charset=utf-8',
			},
			changed: {separator: undefined},
		}));
		return parts.length > 1 ? {pieces} : {pieces, asides: [`${name}: no line “${separator}” between texts in it`]};
	},
});

function partsOf(text: string, separator: string): string[] {
	const parts: string[][] = [[]];
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (isSeparator(line.trim(), separator)) parts.push([]);
		else parts.at(-1)?.push(line);
	}
	const texts = parts.map(part => part.join('\n')).filter(part => part.trim() !== '');
	return texts.length === 0 ? [text] : texts;
}

/** The line itself; a row of one sign may be of any length. */
function isSeparator(line: string, separator: string): boolean {
	if (line === separator) return true;
	const sign = separator.charAt(0);
	const isRow = separator.length > 2 && separator.replaceAll(sign, '') === '';
	return isRow && line.length > 2 && line.replaceAll(sign, '') === '';
}
