import {isGenericWord} from '../../search/names/common-words.js';
import type {Tie} from '../model.js';
import {actOf} from './act-nouns.js';
import type {Span} from '../span.js';
import {isDemonymOf} from '../voices/speaker-words.js';
import {isFunctionWord} from './common-english.js';
import {isDenied} from './denial.js';
import type {Feature} from './features.js';
import {isLooseUnit} from './loose-units.js';
import {nounPhraseAt} from './noun-phrase.js';
import {markedText, trimmed} from './piece-marks.js';
import type {Place, Shared} from './shared-features.js';
import type {ShareOf} from './shared-words.js';
import {isVerbForm, stem} from './stem.js';
import {usualShare} from './usual-share.js';
import {wholeName} from './whole-name.js';

/** The usual share of a word that was not counted: it may be a name. */
const rarest = 0.0016;
/** A word that stands in fewer paragraphs than this says by itself what a row is about. */
const tellingAlone = 0.0035;
/** So much of a phrase in quotation marks must stand in another cell too: else it is one outlet's wording. */
const leastShared = 0.6;
/** What figures count, after them. */
const countedNoun =
	/^[ -]?(?:[\p{L}’'-]+ ){0,2}?(?:[\p{L}’'-]+[^s\W]s\b|per ?cent\b|men\b|women\b|people\b|children\b|km\b)/u;
/** What became of those who are counted without a noun: “30,000 were killed”. */
const countedFate =
	/^ (?:(?:were|are|was|had been|have been|others) )?(dead|killed|wounded|injured|missing|displaced|captured)\b/u;
const indefinite = /^(?:some|any|every|no)(?:one|body|thing|where)$/u;
/** “Chief of Staff John Kelly” was taken from its middle on. */
const officeWords =
	/^(?:Staff|State|Minister|Secretary|President|Chairman|Speaker|Spokesm[ae]n|Spokeswoman|Spokesperson) (?=\p{Lu}\p{Ll}+ \p{Lu})/u;
/** “U.S” was taken without its last point. */
const initials = /^(?:\p{Lu}\.)+\p{Lu}$/u;
const ordinal =
	/^(?:first|second|third|\d+(?:st|nd|rd|th)|(?:\p{L}+-)?(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen)th)$/u;
/** “Chung Eui-yong” was cut at its hyphen. */
const restOfName = /^-\p{L}+/u;
const groups = /^(?:Army|Brigades?|Forces?|Front|Group|Movement|Party|Union)$/u;
/** “Previous day”, “same time”: when or where, and not what. */
const vagueHead =
	/(?:^|\s)(?:days?|weeks?|months?|years?|hours?|minutes?|times?|mornings?|nights?|places?|people|others|part|way|ways|things?)$/iu;
/** “Two sides”, “both ministries”: how many of those who take part anyway. */
const vagueCount = /^(?:both|two|three|four|several|some|many|various)\s\p{L}+$/iu;
const negated = /^(?:no|without|(?:the )?(?:lack|absence) of|far from) /iu;
/** “Norwegian”, “Polish”: of whom nearly every paragraph speaks. */
const demonym = /^\p{L}{3,}(?:ans?|ish|ese|janis?|stanis?|raqis?|raelis?|uwaitis?|emenis?)$/u;

/** What the shared features of one kind come to in a label, heaviest first. `share` says how much of a phrase ties the row. */
export function piecesOf(shared: readonly Shared[], kind: Tie['kind'], share: ShareOf): string[] {
	if (kind === 'word') return phrases(shared, share);
	if (kind === 'figure') return shared.flatMap(counted);
	const heaviest = shared[0]?.tie.weight ?? 0;
	return shared.filter(({tie}) => tie.weight >= heaviest * 0.6).flatMap(named);
}

/** A name as the first place prints it that names the thing itself: “Armenian” says whose something is. */
function named({places}: Shared): string[] {
	const naming = places.filter(place => place.feature.person === true || !(isAdjective(place) || isMedium(place)));
	const own = naming.find(isPlain) ?? naming[0];
	if (own === undefined) return stateOf(places);
	const {feature, passage} = own;
	const {text} = passage;
	if (feature.person !== true) {
		const isListed = feature.id !== undefined || feature.kind === 'date';
		const name = markedText(text, isListed ? feature : wholeName(text, feature), true).replace(officeWords, '');
		return [initials.test(name) ? `${name}.` : name];
	}
	const rest = restOfName.exec(text.slice(feature.end))?.[0];
	if (rest !== undefined) return [trimmed(feature.text) + rest];
	const last = lastName(feature.text);
	// “Abdullah Azzam Brigades” was taken for a person: its last word is none of a name.
	return [last.length < 3 || groups.test(last) || isGenericWord(last.toLowerCase()) ? trimmed(feature.text) : last];
}

