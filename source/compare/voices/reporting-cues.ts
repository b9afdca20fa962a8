import {type VerbClass} from './cue-rows.js';
import {conjunctions, modals, subordinators} from './function-words.js';
import {phraseFrom} from './phrase-from.js';
import type {ReportingVerb} from './reporting-verbs.js';
import {sharedSubject, sharesSubject} from './shared-subject.js';
import {sourceKind} from './source-kind.js';
import type {Span} from '../span.js';
import {subjectBefore} from './subject.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDash,
	isDeterminer,
	isLowerAdverb,
	isName,
	isNegator,
	isNumber,
	isPreposition,
	isPronoun,
	isQuotation,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';
import {isVerbHere, type Reading, readingAt} from './verb-group.js';

/** A cue in its sentence; all numbers are token indices. */
export type Cue = {
	readonly verb: Omit<ReportingVerb, 'row' | 'class'>;
	/** With what negation and modals make of it. */
	readonly verbClass: VerbClass;
	/** What is reported is shown from the cue on: `does not rule out that …`. */
	readonly negated: boolean;
	/** The verb with its auxiliaries and particle. */
	readonly group: Span;
	readonly source: Span | undefined;
	/** Where the source stands: `before`; `after` (`said Lavrov`, `accused by Baku`); `shared` with an earlier verb. */
	readonly order: 'before' | 'after' | 'shared';
	/** `was accused of`: what is reported is about the grammatical subject. */
	readonly passive: boolean;
	/** Said whatever is made of it: `rejected Norland's claim that …`. */
	readonly given?: true;
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
			const verbClass = reading.verbClass ?? announcedClass(tokens, reading);
			const cue = verbClass && sourced(tokens, {low, high, floor}, reading, verbClass, cues);
			if (cue !== undefined && !isSupposed(tokens, cue) && !isDenied(tokens, low, cue)) {
				cues.push(cue);
				floor = reading.group.end;
				head = floor - 1;
			}
		}
	}
	return cues;
}

/** `will say: “…”`: the words are there already. */
function announcedClass(tokens: readonly Token[], {verb, group}: Reading): VerbClass | undefined {
	const next = tokens[group.end]?.text === ':' || isComma(tokens[group.end]) ? group.end + 1 : group.end;
	const quoted = isQuotation(tokens[next]) && !isTerm(tokens[next]);
	return quoted && !group.negated && (group.modal === 'will' || group.modal === 'would') ? verb.class : undefined;
}

const supposing = new Set('if unless whether until lest should'.split(' '));

/** `if Armenia insists that`: nobody has said it. */
const isSupposed = (tokens: readonly Token[], {unit, order}: Cue): boolean =>
	order === 'before' && is(tokens[unit.start - 1], supposing);

const untrue = new Set(
	'untrue false wrong incorrect lie lies myth rumour rumours rumor rumors nonsense fabricated'.split(' '),
);
/** What says of a clause that it is untrue stands within this many tokens of it. */
const denialReach = 5;

/** `Nor has Norland accused`, `it is not true that Norland said`: the text itself says that it was not so. */
function isDenied(tokens: readonly Token[], low: number, {source, order}: Cue): boolean {
	if (source === undefined || order !== 'before') return false;
	const before = tokens[source.start - 1];
	if (isAuxiliary(before)) {
		let start = source.start - 1;
		while (start > low && isWord(tokens[start - 1]) && tokens[start]?.lower !== 'nor') start--;
		const first = is(tokens[start], conjunctions) && tokens[start]?.lower !== 'nor' ? start + 1 : start;
		const no = tokens[first]?.lower === 'at' || tokens[first]?.lower === 'in' ? first + 1 : first;
		return (
			source.start - first <= denialReach &&
			(isNegator(tokens[no]) || tokens[no]?.lower === 'no' || tokens[no]?.lower === 'nor')
		);
	}
	if (before?.lower !== 'that') return false;
	const words = tokens.slice(Math.max(low, source.start - 1 - denialReach), source.start - 1);
	return words.some(token => is(token, untrue)) || (words.at(-1)?.lower === 'true' && words.some(isNegator));
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
	'expected',
	'believed',
	'hoped',
	'showed',
	'not said',
	'not believed',
]);

/** `is said [to have]`, `was described [as]`: what follows a passive that names nobody. */
const reportsOn = (token: Token | undefined): boolean =>
	isQuotation(token) || (isWord(token) && /^(?:to|that|of)$/.test(token.lower));

type Range = {readonly low: number; readonly high: number; readonly floor: number};

