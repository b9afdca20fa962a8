/**
 * The beginning of a text, for quoting it in a message; by UTF-16 units, no surrogate pair cut in two. Not `truncate`: measuring cells
 * would load the width tables into runs that print no screen.
 */
export function shorten(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
