import {personKey} from '../../rows/person-key.js';
import {type FactText, type FoundFact, namesIn} from '../facts.js';
import {answerAt} from './found-answer.js';

const after = /^,? (?:who (?:is|was|turned) )?(?:aged? )?(?<age>[1-9]\d)(?=[,.;)]| was\b| and\b)/u;
const before = /(?<age>[1-9]\d)[- ]year[- ]old (?:\p{Ll}+ ){0,3}$/u;

/** The ages of the persons whom a text names in full: “Edda Holm, 61,”. */
export function ages(text: FactText): FoundFact[] {
	return namesIn(text, {start: 0, end: text.text.length}, 'person').flatMap((person): FoundFact[] => {
		// A surname alone may be another's.
		if (!/\p{L}[ -]\p{Lu}/u.test(person.text)) return [];
		const rest = text.text.slice(person.end, person.end + 24);
		const lead = text.text.slice(Math.max(0, person.start - 50), person.start);
		const [next, last] = [after.exec(rest), before.exec(lead)];
		const age = next?.groups?.['age'] ?? last?.groups?.['age'];
		if (age === undefined || /\bthen\b/iu.test(lead.slice(-20) + rest)) return [];
		const start = next === null ? person.start - (last?.[0].length ?? 0) : person.end + next[0].length - age.length;
		return [
			answerAt('age', {start, end: start + age.length}, {about: `${personKey(person)} ${person.text}`, values: [age]}),
		];
	});
}