/** A name in Latin letters and in no quotation marks of its own. */
function isPlain({feature: {text, start}, passage}: Place): boolean {
	return /^[\p{Script=Latin}\P{L}]+$/u.test(text) && !/[“"«„]$/u.test(passage.text.slice(0, start));
}

/** The state whose adjective is all that a row has of it, where its name is known: that of a passage compared, or of the list. */
function stateOf(places: readonly Place[]): string[] {
	for (const {feature, passage} of places) {
		if (feature.kind !== 'actor' && feature.kind !== 'place') continue;
		const printed = passage.text.slice(feature.start, feature.end);
		const name = feature.text === printed ? feature.name : feature.text;
		if (name !== undefined && name !== printed && !demonym.test(name)) return [name];
	}
	return [];
}

/** “Armenian”, which is taken for the name of its country too. */
function isAdjective({feature: {kind, id, start, end}, passage}: Place): boolean {
	if (kind !== 'actor' && kind !== 'place') return false;
	const printed = passage.text.slice(start, end);
	const word = printed.toLowerCase();
	return demonym.test(printed) || (id !== undefined && word !== id && isDemonymOf(word, id));
}

/** “Wrote on Facebook”: where something was said, and not of whom. */
function isMedium({feature: {kind, id, start}, passage}: Place): boolean {
	return kind === 'actor' && id === undefined && /\b(?:on|via|by) $/u.test(passage.text.slice(0, start));
}

/** A figure with what it counts, by the first place that says so; one that counts nothing named is no label. */
function counted({places}: Shared): string[] {
	return places.flatMap(countedAt).slice(0, 1);
}

function countedAt({feature, passage}: Place): string[] {
	if (isDenied(passage.text, feature)) return [];
	const after = passage.text.slice(feature.end, feature.end + 50);
	const words = /^[ -]?(?:[\p{L}’'-]+ ?){1,3}/u.exec(after)?.[0] ?? '';
	const noun = countedNoun.exec(words)?.[0];
	const middle = noun?.trim().split(' ').slice(0, -1) ?? [];
	const counts =
		noun !== undefined &&
		(/\d/u.test(feature.text) || !isLooseUnit(stem(noun.trim().split(' ').at(-1)?.toLowerCase() ?? '')));
	if (noun !== undefined && counts && !middle.some(word => isFunctionWord(word.toLowerCase())))
		return [trimmed(feature.text + noun)];
	const fate = countedFate.exec(after)?.[1];
	if (fate !== undefined) return [`${trimmed(feature.text)} ${fate}`];
	return /[%$€£¥₽]/u.test(feature.text) ? [trimmed(feature.text)] : [];
}

/** The noun phrases of the heaviest words, each once, and none within another. */
export function phrases(
	shared: readonly Shared[],
	share: ShareOf,
	isFit: (feature: Feature) => boolean = tells,
): string[] {
	const telling: Shared[] = [];
	for (const each of shared) {
		if (telling.length === 8) break;
		if (isFit(each.feature)) telling.push(each);
	}
	return withoutParts([...new Set(telling.flatMap(each => phraseOf(each, share)))]);
}

/** Texts of which none has its words within another, however they are put; of two that say the same the first. */
export function withoutParts(texts: readonly string[]): string[] {
	const words = texts.map(text => new Set(stemsOf(text)));
	return texts.filter((_, at) => {
		const own = words[at] ?? new Set();
		return !words.some((other, index) => {
			if (index === at || other.size < own.size || (other.size === own.size && index > at)) return false;
			return [...own].every(each => other.has(each));
		});
	});
}

function stemsOf(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(each => !isFunctionWord(each)).map(stem);
}

/** A phrase without the words at its beginning that no other cell has: they are one outlet's. `null` where its noun is. */
function sharedPart(text: string, {start, end}: Span, share: ShareOf): Span | null {
	const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu)];
	const telling = words.filter(([each]) => !isFunctionWord(each.toLowerCase()));
	const last = telling.at(-1);
	if (last === undefined || share(last[0]) === 0) return null;
	if (words.some(([each]) => each.toLowerCase() === 'of') || negatedAt(text, start)) return {start, end};
	const first = telling.find(([each], at) => telling.slice(at).every(([rest]) => share(rest) > 0) && share(each) > 0);
	return first === undefined ? null : {start: start + first.index, end};
}

function negatedAt(text: string, start: number): boolean {
	return negated.test(text.slice(start, start + 30));
}

/** How the places name a thing, by the phrase that most of is shared; nothing where a place denies it. */
function phraseOf({places, feature: first}: Shared, share: ShareOf): string[] {
	const texts: string[] = [];
	for (const {feature, passage} of places) {
		const {text} = passage;
		const whole = isName(feature) ? wholeName(text, feature) : nounPhraseAt(text, feature);
		const span = whole === null || isName(feature) ? whole : sharedPart(text, whole, share);
		if (span === null || (isName(feature) && describes(text, span))) continue;
		if (isName(feature) && isGenericWord(text.slice(span.start, span.end).split(/[\s-]/u).at(-1)?.toLowerCase() ?? ''))
			continue;
		if (!isName(feature) && isDenied(text, span)) return [];
		const piece = markedText(text, span, isName(feature));
		if (/[“"«„]/u.test(piece) && share(piece) < leastShared) continue;
		if (!isName(feature) && !saysEnough(piece, first)) continue;
		texts.push(isName(feature) || !opensSentence(text, span.start) ? piece : lowerFirst(piece));
	}
	const best = texts.toSorted((a, b) => share(b) - share(a))[0];
	return [texts.find(text => negated.test(text)) ?? best ?? []].flat();
}

/** One word says what a row is about only where it is a rare one. */
function saysEnough(phrase: string, {word, key}: Feature): boolean {
	if (/\s/u.test(phrase.replace(/^(?:the|an?) /u, ''))) return !vagueHead.test(phrase) && !vagueCount.test(phrase);
	return usualShare(key, word ?? phrase) < tellingAlone || happenings.has(word ?? '');
}

/** “Azeri counterpart”, “Armenian-majority”: a name before a noun says whose it is, and not what is told. */
function describes(text: string, {end}: Span): boolean {
	const next = /^[ -]["“‘]?(\p{Ll}[\p{L}’'-]*)/u.exec(text.slice(end, end + 40))?.[1];
	return next !== undefined && !isFunctionWord(next) && !isVerbForm(next);
}

function opensSentence(text: string, start: number): boolean {
	return start === 0 || /[.!?:]["”’»)]?\s+["“‘«(]?$/u.test(text.slice(0, start));
}

/** Only a word that is a common one loses the capital of its sentence: “Al Jazeera” keeps it. */
function lowerFirst(text: string): string {
	const first = text.split(/[\s-]/u)[0] ?? '';
	const isCommon = usualShare(stem(first.toLowerCase()), first.toLowerCase()) > rarest;
	return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Words that say what a paragraph is about: no everyday ones, and no verb forms that anything can have. */
function tells(feature: Feature): boolean {
	const word = feature.word ?? feature.text.toLowerCase();
	if (word.length < 3 || /^\p{Lu}{5,}$/u.test(feature.text) || indefinite.test(word) || ordinal.test(word))
		return false;
	if (isGenericWord(word) || (isName(feature) && demonym.test(word))) return false;
	return (
		usualShare(feature.key, word) < 0.03 && (isName(feature) || !(isVerbForm(word) || /(?:ly|[^aeiou]ed)$/u.test(word)))
	);
}

/** What rows of reporting are often about; it ties them all the same where nothing rarer does. */
const happenings = new Set(
	`accord agreement attack attacks ceasefire clashes deal election elections fighting invitation meeting negotiations
	peace protest protests recognition shelling statement strike strikes summit talks treaty truce visit war`.split(
		/\s+/u,
	),
);

/** What the cells say was done, as nouns: “cancellation” where one has “cancelled” and another “called off”; nothing that a cell denies. */
export function acts(shared: readonly Shared[]): string[] {
	return shared.flatMap(({feature, places}) => {
		const act = feature.kind === 'word' && feature.proper !== true ? actOf(feature.key) : undefined;
		if (act === undefined || places.some(({feature: own, passage}) => isDenied(passage.text, own))) return [];
		// “Close” and “trade” are no doings, “closed” is one.
		const isDone = places.some(
			({feature: {word = ''}}) => isVerbForm(word) || /[^aeiou]ed$/u.test(word) || word === act,
		);
		return isDone ? [act] : [];
	});
}

export function isHappening({kind, word}: Feature): boolean {
	return kind === 'word' && happenings.has(word ?? '');
}

function isName(feature: Feature): boolean {
	return feature.proper === true;
}

function lastName(name: string): string {
	return trimmed(name).split(/\s+/u).at(-1) ?? name;
}
