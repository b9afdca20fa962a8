import {originFrom} from './metadata/origin.js';
import type {Near} from './metadata/near.js';
import type {ExtractedArticle} from './extracted.js';
import {chooseLanguage} from './language.js';
import {hostOf} from './metadata/from-url.js';
import {publishedFrom} from './metadata/published.js';
import {isOwnHost} from './place/site.js';
import type {Removed} from './removed.js';

/** What a page or a text gave. */
export type Findings = {
	readonly title: string | undefined;
	readonly author: string | undefined;
	/** By-lines as they are written: an agency may stand in one beside a name. */
	readonly byLines?: readonly (string | undefined)[];
	/** Who publishes it, as it says. */
	readonly site: string | undefined;
	readonly url: string | undefined;
	/** Language as declared. */
	readonly declared: string | undefined;
	readonly today: string | undefined;
	/** Dates that are told to machines, best first. */
	readonly dates: readonly (string | undefined)[];
	/** Other dates and date lines of the page, best first. */
	readonly otherDates?: readonly (string | undefined)[];
	readonly paragraphs: readonly string[];
	/** The lines around them. */
	readonly near?: Near | undefined;
	readonly removed: readonly Removed[];
	/** Why it is the opening only. */
	readonly opening?: string | undefined;
	/** Who showed it, where another wrote it. */
	readonly via?: string | undefined;
	/** What it is instead of an article. */
	readonly instead?: string | undefined;
};

export function assemble(found: Findings): ExtractedArticle {
	const {paragraphs, removed, url} = found;
	const body = paragraphs.join('\n\n');
	const language = chooseLanguage(found.declared, body);
	const published = publishedFrom(
		{
			stated: found.dates,
			near: found.near,
			elsewhere: found.otherDates,
			url,
			paragraphs,
			others: removed.map(({text}) => text),
		},
		{language, today: found.today},
	);
	const host = url === undefined ? undefined : hostOf(url);
	const site = found.site ?? (host === undefined || isOwnHost(host) ? undefined : host);
	const credit = originFrom({
		paragraphs,
		near: found.near,
		byLines: [found.author, ...(found.byLines ?? [])],
		site,
		url,
	});
	return {
		title: found.title ?? null,
		author: found.author ?? null,
		published: published?.readings === undefined ? (published?.date ?? null) : null,
		publishedBasis: published?.readings === undefined ? (published?.basis ?? null) : null,
		...(published?.readings === undefined ? {} : {publishedOpen: {words: published.basis, ...published.readings}}),
		outlet: site ?? null,
		language: language ?? null,
		url: url ?? null,
		origin: credit?.name ?? null,
		originBasis: credit === undefined ? null : `“${credit.line}”`,
		openingBasis: found.opening ?? null,
		...(found.via === undefined ? {} : {via: found.via}),
		...(found.instead === undefined ? {} : {instead: found.instead}),
		body,
		removed,
	};
}
