import {negotiationIn} from '../../corpus/lookup.js';
import {truncate} from '../../text/truncate.js';
import {type Line, styled} from '../text/spans.js';
import type {State} from '../state.js';
import type {ActorSums} from '../words/actor/actor-words.js';
import type {ActorRow, ActorState} from './actor-state.js';
import {actorOf} from './open.js';

const lowUnder = 14;

/** Lines above the rows: who, how often, called what, a note, the heads of the columns; where the window is low, without the note. */
export function headHeight(height: number): number {
	return height < lowUnder ? 4 : 5;
}

/** Who it is, how often they are named and quoted, what they are called; while articles are read, how far that is. */
export function actorHead(state: State, at: ActorState, columns: number, height: number): readonly Line[] {
	const {words} = state;
	return [
		[
			{text: nameOf(state, at), style: 'strong'},
			{text: truncate(aboutActor(state, at), Math.max(0, columns - nameOf(state, at).length - 1)), style: 'dim'},
		],
		styled(truncate(sumsText(state, at), columns), isRead(at) ? undefined : 'accent'),
		styled(truncate(words.actor.called(formsText(at.rows)), columns), undefined),
		...(headHeight(height) > 4 ? [styled(truncate(words.actor.note, columns), 'dim')] : []),
	];
}

function nameOf(state: State, {id}: ActorState): string {
	return actorOf(state, id)?.name ?? id;
}

/** “ · person · Foreign Minister of Norland (2031-01-01 – )”. */
function aboutActor(state: State, {id}: ActorState): string {
	const actor = actorOf(state, id);
	const roles = (actor?.roles ?? []).map(({role, from, to}) =>
		from === undefined && to === undefined ? role : `${role} (${from ?? ''} – ${to ?? ''})`,
	);
	return [state.words.kinds.actor, ...roles].map(part => ` · ${part}`).join('');
}

function isRead({rows, articles}: ActorState): boolean {
	return rows.length >= articles.length;
}

/** What all articles have, or how many of them are read. */
export function sumsText({words}: State, at: ActorState): string {
	const {rows, articles} = at;
	return isRead(at) ? words.actor.sums(sumsOf(rows)) : words.actor.readingOf(rows.length, articles.length);
}

function sumsOf(rows: readonly ActorRow[]): ActorSums {
	return {
		named: rows.reduce((sum, {mentions}) => sum + mentions, 0),
		articles: rows.length,
		outlets: new Set(rows.map(({article}) => article.outlet)).size,
		negotiations: new Set(rows.map(({article}) => negotiationIn(article.id))).size,
		quoted: rows.reduce((sum, {quoted = 0}) => sum + quoted, 0),
	};
}

/** “Odile Marsh (12), Marsh (7)”, most often first. */
function formsText(rows: readonly ActorRow[]): string {
	const counts = new Map<string, number>();
	for (const {called} of rows) for (const {form, count} of called) counts.set(form, (counts.get(form) ?? 0) + count);
	return [...counts]
		.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([form, count]) => formText({form, count}))
		.join(', ');
}

/** “Marsh (7)”, “Marsh” of one that stands there once. */
export function formText({form, count}: {readonly form: string; readonly count: number}): string {
	return count === 1 ? form : `${form} (${count})`;
}
