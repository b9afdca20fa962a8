/** Where a record was read from, for messages about it. */
export type Source = {
	readonly file: string;
	/** 1-based line on which it begins. */
	readonly line?: number;
	/** 1-based line of one of its fields. */
	readonly lineOf?: (field: string) => number | undefined;
	/** 1-based line of each paragraph of an article. */
	readonly paragraphLines?: readonly number[];
	/** 1-based line of each of its notes about the page. */
	readonly noteLines?: readonly number[];
};

/** Beside the records and not in them: a record has no business with the disk it came from. */
const sources = new WeakMap<object, Source>();

export function rememberSource(record: object, source: Source): void {
	sources.set(record, source);
}

/** Where the record stands; one that comes from memory is named by its id. */
export function sourceOf(record: {readonly id: string}): Source {
	return sources.get(record) ?? {file: record.id};
}
