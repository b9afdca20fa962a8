import {type FactText, type FoundFact, headline} from './facts.js';
import {sensesOf} from './senses.js';

/** A sentence that only turns down what the one before it tells: “Velmora dismissed that as unfounded”. */
const denial =
	/^\s*(?:[^.;,:“”"]{3,60}) (?:dismissed|rejected|denied|disputed|called) (?:that|it|this|these|the (?:charge|claim|accusation|warning|allegation|report)s?)(?: as)?(?: [“"]?(?:unfounded|false|untrue|baseless|groundless|absurd|slander(?:ous)?|a lie|lies|nonsense|invented|fabricated)[”"]?)?[.!”"\s]*$/iu;
const asserts = /\b(?:warned|accused|charged|claimed|said|alleged|reported|complained|told)\b/iu;

/** What one voice says and another denies in the next sentence. */
export function denialFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap((sentence, index): FoundFact[] => {
		const before = text.sentences[index - 1];
		const whole = text.text.slice(sentence.start, sentence.end);
		if (before === undefined || !denial.test(whole)) return [];
		const charge = text.text.slice(before.start, before.end);
		if (!asserts.test(charge)) return [];
		const start = sentence.start + (/^\s*/u.exec(whole)?.[0].length ?? 0);
		const end = sentence.start + whole.replace(/[\s.!?]+$/u, '').length;
		return [{start, end, within: before, said: {kind: 'stance', stance: 'no', subjects: [], words: sensesOf(charge)}}];
	});
}
