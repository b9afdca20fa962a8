import type {PageDocument} from '../html/dom.js';
import {type Facts, value} from './facts.js';

/** Names of meta tags, best first; compared in small letters. */
const names = {
	title: [
		'og:title',
		'twitter:title',
		'parsely-title',
		'sailthru.title',
		'dc.title',
		'dcterms.title',
		'headline',
		'title',
	],
	author: [
		'author',
		'article:author',
		'parsely-author',
		'sailthru.author',
		'dc.creator',
		'dcterms.creator',
		'byl',
		'citation_author',
		'authors',
		'article:author_name',
		'twitter:creator:name',
		'cxenseparse:author',
	],
	published: [
		'article:published_time',
		'article:published',
		'og:published_time',
		'og:article:published_time',
		'datepublished',
		'parsely-pub-date',
		'sailthru.date',
		'publish-date',
		'publish_date',
		'publishdate',
		'pubdate',
		'published_at',
		'publication_date',
		'article.published',
		'dc.date.issued',
		'cxenseparse:recs:publishtime',
		'article_date_original',
		'citation_publication_date',
	],
	/** The day of the page, or of its last change, on many sites. */
	otherDate: [
		'dcterms.created',
		'dcterms.date',
		'dc.date',
		'dc.date.created',
		'article.created',
		'date.release',
		'displaydate',
		'date',
	],
	site: [
		'og:site_name',
		'application-name',
		'dc.publisher',
		'publisher',
		'article:publisher_name',
		'twitter:app:name:iphone',
	],
	language: ['og:locale', 'content-language', 'dc.language', 'language'],
	url: ['og:url', 'mainentityofpage', 'twitter:url'],
} as const;

/** Microdata of schema.org. */
function publisherOf(document: PageDocument): string | undefined {
	const name = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
	return value(name?.getAttribute('content') ?? name?.textContent ?? undefined);
}

/** What the page's meta tags (Open Graph, Dublin Core, Parse.ly …) say of its article. */
export function metaFacts(document: PageDocument): Facts {
	const contents = new Map<string, string>();
	for (const tag of document.querySelectorAll('meta')) {
		const name = (
			tag.getAttribute('property') ??
			tag.getAttribute('name') ??
			tag.getAttribute('itemprop') ??
			tag.getAttribute('http-equiv') ??
			''
		).toLowerCase();
		const content = value(tag.getAttribute('content'));
		if (name !== '' && content !== undefined && !contents.has(name)) contents.set(name, content);
	}
	const first = (list: readonly string[]): string | undefined => list.map(name => contents.get(name)).find(Boolean);
	return {
		title: first(names.title),
		author: first(names.author.filter(name => !/^https?:/.test(contents.get(name) ?? ''))),
		published: first(names.published),
		otherDate: first(names.otherDate),
		site: first(names.site) ?? publisherOf(document),
		type: first(['og:type']),
		language: first(names.language),
		url: value(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? first(names.url),
	};
}
