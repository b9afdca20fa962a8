import {type FactText, type FoundFact, namesIn} from '../facts.js';
import {answerAt} from './found-answer.js';

const deed = '(?:achievement|success|merit|accomplishment)';
const joint = new RegExp(String.raw`\b(?:joint|common|shared|mutual) ${deed}\b`, 'giu');
const chiefly = /\b(?:primarily|above all|chiefly|mainly|first and foremost) (?=[“"]?\p{Lu})/gu;
const hasDeed = new RegExp(String.raw`\b${deed}`, 'iu');

/** Whose achievement it is said to be: that of all, or above all of one. */
export function credits(text: FactText): FoundFact[] {
	const shared = [...text.text.matchAll(joint)].map(({index, 0: whole}) =>
		answerAt('credit', {start: index, end: index + whole.length}, {values: ['all']}),
	);
	const own = text.sentences.flatMap(sentence => {
		const whole = text.text.slice(sentence.start, sentence.end);
		if (!hasDeed.test(whole)) return [];
		return [...whole.matchAll(chiefly)].flatMap(({index, 0: word}): FoundFact[] => {
			const start = sentence.start + index;
			const who = namesIn(text, sentence, 'state', 'person', 'organisation').find(
				name => name.start >= start + word.length && name.start - start - word.length <= 2,
			);
			return who === undefined ? [] : [answerAt('credit', {start, end: who.end}, {values: [who.id ?? who.text]})];
		});
	});
	return [...shared, ...own];
}
