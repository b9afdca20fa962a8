import {padEnd, truncate} from '../../text/truncate.js';
import {type Line, styled} from '../text/spans.js';
import type {Menu, MenuItem} from '../overlay.js';
import type {Size} from '../state.js';
import type {Words} from '../words/words.js';
import {shownItems} from './menus.js';

const countWidth = 4;
const placeWidth = 3;

/** A menu: its title, then the items around the current one, each section under its name. */
export function menuLines(words: Words, menu: Menu, {columns, rows}: Size): readonly Line[] {
	const items = shownItems(menu);
	const title = styled(truncate(menu.title, columns), 'title');
	if (items.length === 0) {
		return [title, styled(truncate(`  ${words.nothingToChoose}`, columns), 'dim')];
	}
	const hasPlaces = items.some(({place}) => place !== undefined);
	const hasCounts = items.some(({count}) => count !== undefined);
	const lines: Line[] = [];
	let at = 0;
	for (const [i, item] of items.entries()) {
		if (item.section !== undefined && item.section !== items[i - 1]?.section) lines.push(styled(item.section, 'dim'));
		if (i === menu.current) at = lines.length;
		lines.push(itemLine(item, {isCurrent: i === menu.current, hasPlaces, hasCounts, columns}));
	}
	const room = Math.max(1, rows - 1);
	const first = Math.max(0, Math.min(at - Math.floor(room / 2), lines.length - room));
	return [title, ...lines.slice(first, first + room)];
}

type ItemOptions = {
	readonly isCurrent: boolean;
	readonly hasPlaces: boolean;
	readonly hasCounts: boolean;
	readonly columns: number;
};

function itemLine({label, count, place}: MenuItem, {isCurrent, hasPlaces, hasCounts, columns}: ItemOptions): Line {
	const number = hasCounts ? `${String(count ?? '').padStart(countWidth)}  ` : '';
	const chosen = hasPlaces ? String(place ?? '').padStart(placeWidth) : '';
	const text = truncate(`${isCurrent ? '>' : ' '}${chosen} ${number}${label}`, columns);
	return styled(padEnd(text, isCurrent ? columns : 0), isCurrent ? 'current' : undefined);
}
