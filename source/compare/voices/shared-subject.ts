import {conjunctions, subordinators} from './function-words.js';
import type {Cue} from './reporting-cues.js';
import type {VerbForm} from './reporting-verbs.js';
import {sourceKind} from './source-kind.js';
import type {Span} from '../span.js';
import {subjectBefore} from './subject.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isLowerAdverb,
	isName,
	isPreposition,
	isPronoun,
	isQuotation,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';
import type {Group} from './verb-group.js';

/** An earlier verb is looked for within this many tokens. */
const longestReach = 80;

const irregularPast = new Set(
	(
		'took made met went came gave left held led won lost sent began got put kept saw set told said wrote spoke stood sat ran fell rose knew ' +
		'thought felt found brought bought built chose drew drove flew fought grew heard hid laid lay lied meant paid read sold shook shot spent ' +
		'struck taught threw wore withdrew broke became'
	).split(' '),
);

/** `…, adding that`, `and said`, `went on to say`: the subject is that of an earlier verb. */
export function sharesSubject(
	tokens: readonly Token[],
	low: number,
	forms: readonly VerbForm[],
	group: Group,
): boolean {
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	return (
		group.to || (forms.includes('ing') && !group.auxiliary) || is(before, conjunctions) || before?.lower === 'then'
	);
}

/** Open a clause inside the object of another verb: `wants what the text calls a truce, and has criticised`. */
const questions = new Set(['what', 'which', 'whom', 'how', 'where']);

/** A finite verb with who does it. */
type Candidate = {readonly subject: Span; readonly tense: string};

/**
 * Whose verb `and said`, `adding`, `went on to say` is: the subject of the one earlier verb of the same tense; where verbs of two subjects
 * could be meant it stays open. Subjects of relative and adverbial clauses, and what cannot speak, are passed over.
 */
export function sharedSubject(
	tokens: readonly Token[],
	low: number,
	{forms, group}: {readonly forms: readonly VerbForm[]; readonly group: Group},
	earlier: readonly Cue[],
): Span | undefined {
	const participle = forms.includes('ing') && !group.auxiliary;
	const tense = participle || group.to ? undefined : tenseOf(tokens, group, forms);
	const cues = earlier.flatMap(({source, passive, negated, group: {start, end}}): Candidate[] =>
		source === undefined || passive || is(tokens[source.start - 1], questions)
			? []
			: [{subject: source, tense: plainTense(tenseAt(tokens, start, end), negated)}],
	);
	if (participle && cues.length === 0) {
		return mainSubject(tokens, low, group.start);
	}
	const all = participle ? cues : [...cues, ...finiteVerbs(tokens, low, group.start)];
	const speaking = all.filter(({subject}) => sourceKind(tokens, subject) !== 'nobody');
	const same = speaking.filter(candidate => tense === undefined || agreesWith(candidate.tense, tense));
	// A verb of saying with another tense may have a clause with a subject of its own between.
	const fitting = same.length > 0 || earlier.some(({verb}) => verb.beside) ? same : speaking;
	const [first] = fitting;
	const nearest = fitting.toSorted((a, b) => b.subject.start - a.subject.start)[0];
	if (first === undefined || nearest === undefined) {
		return undefined;
	}
	const one = fitting.every(({subject}) => sameWords(tokens, subject, nearest.subject));
	return one || isPronoun(tokens[nearest.subject.start]) ? nearest.subject : undefined;
}

/** `had stayed away and accused`: a participle may share the auxiliary. */
const agreesWith = (earlier: string, tense: string): boolean =>
	earlier === tense || (tense === 'past' && /^(?:had|has|have)$/.test(earlier));

