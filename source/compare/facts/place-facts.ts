import {stem} from '../rows/stem.js';
import {fold} from '../../text/fold.js';
import {type FactText, type FoundFact, headline} from './facts.js';

const meeting =
	/\b(?:met|meet(?:s|ing|ings)?|talks|summit|negotiations|conferred|gathered|sat(?: down)?|received|conversation|hosted|signed|signing|initialled|initialed|ceremony)\b/iu;
const venue =
	/\b(?:in|at|aboard|on board) (?:the|a|an) (?<venue>(?:[\p{L}-]+ ){0,2}(?:hotel|villa|palace|house|room|car|ship|yacht|hall|school|college|monastery|airport|embassy|residence|castle|restaurant|tent|barracks|church|library|museum|theatre|farmhouse|lodge|hospital|cafe|inn|cabin|carriage|hut|boardroom|ballroom|courtroom|office|studio|bank|university|stadium|factory|warehouse|farm|mosque|cathedral|chapel|temple|consulate|ministry|club|casino|marquee|cellar|bunker))\b/giu;
/** A house with a name of its own. */
const namedHouse =
	/\b(?:in|at|of) (?:the )?(?<house>(?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:Hotel|Hôtel|Villa|Palace|Palais|Castle|Monastery|Embassy)(?: (?:(?:des?|du|of|la|le|the) )?\p{Lu}[\p{L}-]+)?)/gu;
const longestGap = 70;

/** The house in which a meeting, talks or a signing took place. */
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
		return [...houses, ...named];
	});
}
