import {quotationsIn} from '../voices/quote-spans.js';
import {isFiniteVerb} from './finite-verb.js';
import type {ShareOf} from './shared-words.js';

/** “He”, “the two”, “both”: whoever reads only the label does not know who. */
const pointing =
	/^(?:(?:but|and|so|yet|then|also)\s)?(?:(?:he|she|it|they|we|you|this|that|these|those|his|her|its|their|there|both|some|others?|neither|either)\s|the\s(?:two|three|four|five|six|latter|former|same|others?)\s)/iu;
/** “Among other things it provides …”: who does it comes after where and when, and is no name either. */
const pointingLater =
	/^(?:among|besides|under|by|with|for|at|in|on|after|before)\s[^,]{2,40},?\s(?:he|she|it|they)\s\p{Ll}/iu;
/** “Marsh, dogged by rumours”, “Veld, who left in May”: more of somebody, and not yet what happened. */
const aside = /^[^,]{2,40},\s(?:(?:who|which|whose|where)\s[^,]+|\p{Ll}+ed\sby\s[^,]+|(?:also\s)?known\sas\s[^,]+)$/u;
/** “Marsh, in her first words since the strike …”: cut before it is said what she did. */
const openAside = /^(?:\p{Lu}[\p{L}’'-]*\s?){1,4},\s[^,]*(?:,\s(?:who|which|whose)\s[^,]*)? …$/u;
/** “Marsh said that the board …”: what she said is cut away. */
const cutStatement = /\bthat(?:\s\S+){0,4} …$/u;
/** What is asked is not told, and “whether” is open. */
const asking = /^(?:how|why|what|when|where|whether|who|whom|whose|which|if|can|does|did)\s/iu;
/** How the account came by it, and not what it is: “…, she said”, “according to the paper”, “by this account”. */
const hearsay =
	/(?:,\s(?:he|she|it|they|the\s(?:\p{Ll}+\s){1,3}?)\s?(?:said|says|added|adds|wrote|writes|reported|reports)\b|\baccording to\b|,\sas\s[^,]{2,40}\s(?:quotes?|quoted|reports?|reported|says|said|puts? it)\b|\bby (?:this|its|his|her|their) account\b|\b(?:printed|spelt|spelled) (?:as|also)\b|\balso printed\b|\bthe (?:background )?passage\b|\bthe (?:outlet|headline|page)\b)/iu;
/** So much of what stands in quotation marks must stand in another cell too. */
const leastQuoted = 0.6;

/** Whether a clause can be understood above a row by itself: by its subject, as a thing told, and not as how the account came by it. English. */
export function standsAlone(text: string): boolean {
	return (
		![pointing, pointingLater, asking, hearsay, aside, openAside, cutStatement].some(kind => kind.test(text)) &&
		!isBareThing(text)
	);
}

/** “The tweet was later deleted”: a thing that only its own text has spoken of before. */
function isBareThing(text: string): boolean {
	const words = text.split(' ');
	return /^(?:the|all)$/iu.test(words[0] ?? '') && /^\p{Ll}[\p{L}-]*$/u.test(words[1] ?? '') && isFiniteVerb(words, 2);
}

/** Whether what a text quotes stands in another cell of its row too: else it is one outlet's or one side's word. */
export function quotesShared(text: string, share: ShareOf): boolean {
	return quotationsIn(text).every(({start, end}) => share(text.slice(start, end)) >= leastQuoted);
}
