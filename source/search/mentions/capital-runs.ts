import {joiningWords, nameParticles, neverNames, organisationWords} from './name-cues.js';
import type {TextToken} from './text-tokens.js';

const longestRun = 10;
const mostJoints = 3;
const abbreviatedTitle = /^(?:mr|mrs|ms|dr|gen|gov|sen|rep|prof|lt|col|sgt|rev|hon|st)$/;

/** Whether a word goes on where the one before ended: a space, a hyphen, nothing, or the point of "Mr." between them. */
export function isJoined(before: TextToken | undefined, token: TextToken | undefined): token is TextToken {
	if (token === undefined || token.opens) {
		return false;
	}
	const {gap} = token;
	return (
		gap === ' ' ||
		gap === '-' ||
		gap === '' ||
		(gap === '. ' && before !== undefined && (abbreviatedTitle.test(before.folded) || isInitial(before)))
	);
}

/** `B` in `Ada B. Quill`. */
export const isInitial = ({raw, capital}: TextToken): boolean => capital && raw.length === 1;

/** The end of the run of capitalised words that begins here, particles (bin, von) between capitals included. */
export function runFrom(tokens: readonly TextToken[], from: number, limit: number): number {
	let to = from;
	for (let at = from; at < limit && at < from + longestRun; at++) {
		const token = tokens[at];
		if (
			token === undefined ||
			(at > from && !isJoined(tokens[at - 1], token)) ||
			(to > from && tokens[to - 1]?.possessive === true)
		) {
			break;
		}
		if (token.capital) {
			to = at + 1;
		} else if (at === from || !nameParticles.has(token.folded)) {
			break;
		}
	}
	return to > from ? bodyEnd(tokens, from, to, limit) : to;
}

/** "Ministry of Health and Sport": after a word that says body, small words join what belongs to its name. */
function bodyEnd(tokens: readonly TextToken[], from: number, run: number, limit: number): number {
	let to = run;
	if (
		!tokens.slice(from, run).some(word => organisationWords.has(word.folded)) ||
		tokens[run - 1]?.possessive === true
	) {
		return to;
	}
	let purpose = false;
	for (let joints = 0; joints < mostJoints; joints++) {
		let at = to;
		while (at < limit && isJoined(tokens[at - 1], tokens[at]) && joiningWords.has(tokens[at]?.folded ?? '')) {
			at++;
		}
		const joint = tokens.slice(to, at).map(word => word.folded);
		const and = joint.includes('and');
		// Of a ministry `in` says where it is; in the name of an organisation for something it may go on.
		const isElsewhere = joint[0] === 'in' && !purpose;
		purpose ||= joint.includes('for') || joint.includes('on');
		if (at === to || at >= limit || !belongs(tokens, at) || (and && joints === 0) || isElsewhere) {
			break;
		}
		while (at < limit && belongs(tokens, at)) {
			at++;
		}
		to = at;
	}
	return to;
}

function belongs(tokens: readonly TextToken[], at: number): boolean {
	const token = tokens[at];
	return token?.capital === true && isJoined(tokens[at - 1], token) && !neverNames.has(token.folded);
}
