import type {TagKind} from '../sql/tags.js';
import type {SqlDatabase, SqlStatement} from './driver.js';

/** Begins the tokens that stand for tags: no folded word does. */
const mark = '§';

/** The token of a tag in the index. */
export function tagToken(number: number): string {
	return mark + number.toString(36);
}

/** Begins the tokens that stand for the beginnings of words. */
const startMark = '¶';
/** Beginnings of one letter up to so many are in the index themselves: tens of thousands of words begin with two letters, hardly any with more. */
export const startLength = 2;

/** The token for words that begin with a letter or two. */
export function startToken(start: string): string {
	return startMark + start;
}

/** The token for a mark by which copies of an article are known. */
export function copyToken(copyMark: string): string {
	return `¤${copyMark}`;
}

/** Marks every article. */
export const everyArticle = `${mark}0`;

/** Numbers of tags, kept in the archive; those of names that are gone stay. */
export class Tags {
	readonly #numbers = new Map<string, Map<string, number>>();
	readonly #put: SqlStatement;
	#next = 1;

	constructor(database: SqlDatabase) {
		this.#put = database.prepare('insert into tag(number, kind, value) values(?, ?, ?)');
		for (const {number, kind, value} of database.prepare('select number, kind, value from tag').all()) {
			this.#ofKind(String(kind)).set(String(value), Number(number));
			this.#next = Math.max(this.#next, Number(number) + 1);
		}
	}

	/** The number of a tag, a new one where it has none yet. */
	numberOf(kind: TagKind, value: string): number {
		const numbers = this.#ofKind(kind);
		let number = numbers.get(value);
		if (number === undefined) {
			number = this.#next++;
			numbers.set(value, number);
			this.#put.run(number, kind, value);
		}
		return number;
	}

	#ofKind(kind: string): Map<string, number> {
		const numbers = this.#numbers.get(kind) ?? new Map<string, number>();
		this.#numbers.set(kind, numbers);
		return numbers;
	}
}
