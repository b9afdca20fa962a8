import type {Happening} from '../model.js';
import type {Span} from '../span.js';

/** What has a day, an hour, a length or a place of its own in news of talks and conflicts, by the words that tell it. */
const happenings: readonly (readonly [Happening | 'report', RegExp])[] = [
	[
		'call',
		/\b(?:(?:tele)?phoned?|by (?:tele)?phone|phone calls?|telephone calls?|the call|calls? (?:on|of)|video ?(?:call|conference))\b/giu,
	],
	[
		'truce',
		/\b(?:cease-?fires?|truces?|armistice|halt(?:s|ed)? (?:to )?(?:the )?(?:fighting|hostilities|shooting)|stop (?:the )?fighting|hostilities are to stop|guns (?:fall|fell|to fall) silent)\b/giu,
	],
	['statement', /\b(?:joint statement|statement (?:of|was|came)|joint declaration|communiqu[eé])\b/giu],
	[
		'signing',
		/\b(?:sign(?:s|ed|ing)|initial(?:led|s|ling)|signatures?|(?:put|puts|set|sets) (?:his|her|their) (?:names?|signatures?|pens?) (?:to|under)|inked|signatories|signing ceremony|ceremony)\b/giu,
	],
	[
		'meeting',
		/\b(?:talks|meet(?:s|ing|ings)?|met|summit|negotiate|negotiations|conversation|consultations|receiv(?:e|es|ed)|conferred|hosted|invit(?:e|es|ed|ation)|rounds?|session|sat|negotiators|bargaining|haggling|deliberations|discussions|wrangling)\b/giu,
	],
	[
		'report',
		/\b(?:said|told|announced|reported|wrote|confirmed|recalled|added|spoke|(?:says|say|reports|announces) (?:on|that))\b/giu,
	],
	[
		'attack',
		/\b(?:offensive|operation|sent in troops|invaded|invasion|incursion|attack(?:s|ed)?|raid(?:s|ed)?|explosions?|blasts?|bombing|shelling)\b/giu,
	],
	['fighting', /\b(?:fighting|clashes|war|battle|outbreak)\b/giu],
	['exchange', /\b(?:exchange[ds]?|swap(?:ped)?|handover|handed over|released?|crossed)\b/giu],
	['strike', /\b(?:strikes?|walkout|stoppage|went out|stopped work|downed tools)\b/giu],
	['opening', /\b(?:(?:re)?open(?:s|ed|ing)?|inaugurat\p{L}+)\b/giu],
	['visit', /\b(?:visit(?:s|ed)?|travel(?:s|led)?|arriv(?:e|es|ed|al)|fl(?:y|ies|ew) to)\b/giu],
	['vote', /\b(?:votes?|voted|election|elections|referendum|ballot|polls)\b/giu],
	['arrest', /\b(?:arrest(?:s|ed)?|detained|indicted|charged|sentenced)\b/giu],
];
/** Characters between a value and the word that tells what happened. */
const farthest = 70;

/** What the value at `span` may be of: the happenings that words near it in its sentence tell, nearest first. */
export function happeningsAt(text: string, within: Span, span: Span): Happening[] {
	return nearestFirst(text, within, span).filter(happening => happening !== 'report');
}

/** What parts an hour from what else its sentence tells. */
const parted = /[,;]|\band\b/gu;
/** “Four hours of talks”, “the two-day offensive”; “an offensive of 24 hours”. */
const headAfter = /^(?:[- ]of|[- ]long)? (?:\p{L}+ )?\p{L}+/u;
const headBefore = /\p{L}+ of (?:(?:about|some|around|nearly|almost|over) )?$/iu;

/** As `happeningsAt`; a length with a noun of its own is of that alone, an hour of what its own part of the sentence tells. */
export function happeningsOf(kind: string, text: string, within: Span, span: Span): Happening[] {
	if (kind === 'duration') {
		const after = headAfter.exec(text.slice(span.end, within.end))?.[0] ?? '';
		const before = headBefore.exec(text.slice(within.start, span.start))?.[0] ?? '';
		const isOf = after.startsWith(' of ');
		const own = [
			...happeningsAt(text, {start: span.end, end: span.end + after.length}, span),
			...(isOf ? [] : happeningsAt(text, {start: span.start - before.length, end: span.start}, span)),
		];
		if (own.length > 0 || isOf) return own;
	}
	if (kind === 'hour') {
		const cuts = [...text.slice(within.start, within.end).matchAll(parted)].map(({index}) => within.start + index);
		const part = {
			start: cuts.findLast(cut => cut < span.start) ?? within.start,
			end: cuts.find(cut => cut >= span.end) ?? within.end,
		};
		const own = happeningsAt(text, part, span);
		if (own.length > 0) return own;
		// “Signed in the town hall, shortly before midnight, after eleven hours of talks”: what was told last.
		const before = happeningsAt(text, {start: within.start, end: span.start}, span);
		if (before.length > 0) return before;
	}
	return happeningsAt(text, within, span);
}

/** Whether a day is the one on which something was said: “told reporters on Wednesday”. */
export function isOfReport(text: string, within: Span, span: Span): boolean {
	return nearestFirst(text, within, span)[0] === 'report';
}

/** Where the word stands that tells what happened, nearest to `span`. */
export function nearestHappening(text: string, within: Span, span: Span): Span | null {
	const stretch = text.slice(within.start, within.end);
	const found = happenings
		.filter(([happening]) => happening !== 'report')
		.flatMap(([, words]) =>
			[...stretch.matchAll(words)].map(({index, 0: word}) => ({
				start: within.start + index,
				end: within.start + index + word.length,
			})),
		);
	const apart = ({start, end}: Span): number => Math.max(start - span.end, span.start - end, 0);
	return found.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

function nearestFirst(text: string, within: Span, span: Span): (Happening | 'report')[] {
	const stretch = text.slice(within.start, within.end);
	return happenings
		.map(([happening, words]) => {
			const distances = [...stretch.matchAll(words)].map(match => {
				const start = within.start + match.index;
				const distance = Math.max(start - span.end, span.start - start - match[0].length, 0);
				// “…, the ministry said” parts the day of the event from the saying of it.
				const isParted = happening === 'report' && start > span.end && text.slice(span.end, start).includes(',');
				return isParted ? distance + farthest : distance;
			});
			return {happening, distance: Math.min(...distances)};
		})
		.filter(({distance}) => distance <= farthest)
		.toSorted((a, b) => a.distance - b.distance)
		.map(({happening}) => happening);
}
