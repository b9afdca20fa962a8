import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import {padEnd, truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {currentLine, flagsOf, markSpan} from '../list/article-signs.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, type Span, styled} from '../text/spans.js';
import type {Size, State} from '../state.js';
import type {ActorRow, ActorState} from './actor-state.js';
import {actorHead, formText, headHeight} from './head.js';
import {actorLines, lineOfRow} from './lines.js';

/** Mark and signs, tag, day. */
const signs = 4;
const tagWidth = 5;
const dayWidth = 12;
const numberWidth = 8;
const nameFrom = 90;
const nameWidth = 24;

/** Who it is, then under each of the talks the articles that name them: when, by whom, called what, how often, how often quoted. */
export function actorView(state: State, at: ActorState, {columns, rows: height}: Size): readonly Line[] {
	const body = Math.max(1, height - headHeight(height));
	const lines = actorLines(at.rows);
	const current = lineOfRow(at.rows, at.current);
	const top = Math.max(0, Math.min(Math.max(at.top, current - body + 1), lines.length - body));
	return [
		...actorHead(state, at, columns, height),
		columnsLine(state, columns),
		...lines.slice(top, top + body).map(line => {
			if ('negotiation' in line) return heading(state, line.negotiation, columns);
			const row = at.rows[line.row];
			if (row === undefined) return [];
			const shown = rowLine(state, row, columns);
			return line.row === at.current ? currentLine(shown, columns) : shown;
		}),
	];
}

function heading({catalogue}: State, id: string, columns: number): Line {
	const negotiation = negotiationOf(catalogue, id);
	const date = negotiation?.date ?? id.slice(0, 10);
	return [
		{text: `${date} `, style: 'dim'},
		{text: truncate(negotiation?.title ?? id, Math.max(1, columns - cellWidth(date) - 1)), style: 'title'},
	];
}

function leftWidth(columns: number): number {
	return signs + tagWidth + (columns >= nameFrom ? nameWidth : 0) + dayWidth;
}

function columnsLine({words}: State, columns: number): Line {
	const {called, named, quoted} = words.actor.columns;
	const room = Math.max(4, columns - leftWidth(columns) - 2 * numberWidth);
	const text = `${' '.repeat(leftWidth(columns))}${padEnd(truncate(called, room - 1), room)}${number(named)}${number(quoted)}`;
	return styled(truncate(text, columns), 'dim');
}

function rowLine(state: State, {article, called, mentions, quoted}: ActorRow, columns: number): Line {
	const {catalogue, own} = state;
	const outlet = outletOf(catalogue, article.outlet);
	const style = outletStyle(catalogue, article.outlet);
	const room = Math.max(4, columns - leftWidth(columns) - 2 * numberWidth);
	const name: readonly Span[] =
		columns >= nameFrom ? [{text: padEnd(truncate(outlet.name, nameWidth - 1), nameWidth), style}] : [];
	const day = `${article.published}${article.publishedBasis === 'stated' ? '' : '~'}`;
	return [
		markSpan(own.marks.indexOf(article.id), false),
		{text: flagsOf(state, article.id), style: 'accent'},
		{text: padEnd(outlet.tag, tagWidth), style},
		...name,
		{text: padEnd(day, dayWidth), style: 'dim'},
		{text: padEnd(truncate(called.map(formText).join(', '), room - 1), room)},
		{text: number(String(mentions))},
		{text: number(quoted === undefined ? '–' : String(quoted))},
	];
}

function number(text: string): string {
	return `${' '.repeat(Math.max(0, numberWidth - cellWidth(text)))}${text}`;
}
