/** Where a record was read from, for messages about it. */
export type Source = {
	readonly file: string;
	/** 1-based line on which it begins. */
	readonly line?: number;
	/** 1-based line of one of its fields. */
	readonly lineOf?: (field: string) => number | undefined;
	/** 1-based line of a place in a paragraph of an article: index, UTF-16 offset. */
	readonly lineOfParagraph?: (index: number, offset: number) => number | undefined;
	/** 1-based line of a place in one of its notes about the page, the marker included. */
	readonly lineOfNote?: (index: number, offset: number) => number | undefined;
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

/** Where a part of a record stands, if it came from a file. */
export function sourceOfPart(part: object): Source | undefined {
	return sources.get(part);
}
