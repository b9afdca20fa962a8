import {type Fact, type FactText, factAt, headline, namesIn} from './facts.js';

const absent =
	/\b(?:cancel(?:s|led|lation)?|call(?:s|ed)? off|pull(?:s|ed)? out|stay(?:s|ed)? away|declin(?:e|es|ed) to|(?:not|n't) (?:attend|go to|take part|meet)|skip(?:s|ped)?|turn(?:s|ed)? down|walk(?:s|ed)? (?:away|out)|boycott(?:s|ed)?|absence|absent|refus(?:e|es|ed) to (?:meet|attend|take part|join))\b/iu;
const reasons: readonly RegExp[] = [
	/\b(?:saw|sees?|seeing|complain(?:s|ed)? of|accus(?:e|es|ed|ing) [^.;]{3,40} of)\s+(?<why>[^.;]{0,160}\b(?:bias(?:ed)?|mood|hostil\p{L}*|atmosphere)\b(?:(?! and (?:had|sees|saw|wanted))[^.;,]){0,120})/giu,
	/\b(?:had )?want(?:s|ed) (?<why>[^.;]{3,60}?(?:, but [^.;]+|, which [^.;]+)?)(?=[.;]|$)/giu,
	/\b(?:because of|due to|in protest (?:at|against)|on account of|owing to)\s+(?<why>[^.;,]{3,80})/giu,
	/\b(?:naming|named|gives?|gave|cit(?:es|ed|ing))\s+(?:as reasons? )?(?<why>[^.;]{3,80}?)(?: as (?:the|a) reasons?)(?=[.;,]|$)/giu,
	/\bgives? as reasons? (?<why>[^.;]{3,120})/giu,
	/\blinks? [^.;]{3,40} (?:with|to) (?<why>[^.;]{3,80})/giu,
	/\b(?<why>[^.;]{3,120}?),? (?:is|are|was|were) likely to have swayed/giu,
	/\bunhappy with (?<why>[^.;]{3,140})/giu,
];

/** The reasons given for a party's staying away, in an article that speaks of it. */
export function reasonFacts(text: FactText): Fact[] {
	if (text.paragraph === headline) return [];
	if (!absent.test(text.article.paragraphs.join(' '))) return [];
	return reasons.flatMap(pattern =>
		[...text.text.matchAll(pattern)].flatMap(match => {
			const why = match.groups?.['why'];
			if (why === undefined) return [];
			const start = match.index + match[0].lastIndexOf(why);
			const end = start + why.length;
			const members = namesIn(text, {start, end}, 'person', 'state', 'organisation', 'place').map(
				({id, text: name}) => id ?? name,
			);
			return [
				factAt(
					text,
					{start, end},
					{
						kind: 'claim',
						topic: 'why absent',
						what: 'reason given for staying away',
						value: why,
						told: why,
						members,
						partial: true,
					},
				),
			];
		}),
	);
}
