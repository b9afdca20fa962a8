import {type Fact, type FactText, factAt} from './facts.js';
import {stem} from '../rows/stem.js';

const named =
	/(?<before>(?:[\p{Script=Latin}-]{1,30}\s){0,4})(?<body>commission|committee)\b(?<after>\s(?:for|on|of)\s(?:the\s)?[“"]?(?:[\p{Script=Latin}-]{1,30}[”"]?(?:\s(?:and|of|the)\s|\s)?){1,5})?/giu;
const plain =
	/^(?:a|an|the|its|their|his|this|that|of|for|on|and|in|to|by|with|form|new|state|which|at|from|how|about|set|up)$/u;
const ends = /\s(?:is|are|was|were|has|have|will|would|had|should|can|to|in|on the)\b.*$/u;

/** What a commission is called: the words that go with it. */
export function bodyNameFacts(text: FactText): Fact[] {
	return [...text.text.matchAll(named)].flatMap(match => {
		const {before = '', body = '', after = ''} = match.groups ?? {};
		const lead = before.split(/\s+/u).filter(word => word !== '');
		const own = lead.slice(lead.findLastIndex(word => plain.test(word.toLowerCase())) + 1);
		const tail = after.replace(ends, '').trimEnd();
		const words = [...own, ...tail.split(/[\s“”"]+/u)].map(word => word.toLowerCase());
		const names = [...new Set(words.filter(word => word !== '' && !plain.test(word)).map(stem))];
		if (names.length === 0) return [];
		const at = match.index + before.length;
		const span = {start: at - own.reduce((sum, word) => sum + word.length + 1, 0), end: at + body.length + tail.length};
		const what = `name of the ${body.toLowerCase()}`;
		return [factAt(text, span, {kind: 'name', topic: what, what, value: names.toSorted().join(' '), words: names})];
	});
}
