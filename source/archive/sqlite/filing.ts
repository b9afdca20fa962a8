import {annotate, type Attribute} from '../../annotate/annotate.js';
import {sourceOf} from '../../corpus/files/source-of.js';
import type {Corpus, Problem} from '../../corpus/model.js';
import {orderNegotiations} from '../../corpus/order.js';
import {rowOf} from './article-row.js';
import {ArticleWriter} from './article-writer.js';
import {type Changes, type FoundFile, type KnownFile, pathOf} from './files.js';
import {filedUnder, folderNameOf, type FolderTables} from './folder-tables.js';
import {writeMeta} from './meta.js';
import {namesakesOf} from './namesakes.js';
import {compareKeys, NoRoomError, Numbering, type OrderKey} from './numbering.js';
import type {SqlDatabase, SqlStatement} from './driver.js';
import {daysOf, type FilingOrder, movedBy} from './filing-order.js';
import {type ReadArticle, readArticleFiles, together} from './read-article-files.js';
import {takeBack} from './take-back.js';
import {Tags} from './tags.js';

type FilingOptions = {
	readonly folders: readonly string[];
	readonly tables: FolderTables;
	readonly names: Corpus;
	readonly changes: Changes;
	readonly attribute: Attribute;
	readonly batch: number;
};

/** More files of one negotiation than this are read twice: once for their order, once to be written. */
const mostAtOnce = 1_000;

/** Puts the articles of changed files into the archive, negotiation by negotiation in list order. */
export class ArticleFiling {
	readonly #database: SqlDatabase;
	readonly #options: FilingOptions;
	readonly #tags: Tags;
	readonly #writer: ArticleWriter;
	readonly #outletNames: ReadonlyMap<string, string>;
	readonly #putFile: SqlStatement;
	readonly #holderOf: SqlStatement;
	readonly #loseArticle: SqlStatement;
	readonly #setProblems: SqlStatement;
	/** Numbers of articles that were taken out in this run. */
	readonly #gone = new Set<number>();
	#all: ReadonlyMap<string, readonly FoundFile[]> = new Map();
	#groups: readonly (readonly [negotiation: string, files: readonly FoundFile[]])[] = [];
	#numbering: Numbering | undefined;
	#open = false;
	#inBatch = 0;

