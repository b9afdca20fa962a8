import type {Span} from '../span.js';
import type {VerbClass} from './cue-rows.js';
import {questionWords} from './function-words.js';
import {phraseFrom} from './phrase-from.js';
import type {Cue} from './reporting-cues.js';
import {nounKindOf, sourceKind} from './source-kind.js';
import {tellsNothing} from './tells-nothing.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isFiniteVerb,
	isName,
	isPreposition,
	isQuotation,
	isStop,
	isTerm,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** A cue with the token ranges that it reports. */
export type Report = {readonly cue: Cue; readonly ranges: readonly Span[]};

/** Classes whose content is told as it is: a second speaker inside it has spoken too. Inside all others he may not have. */
const transparent: ReadonlySet<VerbClass> = new Set(['said', 'announced', 'claimed']);

const negative = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'nor', 'not']);

/**
 * The reports of a sentence that say something of somebody: who cannot speak has no voice, and verbs that are hardly speech count only with
 * words in quotation marks.
 */
export function admitted(tokens: readonly Token[], reports: readonly Report[], high: number): Report[] {
	const question = tokens[high - 1]?.text === '?';
	return reports.flatMap(each => {
		const report = each.cue.verb.lemma in asking ? inSubjunctive(tokens, each) : each;
		const {cue} = report;
		const quoted = report.ranges.some(range => opensWithQuotation(tokens, range, isQuotation));
		const speaks = report.ranges.some(range => opensWithQuotation(tokens, range, isSpeech));
		if (
			report.ranges.every(range => isBarePronoun(tokens, range)) ||
			(cue.verb.needsQuotation && !speaks) ||
			(!quoted && cue.verbClass === 'believed' && isRelative(tokens, cue)) ||
			(cue.verb.lemma === 'call on' && !asksToAct(tokens, report)) ||
			(!quoted && putting.has(cue.verb.lemma) && isPlainThing(tokens, report)) ||
			(!quoted && isOnlyWhere(tokens, report)) ||
			(!quoted && tellsNothing(tokens, report)) ||
			(cue.verb.lemma === 'plan' && tokens[cue.group.start]?.lower === 'planning') ||
			(!quoted && cue.verb.lemma === 'expect' && !isForeseen(tokens, report)) ||
			(cue.order === 'before' && isOfOthers(tokens, report)) ||
			isAboutThings(tokens, cue) ||
			isOfLetter(tokens, cue) ||
			(cue.verb.lemma === 'attack' && isShotAt(tokens, report)) ||
			(cue.verb.onlyClause && !report.ranges.some(({start}) => is(tokens[start], questionWords))) ||
			(question && !quoted && !isParenthetical(tokens, cue) && cue.verbClass !== 'asked')
		) {
			return [];
		}
		if (cue.source === undefined) {
			return [report];
		}
		if (cue.order === 'before' && is(tokens[cue.source.start - 1], negative)) {
			return [];
		}
		const kind = sourceKind(tokens, cue.source);
		const clauses = new Set(report.ranges.map(range => clauseOf(tokens, range)));
		const told = clauses.has('that') || kind === 'document' || (kind === 'body' && clauses.has('plain'));
		if (cue.verb.ofDocuments && !told) {
			return [];
		}
		if (kind !== 'nobody') {
			return [report];
		}
		const denied = negative.has(tokens[cue.source.start]?.lower ?? '');
		return speaks && !denied ? [{...report, cue: {...cue, source: undefined}}] : [];
	});
}

/** With a clause in the subjunctive these ask for something: `suggested that the truce be kept`. */
const asking: Readonly<Record<string, VerbClass>> = {suggest: 'urged', insist: 'demanded'};

function inSubjunctive(tokens: readonly Token[], report: Report): Report {
	const verbClass = asking[report.cue.verb.lemma];
	const wished =
		verbClass !== undefined &&
		report.cue.verbClass === 'claimed' &&
		report.ranges.some(({start, end}) => tokens.slice(start, end).some((_, at) => isBareBe(tokens, start + at, start)));
	return wished ? {...report, cue: {...report.cue, verbClass}} : report;
}

/** Between an auxiliary and its verb stand fewer than this many tokens: `would in any case be`. */
const longestBetween = 4;

