import {phraseFrom} from './phrase-from.js';
import type {Cue} from './reporting-cues.js';
import {type ReportingVerb, type VerbClass, verbClasses} from './reporting-verbs.js';
import type {Span} from '../span.js';
import {phraseEndingAt} from './subject.js';
import {isDeterminer, isLowerAdverb, isName, isQuotation, isWord} from './token-tests.js';
import type {Token} from './tokens.js';

/** Nouns that report, by the class of their verb: `Baku's claim that …`, `fears that …`. */
const nouns: Readonly<Record<VerbClass, string>> = {
	said: 'statement remark comment assertion contention argument suggestion observation description',
	announced: 'announcement declaration report news disclosure revelation',
	agreed: 'agreement acceptance acknowledgement acknowledgment admission',
	denied: 'denial refusal rejection',
	claimed: 'claim allegation insistence rumour rumor speculation theory',
	accused: 'accusation charge',
	criticised: 'criticism complaint objection',
	praised: 'praise thanks congratulation',
	asked: 'question inquiry',
	urged: 'call demand appeal proposal request recommendation',
	warned: 'warning threat',
	promised: 'promise pledge vow commitment assurance guarantee',
	wanted: 'hope wish desire intention ambition plan effort decision determination willingness',
	believed: 'belief view fear worry concern suspicion doubt expectation feeling opinion conviction',
	showed: 'finding conclusion evidence',
};

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const introducers = new Set(['that', 'to', 'whether']);

let byForm: Map<string, ReportingVerb> | undefined;

function reportingNoun(form: string): ReportingVerb | undefined {
	byForm ??= nounsByForm();
	return byForm.get(form);
}

function nounsByForm(): Map<string, ReportingVerb> {
	const forms = new Map<string, ReportingVerb>();
	for (const verbClass of verbClasses) {
		for (const lemma of nouns[verbClass].split(' ')) {
			const noun = {lemma, class: verbClass, beside: false, addressee: false, strict: true, noun: true};
			forms.set(lemma, noun);
			forms.set(lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, noun);
		}
	}
	return forms;
}

/** Nouns of a sentence that report: their possessor is the source; without one the source stays open. */
export function nounCuesIn(tokens: readonly Token[], low: number, high: number): Cue[] {
	const cues: Cue[] = [];
	for (let at = low; at + 1 < high; at++) {
		const token = tokens[at];
		const verb = isWord(token) && !token.capital ? reportingNoun(token.lower) : undefined;
		const next = tokens[at + 1];
		const toThing = next?.lower === 'to' && (isDeterminer(tokens[at + 2]) || isName(tokens[at + 2]));
		const introduced = isWord(next) && introducers.has(next.lower) && !toThing;
		if (verb === undefined || !(introduced || isQuotation(next))) {
			continue;
		}
		const owner = ownerBefore(tokens, low, at);
		if (owner === undefined && next?.lower !== 'that') {
			continue;
		}
		const group = {start: at, end: at + 1};
		cues.push({
			verb,
			group,
			source: owner,
			order: 'before',
			passive: false,
			unit: {start: owner?.start ?? at, end: at + 1},
		});
	}
	return cues;
}

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
			return phraseEndingAt(tokens, low, at + 1);
		}
		if (isName(token) && !isLowerAdverb(token)) {
			return undefined;
		}
	}
	return undefined;
}

/** `According to Baku, …` and `…, according to Baku`: the preposition as a cue. */
export function accordingTo(tokens: readonly Token[], low: number, high: number): Cue[] {
	const verb: ReportingVerb = {
		lemma: 'according to',
		class: 'said',
		beside: true,
		addressee: false,
		strict: false,
		noun: false,
	};
	const cues: Cue[] = [];
	for (let at = low; at + 2 < high; at++) {
		const pair = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
		const lone = tokens[at]?.lower === 'per' && (tokens[at - 1]?.text === ',' || at === low);
		if (!pair && !lone) {
			continue;
		}
		const group = {start: at, end: at + (pair ? 2 : 1)};
		const phrase = phraseFrom(tokens, group.end, high);
		const source = at === low && phrase.end >= high - 1 ? beforeComma(tokens, phrase) : phrase;
		if (source.end > source.start) {
			cues.push({verb, group, source, order: 'after', passive: false, unit: {start: at, end: source.end}});
		}
	}
	return cues;
}

/** What opens a sentence with `according to` must leave a clause after its comma. */
function beforeComma(tokens: readonly Token[], {start, end}: Span): Span {
	const comma = tokens.slice(start, end).findIndex(({text}) => text === ',');
	return {start, end: comma < 0 ? end : start + comma};
}
