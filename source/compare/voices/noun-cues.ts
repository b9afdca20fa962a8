import {classUnder, type NounRow} from './cue-rows.js';
import {adjectivesThatReport, carriers, nounsThatReport} from './english/nouns-that-report.js';
import {auxiliaries, conjunctions, negators, subordinators} from './function-words.js';
import type {Cue} from './reporting-cues.js';
import {withS} from './reporting-verbs.js';
import {sharedSubject, sharesSubject} from './shared-subject.js';
import {phraseEndingAt, subjectBefore} from './subject.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isLowerAdverb,
	isName,
	isNegator,
	isPreposition,
	isQuotation,
	isTerm,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';
import {groupAround} from './verb-group.js';

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const introducers = new Set(['that', 'to', 'whether']);
const remaining = new Set('remain remains remained feel feels felt seem'.split(' '));

/** Between a noun and its owner or verb stand at most this many words: `voiced its deep and growing concern`. */
const longestGap = 5;

type Found = {readonly row: NounRow; readonly noun: boolean};

let rows: ReadonlyMap<string, Found> | undefined;

/** The noun (singular or plural) or adjective that a word form is; undefined when it reports nothing. */
function rowOf(form: string): Found | undefined {
	rows ??= new Map<string, Found>([
		...adjectivesThatReport.map(row => [row.lemma, {row, noun: false}] as [string, Found]),
		...nounsThatReport.flatMap(row =>
			[row.lemma, withS(row.lemma)].map(each => [each, {row, noun: true}] as [string, Found]),
		),
	]);
	return rows.get(form);
}

/**
 * Nouns of a sentence that report: for their possessor (`Baku's claim that`), or for the subject of the verb that carries them (`voiced
 * hope that`); and adjectives after *be* (`is confident that`). A noun by itself reports nothing.
 */
export function nounCuesIn(tokens: readonly Token[], low: number, high: number, earlier: readonly Cue[]): Cue[] {
	const cues: Cue[] = [];
	for (let at = low + 1; at + 1 < high; at++) {
		const token = tokens[at];
		if (!isWord(token) || token.capital) {
			continue;
		}
		const found = rowOf(token.lower);
		if (found === undefined || !introduces(tokens, at + 1, found.row)) {
			continue;
		}
		const {row} = found;
		const cue = found.noun
			? (owned(tokens, low, at, row) ?? carried(tokens, low, at, row, earlier))
			: predicated(tokens, low, at, row, earlier);
		if (cue !== undefined) {
			cues.push(cue);
		}
	}
	return cues;
}

/** Whether what follows the word can be what it reports. */
function introduces(tokens: readonly Token[], at: number, {about}: NounRow): boolean {
	const next = tokens[at];
	if (isQuotation(next)) {
		return !isTerm(next);
	}
	if (!isWord(next)) {
		return false;
	}
	const toThing = next.lower === 'to' && (isDeterminer(tokens[at + 1]) || isName(tokens[at + 1]));
	return (introducers.has(next.lower) && !toThing) || about?.includes(next.lower) === true;
}

const verbOf = ({lemma}: NounRow): Cue['verb'] => ({
	lemma,
	beside: false,
	addressee: false,
	strict: false,
	noun: true,
	needsQuotation: false,
	ofDocuments: false,
	onlyClause: false,
});

/** `Baku's repeated [claim]`, `his [claim]`. */
function owned(tokens: readonly Token[], low: number, at: number, row: NounRow): Cue | undefined {
	const next = tokens[at + 1];
	const source = isWord(next) && !introducers.has(next.lower) ? undefined : ownerBefore(tokens, low, at);
	if (
		source === undefined ||
		isDenied(tokens, low, source.start) ||
		(isWord(next) && isSubject(tokens, low, source.start))
	) {
		return undefined;
	}
	return {
		verb: verbOf(row),
		verbClass: row.class,
		negated: false,
		given: true,
		group: {start: at, end: at + 1},
		source,
		order: 'before',
		passive: false,
		unit: {start: source.start, end: at + 1},
	};
}

/** `Baku's claim that … could be tested`: the noun is the subject, and where its clause ends cannot be told. */
const isSubject = (tokens: readonly Token[], low: number, start: number): boolean =>
	start === low ||
	!isWord(tokens[start - 1]) ||
	is(tokens[start - 1], conjunctions) ||
	is(tokens[start - 1], subordinators);

