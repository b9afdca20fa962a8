import {isGenericWord} from '../../search/names/common-words.js';
import {isFunctionWord} from './common-english.js';
import {usualShare} from './usual-share.js';
import type {Feature} from './features.js';
import type {Row, Tie} from '../model.js';
import type {Span} from '../span.js';
import {clauseOf, openingOf} from './label-clause.js';
import {isLooseUnit} from './loose-units.js';
import {isDenied} from './denial.js';
import {nounPhraseAt} from './noun-phrase.js';
import {markedText, trimmed} from './piece-marks.js';
import type {Passage} from './passages.js';
import {statementOf} from './statement.js';
import {isVerbForm, stem} from './stem.js';
import {senseOf} from './synonyms.js';

/** How many pieces of a kind a label takes, and in what order. */
const most: readonly (readonly [Tie['kind'], number])[] = [
	['actor', 3],
	['figure', 2],
	['word', 2],
	['date', 1],
	['place', 1],
];
const pieceLimit = 4;
const mostTies = 12;
const senseWeight = 1;
/** A statement is the label where it holds so much of what the heaviest pieces would. */
const leastHeld = 0.35;
/** The usual share of a word that was not counted: it may be a name. */
const rarest = 0.0016;
/** What figures count, after them. */
const countedNoun =
	/^[ -]?(?:[\p{L}’'-]+ ){0,2}?(?:[\p{L}’'-]+[^s\W]s\b|per ?cent\b|men\b|women\b|people\b|children\b|km\b)/u;
/** What became of those who are counted without a noun: “30,000 were killed”. */
const countedFate =
	/^ (?:(?:were|are|was|had been|have been|others) )?(dead|killed|wounded|injured|missing|displaced|captured)\b/u;
const negated = /^(?:no|without|(?:the )?(?:lack|absence) of|far from) /iu;
/** “Norwegian”, “Polish”: of whom nearly every paragraph speaks. */
const demonym = /^\p{L}{3,}(?:ans?|ish|ese|janis?|stanis?|raqis?|raelis?|uwaitis?|emenis?)$/u;

/** Where a feature stands. */
type Place = {readonly feature: Feature; readonly passage: Passage};
/** A feature that ties the row, where it first stands and all the places where it does. */
type Shared = Place & {readonly tie: Tie; readonly places: readonly Place[]};

/**
 * The label of a row and what it rests on: names first, then figures, days and places, then what is said of them, as
 * first printed. A row of several cells is labelled by what at least two of them share, a lone cell by what it is about.
 * Where that comes to no more than a name or a word, the clause that holds most of it is the label.
 */
export function labelOf(members: readonly Passage[]): Pick<Row, 'label' | 'ties'> {
	const cells = new Set(members.map(({article}) => article)).size;
	const shared = sharedFeatures(members, Math.min(2, cells));
	const ties = shared.slice(0, mostTies).map(({tie}) => tie);
	const pieces: string[] = [];
	const kinds = new Set<Tie['kind']>();
	for (const [kind, limit] of most) {
		const ofKind = shared.filter(({tie}) => tie.kind === kind);
		const texts = fresh(piecesOf(ofKind, kind), pieces).slice(0, limit);
		if (texts.length > 0) kinds.add(kind);
		pieces.push(...(kind === 'actor' && texts.length > 0 ? [enumerate(texts)] : texts));
	}
	if (cells > 1 && !kinds.has('word') && !kinds.has('figure')) {
		const about = [...fresh(phrases(shared, isHappening), pieces).slice(0, 1), ...aboutTheRow(members, pieces)].slice(
			0,
			1,
		);
		if (about.length > 0) kinds.add('word');
		pieces.splice(kinds.has('actor') ? 1 : 0, 0, ...about);
	}
	const label = pieces.slice(0, pieceLimit).join(' · ');
	const saysEnough = says(pieces, kinds);
	const statement = statementOf(members, new Map(shared.map(({tie, feature}) => [feature.key, tie.weight])));
	if (statement !== null && (!saysEnough || statement.weight >= leastHeld * mostHeld(shared)))
		return {label: statement.text, ties};
	if (saysEnough) return {label, ties};
	const keys = new Set(shared.map(({feature}) => feature.key));
	const clause = clauseOf(members, keys) ?? (pieces.length > 1 ? label : openingOf(members, keys));
	return {label: clause === '' ? '(empty)' : clause, ties};
}

/** What the pieces of a label can hold at most. */
function mostHeld(shared: readonly Shared[]): number {
	return shared.slice(0, pieceLimit).reduce((sum, {tie}) => sum + tie.weight, 0);
}

/** Whether the pieces say who or where and what, or a figure of something: a name or a word alone says nothing. */
function says(pieces: readonly string[], kinds: ReadonlySet<Tie['kind']>): boolean {
	const counts = kinds.has('figure') && pieces.some(piece => /\d.*\p{L}|\p{L}+ \p{L}/u.test(piece));
	const named = kinds.has('actor') || kinds.has('place');
	if (counts) return true;
	if (pieces.length < 2) return false;
	return named ? kinds.has('word') || kinds.has('figure') : pieces.some(piece => piece.includes(' '));
}

/** What a row with a single tie is about: the heaviest words of its shortest cell. */
function aboutTheRow(members: readonly Passage[], said: readonly string[]): string[] {
	const shortest = members.toSorted((a, b) => a.text.length - b.text.length)[0];
	const words = sharedFeatures(shortest === undefined ? [] : [shortest], 1).filter(({tie}) => tie.kind === 'word');
	return fresh(phrases(words), said).slice(0, 1);
}

