import {areOfOneQuestion} from './answers/one-question.js';
import {type Clue, sharedClues, weightOfClues as weight} from './clues.js';
import type {Fact} from './facts.js';
import {areAllAndOne, areOfTwoEvents, ofOthers, ofOtherTimes, standsBeside} from './other-events.js';
import {isOneProposition, isOneState, type StanceFact, twoSided} from './one-state.js';
import {agree, bucketOf, comparable, leastScores, sharedHappening} from './same-thing.js';

/** Two facts of different articles about one thing. */
export type Match = {
	readonly one: Fact;
	readonly other: Fact;
	readonly score: number;
	readonly shared: readonly Clue[];
};

export type RowsOf = (article: string, paragraph: number) => number | undefined;

/** Whether two paragraphs of different articles are each other's nearest. */
export type IsAligned = (one: Fact, other: Fact) => boolean;

/** Tolls of a war so far, told with bounds: “almost 300”, “some 400”. */
const tollLeast = 0.4;
const fewestOfToll = 100;
/** A day or a doer that both accounts have, with this much in common around it, is the same. */
const leastAgreed = 0.6;

/** Lengths and sums are told of everything: without a word that says of what, names alone do not tie them. */
const measures: ReadonlySet<Fact['kind']> = new Set(['duration', 'share', 'money', 'distance']);
const leastPlain = 0.3;
/** What a shared happening speaks for two values being of one thing: one that is told often speaks for little. */
const happeningWeight = 0.7;
const oftenWeight = 0.35;
/** The only figure of its kind in each of two aligned paragraphs needs no more than this. */
const soleLeast = 0.3;

/** Where each account has one value only of a typical fact, as the length of the talks, this much around it is enough. */
const uniqueLeast = 0.55;
const uniqueCount = 0.8;

/** Facts of which news of one event has one: how long the talks took, from when the truce holds, the day of the call. */
function isTypical(one: Fact, other: Fact, happening: string | undefined): boolean {
	if (one.kind === 'agent') return one.act !== 'shelled' && one.act !== 'attacked' && one.act !== 'mediated';
	if (one.kind === 'place' && other.kind === 'place') return one.site === undefined;
	if (one.kind === 'count' && other.kind === 'count')
		return (
			isOfOneMagnitude(one, other) && (one.unit !== 'people' || (one.fate !== undefined && one.fate === other.fate))
		);
	if (one.kind === 'duration' && other.kind === 'duration') return one.lasts === true && other.lasts === true;
	if (happening === undefined) return false;
	if (one.kind === 'day' && other.kind === 'day') return happening !== 'meeting' || Math.abs(one.day - other.day) === 1;
	return one.kind === 'hour';
}

/** News of one event has one length of its talks, one who came first. */
function needsNoClue(one: Fact, other: Fact, typical: boolean): boolean {
	if (!typical) return false;
	return one.kind === 'duration'
		? ['meeting', 'call', 'truce'].includes(sharedHappening(one, other) ?? '')
		: one.kind === 'hour'
			? sharedHappening(one, other) === 'signing'
			: one.kind === 'place' && other.kind === 'place'
				? true
				: one.kind === 'agent' &&
					other.kind === 'agent' &&
					(one.act === 'first' || (one.act === 'broke' && one.earlier && other.earlier) || isCountercharge(one, other));
}

/** Two that charge each other: each account names the other's culprit too. */
function isCountercharge(one: AgentFact, other: AgentFact): boolean {
	return one.act === 'began' && one.named.includes(other.who) && other.named.includes(one.who);
}

/** A sum for a year is of something that goes on: of such there are few. */
const isRate = (fact: Fact): boolean => fact.kind === 'money' && fact.unit?.endsWith('/year') === true;

type AgentFact = Fact & {readonly kind: 'agent'};

/** Who led or signed for one side. */
function areLeadersOfOneSide(one: Fact, other: Fact): boolean {
	if (one.kind !== 'agent' || other.kind !== 'agent' || one.act !== other.act) return false;
	if (one.act !== 'led' && one.act !== 'signed') return false;
	return one.side !== undefined && one.side === other.side;
}

/** What the kind itself says: one fate of people, two lengths of going on, one proposition. */
function kindWeight(one: Fact, other: Fact): number {
	if (one.kind === 'count' && other.kind === 'count')
		return one.fate !== undefined && one.fate === other.fate ? 0.4 : 0;
	if (one.kind === 'duration' && other.kind === 'duration') return one.lasts === true && other.lasts === true ? 0.3 : 0;
	if (one.kind === 'stance' && other.kind === 'stance')
		return one.proposition !== undefined && one.proposition === other.proposition ? 2 : 0;
	return one.kind === 'agent' || (one.kind === 'place' && one.site === undefined) ? 0.6 : 0;
}

/** What is counted twice is seldom told with three times the number. */
function isOfOneMagnitude(one: {readonly size: number}, other: {readonly size: number}): boolean {
	return Math.max(one.size, other.size) <= 3 * Math.min(one.size, other.size);
}

