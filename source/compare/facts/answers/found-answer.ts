import type {Question} from '../../model.js';
import type {Span} from '../../span.js';
import type {FoundFact} from '../facts.js';

type Answer = {
	readonly about?: string;
	readonly values: readonly string[];
	readonly range?: readonly [least: number, most: number];
};

/** An answer as a fact, shown as it is printed at `span`. */
export function answerAt(question: Question, span: Span, {about = '', values, range}: Answer): FoundFact {
	return {...span, said: {kind: 'answer', question, about, values, ...(range === undefined ? {} : {range})}};
}
