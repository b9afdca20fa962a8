import {isEnglishWord} from '../names/english-words.js';
import {isHeardAlike} from '../names/heard-alike.js';
import {foldToken} from '../mentions/text-tokens.js';
import {ask, type Asking} from './lexicon.js';

const shortest = 5;
const longest = 40;
/** Units by which another spelling may be shorter, or longer with the ending of a case. */
const shorter = 3;
const longer = 6;
const mostWords = 12;

/** First letters that stand for one sound in one language or the other. */
const beginnings = ['ckqghx', 'jdzgcy', 'sztc', 'vwuo', 'yijeh', 'fp', 'pb', 'td', 'ao', 'ae', 'haoeiu', 'l'];

/**
 * Words of the texts that are other spellings of a word that no text has: `Бабуханян` for `babukhanian`, `Mkrtumyan` for `mkrtoumian`. An ordinary word
 * of English is none and has none.
 */
export function* wordsHeardAlike(text: string): Asking<readonly string[]> {
	const typed = foldToken(text);
	if (typed.length < shortest || typed.length > longest || isEnglishWord(typed)) return [];
	const first = typed.charAt(0);
	// Arabic may have its article, l, before a name.
	const starts = new Set(Array.from(`${first}l${beginnings.filter(letters => letters.includes(first)).join('')}`));
	const found: string[] = [];
	for (const start of starts) {
		const words = yield* ask(lexicon =>
			lexicon.wordsFrom(start, Math.max(shortest - 1, typed.length - shorter - 2), typed.length + longer),
		);
		found.push(...words.filter(word => word !== typed && !isEnglishWord(word) && isHeardAlike(typed, word)));
	}
	const standing: string[] = [];
	for (const word of found.slice(0, mostWords)) if (yield* ask(lexicon => lexicon.hasRun([word]))) standing.push(word);
	return standing;
}
