import type {Article} from '../../corpus/model.js';
import {sentencesOf} from '../sentences.js';
import type {Difference, FactValue} from '../model.js';
import type {Fact} from './facts.js';

type CountFact = Fact & {readonly kind: 'count'};

/** Fewer dead than this are no toll of a war. */
const [fewestInAll, fewestOfOne] = [100, 30];
const andOthers =
	/^ (?:[\p{L}-]+ )?and (?:some|several|an unknown number of|a number of) (?:civilians|soldiers|others|fighters)\b/u;

/**
 * Tolls that are counted otherwise: one account gives all the dead, or “hundreds”, another those of each side or kind. They need not
 * contradict each other, and where the parts make up the whole nothing is told.
 */
export function tollDifferences(articles: readonly Article[], facts: readonly (readonly Fact[])[]): Difference[] {
	const told = articles.map((article, index) => tollOf(article, facts[index] ?? []));
	const whole = told.filter(({parts, all}) => all.length > 0 && parts.length === 0);
	const inParts = told.filter(({parts, all}) => parts.length > 0 && all.length === 0);
	const rivals = inParts.flatMap(({negotiation, parts}) =>
		whole.filter(other => other.negotiation === negotiation && !isSum(parts, other.all)).map(({all}) => ({parts, all})),
	);
	if (rivals.length === 0) return [];
	const values = [...new Set(rivals.flatMap(({parts, all}) => [...all, ...parts]))].map(fact =>
		withNoun(fact, articles),
	);
	return [{topic: {kind: 'tolls'}, values}];
}

/** Letters after a number in which what it counts stands. */
const farthestNoun = 30;

/** A number with what it counts: alone it would not tell whose dead it is. */
function withNoun({article, paragraph, start, end, counted}: CountFact, articles: readonly Article[]): FactValue {
	const text = articles.find(({id}) => id === article)?.paragraphs[paragraph] ?? '';
	const noun = counted === '' ? -1 : text.slice(end, end + farthestNoun).indexOf(counted);
	const to = noun < 0 ? end : end + noun + counted.length;
	return {article, paragraph, text: text.slice(start, to), start, end: to};
}

/** “633 soldiers and 36 civilians”: letters between two numbers of one count. */
const longestGap = 30;

function isBeside(
	article: Article,
	one: Fact,
	{paragraph, start}: {readonly paragraph: number; readonly start: number},
): boolean {
	const between = article.paragraphs[paragraph]?.slice(one.end, start) ?? '';
	return one.paragraph === paragraph && start > one.end && between.length <= longestGap && !/[.;:]/u.test(between);
}

const anotherWar =
	/\b(?:(?:a|an|the (?:first|earlier|previous|long|old)) (?:[\p{L}-]+ ){0,2}war|war of|wars|\d{3}0s)\b/iu;

/** Whether the sentence of a toll looks back to a war that is over. */
function isOfAnotherWar(article: Article, {paragraph, start}: Fact): boolean {
	const text = article.paragraphs[paragraph] ?? '';
	const sentence = sentencesOf(text).find(each => start >= each.start && start < each.end);
	return sentence !== undefined && anotherWar.test(text.slice(sentence.start, sentence.end));
}

function isSum(parts: readonly CountFact[], all: readonly CountFact[]): boolean {
	const sum = parts.reduce((total, {size}) => total + size, 0);
	return all.some(({size, sense}) => sense !== 'vague' && Math.abs(size - sum) <= 0.02 * sum);
}

/** The dead that an article counts as one, and those it counts by side or kind: two numbers at least, or one and “some civilians”. */
function tollOf(
	article: Article,
	facts: readonly Fact[],
): {readonly negotiation: string; readonly all: readonly CountFact[]; readonly parts: readonly CountFact[]} {
	const year = Number(article.published.slice(0, 4));
	const counts = facts.filter(
		(fact): fact is CountFact =>
			fact.kind === 'count' && fact.unit === 'people' && fact.paragraph >= 0 && fact.years.every(each => each === year),
	);
	const dead = counts.filter(fact => fact.fate === 'killed' && !isOfAnotherWar(article, fact));
	const all = dead.filter(({group, side, size}) => group === undefined && side === undefined && size >= fewestInAll);
	const parts = counts.filter(
		({group, size, fate, paragraph, start}) =>
			group !== undefined &&
			size >= fewestOfOne &&
			(fate === 'killed' ||
				(fate === undefined &&
					dead.some(each => each.group !== undefined && isBeside(article, each, {paragraph, start})))),
	);
	const [only] = parts;
	const isOpen =
		only !== undefined &&
		parts.length === 1 &&
		andOthers.test(article.paragraphs[only.paragraph]?.slice(only.end, only.end + 60) ?? '');
	return {negotiation: article.negotiation, all, parts: parts.length > 1 || isOpen ? parts : []};
}
