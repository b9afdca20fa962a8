/** In UTF-16 units: a page of less is parsed as it is. */
const large = 500_000;
/** Elements without text that pages carry in themselves, the largest of them. */
const heavy = ['svg', 'style', 'script'] as const;

/**
 * A large page without pictures written into it, drawings and styles, which are most of what programs save that make one file of a page
 * (SingleFile). Scripts of data stay. One pass for each, by places: a pattern over megabytes could run for ever.
 */
export function slim(html: string): string {
	if (html.length < large) return html;
	let text = withoutData(html);
	for (const name of heavy) text = without(text, name);
	return text;
}

/** In UTF-16 units: a shorter address of data is a dot or a line. */
const longData = 2000;

function withoutData(html: string): string {
	const kept: string[] = [];
	let from = 0;
	for (let at = html.indexOf('base64,'); at !== -1; at = html.indexOf('base64,', at + 1)) {
		if (at < from) continue;
		const start = at + 'base64,'.length;
		let end = start;
		while (end < html.length && isData(html.charCodeAt(end))) end++;
		if (end - start < longData) continue;
		kept.push(html.slice(from, start));
		from = end;
	}
	return from === 0 ? html : kept.join('') + html.slice(from);
}

/** Letters, digits, `+/=` and `%`. */
function isData(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0x2f && code <= 0x39) ||
		code === 0x2b ||
		code === 0x3d ||
		code === 0x25
	);
}

function without(html: string, name: string): string {
	const [opens, closes] = [new RegExp(`<${name}(?=[\\s>])`, 'gi'), `</${name}>`];
	const kept: string[] = [];
	let from = 0;
	for (let match = opens.exec(html); match !== null; match = opens.exec(html)) {
		const end = html.indexOf(closes, match.index);
		if (end === -1) break;
		// What a page tells machines about its article.
		const isKept = name === 'script' && /^<script[^>]{0,300}json/i.test(html.slice(match.index, match.index + 300));
		if (!isKept) {
			kept.push(html.slice(from, match.index));
			from = end + closes.length;
		}
		opens.lastIndex = end + closes.length;
	}
	return from === 0 ? html : kept.join('') + html.slice(from);
}
