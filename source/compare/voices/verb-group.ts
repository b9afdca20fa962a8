import type {Span} from '../span.js';
import {classUnder, type VerbClass} from './cue-rows.js';
import {beForms, modals, pronominal, questionWords} from './function-words.js';
import type {ReportingVerb, VerbForm} from './reporting-verbs.js';
import {nounKindOf} from './source-kind.js';
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
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** A verb group reaches back over this many auxiliaries and adverbs. */
const longestGroup = 8;

export type Group = Span & {
	readonly be: boolean;
	readonly auxiliary: boolean;
	readonly to: boolean;
	readonly negated: boolean;
	/** `must`, `would`, lower case. */
	readonly modal?: string;
	/** The auxiliary next to the verb. */
	readonly nearest?: string;
};
/** A word read as a reporting verb. */
export type Reading = {
	readonly verb: ReportingVerb;
	readonly forms: readonly VerbForm[];
	readonly group: Group;
	/** What the verb is under its negation and modal; undefined where it reports nothing. */
	readonly verbClass: VerbClass | undefined;
};

/** The word at `head` as a reporting verb, with its auxiliaries and particle; undefined when it is none. */
export function readingAt(tokens: readonly Token[], floor: number, head: number): Reading | undefined {
	const token = tokens[head];
	if (token?.readings.length === 0) {
		return undefined;
	}
	// In a headline in capitals the verb may end the line: `Port Is Open, Marsh Says`.
	const ends = tokens[head + 1] === undefined || (tokens[head + 1]?.text === '.' && tokens[head + 2] === undefined);
	const proper = token?.capital === true && head > floor && !ends;
	const readings = token?.readings;
	if (readings === undefined || readings.length === 0 || proper) {
		return undefined;
	}
	let particleAt = head + 1;
	while (particleAt < head + 3 && (isTime(tokens[particleAt]) || isLowerAdverb(tokens[particleAt]))) {
		particleAt++;
	}
	const particle = tokens[particleAt]?.lower;
	const chosen =
		readings.find(({verb}) => verb.particle !== undefined && verb.particle === particle) ??
		readings.find(({verb}) => verb.particle === undefined);
	if (chosen === undefined) {
		return undefined;
	}
	const {verb} = chosen;
	const forms = readings.filter(each => each.verb === verb).map(({form}) => form);
	const end = verb.particle === undefined ? head + 1 : particleAt + 1;
	const group = groupAround(tokens, floor, head, end);
	return {verb, forms, group, verbClass: classUnder(verb.row, group.negated, group.modal)};
}

/** The auxiliaries, negations and adverbs before the verb; the nearest auxiliary tells whether it is passive. */
export function groupAround(tokens: readonly Token[], floor: number, head: number, end: number): Group {
	let start = head;
	let be = false;
	let auxiliary = false;
	let to = false;
	let negated = false;
	let modal: string | undefined;
	let nearest: string | undefined;
	for (let at = head - 1; at >= Math.max(floor, head - longestGroup) && !to; at--) {
		const token = tokens[at];
		if (isAuxiliary(token)) {
			be ||= !auxiliary && is(token, beForms);
			nearest ??= token?.lower;
			auxiliary = true;
			start = at;
			modal = is(token, modals) ? token?.lower : modal;
		} else if (token?.lower === 'to' && isWord(token)) {
			to = true;
			start = at;
		} else if (token?.lower === 'longer' && tokens[at - 1]?.lower === 'no') {
			negated = true;
			start = --at;
		} else if (isComma(token)) {
			// `has not, however, confirmed`
			const open = asideBefore(tokens, floor, at);
			if (open === undefined) break;
			at = open;
			continue;
		} else if (!isLowerAdverb(token) && !isNegator(token) && !joinsAdverbs(tokens, at)) {
			auxiliary ||= token?.contracted === true;
			break;
		}
		negated ||= isNegator(token);
	}
	while (start > floor + 1 && (isLowerAdverb(tokens[start - 1]) || isNegator(tokens[start - 1]))) {
		start--;
	}
	return {
		start,
		end,
		be,
		auxiliary,
		to,
		negated,
		...(modal === undefined ? {} : {modal}),
		...(nearest === undefined ? {} : {nearest}),
	};
}

/** An aside between auxiliary and verb is at most this many tokens. */
const longestAside = 6;

/** The index of the comma that opens the aside closed at `close`, where an auxiliary or a negation stands before it. */
function asideBefore(tokens: readonly Token[], floor: number, close: number): number | undefined {
	for (let at = close - 2; at > Math.max(floor, close - 2 - longestAside); at--) {
		if (isComma(tokens[at])) {
			const before = tokens[at - 1];
			return isAuxiliary(before) || (isNegator(before) && isWord(before)) ? at : undefined;
		}
		if (!isWord(tokens[at])) return undefined;
	}
	return undefined;
}

/** `has not yet`, `not publicly or formally`: belongs to the verb group. */
function joinsAdverbs(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (tokens[at]?.lower === 'yet') return isAuxiliary(before) || isNegator(before) || is(tokens[at + 1], sayingNo);
	return is(tokens[at], adverbJoins) && isLowerAdverb(before) && isLowerAdverb(tokens[at + 1]);
}

