/** A word as a POSIX shell reads it back: bare where nothing in it means anything to a shell, else in single quotes. */
export function shellWord(word: string): string {
	return /^[\w:./@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
