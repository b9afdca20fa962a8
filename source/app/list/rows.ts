import type {HeaderHit, HitGroup} from '../../archive/port.js';
import {negotiationIn, negotiationOf} from '../../corpus/lookup.js';
import type {Negotiation} from '../../corpus/model.js';
import type {RowKey, State} from '../state.js';
import {hitAt, hitOf} from './listed.js';
import {type Outline, outlineOf, outlineRow, rowOfHit} from './outline.js';

export type ListRow =
	| {
			readonly kind: 'negotiation';
			readonly id: string;
			readonly negotiation: Negotiation | undefined;
			readonly group: HitGroup;
			/** Index of its first hit. */
			readonly first: number;
			readonly open: boolean;
	  }
	/** The hit is undefined while its page is not there. */
	| {readonly kind: 'article'; readonly index: number; readonly hit: HeaderHit | undefined};

type Rows = Pick<State, 'catalogue' | 'search' | 'list'>;

/** Which rows the list has as it stands. */
export function outlineIn({search, list}: Rows): Outline {
	return outlineOf(search.listed.groups, list.collapsed);
}

/** The row of that index. */
export function rowAt(state: Rows, index: number): ListRow | undefined {
	const outline = outlineIn(state);
	const place = outlineRow(outline, index);
	if (place === undefined) return undefined;
	if (place.hit !== undefined) {
		return {kind: 'article', index: place.hit, hit: hitAt(state.search.listed, place.hit)};
	}
	const group = outline.groups[place.group];
	if (group === undefined) return undefined;
	const {negotiation: id} = group;
	return {
		kind: 'negotiation',
		id,
		negotiation: negotiationOf(state.catalogue, id),
		group,
		first: outline.firsts[place.group] ?? 0,
		open: !state.list.collapsed.has(id),
	};
}

/** Index of the row with that key, or of the heading nearest to where it was: ids of negotiations begin with their day. */
export function rowIndex(state: Rows, key: RowKey | undefined): number {
	if (key === undefined) return 0;
	const outline = outlineIn(state);
	const {groups, heads} = outline;
	const hit = key.kind === 'article' ? (key.id === '' ? key.hit : hitOf(state.search.listed, key.id)) : undefined;
	if (hit !== undefined && hit < state.search.listed.count) return rowOfHit(outline, hit);
	const negotiation = key.kind === 'negotiation' ? key.id : negotiationIn(key.id);
	const same = key.kind === 'negotiation' ? groups.findIndex(group => group.negotiation === negotiation) : -1;
	const after = same === -1 ? groups.findIndex(group => group.negotiation >= negotiation) : same;
	return heads[after === -1 ? groups.length - 1 : after] ?? 0;
}

/** An article whose page is not there goes by its place until it is. */
export function keyOf(row: ListRow | undefined): RowKey | undefined {
	if (row === undefined) return undefined;
	if (row.kind === 'negotiation') return {kind: 'negotiation', id: row.id};
	return row.hit === undefined ? {kind: 'article', id: '', hit: row.index} : {kind: 'article', id: row.hit.article.id};
}
