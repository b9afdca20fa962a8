import type {Proposition} from '../model.js';
import {type Clue, weightOfClues as weight} from './clues.js';
import type {Fact} from './facts.js';

/** Of what a clause denies or leaves open, this part must stand in the clause that says otherwise. */
const leastCovered = 0.55;
const leastCoveredInRow = 0.4;
/** A figure that both have is the same thing counted: “the 28”. */
const leastCoveredWithFigure = 0.2;
/** In one row this much in common makes up for another verb: “not admitted”, “stood at both ends”. */
const withoutVerb = 1.1;

export type StanceFact = Fact & {readonly kind: 'stance'};

/** States of which news of one event has one: the talks had a result or none. */
const single: ReadonlySet<Proposition> = new Set([
	'acceptance',
	'nearness',
	'result',
	'holding',
	'health',
	'confirmation',
]);
/** States that one account tells both ways, by two voices: the other's answer is a rival of the one it does not tell. */
export const twoSided: ReadonlySet<Proposition> = new Set(['arrangement', 'mediation', 'result', 'nearness']);

/** What is known of, or told beforehand, is one thing where this much stands around both. */
const [leastKnown, leastKnownApart] = [0.5, 0.9];

/** The part of what was not mentioned that stands in what is said, with its head. */
const leastMentioned = 0.5;

function isMentioned(one: StanceFact, other: StanceFact): boolean {
	const [silent, told] = one.stance === 'no' ? [one, other] : [other, one];
	const [unsaid, said] = [silent.words(), told.words()];
	const shared = unsaid.filter(word => said.includes(word));
	const head = unsaid.slice(0, 2).some(word => shared.includes(word));
	return head && shared.length >= leastMentioned * unsaid.length;
}

/** Whether two accounts tell opposite states of one thing. */
export function isOneState(one: StanceFact, other: StanceFact, shared: readonly Clue[], near: boolean): boolean {
	if (one.proposition === 'mention') return isMentioned(one, other);
	// “May have broken the law” leaves open what “broke it” says: only a denial tells otherwise.
	if (one.proposition === 'breach' && one.stance !== 'no' && other.stance !== 'no') return false;
	if (one.proposition === 'course' || one.proposition === 'request')
		return weight(shared) >= (near ? leastKnown : leastKnownApart) && !ofOtherSubjects(one, other);
	if (one.proposition === 'ballot') return true;
	if (one.proposition === 'tie')
		return weight(shared) >= (near ? 0 : leastKnown) && one.words().some(word => other.words().includes(word));
	if (one.proposition === 'knowledge' || one.proposition === 'notice')
		return (
			shared.filter(({plain, figure}) => plain || figure).length >= 1 &&
			weight(shared) >= (near ? leastKnown : leastKnownApart)
		);
	if (one.proposition !== undefined && single.has(one.proposition)) {
		const isOneTime = one.months.length === 0 ? other.months.length === 0 : other.months.length > 0;
		return ((one.unique && other.unique) || twoSided.has(one.proposition)) && isOneTime;
	}
	if (one.proposition !== undefined && twoSided.has(one.proposition)) return true;
	return weight(shared) >= (near || one.proposition === 'grant' ? 0.3 : 0.7);
}

const own = (clues: readonly Clue[]): number => weight(clues.filter(({beside}) => !beside));

/** Whether a clause that denies or leaves open and another are about one proposition: most of the clause stands in the other, its verb too. */
export function isOneProposition(one: StanceFact, other: StanceFact, shared: readonly Clue[], inRow: boolean): boolean {
	const part = inRow ? (shared.some(({figure}) => figure) ? leastCoveredWithFigure : leastCoveredInRow) : leastCovered;
	const covered = (fact: StanceFact): boolean =>
		fact.stance === 'yes' || (own(shared) > 0 && own(shared) >= part * own(fact.clues));
	const verbStands = (fact: StanceFact, there: StanceFact): boolean =>
		fact.predicate === undefined || there.predicate === fact.predicate || there.words().includes(fact.predicate);
	const bothUnsure = one.stance !== 'yes' && other.stance !== 'yes';
	if (
		one.proposition !== undefined &&
		one.proposition === other.proposition &&
		(bothUnsure || one.proposition === 'joint meeting')
	)
		return true;
	const asserts = one.stance === 'yes' ? other : other.stance === 'yes' ? one : null;
	if (asserts?.stance === 'open' && asserts.predicate === undefined) return false;
	if (asserts !== null && ofOtherSubjects(one, other)) return false;
	const few = inRow && (asserts === null || shared.filter(({beside}) => beside).length > 1) ? 1 : 2;
	const stands =
		(verbStands(one, other) && verbStands(other, one)) ||
		(inRow && weight(shared.filter(({plain}) => plain)) >= withoutVerb && shared.some(({figure}) => figure));
	return shared.filter(({beside}) => !beside).length >= few && covered(one) && covered(other) && stands;
}

/** Two clauses that begin with the names of others say nothing of each other: “the government declined to defend it”, “the opposition defends it”. */
function ofOtherSubjects({subjects: ones}: StanceFact, {subjects: others}: StanceFact): boolean {
	return ones.length > 0 && others.length > 0 && !ones.some(name => others.includes(name));
}
