import {findNumbers} from '../../rows/numbers.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const came = String.raw`\b(?:came|come|comes|arriv(?:ed|es|ing)|landed|appeared|followed|walked in|turned up)\b[^.;]{0,60}?`;
const unit = '(?<unit>minutes?|hours?|days?|weeks?)';
const counted = new RegExp(
	String.raw`${came}\b(?<count>(?:about |some |nearly |almost |half )?(?:an?|[\p{L}\d-]+)) ${unit} (?:after(?:wards)?|later)\b`,
	'giu',
);
const atOnce = new RegExp(
	String.raw`${came}\b(?:(?:right|immediately|straight|directly|shortly|soon) after(?:wards)?|at once|hard on (?:his|her|their) heels)\b`,
	'giu',
);
const minutesOf: Readonly<Record<string, number>> = {minute: 1, hour: 60, day: 1440, week: 10_080};
/** The most minutes that “right afterwards” is said of, and how far a length counted in words may be off. */
const [atOnceMost, slack] = [20, 0.2];

/** How long after another somebody came: “an hour after the envoy”, “right afterwards”. */
export function intervals({text}: FactText): FoundFact[] {
	const told = [...text.matchAll(counted)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
		const {count = '', unit: name = ''} = groups ?? {};
		const number = /\bhalf an?$/iu.test(count)
			? 0.5
			: /\ban?$/iu.test(count)
				? 1
				: findNumbers(count).map(({value}) => value)[0];
		if (number === undefined) return [];
		const size = number * (minutesOf[name.toLowerCase().replace(/s$/u, '')] ?? 0);
		const range = [size * (1 - slack), size * (1 + slack)] as const;
		const start = index + whole.lastIndexOf(count);
		return [answerAt('interval', {start, end: index + whole.length}, {values: [], range})];
	});
	const soon = [...text.matchAll(atOnce)].map(({index, 0: whole}) => {
		const start = index + whole.search(/\S+ \S+$/u);
		return answerAt('interval', {start, end: index + whole.length}, {values: [], range: [0, atOnceMost]});
	});
	return [...told, ...soon];
}
