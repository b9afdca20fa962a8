/** Text that Markdown takes literally, on one line: it cannot make links, tables or HTML. */
export function escapeMarkdown(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`).replaceAll('\n', ' ');
}
