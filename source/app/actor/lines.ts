import {memoBy} from '../text/memo.js';
import type {ActorRow} from './actor-state.js';

/** A line of the page: the heading of talks, or an article by its index. */
export type ActorLine = {readonly negotiation: string} | {readonly row: number};

const linesOf = memoBy((rows: readonly ActorRow[]): readonly ActorLine[] =>
	rows.flatMap(({article: {negotiation}}, row): readonly ActorLine[] =>
		rows[row - 1]?.article.negotiation === negotiation ? [{row}] : [{negotiation}, {row}],
	),
);

/** Under the heading of each of the talks the articles that name the actor. */
export function actorLines(rows: readonly ActorRow[]): readonly ActorLine[] {
	return linesOf(rows, '');
}

/** Index of the line of a row. */
export function lineOfRow(rows: readonly ActorRow[], row: number): number {
	return Math.max(
		0,
		actorLines(rows).findIndex(line => 'row' in line && line.row === row),
	);
}