/** Things happen in many places: what happened, and two words or figures beside it, must tell that it is one. */
function isOfOneSite(one: Fact, other: Fact, shared: readonly Clue[]): boolean {
	const telling = shared.filter(({plain, figure, beside}) => !beside && (plain || figure));
	return (
		one.happenings[0] === other.happenings[0] && telling.length >= fewestTelling && weight(telling) >= leastTelling
	);
}

/** Of a named place: the plain words and figures that must be shared beside it, and their weight. */
const [fewestTelling, leastTelling] = [3, 1.5];

/** Two tolls so far: both large, both rounded or bounded. */
function areTolls(one: Fact, other: Fact): boolean {
	if (one.kind !== 'count' || other.kind !== 'count' || one.fate !== 'killed') return false;
	return Math.min(one.size, other.size) >= fewestOfToll && one.sense !== 'exact' && other.sense !== 'exact';
}

/** Large figures of one magnitude, the only ones of two aligned paragraphs, count the same people. */
function isSizedAlike(one: Fact, other: Fact): boolean {
	if (one.kind !== 'count' || other.kind !== 'count' || one.unit !== 'people') return false;
	return Math.min(one.size, other.size) >= 20 && isOfOneMagnitude(one, other);
}

/** How much speaks for two facts of a bucket being about one thing: null where too little does. */
export function matchOf(one: Fact, other: Fact, rowOf: RowsOf, isAligned: IsAligned): Match | null {
	if (!comparable(one, other) || areOfTwoEvents(one, other) || ofOtherTimes(one, other) || ofOthers(one, other))
		return null;
	const shared = sharedClues(one.clues, other.clues);
	if (areLeadersOfOneSide(one, other)) return {one, other, score: 2 + weight(shared), shared};
	if (areAllAndOne(one, other)) return {one, other, score: 1 + weight(shared), shared};
	const happening = sharedHappening(one, other);
	if (one.kind === 'place' && one.site !== undefined && !isOfOneSite(one, other, shared)) return null;
	const score =
		weight(shared) +
		(happening === undefined ? 0 : happening === 'meeting' ? oftenWeight : happeningWeight) +
		kindWeight(one, other);
	const [row, otherRow] = [rowOf(one.article, one.paragraph), rowOf(other.article, other.paragraph)];
	const inRow = row !== undefined && row === otherRow;
	const least = leastScores[one.kind];
	const aligned = !inRow && isAligned(one, other);
	if (one.kind === 'stance' && other.kind === 'stance' && one.polar !== undefined)
		return isOneState(one, other, shared, inRow || aligned)
			? {one, other, score: score + (inRow ? 0.4 : 0), shared}
			: null;
	if (one.kind === 'answer' && other.kind === 'answer')
		return areOfOneQuestion(one, other, shared) ? {one, other, score: score + 1, shared} : null;
	const alone = inRow && one.sole && other.sole && one.kind !== 'stance' && one.kind !== 'day';
	const enough = alone
		? isSizedAlike(one, other)
			? 0
			: Math.min(soleLeast, least.row)
		: inRow
			? least.row
			: aligned
				? (least.row + least.apart) / 2
				: least.apart;
	const tolls = one.unique && other.unique && areTolls(one, other);
	const needed =
		one.unique && other.unique && isTypical(one, other, happening)
			? Math.min(enough, one.kind === 'count' ? (tolls ? tollLeast : uniqueCount) : uniqueLeast)
			: enough;
	if (score < needed) return null;
	const named =
		one.kind === 'stance' &&
		other.kind === 'stance' &&
		one.proposition !== undefined &&
		one.proposition === other.proposition;
	if (
		!named &&
		one.kind !== 'office' &&
		one.kind !== 'members' &&
		one.kind !== 'phrase' &&
		!inRow &&
		shared.length <
			(tolls || needsNoClue(one, other, needed < enough) ? 0 : needed < enough || one.kind === 'agent' ? 1 : 2)
	)
		return null;
	// A truce is settled on one day and holds from another, and there is fighting on many days.
	if (one.kind === 'day' && (happening === undefined || happening === 'truce' || happening === 'fighting')) return null;
	if (
		measures.has(one.kind) &&
		happening === undefined &&
		(!shared.some(({plain, weight: own}) => plain && own >= leastPlain) || (shared.length < 2 && !isRate(one)))
	)
		return null;
	if (one.kind === 'step' && !(one.unique && other.unique)) return null;
	// Guns fire at many places, and truces are many: a name, a day or a figure must tell that it is the same.
	if (
		one.kind === 'agent' &&
		(one.act === 'shelled' || one.act === 'attacked' || one.act === 'mediated') &&
		shared.filter(({plain, figure, beside}) => (inRow || !beside) && (!plain || figure)).length < (inRow ? 1 : 2)
	)
		return null;
	if (one.kind === 'stance' && other.kind === 'stance' && !isOneProposition(one, other, shared, inRow)) return null;
	return {one, other, score: score + (inRow ? 0.4 : 0), shared};
}

