import {type FactText, type FoundFact, headline, namesIn} from './facts.js';
import {personKey} from '../rows/person-key.js';

/** Offices that one person does not hold side by side. */
const offices: readonly (readonly [string, RegExp])[] = [
	['prime minister', /\b(?:prime minister|premier|pm)$/iu],
	[
		'foreign minister',
		/\b(?:(?:foreign|external affairs) minister|minister of foreign affairs|fm|top diplomat|secretary of state)$/iu,
	],
	['defence minister', /\b(?:defen[cs]e minister|minister of defen[cs]e|secretary of defen[cs]e)$/iu],
	['finance minister', /\b(?:finance minister|minister of finance|chancellor of the exchequer)$/iu],
	['interior minister', /\b(?:interior minister|home secretary|minister of (?:the )?interior)$/iu],
	['vice president', /\bvice[- ]president$/iu],
	['president', /\bpresident$/iu],
	['chancellor', /\bchancellor$/iu],
	['speaker', /\bspeaker$/iu],
	['king', /\b(?:king|emir|sultan)$/iu],
	['spokesperson', /\bspokes(?:man|woman|person)$/iu],
	['ambassador', /\bambassador$/iu],
];
const notNow = /\b(?:former|ex|then|deputy|acting|vice|future|late|elect|candidate)[- ](?:\p{L}+ ){0,2}$/iu;

/** The offices a text gives to persons: “Velmoran President Zohrab …”. */
export function officeFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return namesIn(text, {start: 0, end: text.text.length}, 'person').flatMap(person => {
		const lead = text.text.slice(Math.max(0, person.start - 60), person.start).replace(/[\s“"‘«(,]+$/u, '');
		const office = offices.find(([, pattern]) => pattern.test(lead));
		if (office === undefined) return [];
		const title = office[1].exec(lead)?.[0] ?? '';
		if (notNow.test(lead.slice(0, lead.length - title.length))) return [];
		const start = text.text.lastIndexOf(title, person.start);
		const said = {
			kind: 'office',
			person: personKey(person),
			name: person.name ?? person.text,
			office: office[0],
		} as const;
		return [{start, end: person.end, said}];
	});
}
