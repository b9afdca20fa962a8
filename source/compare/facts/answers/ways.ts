import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const deal = String.raw`(?:truces?|cease-?fires?|armistice|accords?|agreements?|deals?|pacts?|(?:newest|latest|new|second|third) one)`;
const telephone = String.raw`(?:(?:tele)?phone (?:calls?|conversations?)|calls? by (?:tele)?phone|(?:tele)?phoned)`;
const talks = String.raw`(?:talks|dialogues?|negotiations|consultations|meetings?)`;
const after = String.raw`(?:after|follow(?:ed|s|ing)|came (?:after|of|out of)|grew out of|result(?:ed from| of)|thanks to)`;
const modifiers = String.raw`(?:(?:a|the|several|two|three|\p{Lu}\p{L}+['’]s?|[\p{L}-]+) ){0,3}?`;
const patterns: readonly (readonly [string, RegExp])[] = [
	['telephone', new RegExp(String.raw`\b${deal}\b[^.;]{0,30}\b${after} (?<way>${modifiers}${telephone})\b`, 'giu')],
	[
		'telephone',
		new RegExp(
			String.raw`\b(?:minutes|hours|shortly|just|right) before (?:the |\p{Lu}\p{L}+['’]s? )?(?:news|announcement|truce|deal|accord|agreement)\b[^.;]{0,90}?(?<way>${telephone})\b`,
			'giu',
		),
	],
	[
		'talks',
		new RegExp(
			String.raw`\b${deal}\b[^.;]{0,30}\b${after} (?<way>${modifiers}${talks})\b(?! by (?:tele)?phone)`,
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
