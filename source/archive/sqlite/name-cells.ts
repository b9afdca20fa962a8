import type {NameEntry} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Asked, GridCell} from '../port.js';
import {hasCells, KeptCells} from './cell-table.js';
import type {SqlDatabase} from './driver.js';
import type {Hits} from './hits.js';
import {eachName} from './names-blob.js';
import {tagValues} from './tag-values.js';
import {untilChanged, versionOf} from './until-changed.js';

/** How many of some articles name what, and how often, by outlet. */
export type NameCounts = Pick<KeptCells, 'cellsOf' | 'articlesOf'>;

/** Outlets that one piece of a row holds. */
const pieceSize = 32;

/** Those of some hits, counted in each of them. */
export class CountedNames implements NameCounts {
	/** By tag of the name: articles and mentions in turn, in pieces of so many outlets, since most names stand in the texts of a few. */
	readonly #rows = new Map<number, (Int32Array | undefined)[]>();
	/** Tags of the outlets, in the order of the columns. */
	readonly #outlets: number[] = [];
	readonly #columns = new Map<number, number>();

	/** Counts them in each of the articles. */
	static of(hits: Hits): CountedNames {
		const counted = new CountedNames();
		for (const {names, outlet} of hits.each('select a.names as names, a.outlet as outlet from {hits}')) {
			const column = counted.#columnOf(Number(outlet));
			eachName(names, (tag, mentions) => counted.#add(tag, column, mentions));
		}
		return counted;
	}

	#columnOf(outlet: number): number {
		const column = this.#columns.get(outlet) ?? this.#outlets.push(outlet) - 1;
		this.#columns.set(outlet, column);
		return column;
	}

	#add(tag: number, column: number, mentions: number): void {
		const [piece, at] = [Math.floor(column / pieceSize), 2 * (column % pieceSize)];
		let row = this.#rows.get(tag);
		if (row === undefined) this.#rows.set(tag, (row = []));
		const counts = (row[piece] ??= new Int32Array(2 * pieceSize));
		counts[at] = (counts[at] ?? 0) + 1;
		counts[at + 1] = (counts[at + 1] ?? 0) + mentions;
	}

	/** Articles and mentions of a name by the tags of the outlets. */
	cellsOf(name: number): ReadonlyMap<number, Pick<GridCell, 'count' | 'mentions' | 'first'>> {
		const cells = new Map<number, Pick<GridCell, 'count' | 'mentions' | 'first'>>();
		for (const [piece, counts] of (this.#rows.get(name) ?? []).entries()) {
			for (let at = 0; at < (counts?.length ?? 0); at += 2) {
				const [count = 0, mentions = 0] = [counts?.[at], counts?.[at + 1]];
				if (count > 0) cells.set(this.#outlets[piece * pieceSize + at / 2] ?? 0, {count, mentions, first: ''});
			}
		}
		return cells;
	}

	/** How many articles have a name. */
	articlesOf(name: number): number {
		let articles = 0;
		for (const counts of this.#rows.get(name) ?? []) {
			for (let at = 0; at < (counts?.length ?? 0); at += 2) articles += counts?.[at] ?? 0;
		}
		return articles;
	}
}

/** Counts the names of hits; those of the hits that were asked for last are kept, since grids and menus ask for actors and places in turn. */
export class NameCells {
	readonly #database: SqlDatabase;
	readonly #ids: () => Readonly<Record<'actor' | 'place', ReadonlyMap<number, string>>>;
	#last: {readonly asked: Asked; readonly version: unknown; readonly counted: NameCounts} | undefined;

	constructor(database: SqlDatabase, catalogue: () => Catalogue) {
		this.#database = database;
		this.#ids = untilChanged(database, () => {
			const all = [...tagValues(database, 'name')];
			const listed = (entries: readonly NameEntry[]): ReadonlyMap<number, string> => {
				const ids = new Set(entries.map(({id}) => id));
				return new Map(all.filter(([, id]) => ids.has(id)));
			};
			return {actor: listed(catalogue().actors), place: listed(catalogue().places)};
		});
	}

	/** Ids of listed names by their tags. */
	idsOf(kind: 'actor' | 'place'): ReadonlyMap<number, string> {
		return this.#ids()[kind];
	}

	countedIn(asked: Asked, hits: Hits): NameCounts {
		const version = versionOf(this.#database);
		const last = this.#last;
		if (last !== undefined && last.version === version && isSame(last.asked, asked)) return last.counted;
		const counted = hits.areAll && hasCells(this.#database) ? new KeptCells(this.#database) : CountedNames.of(hits);
		this.#last = {asked, version, counted};
		return counted;
	}
}

function isSame(one: Asked, other: Asked): boolean {
	return (
		one.query === other.query &&
		one.exact === other.exact &&
		one.typing === other.typing &&
		one.personal === other.personal
	);
}