/** `would not say, and told`, `did not accuse, and called`: the time of a refusal is that of its auxiliary. */
const plainTense = (tense: string, negated: boolean): string =>
	negated && /^(?:would|could|did|wouldn't|couldn't|didn't)$/.test(tense) ? 'past' : tense;

function sameWords(tokens: readonly Token[], a: Span, b: Span): boolean {
	return (
		(a.start < b.end && b.start < a.end) ||
		(a.start === b.start && a.end === b.end) ||
		last(tokens, a) === last(tokens, b)
	);
}

const last = (tokens: readonly Token[], {end}: Span): string => tokens[end - 1]?.lower ?? '';

function tenseOf(tokens: readonly Token[], group: Span, forms: readonly VerbForm[]): string {
	const first = tokens[group.start];
	if (isAuxiliary(first)) {
		return first?.lower ?? '';
	}
	return forms.includes('past') ? 'past' : 'present';
}

function tenseAt(tokens: readonly Token[], start: number, end: number): string {
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (isAuxiliary(token)) {
			return token?.lower ?? '';
		}
		const forms = token?.readings.map(({form}) => form) ?? [];
		if (forms.length > 0) {
			return forms.includes('past') ? 'past' : 'present';
		}
	}
	return 'past';
}

type Read = {readonly low: number; next: number; readonly found: (Candidate & {readonly at: number})[]};

/** What has been read of the sentence at hand: its verbs are asked for again and again. */
const read = new WeakMap<readonly Token[], Read>();

/** The finite verbs before `end` whose subject is not that of a relative or adverbial clause. */
function finiteVerbs(tokens: readonly Token[], low: number, end: number): readonly Candidate[] {
	let known = read.get(tokens);
	if (known?.low !== low) {
		known = {low, next: low + 1, found: []};
		read.set(tokens, known);
	}
	for (; known.next < end; known.next++) {
		const candidate = candidateAt(tokens, low, known.next);
		if (candidate !== undefined) {
			known.found.push(candidate);
		}
	}
	return known.found.filter(({at}) => at < end && at >= end - longestReach);
}

function candidateAt(tokens: readonly Token[], low: number, at: number): Read['found'][number] | undefined {
	const tense = finiteTense(tokens, at);
	const subject = tense === undefined ? undefined : subjectBefore(tokens, low, at);
	if (tense === undefined || subject === undefined) {
		return undefined;
	}
	const opener = tokens[subject.start - 1];
	// Whoever reads from behind the “after” reads that clause for itself.
	const isAside = subject.start > low ? isOfAside(opener) : is(opener, subordinators) && opener?.lower !== 'that';
	const relative = is(tokens[at - 1], subordinators) || isAside;
	return relative ? undefined : {at, subject, tense};
}

/** `before the troops withdrew`, `what the text calls`: a clause beside the main one. */
const isOfAside = (opener: Token | undefined): boolean =>
	(is(opener, subordinators) && opener?.lower !== 'that') ||
	/^(?:before|after|until|till|since|than)$/.test(opener?.lower ?? '');

function finiteTense(tokens: readonly Token[], at: number): string | undefined {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!isWord(token) || token.capital || isAuxiliary(before)) {
		return undefined;
	}
	if (isAuxiliary(token)) {
		return token.lower;
	}
	const subjectLike = isName(before) || isPronoun(before) || isLowerAdverb(before) || isComma(before);
	const past = irregularPast.has(token.lower) || token.lower.endsWith('ed');
	if (past && !isDeterminer(before) && !isPreposition(before) && tokens[at + 1]?.lower !== 'by') {
		return 'past';
	}
	const next = tokens[at + 1];
	const goesOn =
		isDeterminer(next) || isPreposition(next) || isName(next) || isQuotation(next) || next?.lower === 'that';
	const third = /[^s']s$/.test(token.lower) && (isName(before) || isPronoun(before));
	const reports = token.readings.some(({verb, form}) => form === 's' && !verb.noun);
	return (third && (goesOn || reports)) || (reports && subjectLike) || (reports && isWord(before))
		? 'present'
		: undefined;
}

/** The first finite verb of a sentence, by the index of its first auxiliary or else its own, and its subject. */
export function mainVerb(
	tokens: readonly Token[],
	low: number,
	end: number,
): {readonly at: number; readonly subject: Span} | undefined {
	for (let at = low + 1; at < end; at++) {
		const found = candidateAt(tokens, low, at);
		if (found !== undefined) return {at, subject: found.subject};
	}
	return undefined;
}

/** The subject of the first verb of a sentence, where it can speak. */
export function mainSubject(tokens: readonly Token[], low: number, end: number): Span | undefined {
	const subject = finiteVerbs(tokens, low, end)[0]?.subject;
	const kind = subject === undefined ? 'nobody' : sourceKind(tokens, subject);
	return kind === 'nobody' || kind === 'document' ? undefined : subject;
}
