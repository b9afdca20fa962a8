import type {Article} from '../../corpus/model.js';

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

/** Whether speech is looked for in an article at all: rules of one language find nothing true in another. */
export const isReadForSpeech = (article: Article): boolean => languagesWithCues.has(languageOfText(article));

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
