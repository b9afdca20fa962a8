import QuickLRU from 'quick-lru';
import stringWidth from 'string-width';
import {isClean, styleSequenceEnd} from './clean-text.js';
import {lineCells} from './line-cells.js';

/** What @alcalzone/ansi-tokenize calls an AnsiCode: one style and the sequence that ends it. */
type StyleCode = {readonly type: 'ansi'; readonly code: string; readonly endCode: string};

/** What it calls a Char. Ours hold a whole run of characters: nothing of what it does with them looks inside. */
type RunToken = {readonly type: 'char'; readonly value: string; readonly fullWidth: boolean};

type Token = StyleCode | RunToken;

export type Run = RunToken & {readonly styles: readonly StyleCode[]};

/** The functions by which Ink's own Output turns text into styled characters and back. */
export type StyledChars = {
	readonly tokenize: (text: string) => readonly (Token | {readonly type: 'control'})[];
	readonly styledCharsFromTokens: (tokens: Token[]) => readonly Run[];
	readonly styledCharsToString: (characters: readonly Run[]) => string;
};

export type StyledRow = {
	readonly runs: readonly Run[];
	/** Cells. */
	readonly width: number;
	/** The same row with the style sequences Ink writes for it. */
	readonly normal: string;
};

const enders: readonly (readonly [from: number, to: number, end: number])[] = [
	[1, 2, 22],
	[3, 3, 23],
	[4, 4, 24],
	[7, 7, 27],
	[30, 37, 39],
	[40, 47, 49],
	[90, 97, 39],
	[100, 107, 49],
	[22, 22, 22],
	[23, 23, 23],
	[24, 24, 24],
	[27, 27, 27],
	[39, 39, 39],
	[49, 49, 49],
];

function styleCode(parameter: string): StyleCode | undefined {
	const number = Number(parameter);
	const ender = enders.find(([from, to]) => number >= from && number <= to);
	if (ender === undefined || String(number) !== parameter) return undefined;
	return {type: 'ansi', code: `\u001B[${parameter}m`, endCode: `\u001B[${ender[2]}m`};
}

/** Ends a link that was begun by a sequence with the same terminator. */
const linkEnd = '\u001B]8;;\u001B\\';

/** The rows of a tall screen and some of the screen before; more would keep old frames alive, since a row is a slice of its frame. */
const mostRows = 256;

/** A grapheme that Ink leaves out of its rows. */
const ignorable = /^\p{Default_Ignorable_Code_Point}+$/u;

type Tokens = {readonly tokens: readonly Token[]; readonly width: number};

const run = (value: string): RunToken => ({type: 'char', value, fullWidth: false});

/** Reads a row whose graphemes need not be told apart. */
function tokensInRuns(text: string): Tokens | undefined {
	const width = lineCells(text);
	if (width === undefined) return undefined;
	const tokens: Token[] = [];
	let index = 0;
	while (index < text.length) {
		const escape = text.indexOf('\u001B', index);
		const end = escape === -1 ? text.length : escape;
		if (end > index) tokens.push(run(text.slice(index, end)));
		if (escape === -1) break;
		const sequenceEnd = styleSequenceEnd(text, escape);
		if (sequenceEnd === undefined) return undefined;
		index = sequenceEnd;
		if (text[escape + 1] === ']') {
			tokens.push({type: 'ansi', code: text.slice(escape, sequenceEnd), endCode: linkEnd});
			continue;
		}
		for (const parameter of text.slice(escape + 2, sequenceEnd - 1).split(';')) {
			const code = styleCode(parameter);
			if (code === undefined) return undefined;
			tokens.push(code);
		}
	}
	return {tokens, width};
}

/**
 * Reads a row grapheme by grapheme as Ink does.
 * @returns undefined if one of them takes no cell, or they take others apart than together: what Ink makes of those
 * hangs on what is cut off
 */
function tokensByInk(text: string, tokenize: StyledChars['tokenize']): Tokens | undefined {
	if (!isClean(text)) return undefined;
	const tokens: Token[] = [];
	let width = 0;
	for (const token of tokenize(text)) {
		if (token.type === 'control') return undefined;
		if (token.type === 'char') {
			if (ignorable.test(token.value)) continue;
			const cells = stringWidth(token.value);
			if (cells === 0) return undefined;
			width += cells;
		}
		const last = tokens.at(-1);
		if (token.type === 'char' && last?.type === 'char') tokens[tokens.length - 1] = run(last.value + token.value);
		else tokens.push(token);
	}
	return width === stringWidth(text) ? {tokens, width} : undefined;
}

/**
 * Reads one row at a time into runs of one style.
 * The rows met last are remembered: from frame to frame most stay.
 */
export function rowReader({tokenize, styledCharsFromTokens, styledCharsToString}: StyledChars) {
	const rows = new QuickLRU<string, StyledRow | 'unreadable'>({maxSize: mostRows});

	function read(text: string): StyledRow | undefined {
		const found = tokensInRuns(text) ?? tokensByInk(text, tokenize);
		if (found === undefined) return undefined;
		const runs = styledCharsFromTokens([...found.tokens, run('')]);
		// A style left open would colour the next row.
		if (runs.at(-1)?.styles.length !== 0) return undefined;
		const visible = runs.slice(0, -1);
		return {runs: visible, width: found.width, normal: styledCharsToString(visible)};
	}

	/** @returns undefined if only Ink's class knows what becomes of the row: a style left open, other sequences, lone marks */
	return (text: string): StyledRow | undefined => {
		const row = rows.get(text) ?? read(text) ?? 'unreadable';
		rows.set(text, row);
		return row === 'unreadable' ? undefined : row;
	};
}
