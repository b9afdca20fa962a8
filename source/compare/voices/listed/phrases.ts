import type {VerbClass} from '../cue-rows.js';
import type {Cue, Cues} from './cues.js';
import type {Piece} from './pieces.js';

/** A cue in a sentence: pieces `from` to `to`, exclusive. */
export type FoundCue = {readonly from: number; readonly to: number; readonly verbClass: VerbClass};

/** A name with the office before it. */
export type NameGroup = {readonly from: number; readonly at: number; readonly to: number};

/** Words that may stand between an adverbial and its verb, and between article and office. */
const mostSmallWords = 2;

/** The longest cue that begins at a piece. */
export function cueAt(
	pieces: readonly Piece[],
	from: number,
	cues: ReadonlyMap<string, readonly Cue[]>,
): FoundCue | undefined {
	const first = pieces[from];
	if (first?.word !== true) return undefined;
	for (const {words, verbClass} of cues.get(first.small) ?? []) {
		if (words.every((word, index) => pieces[from + index]?.small === word))
			return {from, to: from + words.length, verbClass};
	}
	return undefined;
}

/** The cues of a stretch, from left to right, without overlaps. */
export function cuesBetween(
	pieces: readonly Piece[],
	from: number,
	to: number,
	cues: ReadonlyMap<string, readonly Cue[]>,
): FoundCue[] {
	const found: FoundCue[] = [];
	for (let at = from; at < to; ) {
		const cue = cueAt(pieces, at, cues);
		if (cue !== undefined && cue.to <= to) found.push(cue);
		at = cue?.to ?? at + 1;
	}
	return found;
}

/** Where what joins verb and clause ends: `что`, and `qu’` that leans on the next word; undefined where there is none. */
export function joinEnd(pieces: readonly Piece[], at: number, {joining}: Cues): number | undefined {
	const cue = cueAt(pieces, at, joining);
	if (cue !== undefined) return cue.to;
	const word = pieces[at]?.small ?? '';
	return [...joining.keys()].some(key => key.endsWith("'") && word.startsWith(key)) ? at + 1 : undefined;
}

/** The name that begins at a piece, or behind an office there. */
export function nameFrom(
	pieces: readonly Piece[],
	from: number,
	cues: Cues,
	titles = cues.titles,
): NameGroup | undefined {
	let at = from;
	const isArticle = cues.small.has(pieces[at]?.small ?? '') && cueAt(pieces, at, titles) === undefined;
	if (isArticle && cueAt(pieces, at + 1, titles) !== undefined) at++;
	// Of two offices the first is somebody else's where no case says so: `the spokesman of president Veld`.
	for (let left = cues.pack.caseMarksSubject ? mostSmallWords : 1; left > 0; left--) {
		at = cueAt(pieces, at, titles)?.to ?? at;
	}
	return pieces[at]?.name === undefined ? undefined : {from, at, to: at + 1};
}

/** The name at a piece with the office before it. */
export function nameAt(pieces: readonly Piece[], at: number, cues: Cues): NameGroup | undefined {
	if (pieces[at]?.name === undefined) return undefined;
	let from = at;
	for (let start = Math.max(0, at - 5); start < at; start++) {
		if (cueAt(pieces, start, cues.titles)?.to === at) {
			from = start;
			break;
		}
	}
	const before = pieces[from - 1];
	const isArticle = from < at && before?.word === true && cues.small.has(before.small);
	return {from: isArticle ? from - 1 : from, at, to: at + 1};
}

/** The name whose verb stands at a piece: right before it, or with a small word or two between. */
export function nameBefore(pieces: readonly Piece[], verb: number, cues: Cues): NameGroup | undefined {
	for (let at = verb - 1; at >= 0 && at >= verb - 1 - mostSmallWords; at--) {
		const piece = pieces[at];
		if (piece?.name !== undefined) return nameAt(pieces, at, cues);
		if (piece?.word !== true || !cues.small.has(piece.small) || cues.negations.has(piece.small)) return undefined;
	}
	return undefined;
}

/** Whether a name is joined to one before it (`Veld and Marsh`), or stands behind words that make it depend on them. */
export function standsAlone(pieces: readonly Piece[], group: NameGroup, cues: Cues): boolean {
	const before = pieces[group.from - 1];
	if (before === undefined) return true;
	if (before.name !== undefined || before.quotation !== undefined) return false;
	const isJoined = pieces[group.from - 2]?.name !== undefined && (before.text === ',' || cues.small.has(before.small));
	return !isJoined && (before.word ? cues.pack.caseMarksSubject : !/^[-–—/]$/u.test(before.text) || group.from === 1);
}
