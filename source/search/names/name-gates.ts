import {isGenericWord} from './common-words.js';
import {relatedStart} from './edit-distance.js';
import {isEnglishWord} from './english-words.js';
import type {NameQuery} from './name-candidates.js';
import type {Comparison, MatchKind, Pair} from './name-comparison.js';
import type {IndexedForm, IndexedWord, NameIndex} from './name-index.js';
import {isWellKnownName} from './well-known-names.js';
import type {SoundedWord} from './bags.js';

/** `sure`: near enough to be called found. `maybe`: merely near, worth showing beside a sure one. */
export type Verdict = 'sure' | 'maybe' | 'no';

/** How alike words of so many letters must be to be called the same name: short words are near many by chance. */
const gates = [1, 1, 1, 1, 0.82, 0.76, 0.73, 0.7, 0.67, 0.64];
/** Typing errors and transliterations seldom touch the first sound. */
const otherStart = 0.05;
const smallList = 1000;
const reliefOfDoubling = 0.04;
const mostRelief = 0.12;

/**
 * How far the gates open for a long list: a name looked for in a register of thousands is probably in it, one looked for
 * among the few names of a corpus may well not be.
 */
function reliefOf(index: NameIndex): number {
	return Math.min(mostRelief, Math.max(0, Math.log2(index.wordCount / smallList) * reliefOfDoubling));
}
/** A known word is meant as that word, unless a name is spelt almost the same or the list is a long register. */
const knownGate = 0.93;
const leastOfEach = 0.5;
const mostOfAll = 0.72;
const halfOfAll = 0.55;
const leastOfAll = 0.45;
const wholeForm = 0.85;
/** Of a query of several words, whose joined letters are like no other name by chance. */
const leastJoined = 0.78;
/** Share of a body's or place's long name that a part of it must make up: "Minsk" for the Minsk Group, not "climate". */
const leastPart = 0.34;
const leastNearPart = 0.6;
const clearWord = 0.78;

/** Whether one word is near enough another to be the same name. */
function isNear(word: SoundedWord, other: SoundedWord, value: number, relief: number): boolean {
	if (value === 1) {
		return true;
	}
	const start = relatedStart(word.sounds, other.sounds) ? 0 : otherStart;
	const least = (gates[Math.min(word.text.length, other.text.length, gates.length - 1)] ?? 1) + start - relief;
	const means = relief === 0 && (isEnglishWord(word.text) || isWellKnownName(word.text));
	return value >= (means ? Math.max(knownGate, least) : least);
}

/** Whether only the surnames agree, and the given names do not even begin alike: Serzh is not Armen. */
function isNamesake(query: NameQuery, form: IndexedForm, pairs: readonly Pair[]): boolean {
	const [only] = pairs;
	if (!only || pairs.length > 1 || query.words.length < 2 || form.words.length < 2) {
		return false;
	}
	const initials = new Set(form.words.filter((_, position) => position !== only.form).map(word => word[0]));
	return query.words.every((word, position) => position === only.query || !initials.has(word.text[0]));
}

/** Whether words that name nothing by themselves are all of this name: "state department", but not "peace". */
function isWholeGeneric(query: NameQuery, form: IndexedForm, {pairs, back, same}: Comparison, how: MatchKind): boolean {
	const typo = query.words.some(word => !isGenericWord(word.text)) && pairs.every(pair => pair.value >= clearWord);
	const whole = back >= wholeForm && pairs.length === query.words.length;
	return same || (whole && (how === 'exact' || typo)) || (how === 'prefix' && !form.long && !form.foreign);
}

/** Whether the typed letters begin the first word of a name, and are no word of their own: `unit` for the United Nations. */
function beginsName(query: NameQuery, pairs: readonly Pair[]): boolean {
	const [only] = query.words;
	return (
		query.words.length === 1 &&
		only !== undefined &&
		pairs[0]?.form === 0 &&
		!isGenericWord(only.text) &&
		!(only.text.length >= shortestWord && isEnglishWord(only.text))
	);
}

/** Letters from which a beginning may be taken for an English word. */
const shortestWord = 5;

/** Whether a form is near enough to be called found, not merely the nearest. */
export function judge(
	query: NameQuery,
	index: NameIndex,
	form: IndexedForm,
	comparison: Comparison,
	how: MatchKind,
): Verdict {
	const {pairs, words, back, joined, same} = comparison;
	const wordOf = (position: number): IndexedWord | undefined => index.word(form.wordIds[position] ?? -1);
	const matched = new Map(pairs.map(pair => [pair.query, wordOf(pair.form)]));
	if (how === 'prefix' && form.foreign && query.words.every(word => isEnglishWord(word.text))) {
		return 'no';
	}
	if (how === 'prefix' && !form.whole && !form.small && beginsName(query, pairs)) {
		return 'sure';
	}
	if (query.words.every((word, position) => isGenericWord(word.text) || matched.get(position)?.generic === true)) {
		return isWholeGeneric(query, form, comparison, how) ? 'sure' : 'no';
	}
	const whole =
		same || joined >= (query.words.length > 1 ? leastJoined : wholeForm) || (back >= wholeForm && words >= wholeForm);
	const single = query.words.length === 1 && form.words.length === 1;
	if (whole && !(single && how === 'near')) {
		return 'sure';
	}
	if (form.whole) {
		return 'no';
	}
	if (how !== 'near') {
		return form.long && back < leastPart ? 'no' : 'sure';
	}
	const clear = pairs.some(pair => pair.value >= clearWord);
	if (form.capitals || (form.long && back < (clear ? leastPart : leastNearPart)) || isNamesake(query, form, pairs)) {
		return 'no';
	}
	return passesGates(query, index, form, comparison) ? 'sure' : 'maybe';
}

function passesGates(
	query: NameQuery,
	index: NameIndex,
	form: IndexedForm,
	{pairs, words, joined}: Comparison,
): boolean {
	const wordOf = (position: number): IndexedWord | undefined => index.word(form.wordIds[position] ?? -1);
	const relief = reliefOf(index);
	const [only] = query.words;
	if (query.words.length === 1 && only) {
		const [pair] = pairs;
		const word = pair && wordOf(pair.form);
		return (
			(word !== undefined && isNear(only, word, pair?.value ?? 0, relief)) ||
			(form.words.length > 1 && isNear(query.joined, {text: form.joined, sounds: form.joinedSounds}, joined, relief))
		);
	}
	const longest = Math.max(...query.words.map(word => word.text.length));
	const sure = pairs.some(pair => {
		const word = query.words[pair.query];
		const other = wordOf(pair.form);
		return word?.text.length === longest && other !== undefined && isNear(word, other, pair.value, relief);
	});
	const all = pairs.length === query.words.length && pairs.every(pair => pair.value >= leastOfEach);
	const surname = pairs.find(pair => pair.form === form.words.length - 1)?.value ?? 0;
	const least = surname === 1 ? leastOfAll : surname >= leastOfEach ? halfOfAll : mostOfAll;
	return (sure && words >= least) || (all && words >= mostOfAll);
}
