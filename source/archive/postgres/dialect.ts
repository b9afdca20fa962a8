import {daysAsked} from '../../search/plan/meet.js';
import type {AskedName, Criterion, Run} from '../../search/plan/plan.js';
import {fold, foldWords} from '../../text/fold.js';
import type {Dialect} from '../sql/dialect.js';
import {condition, index, never, type Condition, type Piece} from '../sql/pieces.js';
import {formValue, type TagKind} from '../sql/tags.js';
import {pairLexeme, quoted, tagLexeme, withoutPairs, wordLexeme} from './lexemes.js';
import {dayNumber} from './row.js';

/** Stands for the first day of an article, as an index has it or not: `Hits` says which. */
export const dayColumn = '{day}';
/** From one year to the next in days as numbers. */
const aYear = 10_000;

/** PostgreSQL with its index of lexemes. @param languages tags of the articles there are */
export function postgresDialect(languages: readonly string[]): Dialect {
	return {
		every: expressions => nested(expressions, '&'),
		some: expressions => nested(expressions, '|'),
		without: expression => `!${expression}`,
		matches: expression => ({sql: 'a.index @@ ?::tsquery', values: [expression]}),
		criterion(criterion) {
			switch (criterion.kind) {
				case 'mentions': {
					return anyLexeme(criterion.names.map(nameLexeme));
				}
				case 'unlisted': {
					return tagged('unlisted', criterion.keys);
				}
				case 'said': {
					return tagged('said', criterion.ids);
				}
				case 'outlet':
				case 'negotiation': {
					return tagged(criterion.kind, Object.keys(criterion.names));
				}
				case 'origin': {
					return tagged('origin', criterion.origins);
				}
				case 'language': {
					const {tag} = criterion;
					const all = languages.map(language => language.toLowerCase());
					return tagged(
						'language',
						[...new Set(all)].filter(language => language === tag || language.startsWith(`${tag}-`)),
					);
				}
				case 'text': {
					return tagged('text', [criterion.text]);
				}
				case 'words': {
					return words(criterion.runs, criterion.in ?? 'anywhere');
				}
				case 'start': {
					return criterion.start === '' ? never : index(`${quoted(wordLexeme(criterion.start))}:*`);
				}
				case 'near': {
					return near(criterion);
				}
				case 'title': {
					return titled(criterion.text);
				}
				case 'published': {
					const {from, to} = daysAsked(criterion.field, criterion.span);
					const first = dayNumber(from);
					// What is dated by a year or a month begins in the year in which it ends.
					return condition(
						`${dayColumn} >= ?::int and ${dayColumn} <= ?::int and a.last >= ?::int`,
						Math.floor(first / aYear) * aYear,
						to === '' ? 0 : dayNumber(to),
						first,
					);
				}
				case 'articles': {
					return condition(
						'a.filed in (select filed from identity where id in (select jsonb_array_elements_text(?::text::jsonb)))',
						JSON.stringify(criterion.ids),
					);
				}
			}
		},
	};
}

function nested(expressions: readonly string[], by: '&' | '|'): string {
	return expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(` ${by} `)})`;
}

function anyLexeme(lexemes: readonly string[]): Piece {
	return lexemes.length === 0 ? never : index(nested(lexemes.map(quoted), '|'));
}

function tagged(kind: TagKind, values: readonly string[]): Piece {
	return anyLexeme(values.map(value => tagLexeme(kind, value)));
}

function nameLexeme({id, form}: AskedName): string {
	return form === undefined ? tagLexeme('name', id) : tagLexeme('form', formValue(id, form));
}

/** One of the runs: by its words; of several the pairs say where to look, and the text is looked at. */
function words(runs: readonly Run[], where: 'anywhere' | 'title'): Piece {
	const pieces = runs.filter(run => run.length > 0).map(run => ({run, expression: runExpression(run, where)}));
	if (pieces.length === 0) return never;
	if (pieces.every(({run}) => run.length === 1))
		return index(
			nested(
				pieces.map(({expression}) => expression),
				'|',
			),
		);
	const conditions = pieces.map(({run, expression}): Condition => {
		const asked = {sql: 'a.index @@ ?::tsquery', values: [expression]};
		if (run.length === 1) return asked;
		const looked = standsIn(run, where);
		return {sql: `${asked.sql} and ${looked.sql}`, values: [...asked.values, ...looked.values]};
	});
	const [only, ...others] = pieces;
	return {
		kind: 'condition',
		...(only !== undefined &&
			others.length === 0 && {parted: {expression: only.expression, later: standsIn(only.run, where)}}),
		sql: conditions.map(({sql}) => `(${sql})`).join(' or '),
		values: conditions.flatMap(({values}) => values),
	};
}

function runExpression(run: Run, where: 'anywhere' | 'title'): string {
	const each = run.map(word => quoted(wordLexeme(word, where)));
	if (run.length === 1) return each[0] ?? '';
	const pairs = run.slice(1).map((word, at) => quoted(pairLexeme(run[at] ?? '', word, where)));
	return `(${each.join(' & ')} & (${nested(pairs, '&')} | ${quoted(withoutPairs)}))`;
}

/** Words side by side in the folded text. */
function standsIn(run: Run, where: 'anywhere' | 'title'): Condition {
	const wanted = ` ${run.join(' ')} `;
	const title = "strpos(' ' || a.title_stream || ' ', ?) > 0";
	if (where === 'title') return {sql: title, values: [wanted]};
	return {sql: `(${title} or strpos(' ' || a.body_words || ' ', ?) > 0)`, values: [wanted, wanted]};
}

/** Words near one another, looked up in the folded text of the articles that have both. */
function near({left, right, distance}: Criterion & {readonly kind: 'near'}): Piece {
	if (left.length === 0 || right.length === 0) return never;
	const both = nested(
		[...left, ...right].map(word => quoted(wordLexeme(word))),
		'&',
	);
	const between = `( [^ ]+){0,${Math.max(0, distance - 1)}} `;
	const [one, other] = [escaped(left), escaped(right)];
	const pattern = `(^| )(${one}${between}${other}|${other}${between}${one})( |$)`;
	const later = {sql: '(a.title_stream ~ ? or a.body_words ~ ?)', values: [pattern, pattern]};
	return {
		kind: 'condition',
		parted: {expression: both, later},
		sql: `a.index @@ ?::tsquery and ${later.sql}`,
		values: [both, ...later.values],
	};
}

function escaped(run: Run): string {
	return run.join(' ').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function titled(text: string): Piece {
	const wanted = fold(text);
	if (wanted === '') return never;
	return condition('strpos(a.title, ?) > 0 or strpos(a.title_words, ?) > 0', wanted, foldWords(text).join(' '));
}
