import {annotationVersion} from '../../annotate/annotated.js';
import {keepSummary, tablesOf} from '../../archive/postgres/catalogue.js';
import {keptArticle} from '../../archive/kept-article.js';
import {articleColumns} from '../../archive/postgres/hits.js';
import {ArticleLoading, batchSize, namesHashOf} from '../../archive/postgres/load.js';
import type {Server} from '../../archive/postgres/server.js';
import {attribute} from '../../compare/voices/attribute.js';
import {withProgressLine} from '../streams.js';
import {writeOut} from '../standard-output.js';

/** Reads again what an older version read, or what was read with other names, newest first; a run that was ended goes on where it was. @returns exit code 0 */
export async function annotateAgain(server: Server): Promise<number> {
	const tables = await tablesOf(server);
	const loading = new ArticleLoading(server, tables, attribute);
	const older = 'from identity i join article a on a.filed = i.filed where (i.version < ? or i.names_hash <> ?)';
	const by = [annotationVersion, namesHashOf(tables)];
	const [row] = await server.rows(`select count(*) as n ${older}`, by);
	const all = Number(row?.['n']);
	let done = 0;
	await withProgressLine(async say => {
		while (done < all) {
			// oxlint-disable-next-line no-await-in-loop -- the next ones are those that are left
			const rows = await server.rows(`select ${articleColumns} ${older} order by i.filed desc limit ?`, [
				...by,
				batchSize,
			]);
			if (rows.length === 0) return;
			const articles = rows.map(each => keptArticle(each).read.article);
			// oxlint-disable-next-line no-await-in-loop -- as above
			await loading.load({...tables, articles: []}, articles, 'all');
			done += rows.length;
			say(`${done} of ${all} articles read again`);
		}
	});
	if (done > 0) await keepSummary(server);
	writeOut(`${done} read again\n`);
	return 0;
}
