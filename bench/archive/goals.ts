/** How much CPU a question may take, as a multiple of `node -e 0`, on the Node that has SQLite and on the one that has not. */
export type Goal = {readonly next: number; readonly oldest: number};

export type Size = 'shipped' | number;

/** What a bare question may take: more at a size where the index alone is a hundred megabytes. */
const asked = (size: Size): Goal => (isLarge(size) ? {next: 2.2, oldest: 3.5} : {next: 1.8, oldest: 3});

const isLarge = (size: Size): boolean => size !== 'shipped' && size > 20_000;

export const goals = {
	id: (): Goal => ({next: 1.35, oldest: 1.35}),
	asked,
	list: (): Goal => ({next: 2, oldest: 4}),
	/** Peak memory of a command, as a multiple of that of `node -e 0`. */
	memory: (): Goal => ({next: 2.2, oldest: 2.5}),
} as const;

/** The goal for the Node that runs this. */
export function goalHere({next, oldest}: Goal): number {
	return process.getBuiltinModule('node:sqlite' as never) === undefined ? oldest : next;
}
