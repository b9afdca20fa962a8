import type {Article} from '../../corpus/model.js';
import type {Difference, FactTopic, FactValue, Row} from '../model.js';
import {alignedParagraphs, weighed} from './aligned.js';
import {clueWeights, termsIn} from './clues.js';
import type {Fact} from './facts.js';
import {type IsAligned, type Match, type RowsOf, rivals} from './match.js';
import {factsOf, longestParagraph, type NamesOf} from './read-facts.js';
import {agree, sharedHappening} from './same-thing.js';
import {tollDifferences} from './tolls.js';
import {quotedIn} from './quoted.js';
import {utteranceDifferences} from './utterances.js';
import {type OneUtterance, sameUtterances} from './wordings.js';

/** Days between articles of different negotiations within which they may tell of the same. */
const timeDays = 10;

/**
 * What the articles tell differently: figures with what they count, lengths, times, days, places, who did it, offices, yes, no and open,
 * and quotations in two wordings. Two values stand against each other when what is said around them shows that they are
 * about one thing, each is the best partner of the other, and neither account has the other's value.
 */
export function differencesOf(articles: readonly Article[], namesOf: NamesOf, rows: readonly Row[] = []): Difference[] {
	const rowOf = rowsOf(rows);
	const weightOf = weightsAmong(articles);
	const facts = articles.map(article => factsOf(article, namesOf, weightOf));
	const paragraphs = articles.map(article => weighed(termsIn(article, longestParagraph), weightOf));
	const quoted = articles.map(article => quotedIn(article, longestParagraph));
	const matches: Match[] = [];
	const utterances: OneUtterance[] = [];
	for (const [index, article] of articles.entries()) {
		for (const [at, other] of articles.entries()) {
			if (at <= index || !ofOneTime(article, other)) continue;
			const aligned = alignedParagraphs(paragraphs[index] ?? new Map(), paragraphs[at] ?? new Map());
			const isAligned: IsAligned = (one, second) => aligned.has(`${one.paragraph} ${second.paragraph}`);
			const found = rivals(facts[index] ?? [], facts[at] ?? [], rowOf, isAligned);
			matches.push(...(article.negotiation === other.negotiation ? found : found.filter(isOfOneWar)));
			utterances.push(...sameUtterances(quoted[index] ?? [], quoted[at] ?? [], rowOf));
		}
	}
	return withoutRepeats([
		...grouped(matches).flatMap(group => differenceOf(group)),
		...tollDifferences(articles, facts),
		...utteranceDifferences(utterances, articles, namesOf),
	]).map(difference => withRow(difference, rowOf));
}

function isIn({values}: Difference, {article, paragraph}: FactValue): boolean {
	return values.some(each => each.article === article && each.paragraph === paragraph);
}

/** A state that opposite words tell is not told again as clauses that say yes and no. */
function withoutRepeats(differences: readonly Difference[]): Difference[] {
	const states = differences.filter(({topic}) => topic.kind === 'stance' && topic.proposition !== undefined);
	return differences.filter(
		difference =>
			difference.topic.kind !== 'stance' ||
			difference.topic.proposition !== undefined ||
			!states.some(state => difference.values.every(value => isIn(state, value))),
	);
}

/** Every fact that each of the articles tells. */
export function factsIn(articles: readonly Article[], namesOf: NamesOf): Fact[][] {
	const weightOf = weightsAmong(articles);
	return articles.map(article => factsOf(article, namesOf, weightOf));
}

function weightsAmong(articles: readonly Article[]): ReturnType<typeof clueWeights> {
	return clueWeights(articles.flatMap(article => [...termsIn(article, longestParagraph).values()].slice(1)));
}

function rowsOf(rows: readonly Row[]): RowsOf {
	const index = new Map(
		rows.flatMap(({cells}, row) =>
			cells.length < 2
				? []
				: cells.flatMap(({article, paragraphs}) =>
						paragraphs.map(paragraph => [`${article} ${paragraph}`, row] as const),
					),
		),
	);
	return (article, paragraph) => index.get(`${article} ${paragraph}`);
}

