/** Values of a parsed file: of the right shape and of a size that hurts nobody, or undefined. */

/** Items that are read of a list; a file may have been written by anybody. */
export const longestList = 100_000;
const longestText = 2000;
const highestCount = 1_000_000;

export type FileRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is FileRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a record, else an empty one. */
export function recordIn(value: unknown): FileRecord {
	return isRecord(value) ? value : {};
}

/** @param longest UTF-16 units; what is longer is cut */
export function textIn(value: unknown, longest = longestText): string | undefined {
	return typeof value === 'string' ? value.slice(0, longest) : undefined;
}

export function textsIn(value: unknown, most = longestList): readonly string[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, most).flatMap(each => textIn(each) ?? []);
}

/** A whole number, for indexes and offsets. */
export function countIn(value: unknown, least = 0): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= highestCount
		? value
		: undefined;
}
