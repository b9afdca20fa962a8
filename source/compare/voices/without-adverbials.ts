import {isLowerAdverb, isNumber, isPreposition, isTime, isWord} from './token-tests.js';
import type {Token} from './tokens.js';

/** Leaves out time and manner between subject and verb: `Marsh on Friday`, `he in turn`. */
export function withoutAdverbials(tokens: readonly Token[], low: number, end: number): number {
	let stop = end;
	while (stop - 1 > low) {
		const last = tokens[stop - 1];
		const before = tokens[stop - 2];
		if (isLowerAdverb(last) || (stop < end && /^(?:late|early)$/.test(last?.lower ?? ''))) {
			stop--;
		} else if ((isTime(last) || isNumber(last) || last?.lower === 'turn') && isPreposition(before)) {
			stop -= 2;
		} else if (isTime(last) && stop - 2 > low && isWord(before) && !before.lower.endsWith("'s")) {
			stop -= before.lower === 'last' || before.lower === 'this' ? 2 : 1;
		} else {
			break;
		}
	}
	return stop;
}
