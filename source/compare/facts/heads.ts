import {type Fact, type FactText, factAt, headline, namesIn} from './facts.js';
import {personKey} from '../rows/person-key.js';

const led =
	/\b(?:(?:was|were|is|are|being) (?:led|headed|chaired)|(?:led|headed|heads|leads|lead|head|chair(?:s|ed)?) (?:the|a|an|his|her|its|their)|(?:led|headed|chaired) by)\b/iu;
const body =
	/\b(?:delegations?|negotiators|negotiating team|representatives|(?:\p{L}+ )?(?:side|group|team|mission)|it)\b/iu;

/** Who headed a delegation, by the persons of the sentence that says so. */
export function headFacts(text: FactText): Fact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap(sentence => {
		const within = text.text.slice(sentence.start, sentence.end);
		const cue = led.exec(within);
		if (cue === null || !body.test(within)) return [];
		const persons = namesIn(text, sentence, 'person');
		return persons.map(person =>
			factAt(text, person, {
				kind: 'name',
				topic: 'head of delegation',
				what: 'head of the delegation',
				value: personKey(person),
			}),
		);
	});
}
