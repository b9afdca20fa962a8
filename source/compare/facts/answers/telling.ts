import {stem} from '../../rows/stem.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const land =
	'(?:villages?|towns?|territor(?:y|ies)|districts?|islands?|provinces?|land|regions?|valleys?|hills?|fields?|areas?)';
/** One act in two opposite words: what each side of a quarrel calls it. */
const acts: readonly {
	readonly about: string;
	readonly words: readonly (readonly [string, string])[];
	readonly of: string;
}[] = [
	{
		about: 'handover',
		words: [
			['return', '(?:return(?:s|ed|ing)?|g(?:ave|ives?|iving) back|hand(?:s|ed|ing)? back)'],
			['cede', '(?:cedes?|ceded|ceding|conced(?:es?|ed|ing)|g(?:ave|ives?|iving) up|surrender(?:s|ed|ing)?)'],
		],
		of: land,
	},
	{
		about: 'capture',
		words: [
			['free', '(?:liberat(?:es?|ed|ing)|freed)'],
			['take', '(?:seiz(?:es?|ed|ing)|captur(?:es?|ed|ing)|occup(?:y|ies|ied|ying)|conquer(?:s|ed|ing)?)'],
		],
		of: land,
	},
];
const attack: readonly (readonly [string, RegExp])[] = [
	[
		'operation',
		/\b(?:(?:local |so )?anti-?terror(?:ist|ism)? (?:operation|measures|raid)|special (?:military )?operation|pre-?emptive (?:operation|measures))\b/giu,
	],
	[
		'attack',
		/\b(?:(?:large-scale|lightning|military|surprise|full-scale|massive|all-out|new) ){1,2}(?:attack|offensive|assault|invasion|incursion|blitz(?:krieg)?)\b/giu,
	],
];
/** Letters before a word in which it is disowned. */
const longestDisowning = 60;
/** Somebody else's word, which the account disowns. */
const disowned = /\b(?:so-called|what [^.;,]{0,40} calls?|called it|terms?)[ “"‘]*$/iu;

const patterns = acts.flatMap(({about, words, of}) =>
	words.flatMap(([value, word]) =>
		[
			new RegExp(String.raw`\b${word}[”"’]? (?:[^.;,“”"]{0,40}? )?(?<thing>${of})\b`, 'giu'),
			new RegExp(String.raw`\b(?<thing>${of}) (?:(?:was|were|is|are|be|been|being) )?[“‘"]{0,2}${word}\b`, 'giu'),
		].map(pattern => ({about, value, pattern})),
	),
);
const hint =
	/(?:return|g[ai]v|hand|ced|surrender|liberat|freed|seiz|captur|occup|conquer|terror|special|empt|attack|offensive|assault|invasion|incursion|blitz)/iu;

/** By which of two opposite words an account tells one act: land returned or ceded, a town freed or seized, an offensive or measures. */
export function tellings({text}: FactText): FoundFact[] {
	if (!hint.test(text)) return [];
	const told = (about: string, value: string, {index, 0: whole}: RegExpExecArray): FoundFact[] => {
		if (disowned.test(text.slice(Math.max(0, index - longestDisowning), index))) return [];
		return [answerAt('telling', {start: index, end: index + whole.length}, {about, values: [value]})];
	};
	const acted = patterns.flatMap(({about, value, pattern}) =>
		[...text.matchAll(pattern)].flatMap(match =>
			told(`${about} ${stem((match.groups?.['thing'] ?? '').toLowerCase())}`, value, match),
		),
	);
	const attacks = attack.flatMap(([value, word]) =>
		[...text.matchAll(word)].flatMap(match => told('attack', value, match)),
	);
	return [...acted, ...attacks];
}
