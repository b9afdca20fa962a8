import {languagePack} from '../../language/language.js';
import {scriptOf} from '../../text/script-of.js';
import {baseForms} from '../names/case-forms.js';
import {isEnglishWord} from '../names/english-words.js';
import {formsOf} from '../names/forms-of.js';
import type {TokenSpan} from './token-span.js';
import {foldToken, type TextToken} from './text-tokens.js';

/**
 * The listed names of a text without those that are probably plain words: one word where every word has a capital, at the beginning of a sentence or in
 * a script without capitals, that the language's folder has among its ordinary words (`Колонна`, a convoy), that the text has in small letters as
 * well, or that is merely what another script makes of a surname. Where the same name stands elsewhere beyond doubt, it is meant here, too.
 */
export function withoutOrdinaryWords(
	tokens: readonly TextToken[],
	languages: readonly (string | undefined)[],
	spans: readonly TokenSpan[],
): readonly TokenSpan[] {
	const doubtful = spans.filter(span => isDoubtful(tokens, languages, span));
	if (doubtful.length === 0) return spans;
	const sure = new Set(spans.filter(span => !doubtful.includes(span)).map(({entry}) => entry?.id));
	return spans.filter(span => !doubtful.includes(span) || sure.has(span.entry?.id));
}

function isDoubtful(
	tokens: readonly TextToken[],
	languages: readonly (string | undefined)[],
	{from, to, entry, kind}: TokenSpan,
): boolean {
	const token = tokens[from];
	if (token === undefined || entry === undefined || to - from !== 1 || !(token.opens || token.caseless)) return false;
	const language = languages[from];
	if (language === undefined || language === 'en')
		return kind === 'person' && token.opens && isEnglishWord(token.folded);
	const words = [token.small, ...baseForms(token.small, language).map(({text}) => text)];
	const ordinary = ordinaryWords(language);
	if (words.some(word => ordinary.has(word))) return true;
	if (token.caseless) return false;
	const script = scriptOf(token.raw);
	const isOtherScript =
		kind === 'person' &&
		!formsOf(entry).some(({form}) => scriptOf(form) === script) &&
		!isSurname(token, language) &&
		!speaks(tokens, from, language);
	return isOtherScript || tokens.some(other => !other.capital && words.includes(other.small));
}

const known = new Map<string, ReadonlySet<string>>();

function ordinaryWords(language: string): ReadonlySet<string> {
	let words = known.get(language);
	if (words === undefined) {
		words = new Set(languagePack(language)?.commonWords.map(word => word.toLowerCase()));
		known.set(language, words);
	}
	return words;
}

/** Whether a word ends, in some case, as surnames do and hardly anything else. */
function isSurname({raw, folded}: TextToken, language: string): boolean {
	const endings = languagePack('en')?.surnameEndings ?? [];
	return [folded, ...baseForms(raw, language).map(({text}) => foldToken(text))].some(
		word => word.length > shortestSurname && endings.some(ending => word.endsWith(ending)),
	);
}

const shortestSurname = 4;

/** Whether a verb of saying stands beside a word. */
function speaks(tokens: readonly TextToken[], at: number, language: string): boolean {
	let verbs = reporting.get(language);
	if (verbs === undefined) {
		verbs = new Set(Object.values(languagePack(language)?.verbs ?? {}).flat());
		reporting.set(language, verbs);
	}
	const own = verbs;
	return [at - 1, at + 1, at + 2].some(position => own.has(tokens[position]?.small ?? ''));
}

const reporting = new Map<string, ReadonlySet<string>>();
