import type {Article} from '../../corpus/model.js';
import type {Happening} from '../model.js';
import {findDates} from '../rows/dates.js';
import type {NamedSpan} from '../rows/features.js';
import type {Term} from '../rows/terms.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {agentFacts} from './agent-facts.js';
import {answerFacts} from './answers/answer-facts.js';
import {type Clue, cluesAround, termsIn} from './clues.js';
import {countFacts} from './count-facts.js';
import {dayFacts} from './day-facts.js';
import {denialFacts} from './denials.js';
import {type Fact, type FactText, type FoundFact, headline} from './facts.js';
import {happeningsAt, happeningsOf} from './happenings.js';
import {hourFacts} from './hour-facts.js';
import {measureFacts} from './measure-facts.js';
import {memberFacts} from './member-facts.js';
import {mentionFacts} from './mention-facts.js';
import {officeFacts} from './office-facts.js';
import {phraseFacts} from './phrase-facts.js';
import {isOfEarlier, looksBackFrom, toldIn} from './other-events.js';
import {placeFacts} from './place-facts.js';
import {polarFacts} from './polar-facts.js';
import {agree, bucketOf} from './same-thing.js';
import {stanceFacts} from './stance-facts.js';
import {stepFacts} from './step-facts.js';

/** The names of an article, part by part. */
export type NamesOf = (article: Article) => {
	readonly title: readonly NamedSpan[];
	readonly paragraphs: readonly (readonly NamedSpan[])[];
};

/** Letters of a paragraph that are read: no paragraph of a newspaper is longer, and no text may make the search slow. */
export const longestParagraph = 4000;

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
	polarFacts,
	phraseFacts,
	stepFacts,
	answerFacts,
	mentionFacts,
	denialFacts,
];

/** A fact with where its clues stand, before they are weighed among the articles compared. */
type ReadFact = Fact & {readonly span: Span; readonly within: Span; readonly previous: Span | undefined};

const read = new WeakMap<Article, {readonly names: ReturnType<NamesOf>; readonly facts: readonly ReadFact[]}>();

/** Every fact an article tells, its clues weighed by `weightOf`. What was read once is kept: columns are added and swapped. */
export function factsOf(article: Article, namesOf: NamesOf, weightOf: (term: Term) => number): Fact[] {
	const names = namesOf(article);
	const before = read.get(article);
	const facts = before?.names === names ? before.facts : readFacts(article, names);
	read.set(article, {names, facts});
	const terms = termsIn(article, longestParagraph);
	return facts.map(fact => {
		// Few facts are ever held against another: what stands around one is weighed when first asked for.
		let clues: readonly Clue[] | null = null;
		return {
			...fact,
			get clues() {
				return (clues ??= cluesAround(
					terms.get(fact.paragraph) ?? [],
					fact.span,
					fact.within,
					fact.previous,
					weightOf,
				));
			},
		};
	});
}

function readFacts(article: Article, {title, paragraphs}: ReturnType<NamesOf>): ReadFact[] {
	const texts = [
		...(isPrinted(article) ? [textOf(article, headline, article.title, title)] : []),
		...article.paragraphs.map((whole, paragraph) =>
			textOf(article, paragraph, whole.slice(0, longestParagraph), paragraphs[paragraph] ?? []),
		),
	];
	const facts = texts.flatMap(factsIn);
	const buckets = new Map<string, ReadFact[]>();
	for (const fact of facts) buckets.set(bucketOf(fact), [...(buckets.get(bucketOf(fact)) ?? []), fact]);
	return facts.map(fact =>
		fact.kind === 'stance' && fact.polar === undefined
			? fact
			: {...fact, unique: isUnique(fact, buckets.get(bucketOf(fact)) ?? [])},
	);
}

function textOf(article: Article, paragraph: number, text: string, names: readonly NamedSpan[]): FactText {
	return {article, paragraph, text, names, sentences: sentencesOf(text), dates: findDates(text)};
}

function factsIn(text: FactText): ReadFact[] {
	const found = readers.flatMap(reader => reader(text));
	const bucketsOf = found.map(({said}) => bucketOf(said));
	const counts = new Map<string, number>();
	for (const bucket of bucketsOf) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
	const told = toldIn(text);
	const times = text.sentences.map(sentence => timesOf(text, sentence));
	const looksBack = looksBackFrom(text);
	return found.map(({start, end, said, within, without, of}, index): ReadFact => {
		const at = text.sentences.findIndex(sentence => start >= sentence.start && start < sentence.end);
		const whole = text.sentences[at] ?? {start: 0, end: text.text.length};
		const sentence = said.kind === 'count' && said.fate !== undefined ? clauseAround(text.text, whole, start) : whole;
		return {
			...said,
			start,
			end,
			article: text.article.id,
			paragraph: text.paragraph,
			text: text.text.slice(start, end),
			...(times[at] ?? {days: [], months: [], years: []}),
			...(said.kind === 'stance' ? {months: farMonths(times[at]?.months ?? [], text.article.published)} : {}),
			beside: said.kind === 'stance' ? [] : ownersBeside(text.text, {start, end}),
			happenings:
				of !== undefined ? [of] : ofHappenings.has(said.kind) ? happeningsIn(text, said.kind, at, {start, end}) : [],
			told,
			earlier: isOfEarlier(text, {start, end}, said.kind, looksBack),
			unique: false,
			clues: [],
			sole: counts.get(bucketsOf[index] ?? '') === 1,
			span: within === undefined ? (without ?? {start, end}) : {start: within.start, end: within.start},
			within: within ?? sentence,
			previous: within === undefined || covers(within, sentence) ? text.sentences[at - 1] : sentence,
		};
	});
}

