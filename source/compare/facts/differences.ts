import type {Article} from '../../corpus/model.js';
import type {Difference, FactTopic, FactValue, Row} from '../model.js';
import {findDates} from '../rows/dates.js';
import type {NamedSpan} from '../rows/features.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {agentFacts} from './agent-facts.js';
import {alignedParagraphs} from './aligned.js';
import {clueWeights, cluesAround, termsIn} from './clues.js';
import {countFacts} from './count-facts.js';
import {dayFacts} from './day-facts.js';
import {type Fact, type FactText, type FoundFact, headline} from './facts.js';
import {happeningsAt} from './happenings.js';
import {hourFacts} from './hour-facts.js';
import {type IsAligned, type Match, type RowsOf, rivals} from './match.js';
import {measureFacts} from './measure-facts.js';
import {memberFacts} from './member-facts.js';
import {officeFacts} from './office-facts.js';
import {placeFacts} from './place-facts.js';
import {agree, bucketOf, sharedHappening} from './same-thing.js';
import {stanceFacts} from './stance-facts.js';
import {stepFacts} from './step-facts.js';
import {quotedIn, twoWordings} from './wordings.js';

/** The names of an article, part by part. */
export type NamesOf = (article: Article) => {
	readonly title: readonly NamedSpan[];
	readonly paragraphs: readonly (readonly NamedSpan[])[];
};

const readers: readonly ((text: FactText) => readonly FoundFact[])[] = [
	countFacts,
	measureFacts,
	hourFacts,
	dayFacts,
	placeFacts,
	agentFacts,
	officeFacts,
	memberFacts,
	stanceFacts,
	stepFacts,
];
/** Days between articles of different negotiations within which they may tell of the same. */
const timeDays = 10;
/** Letters of a paragraph that are read: no paragraph of a newspaper is longer, and no text may make the search slow. */
const longestParagraph = 4000;

/**
 * What the articles tell differently: figures with what they count, lengths, times, days, places, who did it, offices, yes, no and open,
 * and quotations in two wordings. Two values stand against each other when what is said around them shows that they are
 * about one thing, each is the best partner of the other, and neither account has the other's value.
 */
