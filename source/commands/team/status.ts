import {annotationVersion} from '../../annotate/annotated.js';
import {catalogueOf} from '../../archive/postgres/catalogue.js';
import {namesHashOf} from '../../archive/postgres/load.js';
import type {Server} from '../../archive/postgres/server.js';
import {writeOut} from '../standard-output.js';

const megabyte = 2 ** 20;

/** Says what an archive holds, how big it is, and what an older version read. @returns exit code 0 */
export async function status(server: Server, shown: string): Promise<number> {
	const [[all], [older], years, [size]] = await Promise.all([
		server.rows(
			'select count(*) as n, count(distinct outlet) as outlets, min(published) as first, max(published) as last from article',
		),
		server.rows(
			'select count(*) filter (where version < ?) as older, count(*) filter (where version = ? and names_hash <> ?) as others from identity',
			[annotationVersion, annotationVersion, namesHashOf(await catalogueOf(server))],
		),
		server.rows('select left(published, 4) as year, count(*) as n from article group by 1 order by 1'),
		server.rows('select pg_database_size(current_database()) as bytes'),
	]);
	const lines = [
		shown,
		`articles\t${Number(all?.['n'])}`,
		`outlets\t${Number(all?.['outlets'])}`,
		`published\t${text(all?.['first'])} to ${text(all?.['last'])}`,
		`size\t${Math.round(Number(size?.['bytes']) / megabyte)} MB`,
		`read by an older version\t${again(Number(older?.['older']))}`,
		`read with other names\t${again(Number(older?.['others']))}`,
		...years.map(({year, n}) => `${text(year)}\t${Number(n)}`),
	];
	writeOut(`${lines.join('\n')}\n`);
	return 0;
}

function again(count: number): string {
	return count > 0 ? `${count} (“archive annotate” reads them again)` : '0';
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '–';
}
