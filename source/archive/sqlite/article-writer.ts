import type {ArticleRow} from './article-row.js';
import {CellTable, hasCells} from './cell-table.js';
import type {SqlDatabase, SqlStatement} from './driver.js';

/** Writes articles into the tables and takes them out again; transactions are the caller's. */
export class ArticleWriter {
	readonly #article: SqlStatement;
	readonly #content: SqlStatement;
	readonly #words: SqlStatement;
	readonly #unlisted: SqlStatement;
	readonly #word: SqlStatement;
	readonly #former: SqlStatement;
	readonly #removals: readonly SqlStatement[];
	readonly #cells: CellTable | undefined;
	readonly #cellsOf: SqlStatement;
	/** Words known to be in the vocabulary, 1 from a body, 2 from a headline: most words of an article are. */
	#known = new Map<string, number>();
	#olderKnown: ReadonlyMap<string, number> = this.#known;

	constructor(database: SqlDatabase) {
		this.#article = database.prepare(`insert into article values(${marks(13)})`);
		this.#content = database.prepare(`insert into content values(${marks(4)})`);
		this.#words = database.prepare('insert into words(rowid, title, body, tags) values(?, ?, ?, ?)');
		this.#unlisted = database.prepare(
			'insert into unlisted(article, name, at, count, kind, printed) values(?, ?, ?, ?, ?, ?)',
		);
		this.#word = database.prepare(
			'insert into vocabulary values(?, ?) on conflict(word) do update set headline = max(headline, excluded.headline)',
		);
		this.#former = database.prepare('insert or ignore into former values(?, ?)');
		this.#cells = hasCells(database) ? new CellTable(database) : undefined;
		this.#cellsOf = database.prepare('select outlet, names from article where number = ?');
		this.#removals = [
			'delete from words where rowid = ?',
			'delete from content where number = ?',
			'delete from unlisted where article = ?',
			'delete from former where article = ?',
			'delete from article where number = ?',
		].map(sql => database.prepare(sql));
	}

	put(number: number, row: ArticleRow): void {
		this.#article.run(number, ...row.article);
		this.#content.run(number, ...row.content);
		this.#words.run(number, ...row.words);
		for (const use of row.unlisted) this.#unlisted.run(number, ...use);
		for (const id of row.formerIds) this.#former.run(id, number);
		for (const word of row.vocabulary.headline) this.#learn(word, 2);
		for (const word of row.vocabulary.body) this.#learn(word, 1);
		this.#count(number, 1);
	}

	/** Writes what was added up over several articles; before they are committed. */
	settle(): void {
		this.#cells?.settle();
	}

	#count(number: number, sign: 1 | -1): void {
		const article = this.#cells && this.#cellsOf.get(number);
		if (article !== undefined) this.#cells?.count(Number(article['outlet']), article['names'], sign);
	}

	remove(number: number): void {
		this.#count(number, -1);
		for (const removal of this.#removals) removal.run(number);
	}

	#learn(word: string, seen: number): void {
		const recent = this.#known.get(word) ?? 0;
		if (recent >= seen || word === '') return;
		const known = Math.max(recent, this.#olderKnown.get(word) ?? 0);
		if (this.#known.size >= mostKnown) {
			this.#olderKnown = this.#known;
			this.#known = new Map();
		}
		this.#known.set(word, Math.max(known, seen));
		if (known >= seen) return;
		this.#word.run(word, seen === 2 ? 1 : 0);
	}
}

/** Words of each of the two generations that are remembered. */
const mostKnown = 40_000;

const marks = (count: number): string => Array.from({length: count}, () => '?').join(', ');
