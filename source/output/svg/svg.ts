import type {Formatter, OutputContext, Table, TableValue} from '../formatter.js';
import {outletName} from '../source-line.js';
import {barsPicture} from './bars.js';
import {type Picture, svgDocument} from './document.js';
import {type LanePoint, lanesPicture} from './lanes.js';

/** A picture of coverage: articles by outlet over time, or the counts of a table as bars. */
export const svg: Formatter = {
	*articles(items, context) {
		const points = items.map(({article}): LanePoint => {
			const lane = outletName(context.corpus, article.outlet);
			return {date: article.published, lane, count: 1, label: `${lane}, ${article.published}: ${article.title}`};
		});
		yield drawn(lanesPicture(together(points), titleOf(context), context.command), context);
	},
	*table(table, context) {
		yield drawn(tablePicture(table, context), context);
	},
	comparison(): never {
		throw new Error('svg draws articles and counts: a comparison is text');
	},
};

function drawn(picture: Picture, {end}: OutputContext): string {
	return `${svgDocument(picture)}${end}`;
}

function tablePicture({chart, rows, title}: Table, context: OutputContext): Picture {
	if (chart === undefined) throw new Error('svg draws what “list” and “timeline” count');
	const named = title ?? titleOf(context);
	if (chart.kind === 'lanes') {
		const points = rows.map((row): LanePoint => {
			const [date, lane] = [textOf(row[chart.date]), textOf(row[chart.lane])];
			const count = chart.count === undefined ? 1 : numberOf(row[chart.count]);
			return {date, lane, count, label: `${lane}, ${date}: ${textOf(row[chart.label])}`};
		});
		return lanesPicture(together(points), named, context.command);
	}
	const bars = rows.map(row => ({label: textOf(row[chart.label]), value: numberOf(row[chart.value])}));
	return barsPicture(bars, chart.unit, named, context.command);
}

/** What is in one lane on one day is one disc. */
function together(points: readonly LanePoint[]): readonly LanePoint[] {
	const found = new Map<string, LanePoint>();
	for (const point of points) {
		const key = JSON.stringify([point.lane, point.date]);
		const there = found.get(key);
		found.set(
			key,
			there === undefined
				? point
				: {...there, count: there.count + point.count, label: `${there.label}; ${point.label}`},
		);
	}
	return [...found.values()];
}

/** `karabakh-reader list articles lavrov` is about `list articles lavrov`. */
function titleOf({command}: OutputContext): string {
	return command.replace(/^karabakh-reader (?:print )?/u, '').trim() || 'all articles';
}

function textOf(value: TableValue): string {
	return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

function numberOf(value: TableValue): number {
	return typeof value === 'number' ? value : 0;
}