/** `be` without an auxiliary or *to* before it. */
function isBareBe(tokens: readonly Token[], at: number, start: number): boolean {
	if (tokens[at]?.lower !== 'be' || at - 1 <= start || !isWord(tokens[at - 1]) || is(tokens[at - 1], joins)) {
		return false;
	}
	return !tokens
		.slice(Math.max(start, at - longestBetween), at)
		.some(token => isAuxiliary(token) || token.lower === 'to');
}

const joins = new Set(['and', 'or', 'but']);

/** Of a thing these are no speech: `added a wing to it`, `wrote a memoir`. */
const putting = new Set(['add', 'write']);

/** `adding arms to it`: the passage is a thing, and no clause. */
function isPlainThing(tokens: readonly Token[], {cue, ranges}: Report): boolean {
	const [range] = ranges;
	if (
		range === undefined ||
		range.start < cue.group.end ||
		is(tokens[range.start], questionWords) ||
		isComma(tokens[range.start - 1])
	) {
		return false;
	}
	const {end} = phraseFrom(tokens, range.start, range.end);
	return end > range.start && (end === range.end || isPreposition(tokens[end]) || isComma(tokens[end]));
}

const where = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'from', 'with', 'over']);

/** `argued in front of the guests`: a time or a place, and nothing said. */
const isOnlyWhere = (tokens: readonly Token[], {cue, ranges}: Report): boolean =>
	cue.verb.beside &&
	transparent.has(cue.verbClass) &&
	cue.verb.particle === undefined &&
	ranges.every(
		({start, end}) =>
			start >= cue.group.end &&
			is(tokens[start], where) &&
			!tokens.slice(start, end).some(token => isFiniteVerb(token) || isQuotation(token) || isComma(token)),
	);

/** `expects that …`, `expects prices to rise`, `expects to return`; not `two guests expected to arrive`. */
const isForeseen = (tokens: readonly Token[], {cue, ranges}: Report): boolean =>
	cue.source !== undefined &&
	ranges.some(({start, end}) => {
		const bare = cue.group.end === cue.group.start + 1 && tokens[cue.group.start]?.lower === 'expected';
		return tokens[start]?.lower === 'to'
			? !bare
			: !isPreposition(tokens[start]) && tokens.slice(start, end).some(({lower}) => lower === 'to' || lower === 'that');
	});

const ofOthers: ReadonlySet<VerbClass> = new Set(['praised', 'criticised', 'accused']);
const elsewhere = new Set(['abroad', 'overseas', 'worldwide', 'everywhere', 'elsewhere', 'online']);

/** `an announcement hailed abroad`, `a man accused of theft`: the participle tells what others say of it. */
const isOfOthers = (tokens: readonly Token[], {cue, ranges}: Report): boolean =>
	ofOthers.has(cue.verbClass) &&
	!cue.verb.beside &&
	cue.given !== true &&
	cue.verb.particle === undefined &&
	ranges.some(({start}) => is(tokens[start], elsewhere) || tokens[start]?.lower === 'of');

/** `what she thought was her door`: half a clause. */
const isRelative = (tokens: readonly Token[], {source}: Cue): boolean =>
	source !== undefined && tokens[source.start - 1]?.lower === 'what';

/** `the memos Veld wrote`: what somebody wrote, told as a thing. */
function isAboutThings(tokens: readonly Token[], {source, order}: Cue): boolean {
	if (source === undefined || order !== 'before') return false;
	const name = source.end - 1;
	const noun = tokens[name - 1];
	return (
		name > source.start &&
		isName(tokens[name]) &&
		isWord(noun) &&
		!noun.capital &&
		noun.lower.endsWith('s') &&
		(nounKindOf(noun) === 'document' || things.has(noun.lower))
	);
}

const things = new Set(
	'words remarks comments claims emails notes posts tweets things promises threats demands lines'.split(' '),
);

/** `Marsh said that Veld sent letters warning her`: what warns is Veld's letters, and not Marsh. */
const isOfLetter = (tokens: readonly Token[], {source, order, group}: Cue): boolean =>
	source !== undefined &&
	order === 'shared' &&
	tokens[group.start]?.lower.endsWith('ing') === true &&
	isLetter(tokens[group.start - 1]) &&
	tokens.slice(source.end, group.start).some(({lower}) => lower === 'that');

const isLetter = (token: Token | undefined): boolean =>
	isWord(token) && (nounKindOf(token) === 'document' || things.has(token.lower));

