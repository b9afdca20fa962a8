import {annotate, type Attribute} from '../../annotate/annotate.js';
import {negotiationOfFolder} from '../../corpus/parse/negotiation-of-folder.js';
import {negotiationOf, originOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {hashOf} from '../../text/hash.js';
import {ArticleWriter, type Which} from './article-writer.js';
import {besideKept} from './kept-beside.js';
import {givenOf, rowOf} from './row.js';
import type {Server} from './server.js';

/** Articles that are put into the archive as one: all of them are there in the end, or none. */
export const batchSize = 100;

/** A name for the tables by which names are found in articles. */
export function namesHashOf({actors, places}: Pick<Corpus, 'actors' | 'places'>): string {
	return hashOf(JSON.stringify([actors, places]));
}

/** Puts articles into an archive. What is there already and has not changed is left alone, and not read. */
export class ArticleLoading {
	readonly #server: Server;
	readonly #writer: ArticleWriter;
	readonly #attribute: Attribute;

	/** @param tables only names matter here */
	constructor(server: Server, tables: Pick<Corpus, 'actors' | 'places'>, attribute: Attribute) {
		this.#server = server;
		this.#writer = new ArticleWriter(server, namesHashOf(tables));
		this.#attribute = attribute;
	}

	/** In batches, each there whole or not at all. @returns how many were written */
	async load(tables: Corpus, articles: readonly Article[], which: Which = 'changed'): Promise<number> {
		let written = 0;
		for (let at = 0; at < articles.length; at += batchSize) {
			// oxlint-disable-next-line no-await-in-loop -- a batch is begun when the one before is kept
			const whole = await besideKept(this.#server, articles.slice(at, at + batchSize));
			const given = whole.map(article => givenOf(article, originOf(tables, article), dayOf(tables, article)));
			// oxlint-disable-next-line no-await-in-loop -- as above
			const changed = which === 'all' ? given : await this.#writer.changed(given);
			const rows = changed.map(each => rowOf(annotate(tables, each.article, this.#attribute), each));
			// oxlint-disable-next-line no-await-in-loop -- as above
			written += await this.#writer.write(rows, which);
		}
		return written;
	}
}

function dayOf(tables: Corpus, {negotiation}: Article): string {
	return (negotiationOf(tables, negotiation) ?? negotiationOfFolder(negotiation, [])).date;
}
