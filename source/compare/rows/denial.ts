import type {Span} from '../span.js';

/** What stands directly before a phrase and makes it its own contrary: the phrase begins there. */
const negator = /(?<![\p{L}’'-])(?:no|without|(?:the )?(?:lack|absence) of|far from)\s+(?:(?:a|an|the|any)\s+)?$/iu;
/** Words that turn what comes after or before them in their clause. */
const turns =
	/(?<![\p{L}’'-])(?:not|never|no|neither|nor|nobody|none|nothing|cannot|without|hardly|unless|lacks?|lacked|lacking|unable|unlikely|unwilling|\p{L}+n[’']t)(?![\p{L}’'-])/iu;
/** Verbs that turn what comes after them. */
const refusals =
	/(?<![\p{L}’'-])(?:refus(?:es?|ed|ing|al)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing|ion)?|fail(?:s|ed|ing|ure)?|dismiss(?:es|ed|ing)?|rul(?:es?|ed|ing) out|doubt(?:s|ed|ing)?|far from|lack of|absence of|instead of|rather than)(?![\p{L}’'-])/iu;
/** Where a clause ends for the reach of a negation. A bare comma ends none: “does not, as they say, mediate”. */
const border =
	/[.;:!?](?=\s|["”’»)]|$)|\s[–—-]\s|,?\s(?=(?:but|while|whereas|although|though|because|which|who)\s)|,\s(?=(?:and|or|so|after)\s)/giu;

/** The phrase with the “no”, “without” or “lack of” that stands directly before it. */
export function withNegator(text: string, {start, end}: Span): Span {
	const before = negator.exec(text.slice(0, start))?.[0];
	return {start: start - (before?.length ?? 0), end};
}

/**
 * Whether the clause of a phrase denies it, or says that it was refused, so that the phrase alone would say the
 * contrary. A negator that is part of the phrase does not count. English; rather once too often.
 */
export function isDenied(text: string, {start, end}: Span): boolean {
	let from = 0;
	let to = text.length;
	for (const {index, 0: mark} of text.matchAll(border)) {
		if (index + mark.length <= start) from = index + mark.length;
		else if (index >= end) {
			to = index;
			break;
		}
	}
	const before = text.slice(from, start);
	return turns.test(before) || refusals.test(before) || turns.test(text.slice(end, to));
}
