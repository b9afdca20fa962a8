import {beForms, questionWords} from './function-words.js';
import {type ReportingVerb, type VerbForm, verbReadings} from './reporting-verbs.js';
import type {Span} from '../span.js';
import {pronominal} from './subject.js';
import {
	is,
	isComma,
	isDeterminer,
	isLowerAdverb,
	isPreposition,
	isPronoun,
	isQuotation,
	isTime,
	isWord,
	isAuxiliary,
	isNumber,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** A verb group reaches back over this many auxiliaries and adverbs. */
const longestGroup = 8;

export type Group = Span & {readonly be: boolean; readonly auxiliary: boolean; readonly to: boolean};
/** A word read as a reporting verb. */
export type Reading = {readonly verb: ReportingVerb; readonly forms: readonly VerbForm[]; readonly group: Group};

/** The word at `head` as a reporting verb, with its auxiliaries and particle; undefined when it is none. */
export function readingAt(tokens: readonly Token[], floor: number, head: number): Reading | undefined {
	const token = tokens[head];
	const proper = token?.capital === true && head > floor;
	const readings = isWord(token) && !proper ? verbReadings(token.lower) : [];
	if (readings.length === 0) {
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
	return {verb, forms, group: groupAround(tokens, floor, head, end)};
}

/** The auxiliaries and adverbs before the verb; the nearest auxiliary tells whether it is passive. */
function groupAround(tokens: readonly Token[], floor: number, head: number, end: number): Group {
	let start = head;
	let be = false;
	let auxiliary = false;
	let to = false;
	for (let at = head - 1; at >= Math.max(floor, head - longestGroup) && !to; at--) {
		const token = tokens[at];
		if (isAuxiliary(token)) {
			be ||= !auxiliary && is(token, beForms);
			auxiliary = true;
			start = at;
		} else if (token?.lower === 'to' && isWord(token)) {
			to = true;
			start = at;
		} else if (!isLowerAdverb(token)) {
			auxiliary ||= token?.contracted === true;
			break;
		}
	}
	while (start > floor + 1 && isLowerAdverb(tokens[start - 1])) {
		start--;
	}
	return {start, end, be, auxiliary, to};
}

/** Whether a form that can also be a noun or an adjective is a verb here. */
export function isVerbHere(
	tokens: readonly Token[],
	low: number,
	head: number,
	{verb, forms, group}: Reading,
): boolean {
	if (group.auxiliary || group.to) {
		return !(group.to && group.be);
	}
	const before = group.start > low ? tokens[group.start - 1] : undefined;
	const word = isWord(before) ? before.lower : '';
	if ((isDeterminer(before) && !pronominal.has(word)) || /(?:'s|s')$/.test(word)) {
		return false;
	}
	if (forms.includes('ing')) {
		return true;
	}
	const reports = takesReport(tokens[head + 1]);
	if (forms.includes('past')) {
		return !isPreposition(before);
	}
	if (before === undefined || isPreposition(before)) {
		return false;
	}
	if (verb.noun) {
		const agrees = forms.includes('s') || /(?:s|people|police)$/.test(word);
		return isWord(before) && (isPronoun(before) || (reports && agrees && !isNumber(before)));
	}
	return forms.includes('s') || isWord(before) || isComma(before);
}

const takesReport = (token: Token | undefined): boolean =>
	isQuotation(token) || token?.text === ':' || is(token, questionWords) || token?.lower === 'to' || isDeterminer(token);
