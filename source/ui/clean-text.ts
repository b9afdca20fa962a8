/**
 * A sequence that sets the style (SGR, ECMA-48 8.3.117) with parameters that all libraries of Ink read alike, or one that begins or ends a
 * link (OSC 8, ended by ST).
 */
const styleSequence = /\u001B(?:\[(?:\d{1,4}(?:;\d{1,4})*)?m|\]8;[\w=.-]*;[!-~]*\u001B\\)/y;

/** @returns the end of the style sequence that begins at an escape character; undefined when there is none */
export function styleSequenceEnd(text: string, escape: number): number | undefined {
	styleSequence.lastIndex = escape;
	return styleSequence.test(text) ? styleSequence.lastIndex : undefined;
}

/** C0 without the line feed, DEL, C1: `\p{Control}` less the one that a text of many lines has. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;

const mark = /^\p{Mark}/u;

/**
 * Whether the only controls of a text are line feeds and complete style sequences, none of them before a combining
 * mark (Ink moves the mark to the front): Ink's sanitizeAnsi leaves such a text as it is.
 */
export function isClean(text: string): boolean {
	let index = 0;
	for (;;) {
		control.lastIndex = index;
		const found = control.exec(text);
		if (found === null) return true;
		const end = found[0] === '\u001B' ? styleSequenceEnd(text, found.index) : undefined;
		if (end === undefined || mark.test(String.fromCodePoint(text.codePointAt(end) ?? 0))) return false;
		index = end;
	}
}
