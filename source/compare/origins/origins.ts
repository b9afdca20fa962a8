import type {Article, NameForm, Outlet} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import {countsOf} from '../facts/counts.js';
import {creditLines} from '../../corpus/credit-lines.js';
import type {NamedSpan} from '../rows/features.js';
import {isSameAccount} from '../accounts.js';
import {groupBy} from '../group-by.js';
import type {SharedOrigin} from '../model.js';
import {partWords} from './quoted-words.js';
import {sharedRuns, type TextRuns, wordRuns} from './word-runs.js';

export type OriginOptions = {
	/** So that an article credited to an outlet is tied to that outlet's own. */
	readonly outlets?: readonly Outlet[];
	/** The names of an article, to see misspellings that two share. */
	readonly mentions?: (article: Article) => readonly (readonly NamedSpan[])[];
	/** Spellings known to be slips, folded. */
	readonly slips?: ReadonlySet<string>;
};

type Read = {
	readonly article: Article;
	/** Folded names of the outlet itself and of who is credited. */
	readonly outlet: ReadonlySet<string>;
	readonly credit: string | null;
	readonly creditBasis: string;
	readonly runs: TextRuns;
	readonly figures: ReadonlySet<string>;
	readonly slips: ReadonlySet<string>;
};

type Kinship = {
	readonly origin: string;
	/** Article id to what ties it to the origin. */
	readonly credits: readonly (readonly [string, string])[];
	/** What the two have in common beside a credit. */
	readonly evidence: readonly string[];
};

/** Days apart beyond which texts of one agency are different texts. */
const mostDays = 4;
const longestParagraph = 4000;
/** Shared five-word runs that make a reprint: at least so many, and at least this share of the shorter text's. */
const leastRuns = 6;
const leastShare = 0.12;

/**
 * Which articles go back to one text, each group with the reason: a credit (front matter or a line of the text), runs
 * of five words in common outside all quotations (containment, Broder 1997), and as further evidence shared figures and shared slips of
 * spelling. Articles of one agency that lie more than four days apart are different texts.
 */
export function sharedOrigins(articles: readonly Article[], options: OriginOptions = {}): SharedOrigin[] {
	const read = articles.map(article => readArticle(article, options));
	const parent = read.map((_, index) => index);
	const root = (index: number): number => (parent[index] === index ? index : root(parent[index] ?? index));
	const found: {one: number; other: number; kinship: Kinship}[] = [];
	for (let one = 0; one < read.length; one++) {
		for (let other = one + 1; other < read.length; other++) {
			const kinship = kinshipOf(read[one], read[other]);
			if (kinship === null) continue;
			found.push({one, other, kinship});
			parent[root(other)] = root(one);
		}
	}
	return [...groupBy(found, ({one}) => root(one)).values()].map(group => {
		const ids = articles.filter((_, index) => root(index) === root(group[0]?.one ?? 0)).map(({id}) => id);
		const kinships = group.map(({kinship}) => kinship);
		const origin = kinships.map(kinship => kinship.origin).find(name => name !== '') ?? '';
		return {articles: ids, origin, why: reasonFor(origin, kinships)};
	});
}

function reasonFor(origin: string, kinships: readonly Kinship[]): string {
	const credits = new Map(kinships.flatMap(kinship => kinship.credits));
	const told = [...credits].map(([id, basis]) => `${id.split('/').at(-1) ?? id}${basis === '' ? '' : ` (${basis})`}`);
	const credited = told.length === 0 ? [] : [`go back to ${origin}: ${told.join(', ')}`];
	return [...credited, ...new Set(kinships.flatMap(({evidence}) => evidence))].join('; ');
}

/** How many distinct texts stand behind the articles. */
export function countOrigins(articles: readonly Article[], shared: readonly SharedOrigin[]): number {
	return articles.length - shared.reduce((sum, group) => sum + group.articles.length - 1, 0);
}

