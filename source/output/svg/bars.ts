import {lineHeight, type Picture, round, text, width, widthOf} from './document.js';
import {palette} from './palette.js';

/** A bar: what it is of, and how long. */
export type Bar = {readonly label: string; readonly value: number};

/** More are named as a number only. */
const mostBars = 40;
const barHeight = 22;
const top = 52;
const right = 70;
const [narrowest, widest] = [80, 420];

/** Bars below one another, in the order given, from zero. @param unit what is counted: `articles` */
export function barsPicture(bars: readonly Bar[], unit: string, title: string, command: string): Picture {
	const shown = bars.slice(0, mostBars);
	const left = Math.min(widest, Math.max(narrowest, ...shown.map(({label}) => widthOf(label)))) + 24;
	const most = shown.reduce((a, {value}) => Math.max(a, value), 1);
	const length = (value: number): number => (value / most) * (width - left - right);
	const more = bars.length - shown.length;
	const bottom = top + barHeight * (shown.length + (more > 0 ? 1 : 0));
	return {
		title,
		description: `${bars.length} bars; the length of each is the number of ${unit}.`,
		height: bottom + lineHeight / 2,
		command,
		body: [
			...shown.flatMap(({label, value}, index) => {
				const y = top + barHeight * index;
				return [
					text(label, left - 8, y + 15, {anchor: 'end', room: left - 24}),
					`<rect x="${left}" y="${y + 3}" width="${round(length(value))}" height="${barHeight - 7}" fill="${palette[0]}"/>`,
					text(String(value), left + length(value) + 6, y + 15, {class: 'n'}),
				];
			}),
			...(more > 0 ? [text(`and ${more} more`, left, bottom - 6, {class: 'n'})] : []),
			`<line class="l" x1="${left}" x2="${left}" y1="${top}" y2="${bottom}"/>`,
		],
	};
}
