import type {HitGroup} from '../port.js';
import type {SqlDatabase} from './driver.js';
import {tagValues} from './tag-values.js';
import {untilChanged} from './until-changed.js';

/** Where each article stands: its negotiation, outlet and origin by their tags, articles in list order. */
type Columns = {
	readonly numbers: Float64Array;
	readonly negotiations: Uint32Array;
	readonly outlets: Uint32Array;
	readonly origins: Uint32Array;
};

/**
 * The places of all articles, kept in memory: twenty bytes for each. To look thousands of hits up one after the other takes ten times as long as
 * to walk over all, and a list asks for its groups with every letter that is typed.
 */
export class Places {
	readonly #read: () => {readonly columns: Columns; readonly ids: ReadonlyMap<number, string>};

	constructor(database: SqlDatabase) {
		this.#read = untilChanged(database, () => ({
			columns: columnsOf(database),
			ids: tagValues(database, 'negotiation'),
		}));
	}

	/** The negotiations of some articles, or of all, in list order. @param hits their numbers, rising */
	groups(hits: readonly number[] | undefined): readonly HitGroup[] {
		const {
			columns: {numbers, negotiations, outlets, origins},
			ids,
		} = this.#read();
		const groups: {tag: number; count: number; readonly outlets: Set<number>; readonly origins: Set<number>}[] = [];
		const count = hits?.length ?? numbers.length;
		for (let at = 0, place = 0; at < count; at++, place++) {
			if (hits !== undefined) while ((numbers[place] ?? Infinity) < (hits[at] ?? 0)) place++;
			const tag = negotiations[place] ?? 0;
			let group = groups.at(-1);
			if (group?.tag !== tag) {
				group = {tag, count: 0, outlets: new Set(), origins: new Set()};
				groups.push(group);
			}
			group.count++;
			group.outlets.add(outlets[place] ?? 0);
			group.origins.add(origins[place] ?? 0);
		}
		return groups.map(group => ({
			negotiation: ids.get(group.tag) ?? '',
			count: group.count,
			outlets: group.outlets.size,
			origins: group.origins.size,
		}));
	}
}

function columnsOf(database: SqlDatabase): Columns {
	const sql = `select json_group_array(number) as numbers, json_group_array(negotiation) as negotiations, json_group_array(outlet) as outlets,
		json_group_array(origin) as origins from (select number, negotiation, outlet, origin from article indexed by article_places order by number)`;
	const row = database.prepare(sql).get();
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the statement makes it
	const column = (name: keyof Columns): number[] => JSON.parse(String(row?.[name])) as number[];
	return {
		numbers: Float64Array.from(column('numbers')),
		negotiations: Uint32Array.from(column('negotiations')),
		outlets: Uint32Array.from(column('outlets')),
		origins: Uint32Array.from(column('origins')),
	};
}