/** Spellings that a table of names lists as slips, folded. */
export function slipsIn(entries: readonly {readonly names?: readonly (string | NameForm)[]}[]): Set<string> {
	const forms = entries.flatMap(({names}) => names ?? []);
	return new Set(forms.flatMap(form => (typeof form === 'object' && form.kind === 'typo' ? [fold(form.form)] : [])));
}

function readArticle(article: Article, {outlets, mentions, slips}: OriginOptions): Read {
	const own = outlets?.find(({id}) => id === article.outlet);
	const line = article.origin === undefined && article.text === 'full' ? creditLines(article.paragraphs)[0] : undefined;
	const credit = article.origin ?? line?.name ?? null;
	const names = (mentions?.(article) ?? []).flat().map(({text}) => text);
	return {
		article,
		outlet: new Set([article.outlet, own?.name ?? article.outlet].map(fold)),
		credit,
		creditBasis: line === undefined ? (article.originBasis ?? '') : `credit line “${line.line}”`,
		runs: runsOf(article),
		figures: new Set(
			article.paragraphs
				.flatMap(text => countsOf(text.slice(0, longestParagraph)))
				.filter(({size}) => size >= 10 && size % 10 !== 0)
				.map(({size}) => String(size)),
		),
		slips: new Set(names.filter(name => slips?.has(fold(name)) ?? false).map(name => name.replace(/[“”"]/gu, ''))),
	};
}

/** Two writers may quote the same words: a full text is compared without what it quotes. A brief has no words of the outlet's beside. */
function runsOf({text, paragraphs}: Article): TextRuns {
	const {own, quoted} = text === 'full' ? partWords(paragraphs) : {own: [], quoted: []};
	return {own: wordRuns(own), quoted: wordRuns(quoted)};
}

function kinshipOf(one: Read | undefined, other: Read | undefined): Kinship | null {
	if (one === undefined || other === undefined) return null;
	if (isSameAccount(one.article, other.article)) {
		return {origin: one.credit ?? other.credit ?? '', credits: [], evidence: ['two texts of one article']};
	}
	if (daysApart(one.article, other.article) > mostDays) return null;
	const runs = sharedRuns(one.runs, other.runs);
	const isReprint = runs.count >= leastRuns && runs.share >= leastShare;
	const reprint = isReprint
		? [`${Math.round(runs.share * 100)} % of the five-word runs outside quotations in common`]
		: [];
	const evidence = [...reprint, ...sharedEvidence(one, other)];
	if (one.credit !== null && other.credit !== null && fold(one.credit) === fold(other.credit)) {
		return {origin: one.credit, credits: [creditOf(one), creditOf(other)], evidence};
	}
	const copy = isCopy(one, other) ? one : isCopy(other, one) ? other : null;
	if (copy !== null) return {origin: copy.credit ?? '', credits: [creditOf(copy)], evidence};
	const slip =
		one.article.negotiation === other.article.negotiation && [...one.slips].some(each => other.slips.has(each));
	return isReprint || slip ? {origin: one.credit ?? other.credit ?? '', credits: [], evidence} : null;
}

/** Whether one article is credited to the outlet of the other. */
function isCopy(copy: Read, source: Read): boolean {
	return copy.credit !== null && source.outlet.has(fold(copy.credit));
}

function creditOf({article, creditBasis}: Read): readonly [string, string] {
	return [article.id, creditBasis];
}

function sharedEvidence(one: Read, other: Read): string[] {
	const figures = [...one.figures].filter(figure => other.figures.has(figure));
	const slips = [...one.slips].filter(slip => other.slips.has(slip));
	return [
		...(figures.length > 1 ? [`the same figures ${figures.slice(0, 4).join(', ')}`] : []),
		...(slips.length > 0 ? [`the same slip ${slips.map(slip => `“${slip}”`).join(', ')}`] : []),
	];
}

/** Days between two dates of publication; months count from their first day and are given the benefit of the doubt. */
function daysApart(one: Article, other: Article): number {
	if (one.published.length < 10 || other.published.length < 10)
		return one.published.slice(0, 7) === other.published.slice(0, 7) ? 0 : Number.POSITIVE_INFINITY;
	return Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000;
}