function withRow(difference: Difference, rowOf: RowsOf): Difference {
	const counts = new Map<number, number>();
	for (const {article, paragraph} of difference.values) {
		const row = rowOf(article, paragraph);
		if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
	}
	const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
	return best === undefined ? difference : {...difference, row: best[0]};
}

/** Words by which two accounts tell when, or that somebody said so, and not of what. */
const tellsNotOfWhat =
	/^(?:said|says|told|added|reported|according|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?)$/iu;

/** Whether two articles tell of one time: figures of different meetings do not contradict each other. */
function ofOneTime(one: Article, other: Article): boolean {
	if (one.negotiation === other.negotiation) return true;
	return Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000 <= timeDays;
}

/** Each round of talks has figures, days, a truce and a result of its own: only how the war began is one in all of them. */
function isOfOneWar({one}: Match): boolean {
	return one.kind === 'agent' && one.act === 'began';
}

/** Matches that share a fact are one difference. */
function grouped(matches: readonly Match[]): Match[][] {
	const groups: {facts: Set<Fact>; matches: Match[]}[] = [];
	for (const match of matches.toSorted((a, b) => b.score - a.score)) {
		const group = groups.find(({facts}) => facts.has(match.one) || facts.has(match.other));
		if (group === undefined) groups.push({facts: new Set([match.one, match.other]), matches: [match]});
		else {
			group.facts.add(match.one).add(match.other);
			group.matches.push(match);
		}
	}
	return groups.map(group => group.matches);
}

function differenceOf(matches: readonly Match[]): Difference[] {
	const topic = topicOf(matches);
	if (topic === null) return [];
	const facts = [...new Set(matches.flatMap(({one, other}) => [one, other]))];
	const kept = facts.filter(
		(fact, index) => !facts.slice(0, index).some(each => each.article === fact.article && agree(each, fact)),
	);
	const values = kept.map(fact => {
		const {article, paragraph, text, start, end} = fact;
		return {article, paragraph, text, start, end, ...(fact.kind === 'stance' ? {stance: fact.stance} : {})};
	});
	return [{topic, values}];
}

function topicOf(matches: readonly Match[]): FactTopic | null {
	const [match] = matches;
	if (match === undefined) return null;
	const {one, other, shared} = match;
	const of = shared
		.filter(({text}) => !tellsNotOfWhat.test(text))
		.slice(0, 3)
		.map(({text}) => text)
		.join(' · ');
	switch (one.kind) {
		case 'count':
			return one.fate === undefined ? {kind: 'count', counted: one.counted} : {kind: 'people', fate: one.fate};
		case 'agent':
			// Who led is told beside whom he faced: names would say of the wrong side.
			return {kind: 'agent', act: one.act, of: one.act === 'led' ? heads(shared) : of};
		case 'office':
			return {kind: 'office', person: one.name};
		case 'members':
			return {kind: 'members', body: one.body};
		case 'phrase':
			return {kind: 'wording'};
		case 'step':
			return {kind: 'step'};
		case 'answer':
			return {kind: 'answer', question: one.question, of: ''};
		case 'stance':
			return one.proposition === undefined ? {kind: 'stance', of} : {kind: 'stance', of, proposition: one.proposition};
		case 'share':
		case 'money':
		case 'distance':
			return {kind: one.kind, of};
		case 'duration':
		case 'hour':
		case 'day':
		case 'place': {
			const happening = sharedHappening(one, other);
			return happening === undefined ? {kind: one.kind, of} : {kind: one.kind, of, happening};
		}
	}
}

function heads(shared: Match['shared']): string {
	return shared
		.filter(({plain}) => plain)
		.slice(0, 2)
		.map(({text}) => text)
		.join(' · ');
}