function sourced(
	tokens: readonly Token[],
	range: Range,
	{verb, forms, group}: Reading,
	verbClass: VerbClass,
	earlier: readonly Cue[],
): Cue | undefined {
	const {low, high, floor} = range;
	const span = {start: group.start, end: group.end};
	const negated = group.negated || group.modal !== undefined;
	const cueOf = (source: Span | undefined, order: Cue['order'], unit: Span, passive = false): Cue => ({
		verb,
		verbClass,
		negated,
		group: span,
		source,
		order,
		passive,
		unit,
	});
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	const byAgent = tokens[group.end]?.lower === 'by' && group.end < high;
	const past = forms.includes('past') || forms.includes('participle');
	const saying = group.be && !byAgent ? sayingAfter(tokens, verb.lemma, group.end) : undefined;
	if (past && saying !== undefined) {
		const source = subjectBefore(tokens, floor, group.start);
		return source && {...cueOf(source, 'before', {start: source.start, end: saying}), group: {...span, end: saying}};
	}
	if (past && (group.be || byAgent)) {
		if (
			byAgent
				? verb.strict || verb.lemma === 'write' || (verb.lemma === 'want' && !isQuotation(tokens[group.end + 1]))
				: !agentless.has(verbClass) ||
					!(reportsOn(tokens[group.end]) || (!verb.beside && tokens[group.end]?.lower === 'as'))
		) {
			return undefined;
		}
		const agent = byAgent ? phraseFrom(tokens, group.end + 1, high) : undefined;
		const source = agent !== undefined && agent.end > agent.start ? agent : undefined;
		return cueOf(source, 'after', {start: span.start, end: source?.end ?? span.end}, true);
	}
	const finite = (past || forms.includes('s')) && !group.auxiliary && !group.to;
	const shares = sharesSubject(tokens, low, forms, group);
	const near = isComma(before) || !shares ? subjectBefore(tokens, floor, group.start) : undefined;
	const own = near ?? (isComma(before) && floor > low ? subjectBefore(tokens, low, group.start) : undefined);
	const speaks = own !== undefined && sourceKind(tokens, own) !== 'nobody';
	const beside = before === undefined || isQuotation(before) || isDash(before) || (isComma(before) && !speaks);
	if (verb.beside && finite && beside) {
		const after = subjectAfter(tokens, group.end, high);
		if (after !== undefined && !(verb.addressee && tokens[after.end]?.lower === 'to')) {
			return cueOf(after, 'after', {start: span.start, end: after.end});
		}
	}
	if (own !== undefined && !shares) {
		return cueOf(own, 'before', {start: own.start, end: span.end});
	}
	if (past && !group.auxiliary && isComma(before) && !verb.beside && !earlier.some(each => each.order === 'before')) {
		// `two states, called rivals by all`: a participle tells of what stands before it.
		return undefined;
	}
	if (
		(verb.noun && !shares && !group.auxiliary) ||
		(past && !group.auxiliary && isComma(before) && isOfThing(tokens, group.end))
	) {
		return undefined;
	}
	if (past && !group.auxiliary && sharesUnreal(tokens, low, group.start)) {
		return undefined;
	}
	const source = shares || isComma(before) ? sharedSubject(tokens, low, {forms, group}, earlier) : undefined;
	return cueOf(source, 'shared', span);
}

const means = new Set(['through', 'by', 'in', 'at', 'during', 'under', 'as']);

/** `truces, reaffirmed through mediation`, `a port, believed to be shut`: a participle of the thing before the comma. */
const isOfThing = (tokens: readonly Token[], at: number): boolean =>
	is(tokens[at], means) || (tokens[at]?.lower === 'to' && /^(?:be|have)$/.test(tokens[at + 1]?.lower ?? ''));

/** A participle shares its auxiliary with one at most this many tokens before it. */
const sharedReach = 8;

/** `should have turned back and called for help`: nobody has called. */
function sharesUnreal(tokens: readonly Token[], low: number, start: number): boolean {
	if (!is(tokens[start - 1], conjunctions)) return false;
	for (let at = start - 2; at > Math.max(low, start - sharedReach); at--) {
		if (!isWord(tokens[at])) return false;
		if (tokens[at]?.lower === 'have') return is(tokens[at - 1], modals) || isNegator(tokens[at - 1]);
	}
	return false;
}

/** `is cited as saying that`, `was quoted as telling`: who is cited speaks. Where that ends; undefined where it is none. */
function sayingAfter(tokens: readonly Token[], lemma: string, at: number): number | undefined {
	const next = tokens[at + 1]?.lower ?? '';
	return (lemma === 'cite' || lemma === 'quote') &&
		tokens[at]?.lower === 'as' &&
		/^(?:saying|telling|writing|warning|calling)$/.test(next)
		? at + 2
		: undefined;
}

/** The subject behind its verb (`said Lavrov`): the end, a mark or an adverbial must follow it. */
function subjectAfter(tokens: readonly Token[], from: number, high: number): Span | undefined {
	const phrase = phraseFrom(tokens, from, high);
	const size = phrase.end - phrase.start;
	const first = tokens[phrase.start];
	const next = phrase.end < high ? tokens[phrase.end] : undefined;
	const refused =
		size === 0 || first?.lower === 'that' || (isNumber(first) && size < 3) || (isTime(first) && size === 1);
	const plausible =
		(isName(first) ||
			(isTerm(first) && first?.capital === true) ||
			isDeterminer(first) ||
			isPronoun(first) ||
			size > 1) &&
		(size === 0 || sourceKind(tokens, phrase) !== 'nobody');
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
