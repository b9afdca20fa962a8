import {fetchedWith} from '../fetched.js';
import {undoable} from '../kept.js';
import type {CommandId} from '../keys/command-id.js';
import {layoutOf} from '../layout.js';
import {toggleMark} from '../marks.js';
import {documentStart, type State} from '../state.js';
import {scrollStep} from '../text/scrolling.js';
import type {ActorRow, ActorState} from './actor-state.js';
import {actorLines, lineOfRow} from './lines.js';
import {actorIn} from './open.js';
import {headHeight} from './head.js';

/** A command on the page of an actor; undefined when it is none of these. */
export function updateActor(state: State, at: ActorState, command: CommandId): State | undefined {
	const {rows, current} = at;
	const step = scrollStep(command, bodyOf(state));
	if (step !== undefined) return moved(state, at, current + step);
	const row = rows[current];
	if (row === undefined) return undefined;
	switch (command) {
		case 'mark':
		case 'mark-up': {
			const marked = undoable(fetchedWith(state, row.article), {marks: toggleMark(state.own.marks, row.article.id)});
			return moved(marked, at, current + (command === 'mark' ? 1 : -1));
		}
		case 'next-negotiation':
		case 'previous-negotiation': {
			return moved(state, at, ofOtherTalks(rows, current, command === 'next-negotiation' ? 1 : -1));
		}
		case 'open':
		case 'right': {
			const {article, first} = row;
			const place = first < 0 ? {top: documentStart} : {top: {block: first + 1, offset: 0}, passage: first};
			return {...state, screen: {name: 'read', actor: at}, read: {article: article.id, ...place}};
		}
		case 'left': {
			return leftActor(state, at);
		}
		default: {
			return undefined;
		}
	}
}

/** Back to where the page was opened. */
export function leftActor(state: State, {from: {screen, read}}: ActorState): State {
	return {...state, screen, read};
}

/** The page again, at the row it was left at. */
export function backToActor(state: State, at: ActorState): State {
	return moved(state, at, at.current);
}

/** What more articles call the actor of the page; of another page it is stale. */
export function actorRead(state: State, articles: readonly string[], rows: readonly ActorRow[]): State {
	const at = actorIn(state);
	if (at?.articles !== articles) return state;
	const next: ActorState = {...at, rows: [...at.rows, ...rows]};
	const {screen} = state;
	if (screen.name === 'read' || screen.name === 'compare') return {...state, screen: {...screen, actor: next}};
	if (next.aim !== undefined && next.aim < next.rows.length) return moved(state, next, next.aim);
	return at.rows.length === 0 ? moved(state, next, 0, next.aim) : {...state, screen: {...next, name: 'actor'}};
}

/** The page with another row as the current one: keys that act on an article act on its. */
function moved(state: State, at: ActorState, to: number, aim?: number): State {
	const {rows} = at;
	const current = Math.max(0, Math.min(rows.length - 1, to));
	const line = lineOfRow(rows, current);
	// The heading of the talks is seen with their first article.
	const from = 'negotiation' in (actorLines(rows)[line - 1] ?? {row: 0}) ? line - 1 : line;
	const body = bodyOf(state);
	const top = Math.min(from, Math.max(at.top, line - body + 1));
	const article = rows[current]?.article.id;
	return {
		...state,
		screen: {...at, current, aim, top, name: 'actor'},
		read: article === state.read.article ? state.read : {article, top: documentStart},
	};
}

/** Index of the first row of the next talks, or of these or those before. */
function ofOtherTalks(rows: readonly ActorRow[], current: number, by: 1 | -1): number {
	const starts = rows.flatMap(({article}, i) => (rows[i - 1]?.article.negotiation === article.negotiation ? [] : [i]));
	const to = by === 1 ? starts.find(start => start > current) : starts.findLast(start => start < current);
	return to ?? current;
}

function bodyOf({size}: State): number {
	const layout = layoutOf(size);
	return layout.kind === 'too-small' ? 1 : Math.max(1, layout.height - headHeight(layout.height));
}
