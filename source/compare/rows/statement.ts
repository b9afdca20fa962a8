import {cellWidth} from '../../text/width.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {mainVerb} from '../voices/shared-subject.js';
import {
	isAuxiliary,
	isDeterminer,
	isNegator,
	isPreposition,
	isPronoun,
	isStop,
	isTime,
	isWord,
} from '../voices/token-tests.js';
import {sentenceRanges, type Token, tokensIn} from '../voices/tokens.js';
import {widest} from './clause-cuts.js';
import type {Feature} from './features.js';
import {quotesShared, standsAlone} from './label-fit.js';
import type {Passage} from './passages.js';
import {openMark} from './piece-marks.js';
import type {ShareOf} from './shared-words.js';
import {predicateEnd} from './statement-end.js';
import {stem} from './stem.js';
import {senseOf} from './synonyms.js';
import {bareWord, lastWord, type NamedTokens, subjectText} from './statement-subject.js';

/** Of two statements that hold as much, the shorter: nats a cell. */
const cellCost = 0.04;
/** Verbs that report: what is said is what the row is about, and who says it stands before a colon. */
const saying = new Set(
	`said says added adds wrote writes told tells announced announces revealed reveals confirmed confirms acknowledged
	acknowledges admitted admits stated states noted notes explained explains argued argues claimed claims insisted insists
	stressed stresses tweeted tweets reported reports`.split(/\s+/u),
);
/** “The agency reports the meeting”: that it was spoken of, and not what. */
const bareSaying = new Set('said says reported reports wrote writes added adds stated noted notes'.split(' '));
/** Between such a verb and its “that” stands when, where and to whom it was said. */
const longestAside = 8;
/** What a statement must hold besides names, in nats: less of it, and the other cells need not say the same. What one account alone says weighs less. */
const [leastShared, leastAlone] = [2, 0.7];
/** So much of what a statement says must stand in another cell too. */
const leastOfIt = 0.5;
/** Words after which a clause with a subject of its own tells what happened, and those that make it no more than a thought. */
const openers = new Set('after while because since although though whereas'.split(' '));
const joiners = new Set('and but while'.split(' '));
const unasserted = new Set('if whether unless until would should could may might'.split(' '));
/** A statement of somebody is better than one of “the president”. */
const namedBonus = 1.5;
/** What one side says stands for a row of several only where it holds clearly more than what was done, in nats. */
const claimCost = 2;
const claim = /^[^:“"]{1,40}: | that /u;

/** An abbreviation goes on: “to face a U.S. court”. */
const cutShort = /\b(?:U\.S|U\.K|U\.N|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)\.?$/u;

/** A statement with what it holds of what ties its row, in nats. */
export type Statement = {readonly text: string; readonly weight: number};

/**
 * Who does what, in the words of one cell: the subject by its name, the verb with its negation, and its object, where they
 * hold what ties the row. `shared` gives the weight of each key that the cells of the row share. `null` where there is none
 * of at most 72 cells. `share` says how much of a text the cells share: the rest would be one outlet's. English.
 */
export function statementOf(
	members: readonly Passage[],
	shared: ReadonlyMap<string, number>,
	share: ShareOf,
): Statement | null {
	let best: Statement | null = null;
	const isAlone = members.every(({article}) => article === members[0]?.article);
	const leastTold = isAlone ? leastAlone : leastShared;
	for (const passage of members) {
		const {text} = passage;
		const tokens = tokensIn(text, 0, text.length, quotationsIn(text));
		const names = namesOf(passage);
		for (const {start, end} of sentenceRanges(tokens)) {
			for (const low of clauseStarts(tokens, start, end)) {
				const found = inSentence({passage, tokens, names, shared, leastTold}, low, end, low > start);
				if (found === null || share(found.text) < leastOfIt) continue;
				if (!standsAlone(found.text) || !quotesShared(found.text, share)) continue;
				if (best === null || value(found) > value(best)) best = found;
			}
		}
	}
	return best === null ? null : inMarks(best, members);
}

/** What another cell prints as somebody's words is not ours. */
function inMarks({text, weight}: Statement, members: readonly Passage[]): Statement {
	const plain = text.toLowerCase();
	const isQuoted = members.some(({text: whole}) =>
		quotationsIn(whole).some(({start, end}) => whole.slice(start, end).toLowerCase().includes(plain)),
	);
	return {text: isQuoted ? `“${text}”` : text, weight};
}

function value({text, weight}: Statement): number {
	return weight - cellWidth(text) * cellCost - (claim.test(text) ? claimCost : 0);
}

type Reading = NamedTokens & {
	readonly shared: ReadonlyMap<string, number>;
	readonly leastTold: number;
};

function namesOf({features}: Passage): ReadonlyMap<string, Feature> {
	const names = features.filter(({kind, proper = false}) => kind === 'actor' || kind === 'place' || proper);
	return new Map(names.map(feature => [lastWord(feature.text), feature]));
}

/**
 * Where a statement of its own may begin: with the sentence, after “while”, “after” or a comma with “and”. Behind a verb of saying
 * or an “if” what follows is no statement of the outlet.
 */
function clauseStarts(tokens: readonly Token[], start: number, end: number): number[] {
	const starts = [start];
	for (let at = start; at < end - 2; at++) {
		const token = tokens[at];
		if ((token?.readings.length ?? 0) > 0 || unasserted.has(token?.lower ?? '')) break;
		const joins = token?.text === ',' && joiners.has(tokens[at + 1]?.lower ?? '');
		if (joins) starts.push(at + 2);
		else if (openers.has(token?.lower ?? '')) starts.push(at + 1);
	}
	return starts;
}

/** `isInner`: the clause stands within a sentence, and its subject must stand at its beginning. */
function inSentence(reading: Reading, low: number, end: number, isInner: boolean): Statement | null {
	const {tokens} = reading;
	const verb = mainVerb(tokens, low, end);
	if (isInner && verb?.subject.start !== low) return null;
	if (verb === undefined || tokens[verb.at - 1]?.lower === 'there') return null;
	// “If they were, said Marsh, …”: the subject is that of the verb before it.
	const before = verb.subject.start > low ? tokens[verb.subject.start - 1] : undefined;
	// “Envoys of the port and the government of Norland held”: the subject began earlier.
	// “The aim it states is …”: what follows the pronoun is its verb.
	if (
		before !== undefined &&
		(before.readings.length > 0 || before.lower === 'and' || before.lower === 'or' || isPronoun(before))
	)
		return null;
	// “A truce that Norland mediated followed”: the clause of another verb.
	if (before !== undefined && /^(?:that|which|who|whom|where)$/u.test(before.lower)) return null;
	const subject = subjectText(reading, verb.subject.start, verb.subject.end);
	if (subject === null) return null;
	const head = headOf(tokens, verb.at, end);
	const room = widest - cellWidth(subject) - 1;
	if (tokens.slice(low, verb.subject.start).some(({lower}) => lower === 'according')) return null;
	const own = (to: number | null): number | null => (to === null || isAnothers(tokens, to, end) ? null : to);
	if ((tokens[head]?.readings.length ?? 0) === 0 || tokens[head + 1]?.kind === 'quotation')
		return statement(
			reading,
			subject,
			verb.at,
			own(predicateEnd(tokens, reading.passage.text, {from: verb.at, head, end, room})),
			' ',
		);
	const plain = tokens.slice(verb.at, head).every(({lower}) => lower === 'had' || lower === 'has' || lower === 'have');
	const from = plain && saying.has(tokens[head]?.lower ?? '') ? contentAfter(tokens, head, end) : null;
	if (from !== null) {
		const said = mainVerb(tokens, from, end);
		if (said === undefined || said.subject.start !== from) return null;
		return statement(
			reading,
			subject,
			from,
			predicateEnd(tokens, reading.passage.text, {from, head: headOf(tokens, said.at, end), end, room: room - 1}),
			': ',
		);
	}
	const to = own(predicateEnd(tokens, reading.passage.text, {from: verb.at, head, end, room}));
	return to === null || !isWhole(tokens, head, to) ? null : statement(reading, subject, verb.at, to, ' ');
}

/** Whether the rest of a sentence says whose word it is: “…, the ministry said”, “…, according to Marsh”. Without that it would be ours. */
function isAnothers(tokens: readonly Token[], to: number, end: number): boolean {
	for (let comma = to; comma < end; comma++) {
		if (tokens[comma]?.lower === 'according') return true;
		if (tokens[comma]?.text !== ',') continue;
		for (let at = comma + 1; at < Math.min(end, comma + 1 + longestAside); at++) {
			const next = tokens[at + 1];
			const isLast = at + 1 >= end || next?.kind === 'mark' || isTime(next) || isPreposition(next);
			if ((tokens[at]?.readings.length ?? 0) > 0 && isLast) return true;
		}
	}
	return false;
}

function headOf(tokens: readonly Token[], at: number, end: number): number {
	let head = at;
	while (head < end - 1 && (isAuxiliary(tokens[head]) || isNegator(tokens[head]))) head++;
	return head;
}

/** Where what is said begins after a verb of saying: after its “that”, or at once with a subject of its own. */
function contentAfter(tokens: readonly Token[], head: number, end: number): number | null {
	const next = mainVerb(tokens, head + 1, end);
	if (next?.subject.start === head + 1 && tokens[head + 1]?.lower !== 'that') return head + 1;
	for (let at = head + 1; at < Math.min(end - 2, head + longestAside); at++) {
		if (tokens[at]?.lower === 'that') return at + 1;
		if (tokens[at]?.text === ',' || isStop(tokens[at])) return null;
	}
	return null;
}

/** Whether a verb has more after it than a day, a hearer or the beginning of what is said. */
function isWhole(tokens: readonly Token[], head: number, to: number): boolean {
	const after = tokens.slice(head + 1, to);
	const that = after.findIndex(({lower}) => lower === 'that');
	if (that >= 0) return mainVerb(tokens, head + that + 2, to) !== undefined;
	const verb = tokens[head]?.lower ?? '';
	if (!saying.has(verb)) return true;
	// Whom they told is not what.
	if (verb === 'told' || verb === 'tells') return false;
	const [next] = after;
	if (bareSaying.has(verb) && /^(?:the|an?|its|his|her|their)$/u.test(next?.lower ?? '')) return false;
	return isDeterminer(next) || (isWord(next) && !next.capital && !isTime(next) && !isPreposition(next));
}

function statement(
	reading: Reading,
	subject: string,
	from: number,
	to: number | null,
	joint: string,
): Statement | null {
	const {passage, tokens} = reading;
	if (to === null) return null;
	const said = passage.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');
	const text = `${subject}${joint}${said}`.replace(/,(?=["”»]$)/u, '');
	if (cellWidth(text) > widest || openMark(text) !== null || /[()[\]]/u.test(text) || cutShort.test(text)) return null;
	const held = heldIn(reading, from, to);
	const named = reading.names.get(lastWord(subject));
	const keys = new Set([...held, ...(named === undefined ? [] : [named.key])]);
	// By names alone it would say of whom, and not what.
	const told = [...keys].filter(key => !key.startsWith('actor:') && !key.startsWith('place:'));
	const weightOf = (key: string): number => reading.shared.get(key) ?? 0;
	if (keys.size < 2 || told.reduce((sum, key) => sum + weightOf(key), 0) < reading.leastTold) return null;
	const bonus = named === undefined ? 0 : namedBonus;
	const weight = [...keys].reduce((total, key) => total + weightOf(key), bonus);
	return {text: text.charAt(0).toUpperCase() + text.slice(1), weight};
}

/** What of a stretch of tokens ties the row. */
function heldIn({tokens, names, shared, passage}: Reading, from: number, to: number): string[] {
	const figures = passage.features.filter(({kind}) => kind === 'figure' || kind === 'date');
	const held: string[] = [];
	for (const token of tokens.slice(from, to)) {
		const words = token.kind === 'quotation' ? token.text.split(/[^\p{L}\p{N}]+/u) : [token.text];
		for (const word of words) {
			const lower = bareWord(word);
			const name = names.get(lower);
			const figure = figures.find(({start, end}) => token.start < end && token.end > start);
			const key = figure?.key ?? name?.key ?? stem(lower);
			if (shared.has(key)) held.push(key);
			const sense = senseOf(stem(lower));
			if (sense !== null && !shared.has(key) && shared.has(`~${sense}`)) held.push(`~${sense}`);
		}
	}
	return held;
}
