import {originOf} from '../../corpus/lookup.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {ArticleMentions} from '../mentions/mentions.js';
import {periodOf} from '../query/query-dates.js';
import {type Match, mostMatches} from '../readings/readings.js';
import type {Spoken} from '../readings/said-reading.js';
import {folds} from './folds.js';
import {mentionMatches, saidMatches, unlistedMatches} from './mention-matches.js';
import type {Criterion, Plan} from './plan.js';
import type {TokenStream} from './token-stream.js';
import {nearMatches, startMatches, wordMatches} from './word-matches.js';

/** An article with all that was read in it once. */
export type ReadArticle = {
	readonly article: Article;
	readonly mentions: ArticleMentions;
	readonly tokens: TokenStream;
	/** Words attributed to listed actors. */
	readonly spoken: readonly Spoken[];
};

/**
 * What of an article meets a plan, in reading order (front matter, headline, paragraphs); undefined where it does not meet it. This is
 * what every archive's answer comes down to, read off one article without any index.
 */
export function meet(plan: Plan, read: ReadArticle, tables: Pick<Tables, 'outlets'>): readonly Match[] | undefined {
	const matches = met(plan, read, tables);
	return matches?.toSorted(inReadingOrder).slice(0, 2 * mostMatches);
}

function met(plan: Plan, read: ReadArticle, tables: Pick<Tables, 'outlets'>): readonly Match[] | undefined {
	switch (plan.kind) {
		case 'all': {
			const all: Match[] = [];
			for (const part of plan.of) {
				const matches = met(part, read, tables);
				if (matches === undefined) return undefined;
				all.push(...matches);
			}
			return all;
		}
		case 'any': {
			const found = plan.of.flatMap(part => {
				const matches = met(part, read, tables);
				return matches === undefined ? [] : [matches];
			});
			return found.length === 0 ? undefined : withoutDoubles(found.flat()).slice(0, mostMatches);
		}
		case 'not': {
			return met(plan.of, read, tables) === undefined ? [] : undefined;
		}
		default: {
			return criterionMet(plan, read, tables);
		}
	}
}

function criterionMet(
	criterion: Criterion,
	read: ReadArticle,
	tables: Pick<Tables, 'outlets'>,
): readonly Match[] | undefined {
	switch (criterion.kind) {
		case 'mentions': {
			return some(mentionMatches(criterion, read.mentions));
		}
		case 'unlisted': {
			return some(unlistedMatches(criterion, read.mentions));
		}
		case 'said': {
			return some(saidMatches(criterion, read.article, read.spoken));
		}
		case 'words': {
			return some(wordMatches(criterion, read));
		}
		case 'start': {
			return some(startMatches(criterion, read));
		}
		case 'near': {
			return some(nearMatches(criterion, read));
		}
		default: {
			const {shown, id} = frontMatter(criterion, read.article, tables) ?? {};
			if (shown === undefined) return undefined;
			return [{kind: 'field', term: criterion.term, text: shown, where: 'field', ...(id !== undefined && {id})}];
		}
	}
}

type OfFrontMatter = Exclude<Criterion, {readonly kind: 'mentions' | 'unlisted' | 'said' | 'words' | 'start' | 'near'}>;

/** What the front matter of an article has that is asked for; undefined where it has not. */
function frontMatter(
	criterion: OfFrontMatter,
	article: Article,
	tables: Pick<Tables, 'outlets'>,
): {readonly shown: string; readonly id?: string} | undefined {
	switch (criterion.kind) {
		case 'outlet': {
			const shown = criterion.names[article.outlet];
			return shown === undefined ? undefined : {shown, id: article.outlet};
		}
		case 'negotiation': {
			const shown = criterion.names[article.negotiation];
			return shown === undefined ? undefined : {shown, id: article.negotiation};
		}
		case 'origin': {
			const origin = originOf(tables, article);
			return criterion.origins.includes(origin) ? {shown: origin} : undefined;
		}
		case 'title': {
			return folds(article.title, criterion.text) ? {shown: article.title} : undefined;
		}
		case 'language': {
			const tag = article.language.toLowerCase();
			const isMeant = tag === criterion.tag || tag.startsWith(`${criterion.tag}-`);
			return isMeant ? {shown: article.language} : undefined;
		}
		case 'text': {
			return article.text === criterion.text ? {shown: criterion.text} : undefined;
		}
		case 'published': {
			return isPublished(article.published, criterion) ? {shown: article.published} : undefined;
		}
		case 'articles': {
			return criterion.ids.includes(article.id) ? {shown: criterion.shown, id: article.id} : undefined;
		}
	}
}

/** Whether the days an article may have been published on meet a span; a month without a day may be any of its days. */
function isPublished(day: string, {field, span}: Criterion & {readonly kind: 'published'}): boolean {
	const {from, to} = daysAsked(field, span);
	const days = periodOf(day);
	return days !== undefined && days.to >= from && days.from <= to;
}

/** The first and last day that a date field asks for, both included. */
export function daysAsked(
	field: 'after' | 'before' | 'on',
	{from = '', to}: {readonly from?: string; readonly to?: string},
): {readonly from: string; readonly to: string} {
	const last = '9999-12-31';
	const isClosed = from !== '' && to !== undefined;
	if (field === 'after' && isClosed) return {from, to: last};
	// The day before the first one: days are compared as text, and nothing lies between a day and itself with a mark less.
	if (field === 'before' && isClosed) return {from: '', to: beforeDay(from)};
	return {from, to: to ?? last};
}

function beforeDay(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function some(matches: readonly Match[]): readonly Match[] | undefined {
	return matches.length === 0 ? undefined : matches.slice(0, mostMatches);
}

/** A word that is a name in its place is one match, not two. */
function withoutDoubles(matches: readonly Match[]): readonly Match[] {
	const names = matches.filter(({kind}) => kind === 'name');
	return matches.filter(
		match =>
			match.kind === 'name' ||
			match.start === undefined ||
			!names.some(
				name =>
					name.where === match.where &&
					(name.start ?? 0) <= (match.start ?? -1) &&
					(name.end ?? 0) >= (match.end ?? Infinity),
			),
	);
}

function inReadingOrder(a: Match, b: Match): number {
	return rankOf(a) - rankOf(b) || (a.start ?? 0) - (b.start ?? 0);
}

function rankOf({where}: Match): number {
	return typeof where === 'number' ? where : where === 'title' ? -1 : -2;
}
