import type {Article} from '../../corpus/model.js';
import {bodyNameFacts} from './body-names.js';
import {firstFacts, firstNamedFacts, mediatorFacts, openPointFacts} from './claims.js';
import {clockFacts} from './clock.js';
import {countFacts} from './counts.js';
import {dayFacts} from './event-days.js';
import {type Fact, type FactText, headline, sameRow} from './facts.js';
import type {NamedSpan} from '../rows/features.js';
import {groupBy} from '../group-by.js';
import type {Difference, Row} from '../model.js';
import {measureFacts} from './measures.js';
import {memberFacts} from './member-lists.js';
import {sentencesOf} from '../sentences.js';
import {reasonFacts} from './reasons.js';
import {titleFacts} from './titles.js';
import {headFacts} from './heads.js';
import {similarity} from '../rows/similarity.js';

/** The names of an article, part by part. */
export type NamesOf = (article: Article) => {
	readonly title: readonly NamedSpan[];
	readonly paragraphs: readonly (readonly NamedSpan[])[];
};

const extractors: readonly ((text: FactText) => Fact[])[] = [
	countFacts,
	dayFacts,
	clockFacts,
	measureFacts,
	headFacts,
	titleFacts,
	memberFacts,
	bodyNameFacts,
	firstFacts,
	mediatorFacts,
	openPointFacts,
	firstNamedFacts,
	reasonFacts,
];
/** Days this close are the same event told differently; days farther apart are different events. */
const nearDays = 3;
/** Days between articles of different negotiations within which they may tell of the same; offices are held for longer. */
const timeDays = 10;
const officeDays = 90;
/** Letters of a paragraph that are read: no paragraph of a newspaper is longer, and no text may make the search slow. */
const longestParagraph = 4000;
/** Stretches of text more alike than this say the same. */
const sameTold = 0.25;

/**
 * What the articles tell differently: figures with what they count, days, who did it, titles. Two values are set
 * against each other when each article has one that the other lacks; what only one article tells is no difference.
 */
export function differencesOf(articles: readonly Article[], namesOf: NamesOf, rows: readonly Row[] = []): Difference[] {
	const facts = articles.flatMap(article => factsOf(article, namesOf));
	const told = new Map(articles.map(article => [article.id, article] as const));
	const topics = groupBy(facts, fact => (fact.topic === sameRow ? rowTopic(fact, rows) : fact.topic));
	topics.delete(null);
	return [...topics.values()].flatMap(group => {
		const values = conflicting(group, told);
		const first = values[0];
		if (first === undefined) return [];
		return [
			{
				kind: first.kind,
				what: first.what,
				values: values.map(({article, paragraph, text, start, end}) => ({article, paragraph, text, start, end})),
			},
		];
	});
}

/** The row of a fact as its topic; null when the row has one cell. */
function rowTopic({article, paragraph}: Fact, rows: readonly Row[]): string | null {
	const row = rows.findIndex(({cells}) =>
		cells.some(cell => cell.article === article && cell.paragraphs.includes(paragraph)),
	);
	return (rows[row]?.cells.length ?? 0) > 1 ? `row ${row}` : null;
}

/** Every fact an article tells. */
export function factsOf(article: Article, namesOf: NamesOf): Fact[] {
	const {title, paragraphs} = namesOf(article);
	const texts = [
		...(isPrinted(article)
			? [{article, paragraph: headline, text: article.title, names: title, sentences: sentencesOf(article.title)}]
			: []),
		...article.paragraphs.map((whole, paragraph) => {
			const text = whole.slice(0, longestParagraph);
			return {article, paragraph, text, names: paragraphs[paragraph] ?? [], sentences: sentencesOf(text)};
		}),
	];
	return texts.flatMap(text => extractors.flatMap(extract => extract(text)));
}

/** Whether the headline is the outlet's own. */
function isPrinted(article: Article): boolean {
	return !article.title.startsWith('[');
}

/** The facts of one topic that stand against each other, once for each article and value. */
function conflicting(facts: readonly Fact[], told: ReadonlyMap<string, Article>): Fact[] {
	const found = new Set<Fact>();
	const byArticle = [...groupBy(facts, ({article}) => article).values()];
	for (const [index, own] of byArticle.entries()) {
		for (const others of byArticle.slice(index + 1)) {
			if (!ofOneTime(own[0], others[0], told)) continue;
			for (const [one, other] of pairsAgainst(own, others)) {
				if (conflict(one, other)) found.add(one).add(other);
			}
		}
	}
	const seen = new Set<string>();
	return facts.filter(
		fact => found.has(fact) && !seen.has(`${fact.article} ${fact.value}`) && seen.add(`${fact.article} ${fact.value}`),
	);
}

/** Whether two articles tell of one time: figures of different meetings do not contradict each other. */
function ofOneTime(one: Fact | undefined, other: Fact | undefined, told: ReadonlyMap<string, Article>): boolean {
	const [first, second] = [told.get(one?.article ?? ''), told.get(other?.article ?? '')];
	if (first === undefined || second === undefined) return false;
	if (first.negotiation === second.negotiation) return true;
	const days = Math.abs(Date.parse(first.published) - Date.parse(second.published)) / 86_400_000;
	return days <= (one?.topic.startsWith('title ') === true ? officeDays : timeDays);
}

/** The facts of two articles that neither shares with the other; a weekday that does not fit its date always stands out. */
function pairsAgainst(own: readonly Fact[], others: readonly Fact[]): (readonly [Fact, Fact])[] {
	const left = own.filter(fact => !others.some(other => agree(fact, other)));
	const right = others.filter(fact => !own.some(other => agree(fact, other)));
	const agreed = left.length < own.length || right.length < others.length;
	if (agreed && own[0]?.day !== undefined) {
		return [
			...left.filter(({odd}) => odd).flatMap(one => others.map(other => [one, other] as const)),
			...right.filter(({odd}) => odd).flatMap(other => own.map(one => [one, other] as const)),
		];
	}
	return left.flatMap(one => right.map(other => [one, other] as const));
}

function agree(one: Fact, other: Fact): boolean {
	if (one.words !== undefined && other.words !== undefined)
		return within(one.words, other.words) || within(other.words, one.words);
	if (one.told !== undefined && other.told !== undefined)
		return (
			sharesName(one, other) ||
			one.told.includes(other.told) ||
			other.told.includes(one.told) ||
			similarity(one.told, other.told) > sameTold
		);
	if (one.members !== undefined && other.members !== undefined && (one.partial || other.partial)) {
		return within(one.members, other.members) || within(other.members, one.members);
	}
	if (one.value !== other.value) return false;
	const isOver = one.sense === 'over' || other.sense === 'over';
	const isUnder = one.sense === 'under' || other.sense === 'under';
	return !(isOver && isUnder);
}

function sharesName(one: Fact, other: Fact): boolean {
	return one.members?.some(name => other.members?.includes(name)) ?? false;
}

function within(few: readonly string[], many: readonly string[]): boolean {
	return few.every(each => many.includes(each));
}

function conflict(one: Fact, other: Fact): boolean {
	if (one.side !== undefined && other.side !== undefined && one.side !== other.side) return false;
	if (one.group !== undefined && other.group !== undefined && one.group !== other.group) return false;
	if (one.day !== undefined && other.day !== undefined) {
		return Math.abs(one.day - other.day) <= (one.topic === 'day meeting' ? 1 : nearDays);
	}
	return true;
}
