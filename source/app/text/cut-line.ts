import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {type Line, lineText, type Span} from './spans.js';

/** A line that fits: too long, it ends in an ellipsis. */
export function cutLine(line: Line, columns: number): Line {
	if (cellWidth(lineText(line)) <= columns) return line;
	const cut: Span[] = [];
	let room = columns;
	for (const span of line) {
		const text = truncate(span.text, room);
		cut.push({...span, text});
		room -= cellWidth(text);
		if (text !== span.text || room <= 0) break;
	}
	return cut;
}
