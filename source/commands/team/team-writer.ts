import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ArchiveError} from '../../archive/archive-error.js';
import type {Address} from '../../archive/postgres/address.js';
import {changeTables, keepSummary, tablesOf} from '../../archive/postgres/catalogue.js';
import {openServer} from '../../archive/postgres/client.js';
import {ArticleLoading} from '../../archive/postgres/load.js';
import {loadSource} from '../../archive/postgres/load-source.js';
import {mergeTables} from '../../archive/postgres/merge-tables.js';
import {explained, requireArchive} from '../../archive/postgres/open-postgres.js';
import {postgresArchive} from '../../archive/postgres/postgres-archive.js';
import type {Server} from '../../archive/postgres/server.js';
import {attribute} from '../../compare/voices/attribute.js';
import type {Corpus, Tables} from '../../corpus/model.js';
import {parseArticle} from '../../corpus/parse/parse-article.js';
import type {Draft} from '../../library/draft.js';
import {NearArticles} from '../../library/place/near-articles.js';
import {LibraryWriter, type Written, type WriterOptions} from '../../library/library-writer.js';

export type TeamWriterOptions = Omit<WriterOptions, 'folder' | 'corpus' | 'own'>;

/** A team's archive while articles are put into it: each passes a folder of its own, as those do that are put into a library. */
export class TeamWriter {
	readonly #server: Server;
	readonly #address: Address;
	readonly #near: NearArticles;
	#tables: Tables;
	#options: TeamWriterOptions | undefined;
	#added = 0;

	private constructor(server: Server, address: Address, tables: Tables, near: NearArticles) {
		this.#server = server;
		this.#near = near;
		this.#address = address;
		this.#tables = tables;
	}

	/** @throws {ArchiveError} when it does not answer, or this user may not write to it */
	static async open(address: Address): Promise<TeamWriter> {
		const server = openServer(address.url, {password: address.password, connections: 1, statementTimeout: 0});
		const open = async (): Promise<TeamWriter> => {
			await requireArchive(server, address);
			await requireWriter(server, address);
			const archive = postgresArchive(server);
			const near = new NearArticles(archive, await archive.catalogue());
			return new TeamWriter(server, address, await tablesOf(server), near);
		};
		try {
			return await explained(open(), address);
		} catch (error) {
			await server.close().catch(() => {});
			throw error;
		}
	}

	/** What is known: names, outlets, negotiations. */
	get corpus(): Corpus {
		return {...this.#tables, articles: []};
	}

	configure(options: TeamWriterOptions): void {
		this.#options = options;
	}

	/**
	 * Puts a draft into the archive, with `dryRun` only says where it would go.
	 * @throws {LibraryError} when it is no article
	 * @throws {ArchiveError}
	 */
	async put(draft: Draft): Promise<Written> {
		return explained(this.#put(draft), this.#address);
	}

	async close(): Promise<void> {
		try {
			if (this.#added > 0) await keepSummary(this.#server);
		} finally {
			await this.#server.close().catch(() => {});
		}
	}

	async #put(draft: Draft): Promise<Written> {
		if (this.#options === undefined) throw new Error('not configured');
		const options = this.#options;
		const folder = mkdtempSync(join(tmpdir(), 'karabakh-reader-'));
		try {
			const writer = new LibraryWriter({...options, folder, corpus: this.corpus, own: undefined, isOwn: () => true});
			const copies = await this.#near.copies(draft, writer.outletOf(draft));
			const isPlaced = options.negotiation !== undefined || draft.negotiation !== undefined;
			writer.learn(copies, isPlaced ? undefined : await this.#near.around(draft));
			const near: Corpus = {...this.#tables, articles: copies};
			const written = writer.put(draft);
			if (written.kind === 'known') return written;
			if (options.dryRun) return {...written, id: await this.#freeId(written.id, near)};
			const source = await loadSource(folder, this.#tables);
			if (source !== undefined)
				this.#tables = await changeTables(this.#server, kept => mergeTables(kept, source.tables));
			return {
				...written,
				id: await this.#write(readFileSync(join(folder, `${written.id}.md`), 'utf8'), written.id, near),
			};
		} finally {
			rmSync(folder, {recursive: true, force: true});
		}
	}

	/** @returns the id it has got: another run may have taken the one that was free */
	async #write(text: string, id: string, near: Corpus): Promise<string> {
		const loading = new ArticleLoading(this.#server, this.#tables, attribute);
		for (let free = await this.#freeId(id, near); ; free = await this.#freeId(id, near)) {
			const [negotiation = ''] = free.split('/');
			const {article} = parseArticle(text, {id: free, negotiation, file: free});
			if (article === undefined) throw new Error(`${free} cannot be read back`);
			const isReplaced = near.articles.some(each => each.id === free);
			const written = await loading.load(near, [article], isReplaced ? 'changed' : 'new');
			this.#added += written;
			if (written > 0 || isReplaced) return free;
		}
	}

	/** The id, or that with the next number which no article has; that of an article which is replaced stays. */
	async #freeId(id: string, {articles}: Corpus): Promise<string> {
		if (articles.some(article => article.id === id)) return id;
		const stem = id.replace(/-\d+$/u, '');
		for (let number = 1; ; number++) {
			const next = number === 1 ? id : `${stem}-${number}`;
			const rows = await this.#server.rows(
				'select 1 from identity where id = ? union all select 1 from former where id = ?',
				[next, next],
			);
			if (rows.length === 0) return next;
		}
	}
}

/** @throws {ArchiveError} in a sentence, before anything is read */
async function requireWriter(server: Server, {shown}: Address): Promise<void> {
	const [row] = await server.rows(
		"select pg_is_in_recovery() as copy, has_table_privilege('article', 'insert') and has_table_privilege('identity', 'insert') as writes",
	);
	if (row?.['copy'] === true)
		throw new ArchiveError('copy', `the archive ${shown} is a copy for reading: add to the one it is a copy of`);
	if (row?.['writes'] !== true)
		throw new ArchiveError('forbidden', `in the archive ${shown} this user may only read: a curator adds to it`);
}
