import {type FactText, type FoundFact, headline} from '../facts.js';
import {accords} from './accords.js';
import {ages} from './ages.js';
import {bounds} from './bounds.js';
import {credits} from './credit.js';
import {fighters} from './fighters.js';
import {gaps} from './gaps.js';
import {givenNames} from './given-names.js';
import {intervals} from './intervals.js';
import {means, meansHint} from './means.js';
import {monthsOf} from './months.js';
import {nations} from './nations.js';
import {provocations} from './provocations.js';
import {rarities} from './rarity.js';
import {reasons} from './reasons.js';
import {subjects} from './subjects.js';
import {tellings} from './telling.js';
import {twoNamed} from './two-named.js';
import {ways} from './ways.js';

/** Each reader with what no text is without that answers its question: spares it the long patterns. Those without one look for it themselves. */
const readers: readonly (readonly [hint: RegExp | null, reader: (text: FactText) => readonly FoundFact[]])[] = [
	[/came|come|arriv|landed|appeared|followed|walked in|turned up/i, intervals],
	[/truce|cease|armistice|accord|agreement|deal|pact/i, ways],
	[null, rarities],
	[/peacekeep|observers|monitors|inspectors|mediators/i, nations],
	[/reason|led to|caused|prompted|behind|because/i, reasons],
	[null, givenNames],
	[/clauses|points|articles|issues|provisions|questions|matters|items|paragraphs/i, subjects],
	[null, tellings],
	[/dispute|quarrel|row|argument|words|spat|altercation|exchange/i, provocations],
	[/achievement|success|merit|accomplishment/i, credits],
	[/separatist|rebel|insurgent|militi|secession|ethnic|-backed|army|forces|troops|military|soldiers/i, fighters],
	[null, monthsOf],
	[null, accords],
	[null, twoNamed],
	[null, bounds],
	[null, gaps],
	[meansHint, means],
	[/, \d\d[,.]|aged|-year-old/, ages],
];

/** What a text answers to the questions that news asks. */
export function answerFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return readers.flatMap(([hint, reader]) => (hint === null || hint.test(text.text) ? reader(text) : []));
}
