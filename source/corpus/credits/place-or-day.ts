/** Words of a dateline in small letters that are part of a place's name, join two, or stand before a name. */
const joining = /^(?:and|et|und|y|e|и|ու|և|və|ve|de|del|la|le|les|of|the|al|el|da|do|du|sur|am|an|der|den|upon|near)$/u;
/** Behind these goes a sentence. */
const prepositions = /^(?:on|in|at|with|from|for|to|by|is|was|dans|le|im|um|в|на|с)$/u;
const mostWords = 14;
/** Names of months and days are in small letters in most languages. */
const mostSmall = 2;
/** Of scripts without capitals nothing tells a place from a sentence but its length. */
const mostUncased = 3;
const longestMonth = 14;

/**
 * Whether what stands before an agency's name may be a dateline: names, days, what joins them. `HARBOURVILLE, March 12`,
 * `Berlin/Moskau`, `Budapest, 2024. március 12., kedd`, `By Ann Vesterby, Harbourville`.
 */
export function isPlaceOrDay(text: string): boolean {
	const words = text.split(/[\s,;|:/–—-]+/u).filter(word => /[\p{L}\p{N}]/u.test(word));
	if (words.length === 0 || words.length > mostWords) return false;
	let [small, uncased] = [0, 0];
	const isDated = /\d/.test(text);
	for (const [index, word] of words.entries()) {
		if (/^["“(]?(?:\p{Lu}|\d)/u.test(word) || joining.test(word)) continue;
		if (/^\p{Lo}/u.test(word)) uncased++;
		else if (isDated && index > 0 && word.length <= longestMonth && !prepositions.test(word)) small++;
		else return false;
	}
	// A sentence between the names: “Baku. The ministers met.”
	return small <= mostSmall && uncased <= mostUncased + (isDated ? 2 : 0);
}

/** `HARBOURVILLE`, `NEW YORK`: in capitals throughout. */
export function isShouted(text: string): boolean {
	const [first = ''] = text.split(/[,/.]/u);
	return /\p{Lu}{3}/u.test(first) && !/\p{Ll}/u.test(first);
}