export function differencesOf(articles: readonly Article[], namesOf: NamesOf, rows: readonly Row[] = []): Difference[] {
	const rowOf = rowsOf(rows);
	const weightOf = weightsAmong(articles);
	const facts = articles.map(article => factsOf(article, namesOf, weightOf));
	const quoted = articles.map(article => quotedIn(article, longestParagraph));
	const matches: Match[] = [];
	const wordings: Difference[] = [];
	for (const [index, article] of articles.entries()) {
		for (const [at, other] of articles.entries()) {
			if (at <= index || !ofOneTime(article, other)) continue;
			const aligned = alignedParagraphs(termsIn(article, longestParagraph), termsIn(other, longestParagraph), weightOf);
			const isAligned: IsAligned = (one, second) => aligned.has(`${one.paragraph} ${second.paragraph}`);
			matches.push(...rivals(facts[index] ?? [], facts[at] ?? [], rowOf, isAligned));
			for (const {one, other: second, oneSpan, otherSpan} of twoWordings(
				quoted[index] ?? [],
				quoted[at] ?? [],
				rowOf,
			)) {
				wordings.push({topic: {kind: 'wording'}, values: [cut(one, oneSpan), cut(second, otherSpan)]});
			}
		}
	}
	return [...grouped(matches).flatMap(group => differenceOf(group)), ...wordings].map(difference =>
		withRow(difference, rowOf),
	);

	function cut(
		{article, paragraph}: {article: string; paragraph: number},
		{start, end}: {start: number; end: number},
	): FactValue {
		const text = articles.find(({id}) => id === article)?.paragraphs[paragraph]?.slice(start, end) ?? '';
		return {article, paragraph, text, start, end};
	}
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

/** Every fact an article tells. */
export function factsOf(article: Article, namesOf: NamesOf, weightOf: ReturnType<typeof clueWeights>): Fact[] {
	const {title, paragraphs} = namesOf(article);
	const terms = termsIn(article, longestParagraph);
	const texts: FactText[] = [
		...(isPrinted(article)
			? [{article, paragraph: headline, text: article.title, names: title, sentences: sentencesOf(article.title)}]
			: []),
		...article.paragraphs.map((whole, paragraph) => {
			const text = whole.slice(0, longestParagraph);
			return {article, paragraph, text, names: paragraphs[paragraph] ?? [], sentences: sentencesOf(text)};
		}),
	];
	const facts = texts.flatMap(text => {
		const found = readers.flatMap(read => read(text));
		return found.map(({start, end, said, within, without}): Fact => {
			const at = text.sentences.findIndex(sentence => start >= sentence.start && start < sentence.end);
			const sentence = text.sentences[at] ?? {start: 0, end: text.text.length};
			const happenings = ofHappenings.has(said.kind) ? happeningsAt(text.text, sentence, {start, end}) : [];
			const span = within === undefined ? (without ?? {start, end}) : {start: within.start, end: within.start};
			return {
				...said,
				start,
				end,
				article: article.id,
				paragraph: text.paragraph,
				text: text.text.slice(start, end),
				clues: cluesAround(
					terms.get(text.paragraph) ?? [],
					span,
					within ?? sentence,
					within === undefined ? text.sentences[at - 1] : undefined,
					weightOf,
				),
				days: daysOf(text.text.slice(sentence.start, sentence.end)),
				beside: ownersBeside(text.text, {start, end}),
				years: yearsOf(text.text.slice(sentence.start, sentence.end)),
				unique: false,
				sole: found.filter(each => bucketOf(each.said) === bucketOf(said)).length === 1,
				happenings,
			};
		});
	});
	return facts.map(fact => ({
		...fact,
		unique: facts.every(
			each =>
				bucketOf(each) !== bucketOf(fact) ||
				each.happenings[0] !== fact.happenings[0] ||
				agree(each, fact) ||
				!tellsSame(each, fact),
		),
	}));
}

/** Lengths and people are told of many things: only those of one kind count against each other. */
function tellsSame(one: Fact, other: Fact): boolean {
	if (one.kind === 'count' && other.kind === 'count') return one.fate === other.fate && one.group === other.group;
	return one.kind !== 'duration' || other.kind !== 'duration' || one.lasts === other.lasts;
}

/** Kinds that are a day, an hour, a length or a place of something. */
const ofHappenings: ReadonlySet<Fact['kind']> = new Set(['day', 'hour', 'duration', 'place']);

function daysOf(sentence: string): string[] {
	return findDates(sentence).flatMap(({month, day}) =>
		month === undefined || day === undefined ? [] : [`${month}-${day}`],
	);
}

/** Who owns what a figure measures: “Syria's three-year war”, “the 15-year war of Lebanon”. */
function ownersBeside(text: string, {start, end}: Span): string[] {
	const before = /(\p{Lu}[\p{L}-]+)(?:['’]s?)? (?:own,? )?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^(?: [\p{Ll}-]+){0,2} (?:of|in|from) (?:the )?(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 50))?.[1];
	return [before, after].filter(name => name !== undefined);
}

function yearsOf(text: string): number[] {
	return [...text.matchAll(/\b(?:1[89]|20)\d\d(?=s?\b)/gu)].map(([year]) => Number(year));
}

/** Whether the headline is the outlet's own. */
function isPrinted(article: Article): boolean {
	return !article.title.startsWith('[');
}

/** Whether two articles tell of one time: figures of different meetings do not contradict each other. */
function ofOneTime(one: Article, other: Article): boolean {
	if (one.negotiation === other.negotiation) return true;
	return Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000 <= timeDays;
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
		.slice(0, 3)
		.map(({text}) => text)
		.join(' · ');
	switch (one.kind) {
		case 'count':
			return one.fate === undefined
				? {kind: 'count', counted: one.counted || 'people'}
				: {kind: 'people', fate: one.fate};
		case 'agent':
			return {kind: 'agent', act: one.act, of};
		case 'office':
			return {kind: 'office', person: one.name};
		case 'members':
			return {kind: 'members', body: one.body};
		case 'step':
			return {kind: 'step'};
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
