/** Longer paragraphs tell something, whatever they begin or end with. In UTF-16 units. */
const longest = 240;
const credits =
	/\b(?:contributed to (?:this|the) (?:report|story|article|piece)|contributed reporting|reporting by \p{Lu}|\((?:additional )?(?:reporting|writing|editing) by\b|(?:wrote|reported) from \p{Lu}[^.]*; )/iu;
const links =
	/^(?:more|read(?: more| also| next)?|also read|see also|related(?: stor(?:y|ies)| articles?| topics)?|watch(?: live)?|listen|photos?|gallery|opinion|in pictures)\s?:/iu;

/** Whether a paragraph is no part of what is told: who helped with the report, a link to another story. English. */
export function isFurniture(text: string): boolean {
	return text.length <= longest && (credits.test(text) || links.test(text.trimStart()));
}
