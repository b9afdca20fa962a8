import type {Attribute} from '../../annotate/annotate.js';
import type {CorpusParts} from '../../corpus/parts.js';
import type {Problem, Tables} from '../../corpus/model.js';
import {ArticleLoading} from './load.js';
import {readWork, type LoadWork} from './load-work.js';
import {missingEntries, withEntries} from './merge-tables.js';
import type {Server} from './server.js';

/** What became of a piece of work. */
export type LoadOutcome = {
	readonly read: number;
	readonly written: number;
	readonly problems: readonly Problem[];
	/** Entries for outlets and negotiations that articles name and no table describes. */
	readonly missing: Pick<CorpusParts, 'outlets' | 'negotiations'>;
};

/** Reads pieces of work and writes them into the archive, one after the other. */
export class Loader {
	#tables: Tables;
	readonly #loading: ArticleLoading;

	constructor(server: Server, tables: Tables, attribute: Attribute) {
		this.#tables = tables;
		this.#loading = new ArticleLoading(server, tables, attribute);
	}

	async load(work: LoadWork): Promise<LoadOutcome> {
		const {articles, problems} = await readWork(work);
		const missing = missingEntries(this.#tables, articles);
		this.#tables = withEntries(this.#tables, missing);
		const written = await this.#loading.load({...this.#tables, articles: []}, articles);
		return {read: articles.length, written, problems, missing};
	}
}