const targets = new Set(
	'border borders town towns city cities village villages base bases position positions ship ships convoy embassy region territory forces troops soldiers settlement settlements port harbour outpost'.split(
		' ',
	),
);

/** `attacked “the eastern border”`: with arms. */
const isShotAt = (tokens: readonly Token[], {ranges}: Report): boolean =>
	ranges.some(({start, end}) =>
		tokens.slice(start, end).some(
			token =>
				is(token, targets) ||
				token.text
					.toLowerCase()
					.split(/[^\p{L}]+/u)
					.some(word => targets.has(word)),
		),
	);

/** `called on Veld to act`, not `called on another reporter`. */
const asksToAct = (tokens: readonly Token[], {ranges}: Report): boolean =>
	ranges.some(({start, end}) => tokens.slice(start, end).some(token => token.lower === 'to' || isQuotation(token)));

/** `commented on it`: without what *it* is, nothing is told. */
const isBarePronoun = (tokens: readonly Token[], {start, end}: Span): boolean =>
	(end === start + 1 && /^(?:it|him|her|them|this|that|so|to)$/.test(tokens[start]?.lower ?? '')) ||
	// `told parliament about it on Wednesday`
	(/^(?:about|of)$/.test(tokens[start]?.lower ?? '') &&
		/^(?:it|him|her|them|this|that)$/.test(tokens[start + 1]?.lower ?? '') &&
		(end === start + 2 || is(tokens[start + 2], where)) &&
		!tokens.slice(start, end).some(token => isFiniteVerb(token) || isQuotation(token)));

const isSpeech = (token: Token | undefined): boolean => isQuotation(token) && !isTerm(token);

/** `“…”`, `that “…”`, `a “…”`. */
export function opensWithQuotation(
	tokens: readonly Token[],
	{start}: Span,
	matches: (token: Token | undefined) => boolean,
): boolean {
	const first = tokens[start];
	return matches(first) || ((isDeterminer(first) || first?.lower === 'as') && matches(tokens[start + 1]));
}

/** Whether a report is a clause with `that`, a question word or a quotation, or one without (`found the United States was in breach`). */
function clauseOf(tokens: readonly Token[], {start, end}: Span): 'that' | 'plain' | undefined {
	if (isQuotation(tokens[start]) || is(tokens[start], questionWords)) {
		return 'that';
	}
	return tokens.slice(start, end).some(isFiniteVerb) ? 'plain' : undefined;
}

/** Whether what stands inside the report of a cue has been said as well. */
export const isTransparent = ({verbClass}: Cue): boolean => transparent.has(verbClass);

/** `…, and vowed to go on`, where the subject could be that of two verbs: it has a speaker, and it is not said that it had none. */
export const isOfNobodyKnown = (tokens: readonly Token[], {cue, ranges}: Report): boolean =>
	cue.source === undefined &&
	cue.order === 'shared' &&
	!cue.passive &&
	!ranges.some(range => opensWithQuotation(tokens, range, isSpeech));

/** Whether a report stands inside what another denies, hopes, asks or demands, without words in quotation marks of its own. */
export const isUnsaid = (tokens: readonly Token[], report: Report, opaque: readonly Report[]): boolean =>
	report.cue.given !== true &&
	opaque.some(outer => isInside(report, outer)) &&
	!report.ranges.some(range => opensWithQuotation(tokens, range, isQuotation));

/** Whether a report stands inside what another reports. */
export function isInside({cue}: Report, outer: Report): boolean {
	const {group, source} = cue;
	return (
		outer.cue !== cue &&
		outer.ranges.some(
			({start, end}) => group.start >= start && group.end <= end && (source === undefined || source.start >= start),
		) &&
		outer.cue.group.end <= group.start
	);
}

/** `How, it asks, can they go on?` */
const isParenthetical = (tokens: readonly Token[], {unit}: Cue): boolean =>
	isComma(tokens[unit.start - 1]) && (isComma(tokens[unit.end]) || isStop(tokens[unit.end]));

/** What is reported with the negation or modal of its cue: `does not rule out that …`. */
export function withNegation(range: Span, {group, negated}: Cue): Span {
	if (!negated) {
		return range;
	}
	return range.start >= group.end
		? {start: group.start, end: range.end}
		: {start: range.start, end: Math.max(range.end, group.end)};
}
