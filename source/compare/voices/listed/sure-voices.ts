import type {Mention} from '../../../search/mentions/recognise.js';
import type {VerbClass} from '../cue-rows.js';
import {quotationsIn} from '../quote-spans.js';
import type {Span} from '../../span.js';
import {type Cues, cuesOf} from './cues.js';
import {
	cueAt,
	cuesBetween,
	type FoundCue,
	joinEnd,
	nameBefore,
	nameFrom,
	type NameGroup,
	standsAlone,
} from './phrases.js';
import {type Piece, piecesOf, sentencesIn} from './pieces.js';
import {isSubject, type NamesListed} from './subject.js';

/** A quotation with a listed speaker and a listed verb beside it. Offsets are UTF-16 code units of the paragraph. */
export type SureVoice = {
	readonly mention: Mention;
	/** The name with its office. */
	readonly source: Span;
	readonly cue: Span;
	/** The quotation, marks included. */
	readonly content: Span;
	/** As printed, in small letters. */
	readonly verb: string;
	readonly verbClass: VerbClass;
};

/** A quotation of fewer words may be the title of a book or a ship. */
const fewestWords = 3;
/** One that begins with a small letter is none. */
const fewestSmallWords = 2;
const mostAddressed = 6;
const longestClause = 14;
const longestParagraph = 20_000;

const mark = (piece: Piece | undefined, marks: RegExp): boolean =>
	piece !== undefined &&
	!piece.word &&
	piece.name === undefined &&
	piece.quotation === undefined &&
	marks.test(piece.text);
const colon = /^[:：՝]$/u;
const comma = /^[,،՝]$/u;
const apart = /^[,،;–—-]$/u;

type Found = {readonly group: NameGroup; readonly cue: FoundCue};

/**
 * Who says what in a paragraph of a language whose folder lists verbs of speech, where it is sure: words in quotation marks, a listed verb, and a listed
 * name beside the verb that nothing makes depend on another word. All else is left out: a report without marks, a pronoun, a negation, two verbs.
 */
export function sureVoices(
	text: string,
	mentions: readonly Mention[],
	tables: NamesListed,
	language: string,
): SureVoice[] {
	const cues = cuesOf(language);
	if (cues === undefined || text.length > longestParagraph) return [];
	const quotations = quotationsIn(text).filter(({closed}) => closed);
	if (quotations.length === 0) return [];
	const names = mentions.filter(({id, verified}) => id !== undefined && verified);
	const pieces = piecesOf(text, names, quotations);
	const found: SureVoice[] = [];
	for (const sentence of sentencesIn(pieces, cues.pack.stopBeforeSpeech)) {
		const reader = new Reader(
			text,
			sentence,
			cues,
			({name}) => name !== undefined && isSubject(tables, text, name, language, cues.pack),
		);
		for (const [at, {quotation}] of sentence.entries()) {
			const voice = quotation === undefined ? undefined : reader.speakerOf(at);
			if (voice !== undefined) found.push(voice);
		}
	}
	return found;
}

class Reader {
	readonly #text: string;
	readonly #pieces: readonly Piece[];
	readonly #cues: Cues;
	readonly #isSubject: (piece: Piece) => boolean;
	readonly #verbs: readonly FoundCue[];

	constructor(text: string, pieces: readonly Piece[], cues: Cues, subject: (piece: Piece) => boolean) {
		this.#text = text;
		this.#pieces = pieces;
		this.#cues = cues;
		this.#isSubject = subject;
		this.#verbs = cuesBetween(pieces, 0, pieces.length, cues.verbs);
	}

