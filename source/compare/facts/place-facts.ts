import {stem} from '../rows/stem.js';
import {fold} from '../../text/fold.js';
import {languagePack} from '../../language/language.js';
import type {Span} from '../span.js';
import {type FactText, type FoundFact, headline} from './facts.js';

const meeting =
	/\b(?:met|meet(?:s|ing|ings)?|talks|summit|negotiations|conferred|gathered|sat(?: down)?|received|conversation|hosted|signed|signing|initialled|initialed|ceremony)\b/iu;
const venue =
	/\b(?:in|at|aboard|on board) (?:the|a|an) (?<venue>(?:[\p{L}-]+ ){0,2}(?:hotel|villa|palace|house|room|car|ship|yacht|hall|school|college|monastery|airport|embassy|residence|castle|restaurant|tent|barracks|church|library|museum|theatre|farmhouse|lodge|hospital|cafe|inn|cabin|carriage|hut|boardroom|ballroom|courtroom|office|studio|bank|university|stadium|factory|warehouse|farm|mosque|cathedral|chapel|temple|consulate|ministry|club|casino|marquee|cellar|bunker))\b/giu;
/** A house with a name of its own. */
const namedHouse =
	/\b(?:in|at|of) (?:the )?(?<house>(?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:Hotel|Hôtel|Villa|Palace|Palais|Castle|Monastery|Embassy)(?: (?:(?:des?|du|of|la|le|the) )?\p{Lu}[\p{L}-]+)?)/gu;
const longestGap = 70;

/** Kinds of named places of which one is no part of another. */
const sites: readonly (readonly ['water' | 'street', RegExp])[] = [
	[
		'water',
		/\b(?:in|on|off|near|at|of) (?:the )?(?<site>(?:\p{Lu}\p{L}+ ){1,2}(?:Gulf|Sea|Strait|Straits|Bay|Ocean|Channel|River|Lake)|(?:Strait|Straits|Gulf|Bay|Sea|Lake) of \p{Lu}\p{L}+)/gu,
	],
	[
		'street',
		/\b(?:in|on|at|near|along) (?:the )?(?<site>(?:\p{Lu}\p{L}+ ){1,2}(?:Street|Avenue|Road|Square|Boulevard|Lane))\b/gu,
	],
];
/** A city after a comma says where the place before it lies, and one that begins a sentence with others is a dateline. */
const inCity = /\b(?:in|at) (?=\p{Lu})/gu;

/** The named waters, streets and cities in which something happened. */
function sitesIn(text: FactText, sentence: Span): FoundFact[] {
	const whole = text.text.slice(sentence.start, sentence.end);
	const found = sites.flatMap(([site, words]) =>
		[...whole.matchAll(words)].map((match): FoundFact => {
			const name = match.groups?.['site'] ?? '';
			const start = sentence.start + match.index + match[0].length - name.length;
			return {start, end: start + name.length, said: {kind: 'place', place: fold(name), site}};
		}),
	);
	const cities = citiesOf(text.article.language);
	const own = [...whole.matchAll(inCity)].flatMap((match): FoundFact[] => {
		const start = sentence.start + match.index + match[0].length;
		const name =
			/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u.exec(text.text.slice(start))?.[0].replace(/['’]s$/u, '') ?? '';
		return cities.has(name)
			? [{start, end: start + name.length, said: {kind: 'place', place: fold(name), site: 'city'}}]
			: [];
	});
	// Where a sentence names several, they may be of several things.
	return [...found, ...(own.length === 1 ? own : [])];
}

const cityNames = new Map<string, ReadonlySet<string>>();

function citiesOf(language: string): ReadonlySet<string> {
	let names = cityNames.get(language);
	if (names === undefined) {
		const {cities = {}, doubtful = []} = languagePack(language) ?? {};
		names = new Set(
			Object.values(cities)
				.flat()
				.filter(name => !doubtful.includes(name)),
		);
		cityNames.set(language, names);
	}
	return names;
}

/** The house in which a meeting, talks or a signing took place, and named places in which anything did. */
export function placeFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap(sentence => {
		const isOfMeeting = (start: number): boolean => {
			const lead = text.text.slice(Math.max(sentence.start, start - longestGap), start);
			const cue = meeting.exec(lead);
			return cue !== null && !/[;:](?!\d)/u.test(lead.slice(cue.index));
		};
		const houses = [...text.text.slice(sentence.start, sentence.end).matchAll(venue)].flatMap((match): FoundFact[] => {
			const name = match.groups?.['venue'] ?? '';
			const start = sentence.start + match.index + match[0].length - name.length;
			if (/^\p{Lu}/u.test(name) || /^[ -]\p{Lu}/u.test(text.text.slice(start + name.length))) return [];
			const place = stem(name.toLowerCase().split(' ').at(-1) ?? '');
			return isOfMeeting(start) ? [{start, end: start + name.length, said: {kind: 'place', place}}] : [];
		});
		const named = [...text.text.slice(sentence.start, sentence.end).matchAll(namedHouse)].flatMap(
			(match): FoundFact[] => {
				const house = match.groups?.['house'] ?? '';
				const start = sentence.start + match.index + match[0].length - house.length;
				const head = /Hotel|Hôtel|Villa|Pala|Castle|Monastery|Embassy/u.exec(house)?.[0] ?? '';
				const place = stem(fold(head === 'Pala' ? 'palace' : head));
				return isOfMeeting(start) ? [{start, end: start + house.length, said: {kind: 'place', place}}] : [];
			},
		);
		return [...houses, ...named, ...sitesIn(text, sentence)];
	});
}
