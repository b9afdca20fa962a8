import type {Article} from '../../corpus/model.js';
import type {Proposition} from '../model.js';
import {sentencesOf} from '../sentences.js';
import {sharedClues} from './clues.js';
import type {Fact} from './facts.js';
import type {Match} from './match.js';

/** Paragraphs between two voices that answer each other. */
const farthest = {charge: 1, state: 2} as const;
const states: ReadonlySet<Proposition> = new Set(['mediation', 'nearness', 'passage']);
const charges = new Set(['broke', 'began', 'attacked']);
const speech =
	/\b(?:said|says|told|tells|answered|repl(?:ied|ies)|accus(?:ed|es)|blam(?:ed|es)|claim(?:ed|s)|according to|reported|reports|charged|den(?:ied|ies)|insist(?:ed|s)|declared|announced|called|held|suspect(?:s|ed)?|sees?|saw|finds?|found)\b/iu;

/** Facts of one article that two of its voices tell against each other: who broke a truce, by each of the sides. */
export function twoVoices(article: Article, facts: readonly Fact[]): Match[] {
	return facts.flatMap((one, index) =>
		facts.slice(index + 1).flatMap((other): Match[] => {
			if (!areCharges(one, other) && !areAnswers(one, other) && !isCorrected(article, one, other)) return [];
			if (!isSaid(article, one) || !isSaid(article, other)) return [];
			return [{one, other, score: 1, shared: sharedClues(one.clues, other.clues)}];
		}),
	);
}

function areCharges(one: Fact, other: Fact): boolean {
	if (one.kind !== 'agent' || other.kind !== 'agent' || one.act !== other.act || !charges.has(one.act)) return false;
	const named = [one.who, other.who].every(who => who !== 'each other' && who !== 'unknown');
	return (
		named &&
		one.who !== other.who &&
		one.earlier === other.earlier &&
		Math.abs(one.paragraph - other.paragraph) <= farthest.charge
	);
}

function areAnswers(one: Fact, other: Fact): boolean {
	if (one.kind !== 'stance' || other.kind !== 'stance' || one.proposition === undefined) return false;
	return (
		states.has(one.proposition) &&
		one.polar !== undefined &&
		one.proposition === other.proposition &&
		one.polar === other.polar &&
		one.stance !== other.stance &&
		Math.abs(one.paragraph - other.paragraph) <= farthest.state
	);
}

const corrects = /^\s*(?:but |yet )?(?:in fact|actually|in reality|in truth)\b/iu;

/** Whether one voice puts another number in the place of one: “In fact, it said, there are two and a half villages”. */
function isCorrected(article: Article, one: Fact, other: Fact): boolean {
	if (one.kind !== 'count' || other.kind !== 'count' || one.unit !== other.unit || one.fate !== other.fate)
		return false;
	if (one.size === other.size || one.sense === 'vague' || other.sense === 'vague') return false;
	if (Math.abs(one.paragraph - other.paragraph) > farthest.state) return false;
	return [one, other].some(fact => corrects.test(sentenceOf(article, fact)));
}

/** Whether somebody is said to say it. */
function isSaid(article: Article, {paragraph, start}: Fact): boolean {
	return speech.test(sentenceOf(article, {paragraph, start}));
}

function sentenceOf(
	article: Article,
	{paragraph, start}: {readonly paragraph: number; readonly start: number},
): string {
	const text = article.paragraphs[paragraph] ?? '';
	const sentence = sentencesOf(text).find(each => start >= each.start && start < each.end);
	return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}
