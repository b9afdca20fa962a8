import {keepSummary} from '../../archive/postgres/catalogue.js';
import {removeArticles} from '../../archive/postgres/article-writer.js';
import type {Server} from '../../archive/postgres/server.js';
import {CommandError} from '../command-error.js';
import {tell} from '../streams.js';
import {writeOut} from '../standard-output.js';

/**
 * Takes articles out of the archive, by their ids: all of them or none.
 * @throws {CommandError} when one is not there
 */
export async function remove(server: Server, ids: readonly string[], force: boolean): Promise<number> {
	if (ids.length === 0) throw new CommandError('archive remove what? Give ids of articles');
	const rows = await server.rows(
		'select id from identity where id in (select jsonb_array_elements_text(?::text::jsonb))',
		[JSON.stringify(ids)],
	);
	const there = new Set(rows.map(({id}) => String(id)));
	const missing = ids.filter(id => !there.has(id));
	if (missing.length > 0) throw new CommandError(`not in the archive, nothing was taken out: ${missing.join(', ')}`);
	if (!force) {
		tell(`would take out ${there.size}: say so with --force; “archive load” brings back what you have as files`);
		return 1;
	}
	await server.together(one => removeArticles(one, [...there]));
	await keepSummary(server);
	writeOut(`${[...there].join('\n')}\n`);
	return 0;
}