/** “27 died in one attack, while another killed 22”: each figure with its own clause. */
const parts = /;|,? (?:while|whereas)\b/gu;

function clauseAround(text: string, sentence: Span, at: number): Span {
	const cuts = [...text.slice(sentence.start, sentence.end).matchAll(parts)].map(({index}) => sentence.start + index);
	return {start: cuts.findLast(cut => cut <= at) ?? sentence.start, end: cuts.find(cut => cut > at) ?? sentence.end};
}

/** What a value is of; a sentence that begins with “it” and tells nothing itself goes on with what the one before tells last. */
function happeningsIn({text, sentences}: FactText, kind: string, at: number, span: Span): readonly Happening[] {
	const sentence = sentences[at] ?? {start: 0, end: text.length};
	const own = happeningsOf(kind, text, sentence, span);
	const before = sentences[at - 1];
	if (own.length > 0 || before === undefined || !/^(?:it|this)\b/iu.test(text.slice(sentence.start))) return own;
	return happeningsAt(text, before, {start: before.end, end: before.end}).slice(0, 1);
}

/** Whether a clause is all of its sentence but the stop. */
function covers(clause: Span, sentence: Span): boolean {
	return clause.start <= sentence.start + 1 && clause.end >= sentence.end - 2;
}

/** Whether no other value of its kind stands in the article. */
function isUnique(fact: Fact, bucket: readonly Fact[]): boolean {
	// A declaration may be signed beside a treaty that is only initialled.
	const isBeside = (each: Fact): boolean =>
		each.kind === 'step' && each.step === 'declared' && fact.kind === 'step' && fact.step !== 'declared';
	return bucket.every(
		each =>
			each === fact ||
			isBeside(each) ||
			each.happenings[0] !== fact.happenings[0] ||
			agree(each, fact) ||
			!tellsSame(each, fact),
	);
}

/** Lengths and people are told of many things: only those of one kind count against each other. */
function tellsSame(one: Fact, other: Fact): boolean {
	if (one.kind === 'count' && other.kind === 'count') return one.fate === other.fate && one.group === other.group;
	return one.kind !== 'duration' || other.kind !== 'duration' || one.lasts === other.lasts;
}

/** Kinds that are a day, an hour, a length or a place of something. */
const ofHappenings: ReadonlySet<Fact['kind']> = new Set(['day', 'hour', 'duration', 'place']);

function timesOf({text, dates}: FactText, {start, end}: Span): Pick<Fact, 'days' | 'months' | 'years'> {
	const here = dates.filter(date => date.start >= start && date.end <= end);
	const days = here.flatMap(({month, day}) => (month === undefined || day === undefined ? [] : [`${month}-${day}`]));
	const months = here.flatMap(({month}) => (month === undefined ? [] : [month]));
	return {days, months, years: yearsOf(text.slice(start, end))};
}

/** The months that are not those in which the article came out: a state told of them is of another time. */
function farMonths(months: readonly number[], published: string): number[] {
	const own = Number(published.split('-')[1] ?? 1);
	return months.filter(month => month !== own && month !== ((own + 10) % 12) + 1);
}

/** Who owns what a figure measures: “Syria's three-year war”, “the 15-year war of Lebanon”. */
function ownersBeside(text: string, {start, end}: Span): string[] {
	const before = /(\p{Lu}[\p{L}-]+)(?:['’]s?)? (?:own,? )?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
	const after = /^(?: [\p{Ll}-]+){0,2} (?:of|in|from) (?:the )?(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end, end + 50))?.[1];
	return [before, after].filter((name): name is string => name !== undefined && !opensSentence.test(name));
}

/** Capitals of a sentence's beginning. */
const opensSentence = /^(?:At|In|On|From|By|After|Before|Since|Until|Around|About|For|The|Some|Over|Nearly|Almost)$/u;

function yearsOf(text: string): number[] {
	return [...text.matchAll(/\b(?:1[89]|20)\d\d(?=s?\b)/gu)].map(([year]) => Number(year));
}

/** Whether the headline is the outlet's own. */
function isPrinted(article: Article): boolean {
	return !article.title.startsWith('[');
}