/** `dropped its claim`, `there is no sign of his intention`: what stands before takes it back. */
function isDenied(tokens: readonly Token[], low: number, start: number): boolean {
	for (let at = start - 1; at >= Math.max(low, start - longestGap); at--) {
		if (isNegator(tokens[at]) || tokens[at]?.lower === 'no' || tokens[at]?.lower === 'without') {
			return true;
		}
	}
	return false;
}

/** `[voiced] deep concern that`: the subject of the verb. */
function carried(
	tokens: readonly Token[],
	low: number,
	at: number,
	row: NounRow,
	earlier: readonly Cue[],
): Cue | undefined {
	let verb = at - 1;
	while (verb > Math.max(low, at - longestGap) && !is(tokens[verb], carriers)) {
		const token = tokens[verb];
		if (!isWord(token) || token.lower === 'no' || isPreposition(token) || isName(token)) {
			return undefined;
		}
		verb--;
	}
	return is(tokens[verb], carriers) && !isAuxiliary(tokens[verb])
		? finite(tokens, low, {verb, end: at + 1}, row, earlier)
		: undefined;
}

/** `is [confident] that`. */
function predicated(
	tokens: readonly Token[],
	low: number,
	at: number,
	row: NounRow,
	earlier: readonly Cue[],
): Cue | undefined {
	let verb = at - 1;
	while (verb > low && (isLowerAdverb(tokens[verb]) || isNegator(tokens[verb])) && !is(tokens[verb], auxiliaries)) {
		verb--;
	}
	const word = tokens[verb];
	const be = isAuxiliary(word) && !is(word, new Set(['will', 'would', 'can', 'could', 'may', 'must']));
	return be || is(word, remaining) ? finite(tokens, low, {verb: at, end: at + 1}, row, earlier) : undefined;
}

function finite(
	tokens: readonly Token[],
	low: number,
	span: {readonly verb: number; readonly end: number},
	row: NounRow,
	earlier: readonly Cue[],
): Cue | undefined {
	const group = groupAround(tokens, low, span.verb, span.end);
	const negated = group.negated || tokens.slice(span.verb, span.end).some(token => is(token, negators));
	const verbClass = group.to ? undefined : classUnder(row, negated, group.modal);
	const ing = tokens[span.verb]?.lower.endsWith('ing') === true && !group.auxiliary;
	const forms = [ing ? ('ing' as const) : tokens[span.verb]?.lower.endsWith('s') ? ('s' as const) : ('past' as const)];
	if (verbClass === undefined || (ing && !isComma(tokens[group.start - 1]))) {
		return undefined;
	}
	const shared = sharesSubject(tokens, low, forms, group);
	const own = shared ? undefined : subjectBefore(tokens, low, group.start);
	const source = own ?? (shared ? sharedSubject(tokens, low, {forms, group}, earlier) : undefined);
	if (source === undefined) {
		return undefined;
	}
	return {
		verb: verbOf(row),
		verbClass,
		negated: negated || group.modal !== undefined,
		group: {start: group.start, end: span.end},
		source,
		order: own === undefined ? 'shared' : 'before',
		passive: false,
		unit: {start: own?.start ?? group.start, end: span.end},
	};
}

/** `welcome Russia's readiness`: the verb before is not of the possessor. */
const isVerbForm = (token: Token): boolean => isWord(token) && !token.capital && token.readings.length > 0;

/** `Baku's repeated [claim]`, `his [claim]`: the possessor, one adjective or two between. */
function ownerBefore(tokens: readonly Token[], low: number, noun: number): Cue['source'] {
	for (let at = noun - 1; at >= Math.max(low, noun - 3); at--) {
		const token = tokens[at];
		if (!isWord(token)) {
			return undefined;
		}
		if (possessives.has(token.lower)) {
			return {start: at, end: at + 1};
		}
		if (/(?:'s|s')$/.test(token.lower)) {
			const phrase = phraseEndingAt(tokens, low, at + 1);
			const cut =
				tokens.slice(low, at).findLastIndex(word => (isPreposition(word) && word.lower !== 'of') || isVerbForm(word)) +
				low;
			return phrase === undefined ? undefined : {start: Math.max(phrase.start, cut + 1), end: phrase.end};
		}
		if (isName(token) && !isLowerAdverb(token)) {
			return undefined;
		}
	}
	return undefined;
}
