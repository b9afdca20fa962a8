import type {Span} from '../span.js';
import {isInside, isTransparent, opensWithQuotation, type Report} from './admitted.js';
import type {VerbClass} from './cue-rows.js';
import {conjunctions} from './function-words.js';
import type {Cue} from './reporting-cues.js';
import {sourceKind} from './source-kind.js';
import {is, isComma, isQuotation} from './token-tests.js';
import type {Token} from './tokens.js';

/** What somebody wants, fears or agrees to is, inside the words of another, that other's claim: `the ministry held that Veld wants war`. */
const attitudes: ReadonlySet<VerbClass> = new Set([
	'agreed',
	'refused',
	'promised',
	'hoped',
	'wanted',
	'expected',
	'believed',
	'not wanted',
	'not believed',
]);

/** Whether a cue tells what somebody wants, fears or agrees to. */
export const isAttitude = ({verbClass}: Cue): boolean => attitudes.has(verbClass);

/** Whether a report is what another speaker says of this one, who is named and not himself the other (`Marsh said she wanted`). */
export const isClaimOfAnother = (tokens: readonly Token[], report: Report, all: readonly Report[]): boolean =>
	attitudes.has(report.cue.verbClass) &&
	report.cue.source !== undefined &&
	sourceKind(tokens, report.cue.source) !== 'pronoun' &&
	(opensContent(tokens, report.cue.source) ||
		all.some(
			outer =>
				outer.cue.source !== undefined &&
				isTransparent(outer.cue) &&
				(isInside(report, outer) || isBeforeItsCue(report, outer)),
		)) &&
	!report.ranges.some(range => opensWithQuotation(tokens, range, isQuotation));

/** `holds two things necessary: that Veld agrees, and that Lind …`: a clause of what somebody holds, whoever that is. */
function opensContent(tokens: readonly Token[], {start}: Span): boolean {
	const before = tokens[start - 2];
	return tokens[start - 1]?.lower === 'that' && (before?.text === ':' || isComma(before) || before?.lower === 'and');
}

/** `Veld agrees to the talks, the guild said`. */
const isBeforeItsCue = ({cue}: Report, outer: Report): boolean =>
	outer.cue !== cue &&
	outer.cue.group.start >= cue.group.end &&
	outer.ranges.some(
		({start, end}) =>
			(cue.source?.start ?? cue.group.start) >= start && cue.group.end <= end && end <= outer.cue.group.start,
	);

/** `held that Norland sees no way and only wants`: the verb shares a subject that stands in the clause reported, so it goes on with it. */
export const sharesReported = (tokens: readonly Token[], cue: Cue, reports: readonly Report[]): boolean =>
	isAttitude(cue) &&
	cue.order === 'shared' &&
	cue.source !== undefined &&
	is(tokens[cue.group.start - 1], conjunctions) &&
	reports.some(({cue: outer, ranges}) =>
		ranges.some(
			({start}) =>
				outer !== cue &&
				tokens[start]?.lower === 'that' &&
				start >= outer.group.end &&
				(cue.source?.start ?? 0) > start &&
				outer.group.end <= (cue.source?.start ?? 0) &&
				start < cue.group.start,
		),
	);
