/** What happens, as far as figures and days hang on it: the words that tell it. */
type EventWords = {readonly event: string; readonly what: string; readonly words: RegExp};

/** What was done to those counted. */
const countedEvents: readonly EventWords[] = [
	{
		event: 'killed',
		what: 'killed',
		words:
			/\b(?:kill(?:s|ed|ing|ings)?|die[sd]?|dead|deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|losses|perish(?:ed)?|massacre[sd]?|(?:lost|took|taken|takes|cost|claim(?:ed|s)?) [^.;]{0,30}\bli(?:fe|ves)|death toll|slain)\b/giu,
	},
	{event: 'wounded', what: 'wounded', words: /\b(?:wound(?:s|ed)|injur(?:ed|ies|y)|hurt)\b/giu},
	{event: 'missing', what: 'missing', words: /\b(?:missing|unaccounted)\b/giu},
	{
		event: 'freed',
		what: 'prisoners to be freed',
		words:
			/\b(?:free[sd]?|freeing|releas(?:e|es|ed|ing)|swap(?:s|ped)?|set free|go free|hand(?:ed|s)? over|exchanged?)\b/giu,
	},
	{
		event: 'held',
		what: 'prisoners held',
		words: /\b(?:hold(?:s|ing)?|held|captivity|captive|imprison(?:ed)?|detain(?:ed|s)?|detention|hostages?)\b/giu,
	},
	{
		event: 'left',
		what: 'people who left',
		words:
			/\b(?:fle[ed]|flee(?:s|ing)|fled|leaves?|left|leaving|displaced|exodus|abandon(?:ed)?|refugees?|dr(?:iven|ove) (?:out|from)|had to move|uproot(?:ed)?|evacuat(?:ed|ion)|homeless)\b/giu,
	},
];

/** What has a day or an hour. */
const datedEvents: readonly EventWords[] = [
	{
		event: 'call',
		what: 'the call',
		words:
			/\b(?:(?:tele)?phone[sd]?|by (?:tele)?phone|phone call|telephone call|calls? (?:on|of)|the call|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'s call)\b/giu,
	},
	{
		event: 'truce',
		what: 'the truce',
		words:
			/\b(?:cease-?fires?|truces?|armistice|halt(?:s|ed)? (?:to )?(?:the )?(?:fighting|hostilities|shooting)|stop (?:the )?fighting|hostilities are to stop|the halt)\b/giu,
	},
	{
		event: 'statement',
		what: 'the statement',
		words: /\b(?:joint statement|statement of|statement (?:was|came)|joint declaration|communiqu[eé])\b/giu,
	},
	{event: 'signing', what: 'the signing', words: /\b(?:sign(?:s|ed|ing)|initial(?:led|s|ling)|signatures?)\b/giu},
	{
		event: 'meeting',
		what: 'the meeting',
		words:
			/\b(?:talks|meet(?:s|ing|ings)?|met|summit|negotiate|negotiations|consultations|invit(?:e|ed|es|ation)|receiv(?:e|es|ed)|conferred|host(?:s|ed)?)\b/giu,
	},
	{
		event: 'report',
		what: 'the report',
		words:
			/\b(?:said|told|announced|reported|wrote|confirmed|recalled|added|spoke|(?:says|say|reports|announces) (?:on|that))\b/giu,
	},
	{
		event: 'offensive',
		what: 'the offensive',
		words: /\b(?:offensive|operation|sent in troops|troops went in|invaded|invasion|incursion)\b/giu,
	},
	{
		event: 'outbreak',
		what: 'the outbreak of fighting',
		words:
			/\b(?:(?:fighting|clashes|war|conflict)[^.;]{0,30}\b(?:began|begun|broke out|erupted|started|restarted|flared)|(?:began|erupted|flared up|broke out|restarted))\b/giu,
	},
];

/** Letters between a figure and the word that tells what happened. */
const farthest = 70;

export type EventAt = {readonly event: string; readonly what: string; readonly distance: number};

/** What was done to those counted at `position`, by the nearest word of the stretch that tells it. */
export function countedEventAt(text: string, position: number): EventAt | null {
	const event = nearest(countedEvents, text, position);
	return event !== null && event.distance <= farthest ? event : null;
}

/** What happened at the date that stands at `position`, by the nearest word of the stretch that tells it. */
export function datedEventAt(text: string, position: number): EventAt | null {
	return nearest(datedEvents, text, position);
}

function nearest(events: readonly EventWords[], text: string, position: number): EventAt | null {
	let best: EventAt | null = null;
	for (const {event, what, words} of events) {
		for (const match of text.matchAll(words)) {
			const distance = Math.min(Math.abs(match.index - position), Math.abs(match.index + match[0].length - position));
			if (best === null || distance < best.distance) best = {event, what, distance};
		}
	}
	return best;
}
