import {fold} from '../../../text/fold.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

/** Things that are given a name, by what they have in common. */
const things: readonly (readonly [string, string])[] = [
	['way', '(?:route|corridor|road|highway|line|railway|passage)'],
	['plan', '(?:plan|programme|program|project|initiative)'],
	['operation', '(?:operation|mission|exercise|manoeuvres?)'],
	['pact', '(?:treaty|agreement|accord|deal|pact|declaration|charter)'],
	['ship', '(?:ship|ferry|vessel|tanker|trawler|yacht)'],
	['storm', '(?:storm|hurricane|typhoon|cyclone)'],
];
const capital = String.raw`\p{Lu}[\p{L}\d’'-]*`;
const properName = String.raw`(?:the )?(?<name>${capital}(?: (?:(?:of|for|and|the) ){0,2}${capital}){0,9})`;
const naming = String.raw`(?:(?:is|are|was|be|will be|to be)? ?(?:named|called|dubbed|christened|known as)|under the name(?: of)?|bears? the name(?: of)?|by the name of)`;

const patterns = things.map(([about, thing]) => ({
	about,
	ways: [
		new RegExp(String.raw`\b${thing}\b(?<between>[^.;]{0,70}?)\b${naming} [“"‘]?${properName}`, 'gu'),
		new RegExp(
			String.raw`\bso-called [“"‘]?(?<name>${capital}(?: (?:(?:of|for|and|the) ){0,2}${capital}){0,6} ${thing}|${capital} ${thing})[”"’]?(?:,? \(?(?<short>\p{Lu}{3,})\b)?`,
			'gu',
		),
	],
}));
const hint = /\b(?:named|called|dubbed|christened|known as|names?)\b/u;

/** The name that an account gives to a thing: “a route under the name of …”, “the so-called Dorn route, DRIL”. */
export function givenNames({text, sentences}: FactText): FoundFact[] {
	if (!hint.test(text)) return [];
	return sentences.flatMap(sentence => {
		const whole = text.slice(sentence.start, sentence.end);
		if (!hint.test(whole)) return [];
		return patterns.flatMap(({about, ways}) =>
			ways
				.flatMap(way => [...whole.matchAll(way)])
				.map(({index, 0: printed, groups}) => {
					const name = groups?.['name'] ?? '';
					const short = groups?.['short'];
					const start = sentence.start + index + printed.indexOf(name);
					const end = short === undefined ? start + name.length : sentence.start + index + printed.length;
					return answerAt('name', {start, end}, {about, values: formsOf(name, short)});
				}),
		);
	});
}

/** A name, its initials, and its short form: any of them may stand for it. */
function formsOf(name: string, short: string | undefined): string[] {
	const initials = name.replaceAll(/[^\p{Lu}]/gu, '').toLowerCase();
	const forms = [fold(name).replace(/^the /u, ''), ...(short === undefined ? [] : [short.toLowerCase()])];
	return initials.length > 2 ? [...forms, initials] : forms;
}
