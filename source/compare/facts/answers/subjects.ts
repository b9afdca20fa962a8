import {stem} from '../../rows/stem.js';
import type {FactText, FoundFact} from '../facts.js';
import {isUsual} from '../usual-words.js';
import {answerAt} from './found-answer.js';

const pattern =
	/\b(?<which>(?:the|these|those) (?:(?:last|final|two|three|four|remaining|open|outstanding|unresolved|disputed) ){1,3}(?:clauses|points|articles|issues|provisions|questions|matters|items|paragraphs))(?<left>(?: left| that (?:were|are|remain(?:ed)?) \p{L}+)?) (?:\p{L}+ly )?(?:concern(?:ed)?|ha(?:d|ve) to do with|(?:were|are) about|deal(?:t)? with|relate(?:d)? to|cover(?:ed)?|involve(?:d)?) (?<what>[^.;]{12,200})/giu;

/** What the points left open in a text are about. */
export function subjects({text}: FactText): FoundFact[] {
	return [...text.matchAll(pattern)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
		const what = (groups?.['what'] ?? '').trim();
		const start = index + whole.lastIndexOf(what);
		const values = (what.match(/\p{L}{3,}/gu) ?? [])
			.map(word => word.toLowerCase())
			.filter(word => !isUsual(word))
			.map(stem);
		return values.length < 2 ? [] : [answerAt('subject', {start, end: start + what.length}, {values})];
	});
}
