import {padEnd, truncate} from '../../text/truncate.js';
import {type Line, styled} from '../text/spans.js';
import type {Menu, Size} from '../state.js';
import type {Words} from '../words/words.js';

const countWidth = 6;

/** A menu: its title, then the items around the current one. */
export function menuLines(words: Words, {title, items, current}: Menu, {columns, rows}: Size): readonly Line[] {
	const room = Math.max(1, rows - 1);
	const first = Math.max(0, Math.min(current - Math.floor(room / 2), items.length - room));
	const lines = items.slice(first, first + room).map(({label, count}, i): Line => {
		const isCurrent = first + i === current;
		const number = (count === undefined ? '' : String(count)).padStart(countWidth - 2);
		const text = padEnd(truncate(`${isCurrent ? '>' : ' '} ${number}  ${label}`, columns), isCurrent ? columns : 0);
		return styled(text, isCurrent ? 'current' : undefined);
	});
	return [styled(title, 'title'), ...(items.length === 0 ? [styled(`  ${words.nothingToChoose}`, 'dim')] : lines)];
}