const adverbJoins = new Set(['or', 'and', 'nor']);
const sayingNo = new Set(['not', 'never']);

/** Verbs after which an infinitive is one's own speech: `went on to say`, `was quick to add`. */
const leadsToSpeech = new Set('on continued continues proceeded proceeds hastened rushed quick'.split(' '));
/** Nouns after which a participle tells what they say: `a letter saying that`. */
const said =
	/^(?:statement|letter|report|message|note|tweet|post|e-?mail|document|memo|complaint|sign|text|release)s?$/;

/** With these a verb means something else: `called off`. */
const particles = new Set(['off', 'up', 'out', 'down', 'back', 'away']);
/** Subjects that `states` and `claims` cannot be verbs of. */
const counted = new Set('two three four five both these those many several all some few most other'.split(' '));

/** Whether a form that can also be a noun or an adjective is a verb here. */
export function isVerbHere(
	tokens: readonly Token[],
	low: number,
	head: number,
	{verb, forms, group}: Reading,
): boolean {
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	if (verb.particle === undefined && verb.lemma !== 'find' && is(tokens[head + 1], particles)) {
		return false;
	}
	if (group.to) {
		return !group.be && !group.negated && is(before, leadsToSpeech);
	}
	if (forms.includes('ing') && !group.auxiliary) {
		const clause =
			isComma(before) || isQuotation(before) || isDash(before) || before?.lower === 'and' || before?.lower === 'by';
		let noun = group.start - 1;
		while (noun > low && (isTime(tokens[noun]) || (isPreposition(tokens[noun]) && isTime(tokens[noun + 1])))) {
			noun--;
		}
		return clause || said.test(tokens[noun]?.lower ?? '');
	}
	if (group.auxiliary) {
		return group.nearest === undefined || agrees(forms, group.nearest);
	}
	if (before?.text === '(' || forms.every(form => form === 'participle')) {
		return false;
	}
	const word = isWord(before) ? before.lower : '';
	if ((isDeterminer(before) && !pronominal.has(word)) || /(?:'s|s')$/.test(word)) {
		return false;
	}
	let behind = head + 1;
	while (isLowerAdverb(tokens[behind])) behind++;
	const reports =
		takesReport(tokens[behind]) || (verb.beside && verb.class !== 'believed' && isPronoun(tokens[head + 1]));
	if (forms.includes('past') && verb.needsQuotation && isWord(before) && nounKindOf(before) === 'document') {
		// `a report released last year`
		return isQuotation(tokens[head + 1]);
	}
	if (forms.includes('past')) {
		return !isPreposition(before);
	}
	if (before === undefined || isPreposition(before)) {
		return false;
	}
	if (verb.noun) {
		const fits = forms.includes('s') || isPlural(tokens, low, group.start);
		const next = tokens[head + 1];
		const aside = isName(before) && verb.beside && (next === undefined || isComma(next) || next.text === '.');
		const object = reports || aside || verb.particle !== undefined || tokens[head + 1]?.capital === true;
		const plain = isWord(before) ? !isNumber(before) : isComma(before) && reports;
		const disagrees = forms.includes('s') && is(before, counted);
		return !disagrees && (isPronoun(before) || (plain && object && fits));
	}
	return forms.includes('s') || isPlural(tokens, low, group.start);
}

/** `were hopes` and `is fear` are nouns: after *be* and *have* stand participles, after *do* and modals plain forms. */
function agrees(forms: readonly VerbForm[], auxiliary: string): boolean {
	if (/^(?:is|are|was|were|be|been|being|am|has|have|had|having)(?:n't)?$/.test(auxiliary)) {
		return forms.some(form => form === 'past' || form === 'participle' || form === 'ing');
	}
	return forms.includes('base');
}

const plurals = new Set(
	'people police who they we i you both some many most several all others those these few two three four five'.split(
		' ',
	),
);

/** Whether the subject that ends here goes with a verb without ending: `they say`, `Baku and Yerevan say`. */
function isPlural(tokens: readonly Token[], low: number, end: number): boolean {
	const last = tokens[end - 1];
	if (!isWord(last)) {
		return isComma(last) || isQuotation(last);
	}
	if (plurals.has(last.lower) || /[^s']s$/.test(last.lower)) {
		return true;
	}
	const subject = subjectBefore(tokens, low, end);
	const words = subject === undefined ? [] : tokens.slice(subject.start, subject.end);
	const cut = words.findIndex((token, at) => at > 0 && (isPreposition(token) || isComma(token)));
	const head = words.at(cut < 0 ? -1 : cut - 1)?.lower ?? '';
	return (
		/[^s']s$/.test(head) ||
		/(?:men|people|children|police|media|data)$/.test(head) ||
		plurals.has(words[0]?.lower ?? '') ||
		words.some(token => token.lower === 'and')
	);
}

const takesReport = (token: Token | undefined): boolean =>
	isQuotation(token) || token?.text === ':' || is(token, questionWords) || token?.lower === 'to' || isDeterminer(token);
