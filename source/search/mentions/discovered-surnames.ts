import {placePrepositions} from './name-cues.js';
import type {TextToken} from './text-tokens.js';
import type {TokenSpan} from './token-span.js';

/** A place of one word that is also the surname of somebody in the text is he, unless a word for a place stands before it. */
export function withoutSurnames(tokens: readonly TextToken[], spans: readonly TokenSpan[]): readonly TokenSpan[] {
	const surnames = new Set(
		spans.filter(span => span.kind === 'person' && span.to - span.from > 1).map(span => tokens[span.to - 1]?.folded),
	);
	return surnames.size === 0
		? spans
		: spans.filter(
				({name, from, to}) =>
					name === undefined ||
					to - from > 1 ||
					!surnames.has(tokens[from]?.folded) ||
					placePrepositions.has(tokens[from - 1]?.folded ?? ''),
			);
}

/** Adds bare surnames of persons that were discovered by a longer name, given name and all in a headline. */
export function withSurnames(tokens: readonly TextToken[], spans: readonly TokenSpan[]): TokenSpan[] {
	const givenNames = new Map<string, Set<string>>();
	for (const span of spans) {
		if (span.kind === 'person' && !span.verified && span.to - span.from > 1) {
			const surname = tokens[span.to - 1]?.folded ?? '';
			givenNames.set(surname, (givenNames.get(surname) ?? new Set()).add(tokens[span.from]?.folded ?? ''));
		}
	}
	if (givenNames.size === 0) {
		return [...spans];
	}
	const all: TokenSpan[] = [];
	let next = 0;
	for (let at = 0; at < tokens.length; at++) {
		const span = spans[next];
		if (span && span.from === at) {
			all.push(span);
			at = span.to - 1;
			next++;
			continue;
		}
		const given = tokens[at]?.capital === true ? givenNames.get(tokens[at]?.folded ?? '') : undefined;
		if (given) {
			const full = at > (all.at(-1)?.to ?? 0) && tokens[at]?.gap === ' ' && given.has(tokens[at - 1]?.folded ?? '');
			all.push({from: full ? at - 1 : at, to: at + 1, kind: 'person', verified: false});
		}
	}
	return all;
}
