/** Pieces of a page for man(7), see man-pages(7) and groff_char(7). All text from elsewhere goes through `plain`. */

/** Signs that roff or a font would change or take for its own. */
const signs: Readonly<Record<string, string>> = {
	'\\': String.raw`\e`,
	'-': String.raw`\-`,
	"'": String.raw`\(aq`,
	'`': String.raw`\(ga`,
	'^': String.raw`\(ha`,
	'~': String.raw`\(ti`,
	'"': String.raw`\(dq`,
	'“': String.raw`\(lq`,
	'”': String.raw`\(rq`,
	'…': '...',
};

/** Text as it stands, whatever it holds; a dot at its start is no request. */
export function plain(text: string): string {
	const safe = text.replaceAll(/[\\'`^~"“”…-]|[^\0-~]/g, sign => signs[sign] ?? byNumber(sign));
	return safe.startsWith('.') ? String.raw`\&${safe}` : safe;
}

const longestLine = 78;

/** Text as lines of the source: a sentence begins a line, and none is long, as checkers of such pages ask. */
export function filled(text: string): readonly string[] {
	const lines: string[] = [];
	let ended = true;
	for (const word of text.split(' ')) {
		const safe = plain(word);
		const line = lines.at(-1) ?? '';
		if (ended || line.length + 1 + safe.length > longestLine) lines.push(safe);
		else lines[lines.length - 1] = `${line} ${safe}`;
		ended = /[.!?]$/.test(word);
	}
	return lines;
}

export function bold(text: string): string {
	return String.raw`\fB${plain(text)}\fR`;
}

export function italic(text: string): string {
	return String.raw`\fI${plain(text)}\fR`;
}

export function section(title: string, lines: readonly string[]): readonly string[] {
	return [`.SH ${title}`, ...lines];
}

/** A term, roff already, with its explanation set in. */
export function entry(term: string, explanation: string): readonly string[] {
	return ['.TP', term, ...filled(explanation)];
}

/** Commands to copy, with what they do. */
export function example(explanation: string, command: string): readonly string[] {
	return [...filled(explanation), '.PP', '.RS 4', '.EX', plain(command), '.EE', '.RE'];
}

/** Help lines begin small, as lists do; here they are sentences, unless they begin with a value that is typed so. */
export function sentence(help: string, values: readonly string[] = []): string {
	const begins = values.some(value => help.startsWith(value));
	const text = begins ? help : help.charAt(0).toUpperCase() + help.slice(1);
	return `${text}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function byNumber(sign: string): string {
	return String.raw`\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
