import {dayOf} from '../day-facts.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const paperOf = /\b(?:protocol|agreement|accord|deal|contract) (?:of|dated|signed on|from) (?:the )?$/iu;
const agreedOn = /\bagreed (?:on|about|to) (?:[^.;,]|\.\d){3,60}? on (?:the )?$/iu;

/** The day of a protocol, or on which something was agreed: “a protocol of 15 May”, “had agreed on twelve miles of border on 16 May”. */
export function accords(text: FactText): FoundFact[] {
	return text.dates.flatMap((date): FoundFact[] => {
		const lead = text.text.slice(Math.max(0, date.start - 90), date.start);
		if (date.day === undefined || !(paperOf.test(lead) || agreedOn.test(lead))) return [];
		const day = dayOf(date, text.article.published, '');
		return day === null ? [] : [answerAt('accord', date, {about: 'paper', values: [String(day)]})];
	});
}
