import type {Question} from '../../model.js';
import {type Clue, weightOfClues} from '../clues.js';
import type {Fact} from '../facts.js';

type AnswerFact = Fact & {readonly kind: 'answer'};

/** The weight of clues that shows two answers to be to one question, and that which is enough where each account answers it once only. */
const needs: Readonly<Record<Question, {readonly least: number; readonly once: number}>> = {
	interval: {least: 1.2, once: 0.3},
	way: {least: 1.2, once: 0},
	rarity: {least: 0.8, once: 0},
	nations: {least: 0.8, once: 0},
	reason: {least: 1.2, once: 0},
	name: {least: 0.8, once: 0},
	subject: {least: 1.5, once: 0},
	telling: {least: 0.5, once: 0.2},
	provocation: {least: 0.8, once: 0},
	credit: {least: 0.8, once: 0},
	fighters: {least: 0.5, once: 0.5},
	accord: {least: 0.3, once: 0.2},
	month: {least: 0.8, once: 0},
	asked: {least: 0, once: 0},
	mouth: {least: 0, once: 0},
	until: {least: 0.8, once: 0.4},
	since: {least: 1, once: 0.6},
	gap: {least: 1.2, once: 0.6},
	when: {least: 0, once: 0},
	means: {least: 1, once: 0.6},
	age: {least: 0, once: 0},
};

/** Accords of days farther apart are two. */
const nearDays = 2;

/** Whether two answers are to one question about one thing. */
export function areOfOneQuestion(one: AnswerFact, other: AnswerFact, shared: readonly Clue[]): boolean {
	if (one.question === 'accord' && Math.abs(Number(one.values[0]) - Number(other.values[0])) > nearDays) return false;
	const {least, once} = needs[one.question];
	return weightOfClues(shared) >= (one.unique && other.unique ? once : least);
}
