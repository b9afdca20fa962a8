import type {NameEntry} from '../../corpus/model.js';
import type {Lexicon} from '../../search/plan/lexicon.js';
import type {AskedName} from '../../search/plan/plan.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {SqlDatabase, SqlStatement} from './driver.js';
import {readMeta} from './meta.js';
import {formValue, type TagKind} from '../sql/tags.js';
import {tagToken} from './tags.js';
import {unlistedNames} from './unlisted.js';

/** What understanding a query has to know of the texts, looked up in the archive. */
export class SqliteLexicon implements Lexicon {
	readonly #database: SqlDatabase;
	readonly #catalogue: Catalogue;
	readonly #standing: SqlStatement;
	readonly #tag: SqlStatement;
	/** Whether words or forms may have gone from all texts that are still listed. */
	readonly #hasGone: boolean;

	constructor(database: SqlDatabase, catalogue: Catalogue) {
		this.#database = database;
		this.#catalogue = catalogue;
		this.#standing = database.prepare('select 1 as found from words where words match ? limit 1');
		this.#tag = database.prepare('select number from tag where kind = ? and value = ?');
		this.#hasGone = readMeta(database, 'removed') === 1;
	}

	readonly hasRun = (words: readonly string[]): boolean => words.length > 0 && this.#stands(words.join(' '));

	readonly hasStart = (start: string): boolean => {
		for (const word of this.#words(
			'select word from vocabulary where word >= ? and word < ? order by word',
			start,
			`${start}~`,
		)) {
			if (this.#isStill(word)) return true;
		}
		return false;
	};

	readonly wordsWith = (letters: string, limit: number): readonly string[] => {
		const found: string[] = [];
		for (const word of this.#words('select word from vocabulary where instr(word, ?) > 0 order by word', letters)) {
			if (found.length >= limit) break;
			if (this.#isStill(word)) found.push(word);
		}
		return found;
	};

	readonly headlineWords = (first: string, shortest: number, longest: number): readonly string[] => {
		const sql = `select word from vocabulary where headline = 1 and word >= ? and word < ? and length(word) between ? and ? order by word`;
		const words = this.#database.prepare(sql).all(first, `${first}~`, shortest, longest);
		return words.map(({word}) => String(word)).filter(word => this.#isStill(word, 'title : '));
	};

	readonly wordsFrom = (first: string, shortest: number, longest: number): readonly string[] =>
		this.#database
			.prepare(
				'select word from vocabulary where word >= ? and word < ? and length(word) between ? and ? order by word',
			)
			.all(first, `${first}~`, shortest, longest)
			.map(({word}) => String(word));

	readonly unlistedNames = (text: string): readonly NameEntry[] => unlistedNames(this.#database, text);

	readonly formsOf = (id: string): readonly string[] => {
		const forms = this.#database
			.prepare("select number, value from tag where kind = 'form' and value >= ? and value < ?")
			.all(`${id}\n`, `${id}\n~`);
		return forms
			.filter(({number}) => this.#isMarked(Number(number)))
			.map(({value}) => String(value).slice(id.length + 1));
	};

	readonly isMentioned = (names: readonly AskedName[]): boolean =>
		names.some(({id, form}) => {
			const number = form === undefined ? this.#numberOf('name', id) : this.#numberOf('form', formValue(id, form));
			return number !== undefined && this.#stands(tagToken(number));
		});

	readonly articleOf = (id: string): {readonly id: string} | undefined => {
		const found =
			this.#one('select id from article where id = ?', id) ??
			this.#one('select a.id from former f join article a on a.number = f.article where f.id = ?', id);
		if (found !== undefined) return {id: found};
		for (const {id: folder, was = []} of this.#catalogue.negotiations) {
			const former = was.find(name => id.startsWith(`${name}/`));
			const moved = former && this.#one('select id from article where id = ?', folder + id.slice(former.length));
			if (moved !== undefined && moved !== '') return {id: moved};
		}
		return undefined;
	};

	readonly articlesIn = (negotiation: string): readonly string[] => {
		const number = this.#numberOf('negotiation', negotiation);
		if (number === undefined) return [];
		const rows = this.#database.prepare('select id from article where negotiation = ? order by number').all(number);
		return rows.map(({id}) => String(id));
	};

	#one(sql: string, value: string): string | undefined {
		const id = this.#database.prepare(sql).get(value)?.['id'];
		return typeof id === 'string' ? id : undefined;
	}

	#numberOf(kind: TagKind, value: string): number | undefined {
		const number = this.#tag.get(kind, value)?.['number'];
		return number === undefined ? undefined : Number(number);
	}

	*#words(sql: string, ...values: readonly string[]): Generator<string> {
		for (const {word} of this.#database.prepare(sql).each(...values)) yield String(word);
	}

	#isStill(word: string, where = ''): boolean {
		return !this.#hasGone || this.#standing.get(`${where}"${word}"`) !== undefined;
	}

	#isMarked(number: number): boolean {
		return !this.#hasGone || this.#stands(tagToken(number));
	}

	#stands(phrase: string): boolean {
		return this.#standing.get(`"${phrase}"`) !== undefined;
	}
}
