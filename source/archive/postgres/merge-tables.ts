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

/** The same with an entry for each outlet and negotiation that articles name and no table describes; the same object where none is missing. */
export function completedTables(tables: Tables, articles: readonly Article[]): Tables {
	const outlets = new Set(tables.outlets.map(({id}) => id));
	const negotiations = new Set(tables.negotiations.map(({id}) => id));
	const newOutlets = [...new Set(articles.map(({outlet}) => outlet))].filter(id => !outlets.has(id));
	const folders = [...new Set(articles.map(({negotiation}) => negotiation))].filter(id => !negotiations.has(id));
	if (newOutlets.length === 0 && folders.length === 0) return tables;
	return mergeTables(tables, {
		negotiations: folders.map(id =>
			negotiationOfFolder(
				id,
				articles.filter(({negotiation}) => negotiation === id),
			),
		),
		outlets: newOutlets.map(id => ({id, name: id, kind: 'site'})),
		actors: [],
		places: [],
		wording: [],
	});
}

function laterWins<T extends {readonly id: string}>(entries: readonly T[]): readonly T[] {
	return [...new Map(entries.map(entry => [entry.id, entry])).values()];
}
