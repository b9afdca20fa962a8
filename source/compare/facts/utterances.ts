import type {Article} from '../../corpus/model.js';
import type {Difference, FactValue} from '../model.js';
import {isFunctionWord} from '../rows/common-english.js';
import {personKey} from '../rows/person-key.js';
import {stem} from '../rows/stem.js';
import type {Span} from '../span.js';
import {attributeQuotes} from '../voices/attribution.js';
import type {Quoted} from './quoted.js';
import type {NamesOf} from './read-facts.js';
import {saidOn} from './said-on.js';
import type {OneUtterance} from './wordings.js';

/** What two accounts of one utterance tell differently: its words, the question that it answers, who said it. */
export function utteranceDifferences(
	pairs: readonly OneUtterance[],
	articles: readonly Article[],
	namesOf: NamesOf,
): Difference[] {
	const articleOf = (id: string): Article | undefined => articles.find(each => each.id === id);
	const valueOf = ({article, paragraph}: Pick<Quoted, 'article' | 'paragraph'>, {start, end}: Span): FactValue => ({
		article,
		paragraph,
		text: articleOf(article)?.paragraphs[paragraph]?.slice(start, end) ?? '',
		start,
		end,
	});
	return pairs.flatMap((pair): Difference[] => {
		const {one, other, oneSpan, otherSpan, differs} = pair;
		const found: Difference[] = [];
		if (differs && !inTwoChannels(articleOf(one.article), one, articleOf(other.article), other))
			found.push({topic: {kind: 'wording'}, values: [valueOf(one, oneSpan), valueOf(other, otherSpan)]});
		if (one.asked !== undefined && other.asked !== undefined && areTwoQuestions(pair, articleOf))
			found.push({
				topic: {kind: 'answer', question: 'asked', of: ''},
				values: [valueOf(one, one.asked), valueOf(other, other.asked)],
			});
		const [when, there] = [one, other].map(quoted => {
			const article = articleOf(quoted.article);
			return article === undefined ? null : saidOn(article, quoted);
		});
		if (when && there && (when.last < there.first || there.last < when.first))
			found.push({
				topic: {kind: 'answer', question: 'when', of: ''},
				values: [valueOf(one, when), valueOf(other, there)],
			});
		const mouths = inTwoMouths(pair, articleOf, namesOf);
		if (mouths !== null)
			found.push({
				topic: {kind: 'answer', question: 'mouth', of: ''},
				values: [valueOf(one, mouths[0]), valueOf(other, mouths[1])],
			});
		return found;
	});
}

const written = /\b(?:written|separate|earlier) statements?\b|\bstatements? (?:through|issued|released|posted)\b/iu;
const spoken =
	/\b(?:-minute (?:statement|speech|address)|televised|speech|(?:press|news) conference|interview|before reporters|told reporters)\b/iu;

const isWritten = (text: string): boolean => written.test(text) && !spoken.test(text);
const isSpoken = (text: string): boolean => spoken.test(text) && !written.test(text);

/** A paragraph with those beside it. */
const around = (article: Article | undefined, paragraph: number): string =>
	(article?.paragraphs ?? []).slice(Math.max(0, paragraph - 1), paragraph + 2).join(' ');

/** What somebody wrote and what he said aloud are two statements, though most of their words are the same. */
function inTwoChannels(article: Article | undefined, one: Quoted, there: Article | undefined, other: Quoted): boolean {
	const [own, theirs] = [around(article, one.paragraph), around(there, other.paragraph)];
	return (isWritten(own) && isSpoken(theirs)) || (isSpoken(own) && isWritten(theirs));
}

type ArticleOf = (id: string) => Article | undefined;

/** Words that the answer must have in common before what was asked is compared. */
const fewestOfAnswer = 6;
/** Questions that share more of their words than this are one in two wordings. */
const mostShared = 0.3;
const fewestOfQuestion = 2;

function areTwoQuestions({one, other, shared}: OneUtterance, articleOf: ArticleOf): boolean {
	if (shared < fewestOfAnswer) return false;
	const answer = new Set([...one.words, ...other.words].map(word => word.stem));
	const [asked, there] = [one, other].map(quoted => {
		const span = quoted.asked ?? {start: 0, end: 0};
		const text = articleOf(quoted.article)?.paragraphs[quoted.paragraph]?.slice(span.start, span.end) ?? '';
		const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(word => !isFunctionWord(word)).map(stem);
		return new Set(words.filter(word => !answer.has(word)));
	});
	if (asked === undefined || there === undefined || Math.min(asked.size, there.size) < fewestOfQuestion) return false;
	const common = [...asked].filter(word => there.has(word)).length;
	return common <= mostShared * Math.min(asked.size, there.size);
}

/** Words of one utterance that is told of two speakers: anybody may say fewer. */
const fewestInMouths = 9;

/** The two persons in whose mouths the accounts put one utterance: null where either names none, or knows of the other. */
function inTwoMouths(
	{one, other, shared}: OneUtterance,
	articleOf: ArticleOf,
	namesOf: NamesOf,
): readonly [Span, Span] | null {
	if (shared < fewestInMouths || one.told.some(name => other.told.includes(name))) return null;
	if (one.told.length === 0 || other.told.length === 0) return null;
	const [article, there] = [articleOf(one.article), articleOf(other.article)];
	if (article === undefined || there === undefined) return null;
	const [mouth, rival] = [mouthOf(one, article, namesOf), mouthOf(other, there, namesOf)];
	if (mouth === null || rival === null || mouth.key === rival.key) return null;
	return isNear(rival.surname, one, article) || isNear(mouth.surname, other, there) ? null : [mouth.span, rival.span];
}

type Mouth = {readonly key: string; readonly surname: string; readonly span: Span};

function mouthOf(quoted: Quoted, article: Article, namesOf: NamesOf): Mouth | null {
	const text = article.paragraphs[quoted.paragraph] ?? '';
	const source = attributeQuotes(text.replaceAll('\n', ' ')).find(
		({content}) => content.start <= quoted.start && content.end >= quoted.end - 1,
	)?.source;
	if (source === undefined || source === null) return null;
	const persons = (namesOf(article).paragraphs[quoted.paragraph] ?? []).filter(
		({kind, start, end}) => kind === 'person' && start >= source.start && end <= source.end,
	);
	const [person, second] = persons;
	if (person === undefined || second !== undefined) return null;
	const surname = /[\p{L}’'-]+$/u.exec(person.text)?.[0] ?? person.text;
	return {key: personKey(person), surname, span: {start: person.start, end: person.end}};
}

/** Whether somebody is named in the paragraph of a quotation or beside it. */
function isNear(surname: string, {paragraph}: Quoted, {paragraphs}: Article): boolean {
	return paragraphs.slice(Math.max(0, paragraph - 1), paragraph + 2).some(text => text.includes(surname));
}