	/** Who says the quotation at a piece; undefined where that is not sure. */
	speakerOf(at: number): SureVoice | undefined {
		const pieces = this.#pieces;
		const quotation = pieces[at]?.quotation;
		if (quotation === undefined || this.#isDenied()) return undefined;
		const [verb, other] = this.#verbs;
		const found =
			verb === undefined
				? this.#accordingTo(at)
				: other !== undefined
					? undefined
					: verb.from > at
						? this.#behind(at, verb)
						: this.#before(at, verb);
		const name = found === undefined ? undefined : pieces[found.group.at]?.name;
		if (found === undefined || name === undefined) return undefined;
		const cue = this.#spanOf(found.cue.from, found.cue.to);
		return {
			mention: name,
			source: {start: pieces[found.group.from]?.start ?? name.start, end: name.end},
			cue,
			content: {start: quotation.start, end: quotation.end},
			verb: this.#text.slice(cue.start, cue.end).toLowerCase(),
			verbClass: found.cue.verbClass,
		};
	}

	#spanOf(from: number, to: number): Span {
		return {start: this.#pieces[from]?.start ?? 0, end: this.#pieces[to - 1]?.end ?? 0};
	}

	#isDenied(): boolean {
		return this.#pieces.some(({small, word}) => word && this.#cues.negations.has(small));
	}

