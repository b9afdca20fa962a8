import {fold} from '../../../text/fold.js';
import type {Span} from '../../span.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const fight = '(?:fighting|war|clashes|battles?|hostilities|combat|truce|cease-?fire)';
const side = String.raw`(?:(?!\b(?:and|between|that|which|who|over|after|for)\b)[^.;,]){3,50}?`;
const patterns: readonly RegExp[] = [
	new RegExp(
		String.raw`\b${fight}\b[^.;,]{0,30}? between (?<one>${side}) and (?<other>${side})(?=[.;,”"]|$| (?:over|in|for|that|which|on|at)\b)`,
		'giu',
	),
	/\b(?:in which|where|as|when) (?<one>[^.;,]{3,40}?) (?:stood|fought|battled) (?:against )?(?<other>[^.;,]{3,40}?)(?=[.;,]|$)/giu,
	/\b(?<one>\p{Lu}[^.;,]{2,30}?) and (?<other>[^.;,]{3,40}?) (?:were|are|have been) (?:fighting|at war)\b/gu,
];
const irregular =
	/\b(?:separatists?|rebels?|insurgents?|militi(?:a|as|amen)|secessionists?|ethnic|-backed)\b|-backed\b/iu;
const regular = /\b(?:army|armed forces|forces|troops|military|soldiers)\b/iu;
const party = /\p{Lu}\p{L}{3,}/u;
const rootLetters = 4;

/** As what each side fought: as the army of a state, or as separatists. */
export function fighters({text}: FactText): FoundFact[] {
	return patterns.flatMap(pattern =>
		[...text.matchAll(pattern)].flatMap(match =>
			(['one', 'other'] as const).flatMap((group): FoundFact[] => {
				const printed = match.groups?.[group] ?? '';
				const name = party.exec(printed)?.[0];
				if (name === undefined) return [];
				const value = irregular.test(printed) ? 'irregular' : regular.test(printed) ? 'army' : null;
				if (value === null) return [];
				const span = spanOf(match, printed);
				return [answerAt('fighters', span, {about: fold(name).slice(0, rootLetters), values: [value]})];
			}),
		),
	);
}

function spanOf({index, 0: whole}: RegExpExecArray, printed: string): Span {
	const start = index + whole.lastIndexOf(printed);
	return {start, end: start + printed.length};
}
