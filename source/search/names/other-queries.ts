import {languagePack, languagesOf, packsOf} from '../../language/language.js';
import {baseForms, languagesOfWord} from './case-forms.js';
import {patronymicAt} from './patronymics.js';
import {scriptOf} from '../../text/script-of.js';

const mostWords = 6;
const mostQueries = 24;

/**
 * Other ways in which a name that is asked for may be listed, likeliest first: without the name of a father between given name and
 * surname, and in the nominative of each language that the words may be in.
 */
export function otherQueries(query: string): readonly string[] {
	const words = query.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0 || words.length > mostWords) {
		return [];
	}
	const found: string[] = [];
	const short = abbreviated(query);
	if (short !== undefined) {
		found.push(short);
	}
	for (const language of languagesOfScript(words[0] ?? '')) {
		const shorter = withoutFather(words, language);
		if (shorter.length < words.length) {
			found.push(shorter.join(' '), ...inOtherCases(shorter));
		}
	}
	found.push(...inOtherCases(words));
	return [...new Set(found)].slice(0, mostQueries);
}

function inOtherCases(words: readonly string[]): string[] {
	const found: string[] = [];
	for (const language of languagesOfWord(words.join(''))) {
		const last = words.length - 1;
		const forms = words.map(word => baseForms(word, language).map(form => form.text));
		const start = words.slice(0, -1);
		found.push(...(forms[last] ?? []).map(form => [...start, form].join(' ')));
		if (languagePack(language)?.agreement === true && words.length > 1) {
			// Ильхама Алиева: given name and surname change together.
			const first = forms[0] ?? [];
			found.push(
				...(forms[last] ?? []).flatMap(form => first.map(own => [own, ...words.slice(1, -1), form].join(' '))),
			);
		}
	}
	return found;
}

function withoutFather(words: readonly string[], language: string): readonly string[] {
	for (let at = 1; at < words.length - 1; at++) {
		const count = patronymicAt(words, at, language);
		if (count > 0 && at + count < words.length) {
			return [...words.slice(0, at), ...words.slice(at + count)];
		}
	}
	return words;
}

function languagesOfScript(word: string): string[] {
	return languagesOf(scriptOf(word)).map(({code}) => code);
}

const shorts = new Map<string, ReadonlyMap<string, string>>();

/** `R.T. Erdalan`: the words of a query without the initials before them, and the first of those; undefined without any. */
export function withoutInitials(query: string): {readonly rest: string; readonly initial: string} | undefined {
	const [, initials = '', rest = ''] = /^((?:\p{Lu}\.\s*)+)(\p{L}.*)$/u.exec(query.trim()) ?? [];
	return rest === '' ? undefined : {rest, initial: initials.slice(0, 1)};
}

/** The English name of what a query abbreviates in a language of its script, or of a city that it has its own name for. */
export function abbreviated(query: string): string | undefined {
	const script = scriptOf(query.trim());
	let known = shorts.get(script);
	if (known === undefined) {
		const all = packsOf(script).flatMap(({abbreviations, exonyms}) => Object.entries({...exonyms, ...abbreviations}));
		known = new Map(all.map(([short, name]) => [short.toLowerCase(), name]));
		shorts.set(script, known);
	}
	return known.get(query.trim().toLowerCase());
}
