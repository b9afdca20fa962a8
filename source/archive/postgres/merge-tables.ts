import {orderNegotiations} from '../../corpus/order.js';
import {settled} from '../../corpus/settled.js';
import {withTags} from '../../corpus/outlet-tags.js';
import {negotiationOfFolder} from '../../corpus/parse/negotiation-of-folder.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {CorpusParts} from '../../corpus/parts.js';

type Given = Omit<CorpusParts, 'articles' | 'problems' | 'start'>;

/** The tables of an archive with those of a folder: an entry of the folder takes the place of one with its id. */
export function mergeTables(kept: Tables, given: Given): Tables {
	return {
		...kept,
		negotiations: orderNegotiations(settled([...kept.negotiations, ...given.negotiations])),
		outlets: withTags(laterWins<CorpusParts['outlets'][number]>([...kept.outlets, ...given.outlets])),
		actors: laterWins([...kept.actors, ...given.actors]),
		places: laterWins([...kept.places, ...given.places]),
		wording: laterWins([...kept.wording, ...given.wording]),
	};
}

/** Entries for each outlet and negotiation that articles name and no table describes. */
export function missingEntries(
	tables: Tables,
	articles: readonly Article[],
): Pick<CorpusParts, 'outlets' | 'negotiations'> {
	const outlets = new Set(tables.outlets.map(({id}) => id));
	const negotiations = new Set(tables.negotiations.map(({id}) => id));
	const newOutlets = [...new Set(articles.map(({outlet}) => outlet))].filter(id => !outlets.has(id));
	const folders = [...new Set(articles.map(({negotiation}) => negotiation))].filter(id => !negotiations.has(id));
	return {
		// Of which articles it is read must not depend on what is read together.
		negotiations: folders.map(id => negotiationOfFolder(id, [])),
		outlets: newOutlets.map(id => ({id, name: id, kind: 'site'})),
	};
}

/** Those of the entries that no table has by now. */
export function unknownTo(
	tables: Tables,
	{outlets, negotiations}: Pick<CorpusParts, 'outlets' | 'negotiations'>,
): Pick<CorpusParts, 'outlets' | 'negotiations'> {
	const known = new Set([...tables.outlets, ...tables.negotiations].map(({id}) => id));
	return {
		outlets: outlets.filter(({id}) => !known.has(id)),
		negotiations: negotiations.filter(({id}) => !known.has(id)),
	};
}

/** The tables with such entries; the same object where there is none. */
export function withEntries(tables: Tables, missing: Pick<CorpusParts, 'outlets' | 'negotiations'>): Tables {
	if (missing.outlets.length === 0 && missing.negotiations.length === 0) return tables;
	return mergeTables(tables, {...missing, actors: [], places: [], wording: []});
}

function laterWins<T extends {readonly id: string}>(entries: readonly T[]): readonly T[] {
	return [...new Map(entries.map(entry => [entry.id, entry])).values()];
}
