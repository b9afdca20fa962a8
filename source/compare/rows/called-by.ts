import {trimmed} from './piece-marks.js';

/** Bodies that capitals alone let take for people. */
const bodies =
	/(?:agency|airlines?|airways|army|association|bank|brigades?|bureau|commission|committee|company|corporation|council|entertainment|forces?|foundation|front|fund|group|holdings|industries|institute|international|league|media|movement|network|news|organi[sz]ation|partners|party|pictures|records|resorts|society|studios?|systems|technologies|times|union|university)$/iu;

/**
 * What a label calls a person: by the last name. “Kim Jong Un” has it first, and a syllable is no name; a body that was
 * taken for a person (“Blizzard Entertainment”) keeps its whole name.
 */
export function calledBy(name: string): string {
	const whole = trimmed(name);
	const last = whole.split(/\s+/u).at(-1) ?? whole;
	return last.length > 2 && !bodies.test(whole) ? last : whole;
}
