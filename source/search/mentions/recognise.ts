import type {Tables, NameEntry, NameKind} from '../../corpus/model.js';
import {discoverNames} from './discover-names.js';
import {buildGazetteer, type Gazetteer} from './gazetteer.js';
import {languagesOfTokens, lineLanguages} from './line-languages.js';
import {linkSurnames} from './link-surnames.js';
import {listedSpans} from './listed-names.js';
import {withoutOrdinaryWords} from './ordinary-words.js';
import {namesOf} from '../names/find-names.js';
import type {TokenSpan} from './token-span.js';
import {type TextToken, tokensOf} from './text-tokens.js';

/** An actor or place found in a text. */
export type Mention = {
	/** UTF-16 offsets in the text given; `text` is what stands between them. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: NameKind;
	/** Canonical id and name; absent for a name that is not listed, or that two listed names share. A place that everybody knows has a name only. */
	readonly id?: string;
	readonly name?: string;
	/** Further readings of a metonym: `Baku` the state that acts, and the place. */
	readonly also?: readonly {readonly id: string; readonly kind: NameKind}[];
	/** `false`: discovered from capitals and cue words, listed nowhere. */
	readonly verified: boolean;
};

const gazetteers = new WeakMap<object, Gazetteer>();
const noNames: readonly NameEntry[] = [];

function gazetteerFor(names: readonly NameEntry[]): Gazetteer {
	let gazetteer = gazetteers.get(names);
	if (!gazetteer) {
		gazetteer = buildGazetteer(names);
		gazetteers.set(names, gazetteer);
	}
	return gazetteer;
}

/**
 * Actors and places in a text, in order and without overlaps: listed names in their longest form, bare surnames linked to
 * the person meant, capitals read as governments where they act, and names that are not listed, discovered from
 * capitals, titles and cue words and marked unverified. Works without any list, in a weaker way.
 */
export function recognise(text: string, names: readonly NameEntry[] | Tables = noNames): Mention[] {
	return recogniseIn(text, tokensOf(text), names);
}

/** The same for a text whose words are known already; its first line, a headline, is likely in the language given (BCP 47). */
export function recogniseIn(
	text: string,
	tokens: readonly TextToken[],
	names: readonly NameEntry[] | Tables,
	headline?: string,
): Mention[] {
	const gazetteer = gazetteerFor(namesOf(names));
	const lines = lineLanguages(tokens, headline?.toLowerCase().split('-', 1)[0]);
	const languages = languagesOfTokens(lines);
	const listed = listedSpans(tokens, languages, gazetteer);
	const linked = withoutOrdinaryWords(tokens, languages, linkSurnames(tokens, languages, listed, gazetteer));
	const all = discoverNames(tokens, linked, gazetteer, lines, languages);
	return all.map(span => toMention(text, tokens, span));
}

function toMention(text: string, tokens: readonly TextToken[], span: TokenSpan): Mention {
	const start = (tokens[span.from]?.start ?? 0) + (span.before ?? 0);
	const end = (tokens[span.to - 1]?.end ?? start) - (span.after ?? 0);
	return {
		start,
		end,
		text: text.slice(start, end),
		kind: span.kind,
		...(span.entry ? {id: span.entry.id, name: span.entry.name} : span.name !== undefined && {name: span.name}),
		...(span.also && span.also.length > 0 && {also: span.also}),
		verified: span.verified,
	};
}
