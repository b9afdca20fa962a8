import {daysAsked} from '../../search/plan/meet.js';
import type {AskedName, Criterion, Run} from '../../search/plan/plan.js';
import {fold, foldWords} from '../../text/fold.js';
import type {Dialect} from '../sql/dialect.js';
import {condition, index, never, type Piece} from '../sql/pieces.js';
import {dayNumber} from './article-row.js';
import type {SqlDatabase} from './driver.js';
import {formValue, type TagKind} from '../sql/tags.js';
import {everyArticle, startLength, startToken, tagToken} from './tags.js';

/** Articles, by number, of which something holds that the index cannot tell apart: read one after the other. */
export type Check = (criterion: Criterion, candidates: string) => readonly number[];

/** SQLite with its full-text index FTS5. */
export function sqliteDialect(database: SqlDatabase, check: Check): Dialect {
	const numberOf = database.prepare('select number from tag where kind = ? and value = ?');
	const tags = (kind: TagKind, values: readonly string[]): Piece =>
		oneOf(
			values.flatMap(value => {
				const number = numberOf.get(kind, value)?.['number'];
				return number === undefined ? [] : [tagToken(Number(number))];
			}),
		);
	return {
		every: expressions => nested(expressions, 'AND'),
		some: expressions => nested(expressions, 'OR'),
		without: expression => `(${quoted(everyArticle)} NOT ${expression})`,
		matches: expression => ({
			sql: 'a.number in (select rowid from words where words match ?)',
			values: [expression],
		}),
		criterion(criterion) {
			switch (criterion.kind) {
				case 'mentions': {
					return named(criterion.names, tags);
				}
				case 'unlisted': {
					return tags('unlisted', criterion.keys);
				}
				case 'said': {
					return tags('said', criterion.ids);
				}
				case 'outlet':
				case 'negotiation': {
					return tags(criterion.kind, Object.keys(criterion.names));
				}
				case 'origin': {
					return tags('origin', criterion.origins);
				}
				case 'language': {
					return tags('language', languagesUnder(database, criterion.tag));
				}
				case 'text': {
					return tags('text', [criterion.text]);
				}
				case 'words': {
					const runs = criterion.runs.filter(run => run.length > 0).map(phrase);
					return runs.length === 0 ? never : index(criterion.in === undefined ? nested(runs, 'OR') : inTitle(runs));
				}
				case 'start': {
					return starting(criterion.start);
				}
				case 'near': {
					return near(criterion, check);
				}
				case 'title': {
					return titled(criterion.text);
				}
				case 'published': {
					const {from, to} = daysAsked(criterion.field, criterion.span);
					return condition('a.last >= ? and a.first <= ?', dayNumber(from), to === '' ? 0 : dayNumber(to));
				}
				case 'articles': {
					return condition('a.id in (select value from json_each(?))', JSON.stringify(criterion.ids));
				}
			}
		},
	};
}

type Tagged = (kind: TagKind, values: readonly string[]) => Piece;

function named(names: readonly AskedName[], tags: Tagged): Piece {
	const pieces = names.map(({id, form}) =>
		form === undefined ? tags('name', [id]) : tags('form', [formValue(id, form)]),
	);
	return oneOf(
		pieces.flatMap(piece => (piece.kind === 'index' ? [piece.expression] : [])),
		true,
	);
}

/** @param asIs whether they are expressions already */
function oneOf(tokens: readonly string[], asIs = false): Piece {
	return tokens.length === 0 ? never : index(nested(asIs ? tokens : tokens.map(quoted), 'OR'));
}

function nested(expressions: readonly string[], by: 'AND' | 'OR'): string {
	return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(` ${by} `)})`;
}

function inTitle(runs: readonly string[]): string {
	return `(title : ${nested(runs, 'OR')})`;
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '')}"`;
}

/** Words that begin so. */
function starting(start: string): Piece {
	if (start === '') return never;
	return index(start.length <= startLength ? quoted(startToken(start)) : `(${quoted(start)} *)`);
}

function phrase(run: Run): string {
	return quoted(run.join(' '));
}

/** Words that are in both runs could be the same ones: then the articles have to be looked at. */
function near(criterion: Criterion & {readonly kind: 'near'}, check: Check): Piece {
	const {left, right, distance} = criterion;
	if (left.length === 0 || right.length === 0) return never;
	const both = `(${phrase(left)} AND ${phrase(right)})`;
	if (left.some(word => right.includes(word))) {
		return condition('a.number in (select value from json_each(?))', JSON.stringify(check(criterion, both)));
	}
	return index(`NEAR(${phrase(left)} ${phrase(right)}, ${Math.max(0, distance - 1)})`);
}

function titled(text: string): Piece {
	const wanted = fold(text);
	if (wanted === '') return never;
	return condition('instr(a.title, ?) > 0 or instr(a.title_words, ?) > 0', wanted, foldWords(text).join(' '));
}

function languagesUnder(database: SqlDatabase, tag: string): readonly string[] {
	const all = database.prepare("select value from tag where kind = 'language'").all();
	return all.map(({value}) => String(value)).filter(value => value === tag || value.startsWith(`${tag}-`));
}
