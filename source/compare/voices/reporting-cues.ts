import {conjunctions, subordinators} from './function-words.js';
import {phraseFrom} from './phrase-from.js';
import type {ReportingVerb, VerbClass, VerbForm} from './reporting-verbs.js';
import type {Span} from '../span.js';
import {subjectBefore} from './subject.js';
import {
	is,
	isComma,
	isDash,
	isDeterminer,
	isLowerAdverb,
	isName,
	isPreposition,
	isPronoun,
	isQuotation,
	isTime,
	isWord,
	isAuxiliary,
	isNumber,
} from './token-tests.js';
import type {Token} from './tokens.js';
import {type Group, isVerbHere, type Reading, readingAt} from './verb-group.js';

/** A reporting verb in its sentence; all numbers are token indices. */
export type Cue = {
	readonly verb: ReportingVerb;
	/** The verb with its auxiliaries and particle. */
	readonly group: Span;
	readonly source: Span | undefined;
	/** Where the source stands: `before`; `after` (`said Lavrov`, `accused by Baku`); `shared` with an earlier verb. */
	readonly order: 'before' | 'after' | 'shared';
	/** `was accused of`: what is reported is about the grammatical subject. */
	readonly passive: boolean;
	/** Cue and source together: what is reported stands outside. */
	readonly unit: Span;
};

/** The reporting verbs of a sentence (token indices `low` to `high`) with their sources, in order. */
export function cuesIn(tokens: readonly Token[], low: number, high: number): Cue[] {
	const cues: Cue[] = [];
	let floor = low;
	for (let head = low; head < high; head++) {
		const reading = readingAt(tokens, floor, head);
		if (reading !== undefined && isVerbHere(tokens, low, head, reading) && !followsObjectVerb(reading, cues.at(-1))) {
			const cue = sourced(tokens, {low, high, floor}, reading, cues);
			if (cue !== undefined) {
				cues.push(cue);
				floor = reading.group.end;
				head = floor - 1;
			}
		}
	}
	return cues;
}

/** `rejected Turkish claims that`: a noun soon after a verb that takes things rather than clauses. */
const followsObjectVerb = ({verb, forms, group}: Reading, last: Cue | undefined): boolean =>
	verb.noun &&
	forms.includes('s') &&
	!group.auxiliary &&
	last !== undefined &&
	!last.verb.beside &&
	group.start - last.group.end < 3;

/** Classes whose passive reports without naming anybody: `was said to`, `is accused of`, `is expected to`. */
const agentless: ReadonlySet<VerbClass> = new Set([
	'said',
	'announced',
	'claimed',
	'accused',
	'believed',
	'wanted',
	'showed',
]);

type Range = {readonly low: number; readonly high: number; readonly floor: number};

function sourced(
	tokens: readonly Token[],
	range: Range,
	{verb, forms, group}: Reading,
	earlier: readonly Cue[],
): Cue | undefined {
	const {low, high, floor} = range;
	const span = {start: group.start, end: group.end};
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	const byAgent = tokens[group.end]?.lower === 'by' && group.end < high;
	const past = forms.includes('past') || forms.includes('participle');
	if (past && (group.be || byAgent)) {
		if (byAgent ? verb.strict : !agentless.has(verb.class)) {
			return undefined;
		}
		const agent = byAgent ? phraseFrom(tokens, group.end + 1, high) : undefined;
		const source = agent !== undefined && agent.end > agent.start ? agent : undefined;
		return {
			verb,
			group: span,
			source,
			order: 'after',
			passive: true,
			unit: {start: span.start, end: source?.end ?? span.end},
		};
	}
	const finite = (past || forms.includes('s')) && !group.auxiliary && !group.to;
	const own =
		isComma(before) || !sharesSubject(tokens, low, forms, group)
			? subjectBefore(tokens, floor, group.start)
			: undefined;
	const beside =
		before === undefined || isQuotation(before) || isDash(before) || (isComma(before) && own === undefined);
	if (verb.beside && finite && beside) {
		const after = subjectAfter(tokens, group.end, high);
		if (after !== undefined) {
			return {
				verb,
				group: span,
				source: after,
				order: 'after',
				passive: false,
				unit: {start: span.start, end: after.end},
			};
		}
	}
	if (own !== undefined && !sharesSubject(tokens, low, forms, group)) {
		return {verb, group: span, source: own, order: 'before', passive: false, unit: {start: own.start, end: span.end}};
	}
	const source =
		earlier.findLast(cue => cue.source !== undefined && !cue.passive)?.source ?? firstSubject(tokens, low, group.start);
	return {verb, group: span, source, order: 'shared', passive: false, unit: span};
}

/** `…, adding that`, `and said`, `went on to say`: the subject is that of an earlier verb. */
function sharesSubject(tokens: readonly Token[], low: number, forms: readonly VerbForm[], group: Group): boolean {
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	return (
		group.to || (forms.includes('ing') && !group.auxiliary) || is(before, conjunctions) || before?.lower === 'then'
	);
}

/** The subject behind its verb (`said Lavrov`): the end, a mark or an adverbial must follow it. */
function subjectAfter(tokens: readonly Token[], from: number, high: number): Span | undefined {
	const phrase = phraseFrom(tokens, from, high);
	const size = phrase.end - phrase.start;
	const first = tokens[phrase.start];
	const next = phrase.end < high ? tokens[phrase.end] : undefined;
	const refused =
		size === 0 || first?.lower === 'that' || (isNumber(first) && size < 3) || (isTime(first) && size === 1);
	const plausible = isName(first) || isDeterminer(first) || isPronoun(first) || size > 1;
	const followed =
		!isWord(next) ||
		isPreposition(next) ||
		isTime(next) ||
		isLowerAdverb(next) ||
		next.lower.endsWith('ing') ||
		is(next, conjunctions) ||
		(is(next, subordinators) && next.lower !== 'that') ||
		/^(?:last|this|late|early|earlier)$/.test(next.lower);
	return plausible && followed && !refused ? phrase : undefined;
}

const irregularPast = new Set(
	'took made met went came gave left held led won lost sent began got put kept saw'.split(' '),
);

/** The first subject of a sentence, found by its verb. */
function firstSubject(tokens: readonly Token[], low: number, high: number): Span | undefined {
	for (let at = low + 1; at < high; at++) {
		const token = tokens[at];
		const verbal =
			isWord(token) &&
			!token.capital &&
			(isAuxiliary(token) || irregularPast.has(token.lower) || token.lower.endsWith('ed'));
		const subject = verbal ? subjectBefore(tokens, low, at) : undefined;
		if (subject !== undefined) {
			return subject;
		}
	}
	return undefined;
}
