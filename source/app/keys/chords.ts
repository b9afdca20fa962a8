/** What Ink's useInput tells about a key, as far as it is used. */
export type RawKey = {
	readonly upArrow?: boolean;
	readonly downArrow?: boolean;
	readonly leftArrow?: boolean;
	readonly rightArrow?: boolean;
	readonly pageDown?: boolean;
	readonly pageUp?: boolean;
	readonly home?: boolean;
	readonly end?: boolean;
	readonly return?: boolean;
	readonly escape?: boolean;
	readonly ctrl?: boolean;
	readonly shift?: boolean;
	readonly tab?: boolean;
	readonly backspace?: boolean;
	readonly delete?: boolean;
	readonly meta?: boolean;
};

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const;

/**
 * The chords in one piece of input. Keys typed fast come as one string (`jjj`), so there may be several.
 * Printable ones are themselves (`j`, `G`, `?`), the rest have names (`enter`, `ctrl-d`, `shift-tab`, `space`).
 */
export function chordsOf(input: string, key: RawKey): readonly string[] {
	for (const [flag, name] of named) if (key[flag] === true) return [name];
	if (key.tab === true) return [key.shift === true ? 'shift-tab' : 'tab'];
	if (key.ctrl === true) return [`ctrl-${input}`];
	const characters = Array.from(input, characterChord);
	// No key needs Alt: what looks like one is Esc and the key typed after it, which came in one piece over a slow line.
	return key.meta === true ? ['esc', ...characters] : characters;
}

const firstPrintable = 0x20;
const rubout = '\u007F';

/** One character of a piece: control characters in the middle of fast typing are keys too. */
function characterChord(character: string): string {
	if (character === ' ') return 'space';
	if (character === '\r' || character === '\n') return 'enter';
	if (character === '\t') return 'tab';
	if (character === '\u001B') return 'esc';
	if (character === rubout) return 'backspace';
	const code = character.charCodeAt(0);
	return code < firstPrintable ? `ctrl-${String.fromCharCode(code + 0x60)}` : character;
}

const names: ReadonlySet<string> = new Set([...named.map(([, name]) => name), 'tab', 'shift-tab', 'space']);

/** A chord as a person may have written it: `Ctrl-B`, `PgDn` and a blank are `ctrl-b`, `pagedown` and `space`. */
export function chordNamed(written: string): string {
	if (Array.from(written).length === 1) return written === ' ' ? 'space' : written;
	const lower = written
		.toLowerCase()
		.replace(/^(?:c-|\^|ctrl\+)(?=.)/, 'ctrl-')
		.replace(/^shift\+/, 'shift-');
	return otherNames.get(lower) ?? lower;
}

const otherNames: ReadonlyMap<string, string> = new Map([
	['pgdn', 'pagedown'],
	['pgup', 'pageup'],
	['escape', 'esc'],
	['return', 'enter'],
	['del', 'delete'],
	['s-tab', 'shift-tab'],
]);

/** Whether there is a key that gives this chord. */
export function isChord(chord: string): boolean {
	return Array.from(chord).length === 1 || names.has(chord) || /^ctrl-[a-z]$/.test(chord);
}

/** What a chord types into a line; undefined for keys that have a name, bound or not. */
export function typedText(chord: string): string | undefined {
	if (chord === 'space') return ' ';
	return Array.from(chord).length === 1 ? chord : undefined;
}
