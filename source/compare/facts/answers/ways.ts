import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const deal = String.raw`(?:truces?|cease-?fires?|armistice|accords?|agreements?|deals?|pacts?)`;
const telephone = String.raw`(?:(?:tele)?phone (?:calls?|conversations?)|calls? by (?:tele)?phone|by (?:tele)?phone|on the (?:tele)?phone)`;
const talks = String.raw`(?:(?:face[- ]to[- ]face |direct )?(?:talks|dialogues?|negotiations|consultations|meetings?))`;
const modifiers = String.raw`(?:(?:a|the|several|two|three|\p{Lu}\p{L}+['’]s?|[\p{L}-]+) ){0,3}?`;
/** That one came of the other: what merely went before is a step of a course that may have had others. */
const cameOf = String.raw`(?:c[ao]me (?:out )?of|grew out of|result(?:ed from| of)|was the (?:fruit|result|outcome) of|thanks to|(?:reached|agreed|settled|concluded|struck|brokered|negotiated)(?: (?:in|at|during|over|through))?)`;
const patterns: readonly (readonly [string, RegExp])[] = [
	['telephone', new RegExp(String.raw`\b${deal}\b[^.;]{0,30}\b${cameOf} (?<way>${modifiers}${telephone})\b`, 'giu')],
	[
		'talks',
		new RegExp(
			String.raw`\b${deal}\b[^.;]{0,30}\b${cameOf} (?<way>${modifiers}${talks})\b(?! (?:by|on the|over the) (?:tele)?phone)`,
			'giu',
		),
	],
];

const earlier = /\b(?:earlier|first|previous|former|last)\b/iu;

/** By which way an accord was reached: by telephone, or in talks. */
export function ways({text, sentences}: FactText): FoundFact[] {
	return patterns.flatMap(([value, pattern]) =>
		[...text.matchAll(pattern)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
			const way = groups?.['way'] ?? '';
			const sentence = sentences.find(({end}) => end > index)?.start ?? 0;
			if (earlier.test(text.slice(sentence, index + whole.length))) return [];
			const start = index + whole.lastIndexOf(way);
			return [answerAt('way', {start, end: index + whole.length}, {values: [value]})];
		}),
	);
}
