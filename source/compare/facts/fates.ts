import type {Fate} from '../model.js';
import type {Span} from '../span.js';

/** The words that tell what became of people. */
const fates: readonly (readonly [Fate, RegExp])[] = [
	[
		'killed',
		/\b(?:kill(?:s|ed|ing|ings)?|die[sd]?|dead|deaths?|fatalit(?:y|ies)|losses|perish(?:ed)?|massacred?|(?:lost|took|taken|cost|claim(?:ed|s)?) (?:\p{L}+ ){0,4}lives|death toll|slain|murdered|shot dead|gunned down|fatally shot|beheaded|executed)\b/giu,
	],
	['wounded', /\b(?:wound(?:s|ed)|injur(?:ed|ies|y)|hurt|in hospital|hospitali[sz]ed|treated)\b/giu],
	['missing', /\b(?:missing|unaccounted|last seen|never came back)\b/giu],
	[
		'freed',
		/\b(?:free[sd]?|freeing|releas(?:e|es|ed|ing)|swap(?:s|ped)?|set free|go free|hand(?:ed|s)?(?= (?:[\p{L}\d-]+ ){0,4}(?:over|back)\b)|exchanged?|repatriat\p{L}+|(?:walk|come|came|return|sent)(?:ed|s)? (?:back )?home)\b/giu,
	],
	[
		'held',
		/\b(?:captivity|captive|imprison(?:ed)?|detain(?:ed|s)?|detention|hostages?|taken prisoner|in custody|arrest(?:ed|s)?|(?:were|are|is|was|been|being|still) held|hold(?:s|ing)?(?= [^.;,]{0,40}\b(?:prisoners|captives|hostages|detainees)))\b/giu,
	],
	[
		'displaced',
		/\b(?:fle[ed]|flee(?:s|ing)?|fled|displaced|exodus|refugees?|dr(?:iven|ove) (?:out|from)|uproot(?:ed)?|evacuat(?:ed|ion)|homeless|left (?:(?:\p{Lu}[\p{L}-]+ )+for|their homes|the (?:region|country|territory|enclave|city|islands?)))\b/giu,
	],
];
/** What begins another clause, or makes a list of people of them. */
const anotherClause = /\b(?:and|but|while)\b/u;
const parts = /[,;:]|\b(?:lists?|names|photographs|pictures|of whom)\b/u;
/** A sentence after a semicolon tells of others. */
const ends = /;/u;
const partedBy = 30;
/** Characters between a figure and the word that tells what happened. */
const farthest = 70;

/** What became of those counted at `span`, by the nearest word of the stretch that tells it; words after the figure come first. */
export function fateAt(text: string, within: Span, span: Span, anywhere: boolean): Fate | null {
	let best: {readonly fate: Fate; readonly distance: number} | null = null;
	const stretch = text.slice(within.start, within.end);
	for (const [fate, words] of fates) {
		for (const match of stretch.matchAll(words)) {
			const start = within.start + match.index;
			const end = start + match[0].length;
			// What stands before a figure is parted from it by a clause's end more often than what stands after.
			// An aside between commas parts nothing.
			const between = (start >= span.end ? text.slice(span.end, start) : text.slice(end, span.start)).replace(
				/,[^,;:]{1,50}, /u,
				' ',
			);
			const distance =
				(start >= span.end ? start - span.end : (Math.max(0, span.start - end) + 4) * 1.5) +
				(parts.test(between) ? partedBy : 0);
			if (ends.test(between) || (!anywhere && anotherClause.test(between))) continue;
			if ((anywhere || distance <= farthest) && (best === null || distance < best.distance)) best = {fate, distance};
		}
	}
	return best?.fate ?? null;
}
