/** A value that a statement is given beside its text: none is ever written into it. */
export type SqlValue = null | number | bigint | string | Uint8Array;

/** A condition on an article, `a`, with the values of its question marks in order. */
export type Condition = {readonly sql: string; readonly values: readonly SqlValue[]};

/** A condition in two: what the index says of where to look, and what is then looked at. Together they say the same. */
export type Parted = {readonly expression: string; readonly later: Condition};

/** What a plan comes down to: a question to the index of words and tags, or a condition on the columns of an article, or known beforehand. */
export type Piece =
	| {readonly kind: 'index'; readonly expression: string}
	| ({readonly kind: 'condition'; readonly parted?: Parted} & Condition)
	| {readonly kind: 'known'; readonly holds: boolean};

export const always: Piece = {kind: 'known', holds: true};
export const never: Piece = {kind: 'known', holds: false};

export function index(expression: string): Piece {
	return {kind: 'index', expression};
}

export function condition(sql: string, ...values: readonly SqlValue[]): Piece {
	return {kind: 'condition', sql, values};
}
