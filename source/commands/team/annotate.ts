import {annotationVersion} from '../../annotate/annotated.js';
import {catalogueOf} from '../../archive/postgres/catalogue.js';
import {keptArticle} from '../../archive/kept-article.js';
import {articleColumns} from '../../archive/postgres/hits.js';
import {batchSize, loadArticles} from '../../archive/postgres/load.js';
import type {Server} from '../../archive/postgres/server.js';
import {attribute} from '../../compare/voices/attribute.js';
import {withProgressLine} from '../streams.js';
import {writeOut} from '../standard-output.js';

/** Reads again what an older version read, newest first; a run that was ended goes on where it was. @returns exit code 0 */
export async function annotateAgain(server: Server): Promise<number> {
	const {articleCount: _, ...tables} = await catalogueOf(server);
	const older = 'from identity i join article a on a.number = i.number and a.day = i.day where i.version < ?';
	const [row] = await server.rows(`select count(*) as n ${older}`, [annotationVersion]);
	const all = Number(row?.['n']);
	let done = 0;
	await withProgressLine(async say => {
		while (done < all) {
			// oxlint-disable-next-line no-await-in-loop -- the next ones are those that are left
			const rows = await server.rows(`select ${articleColumns} ${older} order by i.day desc limit ?`, [
				annotationVersion,
				batchSize,
			]);
			if (rows.length === 0) return;
			const articles = rows.map(each => keptArticle(each).read.article);
			// oxlint-disable-next-line no-await-in-loop -- as above
			await loadArticles(server, {...tables, articles: []}, articles, attribute);
			done += rows.length;
			say(`${done} of ${all} articles read again`);
		}
	});
	writeOut(`${done} read again\n`);
	return 0;
}
