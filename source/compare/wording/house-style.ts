import {isFunctionWord} from '../rows/common-english.js';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** How a desk writes, and not what it calls things: forms of address, verbs of reporting, days, months, clock, number words. */
const style = listed(`mr mrs ms miss dr sir lord lady prof gen col capt sen rep gov st president's minister's
	said says saying say told tells telling added adds according reported reports wrote writes statement
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tomorrow
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	am pm a.m p.m gmt utc local time percent per cent pct km kilometers kilometres miles
	one two three four five six seven eight nine ten eleven twelve first second third
	photo image video file caption editor editing reporting read click newsletter subscribe`);

/** Whether a lower-case word tells of the language or of the style of a desk only. */
export function isHouseStyle(word: string): boolean {
	return style.has(word) || isFunctionWord(word) || word.length < 2 || /['’]/u.test(word);
}

/** A British and an American spelling of one word in one form. */
export function inOneSpelling(word: string): string {
	return word
		.replace(/our(?=s?$|ed$|ing$|al$|able$|hood$)/u, 'or')
		.replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/u, 'iz')
		.replace(/yse(?=d?$|s$)/u, 'yze')
		.replace(/ence(?=s?$)/u, 'ense')
		.replace(/tre(?=s?$)/u, 'ter')
		.replace(/ll(?=ed$|ing$|er$)/u, 'l')
		.replace(/mme(?=s?$)/u, 'm');
}
