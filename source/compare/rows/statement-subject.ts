import type {Feature} from './features.js';
import {isPreposition, isPronoun, isWord} from '../voices/token-tests.js';
import type {Token} from '../voices/tokens.js';
import {pronominal} from '../voices/function-words.js';
import {calledBy} from './called-by.js';
import type {Passage} from './passages.js';
import {wholeName} from './whole-name.js';

/** A subject of more words is no longer seen at a glance. */
const mostSubjectWords = 5;

/** The tokens of a passage, and the features of it that are names, by their last word. */
export type NamedTokens = {
	readonly passage: Passage;
	readonly tokens: readonly Token[];
	readonly names: ReadonlyMap<string, Feature>;
};

/** How a subject is called: by its name where that is its head, else as it stands where it is short. */
export function subjectText({tokens, passage, names}: NamedTokens, start: number, end: number): string | null {
	const comma = tokens.slice(start, end).findIndex(({text}) => text === ',' || text === '(');
	const stop = comma < 0 ? end : start + comma;
	const [first, last] = [tokens[start], tokens[stop - 1]];
	if (first === undefined || last === undefined || !isWord(last) || isPronoun(first) || pronominal.has(first.lower))
		return null;
	if (/^(?:his|her|its|their|our|my|your|it)$/u.test(first.lower) || /['’]s$/u.test(last.text)) return null;
	const printed = passage.text.slice(first.start, last.end);
	const isJoined = tokens.slice(start, stop).some(({lower}) => lower === 'and' || lower === 'or');
	// “Marsh, Veld and Lind met”: the subject began earlier.
	if (isJoined && tokens[start - 1]?.text === ',' && tokens[start - 2]?.capital === true) return null;
	const name = names.get(bareWord(last.text));
	if (name !== undefined && !isJoined && isHead(tokens, start, stop, name)) {
		const isPerson = name.person === true;
		const at = printed.lastIndexOf(name.text);
		if (isPerson) return calledBy(name.text);
		const from = at < 0 ? -1 : wholeName(printed, {start: at, end: at + name.text.length}).start;
		if (from >= 0) return printed.slice(/(?:^|\s)the $/iu.test(printed.slice(0, from)) ? from - 4 : from);
	}
	return stop - start <= mostSubjectWords + (isJoined ? 2 : 0) && comma < 0 ? printed : null;
}

/** Whether a name is what its phrase is about: “Minister Marsh”, and not “the staff in Port Ember” or “a lawyer for Marsh”. */
function isHead(tokens: readonly Token[], start: number, stop: number, {text, person = false}: Feature): boolean {
	const first = Math.max(start, stop - text.split(/\s+/u).length);
	if (first > start && isPreposition(tokens[first - 1])) return false;
	return person || !tokens.slice(start, first).some(isPreposition);
}

/** The last word of a name, as names are looked up. */
export function lastWord(name: string): string {
	return bareWord(name.split(/\s+/u).at(-1) ?? name);
}

/** A word in lower case, without an owner's ending. */
export function bareWord(word: string): string {
	return word.replace(/['’]s?$/u, '').toLowerCase();
}
