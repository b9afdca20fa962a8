import {problemOf, type QueryProblem} from './problem.js';
import {spanOf} from './query-dates.js';
import {dateFields, type FieldName, isStateName, nearestWord, stateNames} from './query-fields.js';
import type {FieldTerm} from './query.js';

/** A field with its value as a term, or why that cannot be its value. */
export function fieldTerm(
	field: FieldName,
	text: string,
	{start, valueStart, end}: {readonly start: number; readonly valueStart: number; readonly end: number},
): FieldTerm | QueryProblem {
	const term: FieldTerm = {kind: 'field', field, text, start, end};
	if (dateFields.has(field)) {
		const span = spanOf(text);
		return span ? {...term, span} : problemOf({kind: 'notADate', text}, valueStart, end);
	}
	if (field === 'is' && !isStateName(text.toLowerCase())) {
		const meant = nearestWord(text, stateNames);
		return problemOf({kind: 'noState', text, ...(meant && {meant})}, valueStart, end, meant && `is:${meant}`);
	}
	return term;
}

export function isProblem(term: FieldTerm | QueryProblem): term is QueryProblem {
	return 'reason' in term;
}
