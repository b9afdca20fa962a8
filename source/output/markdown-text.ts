/** Text that Markdown takes literally, on one line: it cannot make links, tables, lists or HTML. */
export function escapeMarkdown(text: string): string {
	return text
		.replaceAll(/[\\`*_[\]<>|#~&]/g, String.raw`\$&`)
		.replaceAll('\n', ' ')
		.replace(/^(\s*)([-+=])/, String.raw`$1\$2`)
		.replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}

/** Text as code, to the letter: the fence is longer than any run of backticks in it, so that nothing in it can end the span (CommonMark 6.1). */
export function codeSpan(text: string): string {
	const line = text.replaceAll(/[\r\n]+/g, ' ');
	const runs = line.match(/`+/g) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
	const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
	return `${fence}${pad}${line}${pad}${fence}`;
}