	/** `«…», — сказал Велд`, `“…”, bà Veld nói`, `Veld, “…” dedi`. */
	#behind(at: number, verb: FoundCue): Found | undefined {
		const pieces = this.#pieces;
		const joined = joinEnd(pieces, this.#afterMarks(at + 1), this.#cues);
		const from = joined === undefined ? this.#afterMarks(at + 1) : this.#afterMarks(joined);
		if (from === at + 1 && !this.#endsOpen(at)) {
			return verb.from === from ? this.#around(at, verb) : undefined;
		}
		if (at > 0 || !this.#isSpeech(at)) return undefined;
		const isVerb = this.#onlySmall(from, verb.from);
		const group = isVerb ? nameFrom(pieces, verb.to, this.#cues) : nameBefore(pieces, verb.from, this.#cues);
		const isBeside = group !== undefined && (isVerb || group.from === from);
		return isBeside && this.#isSubject(this.#piece(group.at)) ? {group, cue: verb} : undefined;
	}

	/** `a` of `a déclaré`. */
	#onlySmall(from: number, to: number): boolean {
		const between = this.#pieces.slice(from, to);
		return from <= to && between.length < 3 && between.every(({small, word}) => word && this.#cues.small.has(small));
	}

	/** `Veld, “…” dedi`: the speaker opens the sentence, the verb stands behind what is said. */
	#around(at: number, verb: FoundCue): Found | undefined {
		const group = nameFrom(this.#pieces, 0, this.#cues);
		if (!this.#cues.pack.caseMarksSubject || group === undefined || !this.#isSubject(this.#piece(group.at))) {
			return undefined;
		}
		const isParted = mark(this.#pieces[group.to], comma);
		const from = isParted ? group.to + 1 : group.to;
		const between = this.#pieces.slice(from, at);
		const isPlain = between.every(
			(piece, index) => isSmallLetter(piece) && cueAt(this.#pieces, from + index, this.#cues.titles) === undefined,
		);
		const isNear = between.length === 0 || (isParted && between.length < 3 && isPlain);
		return isNear && this.#wordsOf(at) >= fewestSmallWords ? {group, cue: verb} : undefined;
	}

	/** `Велд сказал: «…»`, `Велд считает, что … «…»`, `قال فلد: «…»`. */
	#before(at: number, verb: FoundCue): Found | undefined {
		const pieces = this.#pieces;
		const {caseMarksSubject, verbFirst} = this.#cues.pack;
		const left = nameBefore(pieces, verb.from, this.#cues);
		const right = caseMarksSubject || verbFirst ? nameFrom(pieces, verb.to, this.#cues) : undefined;
		const isLeft = left !== undefined && this.#isSubject(this.#piece(left.at)) && standsAlone(pieces, left, this.#cues);
		const opens = verb.from === 0 || !this.#piece(verb.from - 1).word;
		const isRight = right !== undefined && this.#isSubject(this.#piece(right.at)) && (caseMarksSubject || opens);
		if (isLeft === isRight) return undefined;
		const group = isLeft ? left : right;
		if (group === undefined) return undefined;
		const from = isLeft ? verb.to : group.to;
		return this.#leadsTo(from, at, isRight) ? {group, cue: verb} : undefined;
	}

	/** Whether what stands between verb or speaker and a quotation makes it their words. */
	#leadsTo(from: number, at: number, subjectLast: boolean): boolean {
		const pieces = this.#pieces;
		const last = pieces[at - 1];
		const isAnnounced = mark(last, colon) || (this.#cues.pack.stopBeforeSpeech && mark(last, /^\.$/u));
		if (isAnnounced && at - 1 >= from) {
			const between = pieces.slice(from, at - 1);
			return (
				between.length <= mostAddressed &&
				between.every(
					piece =>
						piece.word || (piece.name !== undefined && this.#cues.pack.caseMarksSubject && !this.#isSubject(piece)),
				)
			);
		}
		if (subjectLast && at - 1 === from && mark(last, comma)) return this.#isSpeech(at);
		const join = joinEnd(pieces, mark(pieces[from], comma) ? from + 1 : from, this.#cues);
		const clause = join !== undefined && mark(pieces[join], comma) ? join + 1 : join;
		return clause !== undefined && clause <= at && this.#isPlain(clause, at) && this.#isFragment(at);
	}

	/** `По словам Велда, «…»`, `Թորոսյանի խոսքով՝ «…»`, where no verb of speech stands. */
	#accordingTo(at: number): Found | undefined {
		const pieces = this.#pieces;
		const prefixed = cueAt(pieces, 0, this.#cues.accordingTo);
		const group = nameFrom(pieces, prefixed?.to ?? 0, this.#cues, this.#cues.ownTitles);
		const cue = prefixed ?? (group && cueAt(pieces, group.to, this.#cues.accordingTo));
		if (group === undefined || cue === undefined) return undefined;
		const end = Math.max(group.to, cue.to);
		const isParted = mark(pieces[end], comma);
		const from = isParted ? end + 1 : end;
		if (from > at || pieces.slice(at + 1).some(({quotation}) => quotation !== undefined)) return undefined;
		const isWhole =
			isParted && from === at && this.#isSpeech(at) && this.#afterMarks(at + 1, /^[.,!?]$/u) >= pieces.length;
		return isWhole || (this.#isPlain(from, at) && this.#isFragment(at)) ? {group, cue} : undefined;
	}

	#piece(at: number): Piece {
		const piece = this.#pieces[at];
		if (piece === undefined) throw new RangeError(`no piece ${at}`);
		return piece;
	}

	#afterMarks(from: number, marks: RegExp = apart): number {
		let at = from;
		while (mark(this.#pieces[at], marks)) at++;
		return at;
	}

	/** Whether a quotation ends so that its sentence goes on: `“Why?” asked Veld`. */
	#endsOpen(at: number): boolean {
		const inner = this.#pieces[at]?.quotation?.inner;
		return inner !== undefined && /[,،?!…]$/u.test(this.#text.slice(inner.start, inner.end).trim());
	}

	#wordsOf(at: number): number {
		return this.#pieces[at]?.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	}

	#isSpeech(at: number): boolean {
		return this.#wordsOf(at) >= fewestWords;
	}

	/** A part of a sentence rather than a title: it begins with a small letter. */
	#isFragment(at: number): boolean {
		const first = /\p{L}/u.exec(this.#pieces[at]?.text ?? '')?.[0] ?? '';
		const isSmall = first !== first.toUpperCase();
		return isSmall ? this.#wordsOf(at) >= fewestSmallWords : first === first.toLowerCase() && this.#isSpeech(at);
	}

	/** Plain words of one clause, in which nobody else is named. */
	#isPlain(from: number, to: number): boolean {
		return to - from <= longestClause && this.#pieces.slice(from, to).every(({word}) => word);
	}
}

const isSmallLetter = ({word, text}: Piece): boolean => word && text === text.toLowerCase();
