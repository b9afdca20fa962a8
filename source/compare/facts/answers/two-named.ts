import {fold} from '../../../text/fold.js';
import {type FactText, type FoundFact, namesIn} from '../facts.js';
import {answerAt} from './found-answer.js';

/** How the lists of names write a place that has two: “Shoreham (Sornby)”. */
const twoNames = /^(?<one>[^()]+) \((?<other>[^()]+)\)$/u;

/** By which of its two names an account calls a place that each side of a quarrel names otherwise. */
export function twoNamed(text: FactText): FoundFact[] {
	const seen = new Set<string>();
	return namesIn(text, {start: 0, end: text.text.length}, 'place').flatMap(({id, name, text: printed, start, end}) => {
		const {one, other} = twoNames.exec(name ?? '')?.groups ?? {};
		if (id === undefined || one === undefined || other === undefined) return [];
		const value = [one, other].map(fold).find(each => each === fold(printed));
		if (value === undefined || seen.has(`${id} ${value}`)) return [];
		seen.add(`${id} ${value}`);
		return [answerAt('name', {start, end}, {about: id, values: [value]})];
	});
}
