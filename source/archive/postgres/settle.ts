import type {Server} from './server.js';

/**
 * After much was written: what the indexes of words have not sorted in yet is sorted in, and the server counts what is there, so that questions are
 * as quick at once as they will be. Only the owner of the tables may; for others the server does it by itself, later.
 */
export async function settle(server: Server): Promise<void> {
	const indexes = await server.rows(
		`select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam
		where m.amname = 'gin' and c.relkind = 'i' and i.indrelid in (select inhrelid from pg_inherits where inhparent = 'article'::regclass)
		and pg_has_role(c.relowner, 'usage')`,
	);
	for (const {name} of indexes) {
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		await server.rows('select gin_clean_pending_list(?::text::regclass)', [String(name)]);
	}
	await server.run('analyze article, identity, vocabulary, unlisted, form, name');
}
