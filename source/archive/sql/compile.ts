import type {Plan} from '../../search/plan/plan.js';
import type {Dialect} from './dialect.js';
import {always, type Condition, index, never, type Piece} from './pieces.js';

/** Articles that meet a plan: those that the index finds (all, where it is not asked) and of which the condition holds. */
export type Compiled = {
	readonly expression?: string;
	readonly condition?: Condition;
	/** Takes long for each article: to be asked of no more of them than are wanted. */
	readonly later?: Condition;
	/** Known beforehand: no article can meet it. */
	readonly isNever: boolean;
};

/** A plan as a question to a database. As much of it as can be is one expression of the index, which gives articles in list order. */
export function compile(plan: Plan, dialect: Dialect): Compiled {
	const parts = plan.kind === 'all' ? plan.of.map(part => pieceOf(part, dialect)) : [pieceOf(plan, dialect)];
	if (parts.some(part => part.kind === 'known' && !part.holds)) return {isNever: true};
	const parted = parts.flatMap(part => (part.kind === 'condition' && part.parted !== undefined ? [part.parted] : []));
	const expressions = [...expressionsOf(parts), ...parted.map(({expression}) => expression)];
	const conditions = conditionsOf(parts.filter(part => part.kind !== 'condition' || part.parted === undefined));
	const later = parted.map(part => part.later);
	return {
		...(expressions.length > 0 && {expression: dialect.every(expressions)}),
		...(conditions.length > 0 && {condition: joined(conditions, 'and')}),
		...(later.length > 0 && {later: joined(later, 'and')}),
		isNever: false,
	};
}

function pieceOf(plan: Plan, dialect: Dialect): Piece {
	switch (plan.kind) {
		case 'all': {
			return everyOf(
				plan.of.map(part => pieceOf(part, dialect)),
				dialect,
			);
		}
		case 'any': {
			return someOf(
				plan.of.map(part => pieceOf(part, dialect)),
				dialect,
			);
		}
		case 'not': {
			return without(pieceOf(plan.of, dialect), dialect);
		}
		default: {
			return dialect.criterion(plan);
		}
	}
}

function everyOf(parts: readonly Piece[], dialect: Dialect): Piece {
	if (parts.some(part => part.kind === 'known' && !part.holds)) return never;
	const expressions = expressionsOf(parts);
	const conditions = conditionsOf(parts);
	const asked = expressions.length === 0 ? undefined : dialect.every(expressions);
	if (conditions.length === 0) return asked === undefined ? always : index(asked);
	const all = asked === undefined ? conditions : [dialect.matches(asked), ...conditions];
	return {kind: 'condition', ...joined(all, 'and')};
}

function someOf(parts: readonly Piece[], dialect: Dialect): Piece {
	if (parts.some(part => part.kind === 'known' && part.holds)) return always;
	const expressions = expressionsOf(parts);
	const conditions = conditionsOf(parts);
	const asked = expressions.length === 0 ? undefined : dialect.some(expressions);
	if (conditions.length === 0) return asked === undefined ? never : index(asked);
	const all = asked === undefined ? conditions : [dialect.matches(asked), ...conditions];
	return {kind: 'condition', ...joined(all, 'or')};
}

function without(part: Piece, dialect: Dialect): Piece {
	switch (part.kind) {
		case 'known': {
			return part.holds ? never : always;
		}
		case 'index': {
			return index(dialect.without(part.expression));
		}
		case 'condition': {
			return {kind: 'condition', sql: `not (${part.sql})`, values: part.values};
		}
	}
}

function expressionsOf(parts: readonly Piece[]): readonly string[] {
	return parts.flatMap(part => (part.kind === 'index' ? [part.expression] : []));
}

function conditionsOf(parts: readonly Piece[]): readonly Condition[] {
	return parts.flatMap(part => (part.kind === 'condition' ? [part] : []));
}

function joined(conditions: readonly Condition[], by: 'and' | 'or'): Condition {
	return {
		sql: conditions.map(({sql}) => `(${sql})`).join(` ${by} `),
		values: conditions.flatMap(({values}) => values),
	};
}