	constructor(database: SqlDatabase, options: FilingOptions) {
		this.#database = database;
		this.#options = options;
		this.#tags = new Tags(database);
		this.#writer = new ArticleWriter(database);
		this.#outletNames = new Map(options.tables.outlets.map(({id, name}) => [id, name]));
		this.#putFile = database.prepare(
			'insert or replace into file(path, size, mtime, article, id, line, part, problems) values(?, ?, ?, ?, ?, ?, ?, ?)',
		);
		this.#setProblems = database.prepare('update file set problems = ? where path = ?');
		this.#loseArticle = database.prepare('update file set article = null where article = ?');
		this.#holderOf = database.prepare(
			'select a.number, f.path from article a left join file f on f.article = a.number where a.id = ?',
		);
	}

	/** Files to be read. */
	get count(): number {
		return this.#groups.reduce((sum, [, files]) => sum + files.length, 0);
	}

	/** Takes out what vanished or has to move, and plans the rest. */
	async prepare(): Promise<void> {
		const {changes, tables} = this.#options;
		const underOf = filedUnder(tables);
		const articles = changes.found.filter(({task}) => task.what === 'article');
		const groups = new Map<string, FoundFile[]>();
		for (const file of articles) {
			const negotiation = underOf(folderNameOf(file.task.file));
			const group = groups.get(negotiation);
			if (group === undefined) groups.set(negotiation, [file]);
			else group.push(file);
		}
		this.#all = groups;
		const days = await daysOf(groups, tables.negotiations);
		const order: FilingOrder = {days, outlets: Object.fromEntries(this.#outletNames)};
		const moved = movedBy(this.#database, order);
		const again = new Set([...changes.changed.map(({key}) => key), ...moved]);
		const freed = this.#takeOut(order, moved);
		for (const key of freed) again.add(key);
		this.#addNamesakes(again);
		const negotiations = orderNegotiations(
			Object.entries(days).map(([id, date]) => ({id, date, title: id, parties: [], summary: ''})),
		).map(({id}) => id);
		this.#groups = negotiations.flatMap(id => {
			const files = (groups.get(id) ?? []).filter(({key}) => again.has(key));
			return files.length === 0 ? [] : [[id, files] as const];
		});
		this.#numbering = new Numbering(this.#database, negotiations);
	}

	/** What shares a name with what is read again is read again, too: a text and the account beside it are one article. */
	#addNamesakes(again: Set<string>): void {
		const {changes, tables, folders} = this.#options;
		if (folders.length < 2) return;
		const others = [...again, ...changes.vanished.map(({key}) => key)].map(key => this.#pathOf(key));
		const by = {underOf: filedUnder(tables), fileOf: ({task}: FoundFile) => task.file};
		for (const {key} of namesakesOf([...this.#all.values()].flat(), others, by)) again.add(key);
	}

	/** @returns paths of files that lost their id to one that is gone now */
	#takeOut(order: FilingOrder, moved: readonly string[]): string[] {
		const {changes, tables} = this.#options;
		const forget = this.#database.prepare('delete from file where path = ?');
		const others = this.#database.prepare('select path from file where id = ? and article is null');
		const freed: string[] = [];
		this.#begin();
		if (changes.known.size > 0) writeMeta(this.#database, 'complete', 0);
		for (const {key, article, id} of changes.vanished) {
			forget.run(key);
			if (article === undefined) continue;
			this.#remove(article);
			for (const other of others.all(id ?? '')) freed.push(String(other['path']));
		}
		for (const key of moved) {
			const {article} = changes.known.get(key) ?? {};
			if (article !== undefined) this.#remove(article);
			forget.run(key);
		}
		for (const {task, key, size, mtime} of changes.changed) {
			if (task.what === 'article') continue;
			this.#putFile.run(key, size, mtime, null, null, null, tables.described.get(key) ?? null, null);
		}
		writeMeta(this.#database, 'filing', JSON.stringify(order));
		this.#commit();
		return freed;
	}

	/** Writes batch after batch. @yields articles read so far */
	async *steps(): AsyncGenerator<number, void> {
		let read = 0;
		try {
			for (const [negotiation, files] of this.#groups) {
				for await (const part of this.#inOrder(negotiation, files)) {
					for (const [one, number] of part) this.#put(one, number);
					read += part.length;
					if (this.#inBatch < this.#options.batch) continue;
					this.#commit();
					yield Math.min(read, this.count);
				}
			}
			this.#commit();
			yield this.count;
		} catch (error) {
			if (this.#open) takeBack(this.#database);
			throw error;
		}
	}

	/** The articles of a negotiation with their numbers, in order. */
	async *#inOrder(
		negotiation: string,
		files: readonly FoundFile[],
	): AsyncGenerator<readonly (readonly [ReadArticle, number])[], void> {
		const isLarge = files.length > mostAtOnce;
		const all = together(await this.#read(negotiation, files));
		const keyed = all
			.map(one => ({
				file: one.file,
				key: {published: one.article.published, outlet: one.article.outlet, id: one.article.id},
				one,
			}))
			.sort((a, b) => compareKeys(a.key, b.key))
			.map(({one, ...rest}) => ({...rest, one: isLarge && one.beside === undefined ? undefined : one}));
		this.#begin();
		for (const {file, one} of keyed) {
			this.#removeOld(this.#options.changes.known.get(file.key));
			if (one?.beside !== undefined) this.#removeOld(this.#options.changes.known.get(one.beside.key));
		}
		const numbers = this.#numbersFor(
			negotiation,
			keyed.map(({key}) => key),
		);
		if (numbers === undefined) {
			yield* this.#inOrder(negotiation, this.#all.get(negotiation) ?? files);
			return;
		}
		const {batch} = this.#options;
		for (let from = 0; from < keyed.length; from += batch) {
			const part = keyed.slice(from, from + batch);
			const reads = await this.#read(
				negotiation,
				part.map(({file}) => file),
				part.map(({one}) => one),
			);
			const byFile = new Map(reads.map(one => [one.file, one]));
			this.#begin();
			yield part.flatMap(({file}, at) => {
				const one = byFile.get(file);
				const number = numbers[from + at];
				return one === undefined || number === undefined ? [] : [[one, number] as const];
			});
		}
	}

	/** Numbers for articles; undefined where there was no room, and all of the negotiation have been taken out to be numbered anew. */
	#numbersFor(negotiation: string, keys: readonly OrderKey[]): readonly number[] | undefined {
		try {
			return this.#numbering?.numbersFor(negotiation, keys) ?? [];
		} catch (error) {
			const all = this.#all.get(negotiation) ?? [];
			if (!(error instanceof NoRoomError) || keys.length >= all.length) throw error;
			for (const {key} of all) this.#removeOld(this.#options.changes.known.get(key));
			this.#numbering?.release(negotiation);
			return undefined;
		}
	}

	#read(
		negotiation: string,
		files: readonly FoundFile[],
		known: readonly (ReadArticle | undefined)[] = [],
	): Promise<ReadArticle[]> {
		return readArticleFiles(files, {
			negotiation,
			known,
			onNone: (file, problems) => this.#note(file, problems),
		});
	}

	#note({key, size, mtime}: FoundFile, problems: readonly Problem[]): void {
		this.#begin();
		this.#removeOld(this.#options.changes.known.get(key));
		this.#putFile.run(key, size, mtime, null, null, null, null, JSON.stringify(problems));
	}

	#put({file, article, problems, beside}: ReadArticle, number: number): void {
		const {task, key, size, mtime} = file;
		const holder = this.#holderOf.get(article.id);
		if (holder !== undefined) {
			const other = String(holder['path']);
			const isLater = this.#isLater(key, other);
			const [loser, winner] = isLater ? [task.file, other] : [this.#pathOf(other), key];
			const problem = twice(article.id, loser, this.#pathOf(winner));
			if (isLater) {
				this.#putFile.run(key, size, mtime, null, article.id, null, null, JSON.stringify([...problems, problem]));
				return;
			}
			this.#remove(Number(holder['number']));
			this.#setProblems.run(JSON.stringify([problem]), other);
		}
		const {names, attribute} = this.#options;
		const origin = article.origin ?? this.#outletNames.get(article.outlet) ?? article.outlet;
		this.#writer.put(number, rowOf(annotate(names, article, attribute), origin, this.#tags));
		const line = sourceOf(article).lineOf?.('outlet') ?? null;
		const said = problems.length === 0 ? null : JSON.stringify(problems);
		this.#putFile.run(key, size, mtime, number, article.id, line, null, said);
		if (beside !== undefined) {
			this.#putFile.run(beside.key, beside.size, beside.mtime, null, article.id, null, null, null);
		}
		this.#inBatch++;
	}

	#pathOf(key: string): string {
		return pathOf(key, this.#options.folders);
	}

	/** Whether a file comes after another that has the same id: that of a later folder. */
	#isLater(key: string, other: string): boolean {
		return Number.parseInt(key, 10) >= Number.parseInt(other, 10);
	}

	/** Takes out what a file held when the run began; its number may belong to another article by now. */
	#removeOld(known: KnownFile | undefined): void {
		if (known?.article !== undefined && !this.#gone.has(known.article)) this.#remove(known.article);
	}

	#remove(number: number): void {
		this.#gone.add(number);
		this.#writer.remove(number);
		this.#loseArticle.run(number);
		writeMeta(this.#database, 'removed', 1);
	}

	#begin(): void {
		if (this.#open) return;
		this.#database.exec('begin immediate');
		this.#open = true;
	}

	#commit(): void {
		if (!this.#open) return;
		this.#writer.settle();
		this.#database.exec('commit');
		[this.#open, this.#inBatch] = [false, 0];
	}
}

function twice(id: string, file: string, first: string): Problem {
	const message = `an article with the id “${id}” was read already (${first}): rename this one`;
	return {file, field: 'id', message, severity: 'error'};
}
