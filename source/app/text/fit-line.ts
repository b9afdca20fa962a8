import {cellWidth} from '../../text/width.js';
import {type Line, lineText} from './spans.js';

/** Left part, blanks, right part; the right part gives way when there is no room. */
export function fitLine(left: Line, right: Line, columns: number): Line {
	const gap = columns - cellWidth(lineText(left)) - cellWidth(lineText(right));
	return gap < 1 ? left : [...left, {text: ' '.repeat(gap)}, ...right];
}
