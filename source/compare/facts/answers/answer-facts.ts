import {type FactText, type FoundFact, headline} from '../facts.js';
import {accords} from './accords.js';
import {bounds} from './bounds.js';
import {credits} from './credit.js';
import {fighters} from './fighters.js';
import {gaps} from './gaps.js';
import {givenNames} from './given-names.js';
import {intervals} from './intervals.js';
import {monthsOf} from './months.js';
import {nations} from './nations.js';
import {provocations} from './provocations.js';
import {rarities} from './rarity.js';
import {reasons} from './reasons.js';
import {subjects} from './subjects.js';
import {tellings} from './telling.js';
import {twoNamed} from './two-named.js';
import {ways} from './ways.js';

const readers: readonly ((text: FactText) => readonly FoundFact[])[] = [
	intervals,
	ways,
	rarities,
	nations,
	reasons,
	givenNames,
	subjects,
	tellings,
	provocations,
	credits,
	fighters,
	monthsOf,
	accords,
	twoNamed,
	bounds,
	gaps,
];

/** What a text answers to the questions that news asks. */
export function answerFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return readers.flatMap(reader => reader(text));
}
