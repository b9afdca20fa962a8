import type {Article} from '../../corpus/model.js';
import {cuesOf} from './listed/cues.js';

/** Languages with cues of their own (primary subtags). */
const languagesWithCues: ReadonlySet<string> = new Set(['en']);
const undetermined = 'und';

/** Where the language is not said: of this many words of the beginning at least this share are small words of English. */
const wordsLookedAt = 400;
const leastShare = 0.12;
const smallWords = new Set(
	'the of and to in that is was for on with as by at from has have had it he she they be are not'.split(' '),
);

/** The language that an article's text is in, as a primary subtag: a brief is in our words, whatever the original's language. */
export function languageOfText({text, language, paragraphs}: Article): string {
	if (text === 'brief') {
		return 'en';
	}
	const primary = language.toLowerCase().split('-')[0] ?? undetermined;
	return primary === undetermined && looksEnglish(paragraphs) ? 'en' : primary;
}

/**
 * How speech is looked for in an article: all of it, by the rules of its language; quotations beside a listed name and a verb that the language's folder
 * lists; or not at all.
 */
export type SpeechReading = 'whole' | 'quotations' | 'none';

export function speechReading(article: Article): SpeechReading {
	const language = languageOfText(article);
	return languagesWithCues.has(language) ? 'whole' : cuesOf(language) === undefined ? 'none' : 'quotations';
}

/** Whether all speech is looked for in an article: only then does it say anything that none was found. */
export const isReadForSpeech = (article: Article): boolean => speechReading(article) === 'whole';

/** The language of an article's text by its name in another: `German`; the tag where there is no name. */
export function languageName(article: Article, inLanguage: string): string {
	const tag = languageOfText(article);
	try {
		return new Intl.DisplayNames([inLanguage], {type: 'language'}).of(tag) ?? tag;
	} catch {
		// What stands in the file is no tag.
		return tag;
	}
}

function looksEnglish(paragraphs: readonly string[]): boolean {
	const words = paragraphs.join(' ').toLowerCase().split(/\s+/, wordsLookedAt);
	return words.filter(word => smallWords.has(word)).length >= words.length * leastShare;
}
