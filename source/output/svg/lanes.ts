import {escapeXml} from '../../text/escape-xml.js';
import {truncate} from '../../text/truncate.js';
import {colourOf} from './palette.js';
import {lineHeight, type Picture, round, text, width, widthOf} from './document.js';
import {dayNumber, ticksBetween} from './time-axis.js';

/** Something that happened on a day in a lane. */
export type LanePoint = {
	/** ISO day, month or year. */
	readonly date: string;
	readonly lane: string;
	/** How many articles. */
	readonly count: number;
	/** Said where one points at it. */
	readonly label: string;
};

/** More are one lane together. */
const mostLanes = 30;
const laneHeight = 24;
const top = 64;
const right = 24;
const labelsFrom = 34;
const [narrowest, widest] = [80, 260];
/** Radius of a single article, and the largest there is. */
const [smallest, largest] = [4, 11];

/** Outlets as lanes over time, most articles first: a disc for each day, its area by the number of articles. */
export function lanesPicture(points: readonly LanePoint[], title: string, command: string): Picture {
	const dated = points.flatMap(point => {
		const day = dayNumber(point.date);
		return day === undefined ? [] : [{...point, day}];
	});
	const lanes = lanesOf(points);
	const left =
		Math.min(widest, Math.max(narrowest, ...lanes.map(({name, count}) => widthOf(`${name} (${count})`)))) + 28;
	const days = dated.map(({day}) => day);
	const [from, to] = [
		days.reduce((a, b) => Math.min(a, b), Infinity),
		days.reduce((a, b) => Math.max(a, b), -Infinity),
	];
	const [first, last] = from === to ? [from - 15, to + 15] : [from, to];
	const x = (day: number): number =>
		left + 8 + ((day - first) / Math.max(1, last - first)) * (width - left - right - 16);
	const y = (lane: number): number => top + laneHeight * (lane + 0.5);
	const bottom = top + laneHeight * lanes.length;
	const ticks = days.length === 0 ? [] : ticksBetween(first, last);
	const most = dated.reduce((a, {count}) => Math.max(a, count), 1);
	const radius = (count: number): number =>
		smallest + (largest - smallest) * Math.sqrt((count - 1) / Math.max(1, most - 1));
	const all = points.reduce((sum, {count}) => sum + count, 0);
	return {
		title,
		description: `${all} ${all === 1 ? 'article' : 'articles'} by outlet and day; the area of a disc is the number of articles.`,
		height: bottom + 2 * lineHeight,
		command,
		body: [
			...ticks.flatMap(({day, label}) => [
				`<line class="g" x1="${round(x(day))}" x2="${round(x(day))}" y1="${top}" y2="${bottom}"/>`,
				text(label, x(day), bottom + 18, {class: 'n', anchor: 'middle'}),
			]),
			...lanes.flatMap((lane, index) => [
				`<line class="l" x1="${left}" x2="${width - right}" y1="${round(y(index))}" y2="${round(y(index))}"/>`,
				`<circle cx="22" cy="${round(y(index))}" r="5" fill="${colourOf(index)}"/>`,
				text(labelOf(lane), labelsFrom, y(index) + 4),
			]),
			...dated.map(({day, lane, count, label}) => {
				const index = lanes.findIndex(each => each.has(lane));
				return `<circle cx="${round(x(day))}" cy="${round(y(index))}" r="${round(radius(count))}" fill="${colourOf(index)}" fill-opacity="0.75"><title>${escapeXml(label)}</title></circle>`;
			}),
			`<line class="l" x1="${left}" x2="${width - right}" y1="${bottom}" y2="${bottom}"/>`,
		],
	};
}

/** The name gives way, the number never does. */
function labelOf({name, count}: Lane): string {
	const number = ` (${count})`;
	return `${truncate(name, Math.floor((widest - widthOf(number)) / widthOf('x')))}${number}`;
}

type Lane = {readonly name: string; readonly count: number; readonly has: (name: string) => boolean};

function lanesOf(points: readonly LanePoint[]): readonly Lane[] {
	const counts = new Map<string, number>();
	for (const {lane, count} of points) counts.set(lane, (counts.get(lane) ?? 0) + count);
	const sorted = [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
	const own = sorted.length <= mostLanes ? sorted : sorted.slice(0, mostLanes - 1);
	const rest = new Map(sorted.slice(own.length));
	const lanes = own.map(([name, count]): Lane => ({name, count, has: each => each === name}));
	if (rest.size === 0) return lanes;
	const count = [...rest.values()].reduce((sum, each) => sum + each, 0);
	return [...lanes, {name: `${rest.size} others`, count, has: each => rest.has(each)}];
}
