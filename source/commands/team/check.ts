import type {Server} from '../../archive/postgres/server.js';
import {writeOut} from '../standard-output.js';

/** What must hold in an archive, each as a question for what does not. */
const rules: readonly (readonly [what: string, sql: string])[] = [
	[
		'ids without an article',
		'select i.id from identity i left join article a on a.number = i.number and a.day = i.day where a.id is null',
	],
	[
		'articles without an id',
		'select a.id from article a left join identity i on i.number = a.number and i.id = a.id where i.id is null',
	],
	['articles twice', 'select id from article group by id having count(*) > 1'],
	['articles without a day', 'select id from article where day = 0'],
	[
		'mentions in no article',
		'select m.name as id from mention m left join article a on a.number = m.article and a.day = m.day where a.id is null',
	],
	[
		'quotations in no article',
		'select q.speaker as id from quote q left join article a on a.number = q.article and a.day = q.day where a.id is null',
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