/** The facts of two articles that stand against each other: each the best partner of the other, and neither value told elsewhere by both. */
export function rivals(ones: readonly Fact[], others: readonly Fact[], rowOf: RowsOf, isAligned: IsAligned): Match[] {
	const buckets = new Map<string, Fact[]>();
	for (const other of others) buckets.set(bucketOf(other), [...(buckets.get(bucketOf(other)) ?? []), other]);
	const own = new Map<string, Fact[]>();
	for (const one of ones) own.set(bucketOf(one), [...(own.get(bucketOf(one)) ?? []), one]);
	return [...own].flatMap(([bucket, left]) => rivalsIn(left, buckets.get(bucket) ?? [], rowOf, isAligned));
}

function rivalsIn(ones: readonly Fact[], others: readonly Fact[], rowOf: RowsOf, isAligned: IsAligned): Match[] {
	const matches: Match[] = [];
	const best = new Map<Fact, number>();
	for (const one of ones) {
		for (const other of others) {
			if (one.kind === 'stance' && other.kind === 'stance' && one.stance === 'yes' && other.stance === 'yes') continue;
			const match = matchOf(one, other, rowOf, isAligned);
			if (match === null) continue;
			matches.push(match);
			for (const fact of [one, other]) best.set(fact, Math.max(best.get(fact) ?? 0, match.score));
		}
	}
	const isBest = ({one, other, score}: Match): boolean =>
		(best.get(one) ?? 0) <= score ||
		matches.every(each => each.one !== one || each.score <= score || agree(each.other, other))
			? (best.get(other) ?? 0) <= score ||
				matches.every(each => each.other !== other || each.score <= score || agree(each.one, one))
			: false;
	return matches.filter(
		match =>
			!agree(match.one, match.other) &&
			(isPlain(match, matches) ||
				(!standsBeside(match.one, match.other, others) &&
					!standsBeside(match.other, match.one, ones) &&
					!isTold(match, ones, others))) &&
			isBest(match),
	);
}

/** What speaks for one thing that much, and this many times more than for the same figure told of another, leaves no doubt. */
const [leastPlainly, timesMore] = [2, 1.4];

/** Whether two figures are plainly of one thing, although one of them stands in the other account too, of another: two bombings, each with its dead. */
function isPlain({one, other, score}: Match, matches: readonly Match[]): boolean {
	if (one.kind !== 'count' || one.fate === undefined || score < leastPlainly) return false;
	return matches.every(
		each =>
			(each.one !== one && each.other !== other) || !agree(each.one, each.other) || score >= timesMore * each.score,
	);
}

/** Whether either value is told by the other account too; of states that one account tells both ways, both. */
function isTold({one, other}: Match, ones: readonly Fact[], others: readonly Fact[]): boolean {
	// “Friday, 10 October” differs from the ninth, although Friday is the ninth.
	if ((one.kind === 'day' && one.odd) || (other.kind === 'day' && other.odd)) return false;
	const [here, there] = [toldBy(other, ones), toldBy(one, others)];
	if (one.kind !== 'stance' || other.kind !== 'stance') return here || there;
	return (here && there) || tellsBoth(one, other, ones) || tellsBoth(other, one, others);
}

/** “Members said they were not told, though the minister says he had consulted them”: an account of the quarrel takes no side in it. */
const tellsBoth = (own: StanceFact, rival: StanceFact, facts: readonly Fact[]): boolean =>
	own.proposition !== undefined &&
	!twoSided.has(own.proposition) &&
	facts.some(
		each =>
			each.kind === 'stance' &&
			each.proposition === own.proposition &&
			each.polar === own.polar &&
			each.paragraph === own.paragraph &&
			each.stance === rival.stance,
	);

const charges: ReadonlySet<string> = new Set(['broke', 'began', 'attacked', 'shelled']);

/** A value that is told in the other account too is no rival; of days and lengths, which are told of many things, only where it is told of this. */
function toldBy(fact: Fact, there: readonly Fact[]): boolean {
	if (fact.kind === 'stance')
		return fact.proposition !== undefined && twoSided.has(fact.proposition) && there.some(each => agree(fact, each));
	return there.some(each => {
		if (!agree(fact, each) || ('sense' in each && each.sense === 'vague')) return false;
		// A figure is told there only if it may be of the same people: not their number among other people.
		if (fact.kind === 'count' && each.kind === 'count' && fact.unit === 'people')
			return (
				fact.group === each.group && (fact.fate === each.fate || fact.fate === undefined || each.fate === undefined)
			);
		// Who tells both charges tells of the quarrel, and takes no side in it.
		if (fact.kind === 'agent' && charges.has(fact.act)) return fact.kind === each.kind && fact.earlier === each.earlier;
		if (fact.kind !== 'day' && fact.kind !== 'agent') return true;
		return weight(sharedClues(fact.clues, each.clues)) >= leastAgreed;
	});
}
