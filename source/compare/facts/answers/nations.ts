import {fold} from '../../../text/fold.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const adjective = String.raw`\p{Lu}\p{L}+(?:an|ian|ish|ese|sh|ch|ek|i|ss|c)`;
const bodies = String.raw`(?<body>peacekeep(?:ers|ing (?:troops|force|forces|soldiers|mission))|observers|monitors|inspectors|mediators)`;
const pattern = new RegExp(
	String.raw`\b(?<list>${adjective}(?:, ${adjective})*(?:,? and ${adjective})?) ${bodies}\b`,
	'gu',
);
/** A few words away from it: they are sent, and are not only spoken of. */
const sent =
	/\b(?:sent|send|sends|station(?:ed)?|deploy(?:ed)?|posted|arriv(?:e|es|ed)|patrol(?:s|led)?|guard(?:s|ed)?|(?:is|are|was|were) to (?:be|watch|stand|come)|will (?:be|watch|stand|come|go|move|take up))\b/iu;

/** The nations that peacekeepers, observers or mediators come from: “Norlandic and Tarskan peacekeepers will be stationed”. */
export function nations({text, sentences}: FactText): FoundFact[] {
	return sentences.flatMap(sentence => {
		const whole = text.slice(sentence.start, sentence.end);
		if (!sent.test(whole)) return [];
		return [...whole.matchAll(pattern)].map(({index, 0: printed, groups}) => {
			const values = [
				(groups?.['list'] ?? '')
					.split(/, | and |,/u)
					.map(fold)
					.filter(Boolean)
					.toSorted()
					.join(' '),
			];
			const body = groups?.['body'] ?? '';
			const start = sentence.start + index;
			const about = body.startsWith('peace') ? 'peacekeepers' : body;
			return answerAt('nations', {start, end: start + printed.length}, {about, values});
		});
	});
}
