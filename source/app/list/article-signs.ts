import {cellWidth} from '../../text/width.js';
import {type Line, lineText, type Span} from '../text/spans.js';
import type {State} from '../state.js';

/** Which mark it is, counted from one; `+` past nine, and for what the range would mark. */
export function markSpan(mark: number, isInRange: boolean): Span {
	if (mark === -1) return isInRange ? {text: ' +', style: 'accent'} : {text: '  '};
	return {text: ` ${mark < 9 ? mark + 1 : '+'}`, style: 'mark'};
}

/** `*` bookmarked; `"` noted, else `✓` read. */
export function flagsOf({own: {kept}}: State, id: string): string {
	const isNoted = kept.notes.some(({article}) => article === id);
	return `${kept.bookmarks.includes(id) ? '*' : ' '}${isNoted ? '"' : kept.read.includes(id) ? '✓' : ' '}`;
}

/** The current row is told by its first cell as well, not by colour alone; what matched in it still stands out. */
export function currentLine(line: Line, columns: number): Line {
	const [first, ...rest] = line;
	const head = first === undefined ? '' : first.text.replace(/^([^ ]?) /, '>$1');
	return [
		{text: head, style: 'current'},
		...rest.map(({text, style}): Span => ({text, style: style === 'match' ? 'current-match' : 'current'})),
		{text: ' '.repeat(Math.max(0, columns - cellWidth(lineText(line)))), style: 'current'},
	];
}
