import {formatEntries, type FormatName, formats} from './format-names.js';

const formatOf: ReadonlyMap<string, FormatName> = new Map(
	formats.flatMap(format => formatEntries[format].endings.map(ending => [ending, format] as const)),
);

/** What a file may end in, the ones that mean the same once. */
export const fileEndings: readonly string[] = formats.flatMap(format => formatEntries[format].endings.slice(0, 1));

/** The name of the format the ending of a file's name asks for; text where it has none; undefined for an ending that stands for none of ours. */
export function formatOfFile(file: string): FormatName | undefined {
	const ending = endingOf(file);
	return ending === '' ? 'text' : formatOf.get(ending);
}

/** What follows the last dot of the name, in lower case; empty where there is none. */
export function endingOf(file: string): string {
	return /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
