import type {UnlistedName} from '../../search/corpus-index.js';
import type {ServerRow} from './server.js';

/** Names that no table lists, as they were kept. */
export function unlistedFrom(rows: readonly ServerRow[]): readonly UnlistedName[] {
	return rows.map(({name, printed, kind}) => ({
		id: String(name),
		name: String(printed),
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written
		kind: kind as UnlistedName['kind'],
	}));
}
