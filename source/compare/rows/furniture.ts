/** Lines of a page that lead on, sign, date or sell: none of them tells anything of the event. English. */
const pageLines: readonly RegExp[] = [
	/\bread more[.:]?$/iu,
	/\bcontributed (?:to|reporting)\b[^.]{0,60}(?:report|story|article|this)\b/iu,
	/^contributing\s*:/iu,
	/\b(?:contributed reporting|reporting by \p{Lu}|\((?:additional )?(?:reporting|writing|editing) by\b|(?:wrote|reported) from \p{Lu}[^.]*; )/iu,
	/^[-–—•*([\s]*(?:more|related(?: stor(?:y|ies)| articles?| topics)?|see also|also on|also read|read(?: also| next)?|watch(?: live)?|listen|photos?|in pictures|video|gallery|play video|opinion)(?:\s+on [\p{L} ]+)?\s*:/iu,
	/^(?:enlarge this image|facebook twitter|story continue[sd]|advertisement\b|sign up\b|subscribe\b|share this\b|click here\b)/iu,
	/^(?:last )?(?:updated|published|posted)\b[^.]{0,12}\d/iu,
	/^this (?:article|story) (?:is more than|was (?:updated|amended|originally|first))\b/iu,
	/^[-–—•*\s]*follow\b.{0,60}\b(?:twitter|facebook|instagram)\b/iu,
	/^get\b.{0,60}\b(?:delivered to your|in your inbox)\b/iu,
	/^[-–—\s]*with assistance (?:by|from)\b/iu,
	/\b(?:reprint permission|all rights reserved|manage newsletters|privacy policy)\b|^(?:copyright\b|©)/iu,
	/^as [^.,]{3,60}:$/iu,
	/^(?:clarification|correction|editor['’]s note)\b/iu,
	/^(?:an?|the) (?:(?:photo|picture)(?:graph)?(?:'s|’s)? )?(?:caption|headline)\b/iu,
];
/** The end of a sentence in any script, with what may close behind it. */
const sentenceEnd = /[.!?…:;,。！？։؟।۔]["'”’»›)\]]*$/u;
/** A post that is shown as it stands: it is signed and ends with its day, or goes on from another. */
const post = /[—–-] ?[^—–]{2,60}\(@\w+\)|pic\.twitter|https?:\/\/|^["“#@]|^\.\.\.|\.\.\.$/u;
/** A headline, a name or a subhead has no more words. */
const mostWords = 26;

/**
 * Which paragraphs of an article are furniture of its page: signatures, captions, links to other pages, and headlines between the
 * paragraphs (lines without the end of a sentence, where most of the article's paragraphs have one). They tie no rows.
 */
export function furnitureOf(paragraphs: readonly string[]): boolean[] {
	const trimmed = paragraphs.map(text => text.trim());
	const ended = trimmed.filter(text => sentenceEnd.test(text)).length;
	const endsCount = ended * 2 > trimmed.length;
	const found = trimmed.map(
		text => (text.length < 400 && pageLines.some(line => line.test(text))) || (endsCount && isHeading(text)),
	);
	return found.every(Boolean) ? found.map(() => false) : found;
}

function isHeading(text: string): boolean {
	return !sentenceEnd.test(text) && !post.test(text) && text.split(/\s+/u).length <= mostWords;
}
