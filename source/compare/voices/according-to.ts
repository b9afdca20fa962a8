import {is, isComma, isDeterminer, isFiniteVerb, isName, isWord} from './token-tests.js';
import {nounKindOf} from './source-kind.js';
import {phraseFrom} from './phrase-from.js';
import type {Cue} from './reporting-cues.js';
import type {Span} from '../span.js';
import type {Token} from './tokens.js';

/** `According to Baku, …` and `…, according to Baku`: the preposition as a cue. */
export function accordingTo(tokens: readonly Token[], low: number, high: number): Cue[] {
	const verb: Cue['verb'] = {
		lemma: 'according to',
		beside: true,
		addressee: false,
		strict: false,
		noun: false,
		needsQuotation: false,
		ofDocuments: false,
		onlyClause: false,
	};
	const cues: Cue[] = [];
	for (let at = low; at + 2 < high; at++) {
		const pair = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
		const lone = tokens[at]?.lower === 'per' && (tokens[at - 1]?.text === ',' || at === low);
		if (!pair && !lone) {
			continue;
		}
		const group = {start: at, end: at + (pair ? 2 : 1)};
		const phrase = withoutClause(tokens, phraseFrom(tokens, group.end, high));
		const source = at === low && phrase.end >= high - 1 ? beforeComma(tokens, phrase) : phrase;
		if (source.end > source.start) {
			const aside = at === low ? afterAside(tokens, source.end, high) : source.end;
			const unit = {start: at, end: aside > source.end ? aside : afterParticiple(tokens, source.end, high)};
			cues.push({verb, verbClass: 'said', negated: false, group, source, order: 'after', passive: false, unit});
		}
	}
	return cues;
}

/** `According to US documents [Bayramov comes first]`: a name after a noun that can be a source begins the clause. */
function withoutClause(tokens: readonly Token[], {start, end}: Span): Span {
	for (let at = start + 1; at < end; at++) {
		const before = tokens[at - 1];
		const opens = isName(tokens[at]) || isDeterminer(tokens[at]);
		if (isWord(before) && !before.capital && opens && nounKindOf(before) !== undefined) {
			const rest = tokens.slice(at, end);
			const clause = nounKindOf(before) === 'document' || isFiniteVerb(tokens[end]) || rest.some(isFiniteVerb);
			if (clause) {
				return {start, end: at};
			}
		}
	}
	return {start, end};
}

/** `a report [published on Monday], …`: the clause begins after the comma. */
function afterParticiple(tokens: readonly Token[], end: number, high: number): number {
	const token = tokens[end];
	if (!isWord(token) || token.capital || !/(?:ed|ing|seen|held|written)$/.test(token.lower)) {
		return end;
	}
	const comma = tokens.slice(end, high).findIndex(({text}) => text === ',');
	return comma < 0 ? end : end + comma;
}

/** An aside about the source ends within this many tokens. */
const longestAside = 30;

/** `papers [that Veld gave to The Gull, which shared them], …`, `Nick Veld, [a pilot who worked there], …`: the clause begins after what is told of the source. */
function afterAside(tokens: readonly Token[], end: number, high: number): number {
	const apposed = isComma(tokens[end]) && /^(?:an?|the)$/.test(tokens[end + 1]?.lower ?? '');
	if (!apposed && !is(tokens[end], relatives)) return end;
	for (let at = end + 1; at < Math.min(high - 1, end + longestAside); at++) {
		if (!isComma(tokens[at]) || is(tokens[at + 1], relatives)) continue;
		const aside = tokens.slice(end + 1, at);
		const clause = aside.findIndex(token => is(token, relatives));
		if (apposed && aside.slice(0, clause < 0 ? aside.length : clause).some(isFiniteVerb)) return end;
		// `According to Veld, the port, which is shut, …`: only who follows a noun for people is told of the source.
		const ofPeople = aside
			.slice(0, longestTitle)
			.some(token => isWord(token) && !token.capital && nounKindOf(token) === 'people');
		return apposed && !ofPeople ? end : at;
	}
	return end;
}

const relatives = new Set(['that', 'who', 'which', 'whose']);
const longestTitle = 8;

/** What opens a sentence with `according to` must leave a clause after its comma. */
function beforeComma(tokens: readonly Token[], {start, end}: Span): Span {
	const comma = tokens.slice(start, end).findIndex(({text}) => text === ',');
	return {start, end: comma < 0 ? end : start + comma};
}