/** Pieces that say something the label does not say yet. */
function fresh(texts: readonly string[], said: readonly string[]): string[] {
	const known = new Set(said.flatMap(wordsOf));
	return texts.filter(text => {
		const words = wordsOf(text);
		const isNew = words.some(word => !known.has(word));
		for (const word of words) known.add(word);
		return isNew;
	});
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().split(/[\s-]+/u);
}

/** What at least `least` cells of the row share, heaviest first. */
function sharedFeatures(members: readonly Passage[], least: number): Shared[] {
	const known = new Map<string, {shared: Shared; articles: Set<number>}>();
	for (const passage of members) {
		for (const feature of passage.features.flatMap(withSense)) {
			const before = known.get(feature.key);
			const weight = Math.max(
				before?.shared.tie.weight ?? 0,
				passage.weights.get(feature.key) ?? (feature.key.startsWith('~') ? senseWeight : 0),
			);
			const first = before?.shared ?? {feature, passage};
			const {kind, text, id} = first.feature;
			const tie = {kind, text, weight, ...(id === undefined ? {} : {id})};
			const places = [...(before?.shared.places ?? []), {feature, passage}];
			known.set(feature.key, {
				shared: {...first, tie, places},
				articles: (before?.articles ?? new Set()).add(passage.article),
			});
		}
	}
	const shared = [...known.values()].filter(({articles}) => articles.size >= least).map(each => each.shared);
	const own = new Set(shared.filter(({feature}) => !feature.key.startsWith('~')).map(({feature}) => feature.start));
	return shared
		.filter(({feature}) => !feature.key.startsWith('~') || (least > 1 && !own.has(feature.start)))
		.toSorted((a, b) => b.tie.weight - a.tie.weight);
}

/** A word and, as a weaker tie, its sense: “truces” and “ceasefire” tie a row too. */
function withSense(feature: Feature): Feature[] {
	const sense = feature.kind === 'word' ? senseOf(feature.key) : null;
	return sense === null ? [feature] : [feature, {...feature, key: `~${sense}`}];
}

function piecesOf(shared: readonly Shared[], kind: Tie['kind']): string[] {
	if (kind === 'word') return phrases(shared);
	if (kind === 'figure') return shared.flatMap(counted);
	const heaviest = shared[0]?.tie.weight ?? 0;
	return shared
		.filter(({tie}) => tie.weight >= heaviest * 0.6)
		.map(({feature, passage}) =>
			feature.person === true ? lastName(feature.text) : markedText(passage.text, feature, true),
		);
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
function phrases(shared: readonly Shared[], isFit: (feature: Feature) => boolean = tells): string[] {
	const telling: Shared[] = [];
	for (const each of shared) {
		if (telling.length === 8) break;
		if (isFit(each.feature)) telling.push(each);
	}
	const found = [...new Set(telling.flatMap(phraseOf))];
	return found.filter(text => !found.some(other => other !== text && other.toLowerCase().includes(text.toLowerCase())));
}

/** How the first place that names a thing names it; nothing where a place denies it. */
function phraseOf({places}: Shared): string[] {
	const texts: string[] = [];
	for (const {feature, passage} of places) {
		const {text} = passage;
		const span = isName(feature) ? wholeName(text, feature) : nounPhraseAt(text, feature);
		if (span === null || (isName(feature) && describes(text, span))) continue;
		if (isName(feature) && isGenericWord(text.slice(span.start, span.end).split(/[\s-]/u).at(-1)?.toLowerCase() ?? ''))
			continue;
		if (!isName(feature) && isDenied(text, span)) return [];
		const piece = markedText(text, span, isName(feature));
		texts.push(isName(feature) || !opensSentence(text, span.start) ? piece : lowerFirst(piece));
	}
	return [texts.find(text => negated.test(text)) ?? texts[0] ?? []].flat();
}

/** The capitalised words around one: “Al” and “Qaeda” are one name. */
function wholeName(text: string, {start, end}: Span): Span {
	const before = /(?:\p{Lu}[\p{L}’'-]*[ -])+$/u.exec(text.slice(0, start))?.[0] ?? '';
	const after = /^(?:[ -]\p{Lu}[\p{L}’'-]*)+/u.exec(text.slice(end))?.[0] ?? '';
	const first = before.split(/[ -]/u)[0] ?? '';
	const skipped = isFunctionWord(first.toLowerCase()) ? first.length + 1 : 0;
	return {start: start - before.length + skipped, end: end + after.length};
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
	if (/^\p{Lu}{5,}$/u.test(feature.text)) return false;
	if (isGenericWord(word) || (isName(feature) && demonym.test(word))) return false;
	return usualShare(feature.key, word) < 0.03 && (isName(feature) || !(isVerbForm(word) || word.endsWith('ly')));
}

/** What rows of reporting are often about; it ties them all the same where nothing rarer does. */
const happenings = new Set(
	`accord agreement attack attacks ceasefire clashes deal election elections fighting invitation meeting negotiations
	peace protest protests recognition shelling statement strike strikes summit talks treaty truce visit war`.split(
		/\s+/u,
	),
);

function isHappening({kind, word}: Feature): boolean {
	return kind === 'word' && happenings.has(word ?? '');
}

function isName(feature: Feature): boolean {
	return feature.proper === true;
}

function lastName(name: string): string {
	return trimmed(name).split(/\s+/u).at(-1) ?? name;
}

function enumerate(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
