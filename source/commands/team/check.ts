import type {Server} from '../../archive/postgres/server.js';
import {writeOut} from '../standard-output.js';

/** What must hold in an archive, each as a question for what does not. */
const rules: readonly (readonly [what: string, sql: string])[] = [
	[
		'ids without an article',
		'select i.id from identity i left join article a on a.filed = i.filed and a.id = i.id where a.id is null',
	],
	[
		'articles without an id',
		'select a.id from article a left join identity i on i.filed = a.filed and i.id = a.id where i.id is null',
	],
	['articles twice', 'select id from article group by id having count(*) > 1'],
	['articles without a day', 'select id from article where day = 0'],
	[
		'names without a number',
		'select a.id from article a where exists (select 1 from unnest(a.names) n where not exists (select 1 from name where number = n))',
	],
];

const shown = 5;

/** Looks for what does not fit in an archive. @returns exit code 0 when everything does, 2 when something does not */
export async function checkArchive(server: Server): Promise<number> {
	let faults = 0;
	for (const [what, sql] of rules) {
		// oxlint-disable-next-line no-await-in-loop -- one question after the other
		const rows = await server.rows(`select id, count(*) over () as n from (${sql}) r limit ?`, [shown]);
		const [first] = rows;
		if (first === undefined) continue;
		faults++;
		writeOut(`${what}: ${Number(first['n'])}, such as ${rows.map(({id}) => String(id)).join(', ')}\n`);
	}
	if (faults === 0) writeOut('nothing wrong\n');
	return faults === 0 ? 0 : 2;
}
