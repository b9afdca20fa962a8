import type {Span} from '../span.js';

const closing: Readonly<Record<string, string>> = {'“': '”', '"': '"', '«': '»', '„': '“'};
const marks = /[“”"«»„]/gu;
/** Words by which an outlet says that a name or a claim is not its own. */
const distance =
	/(?<![\p{L}-])(?:so-called|self-(?:proclaimed|declared|styled)|alleged|purported|supposed|ostensible|would-be)\s["“«„]?$/iu;

/**
 * A span as a label prints it: with the quotation marks it stands in, and with the “so-called” or “alleged” before it,
 * so that another's words do not become ours. Within a longer quotation a name or a single word is everybody's.
 */
export function markedText(text: string, {start, end}: Span, isName: boolean): string {
	const own = text.slice(start, end);
	const before = text.slice(0, start);
	const apart = distance.exec(before)?.[0].replace(marks, '') ?? '';
	const bare = trimmed(own);
	const open = own.search(marks) < 0 ? openMark(before) : null;
	if (open === null) return apart + bare;
	const close = closing[open] ?? open;
	const isQuotedAlone = before.endsWith(open) && text.startsWith(close, end);
	return isQuotedAlone || (!isName && /\s/u.test(bare)) ? `${apart}${open}${bare}${close}` : apart + bare;
}

/** The text without its marks and without an owner's ending. */
export function trimmed(text: string): string {
	return text.replace(/[“”"«»„]|['’]s?$/gu, '').trim();
}

/** The quotation mark that is still open at the end of a text, if one is. */
export function openMark(before: string): string | null {
	let open: string | null = null;
	for (const [mark] of before.matchAll(marks)) {
		if (open === null) open = closing[mark] === undefined ? null : mark;
		else if (mark === closing[open]) open = null;
	}
	return open;
}

/** A text that was cut within a quotation, with the mark that ends it. */
export function closed(text: string): string {
	const open = openMark(text);
	return open === null ? text : text + (closing[open] ?? open);
}
