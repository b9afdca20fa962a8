import {personKey} from '../../rows/person-key.js';
import {type FactText, type FoundFact, namesIn, sentenceAt} from '../facts.js';
import {answerAt} from './found-answer.js';

const quarrel = '(?:dispute|quarrel|row|argument|war of words|spat|altercation|exchange)';
const spoke = String.raw`(?:spoke|used|had (?:spoken|used|said|mentioned|complained)|said|mentioned|brought up|raised|complained|called|accused|demanded|read)`;
const patterns: readonly RegExp[] = [
	new RegExp(
		String.raw`\b${quarrel}\b[”"]?[^.;]{0,30}\b(?:began|started|arose|broke out|flared(?: up)?|was (?:sparked|set off)|erupted) (?<how>(?:when|after|because) [^.;,]{3,60}? ${spoke}\b[^.;,]{0,80})`,
		'giu',
	),
	new RegExp(
		String.raw`\b(?<how>(?:when|after) [^.;,]{3,60}? ${spoke}\b[^.;,]{0,80}), (?:a|the|that|this) (?:[\p{L}-]+ )?${quarrel} (?:arose|began|broke out|followed|started|flared(?: up)?)\b`,
		'giu',
	),
	new RegExp(
		String.raw`\b${quarrel}[”"]? (?:arose|began|broke out|started|flared(?: up)?)\b[^.]{0,120}\. (?<how>[^.;,]{3,60}? had (?:spoken|used|said|mentioned|complained)\b[^.;,]{0,80})`,
		'giu',
	),
];

/** Who spoke the words that began a quarrel. */
export function provocations(text: FactText): FoundFact[] {
	return patterns.flatMap(pattern =>
		[...text.text.matchAll(pattern)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
			const how = groups?.['how'] ?? '';
			const start = index + whole.lastIndexOf(how);
			const span = {start, end: start + how.length};
			const who = namesIn(text, span, 'person', 'state')[0];
			if (who === undefined) return [];
			const sentence = sentenceAt(text, start);
			return [
				{
					...answerAt('provocation', span, {values: [who.kind === 'person' ? personKey(who) : (who.id ?? who.text)]}),
					within: {start: sentence.start, end: sentence.end},
				},
			];
		}),
	);
}
