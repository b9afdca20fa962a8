import {fold} from '../text/fold.js';
import {addressKey} from './address-key.js';
import type {Account, Article} from './model.js';
import {rememberSource, sourceOf} from './files/source-of.js';
import {present, someOf} from './schema/present.js';

type Told = Pick<Article, 'outlet' | 'title' | 'published'> & {readonly url?: string | undefined};

/**
 * Whether a text and an account of the same id tell the same article: the same address, or the headline, or the day where no two addresses say
 * otherwise. Two articles that only happen to have one name are kept apart.
 */
export function isOneArticle(one: Told, other: Told): boolean {
	if (one.outlet !== other.outlet) return false;
	const [here, there] = [addressKey(one.url), addressKey(other.url)];
	if (here !== undefined && here === there) return true;
	if (fold(one.title) === fold(other.title)) return true;
	return (here === undefined || there === undefined) && one.published === other.published;
}

/** The outlet's text with our account beside it: one article, by the id of the account, which is what others know it by. */
export function withAccount(original: Article, brief: Article): Article {
	const {account: _account, ...own} = original;
	const was = [...(brief.was ?? []), ...(original.was ?? []), original.id].filter(id => id !== brief.id);
	// The account's day was looked at by a person; the text's own is taken where it is stated in it.
	const dated = original.publishedBasis === 'stated' || brief.publishedBasis !== 'stated' ? original : brief;
	const merged: Article = present({
		...own,
		id: brief.id,
		negotiation: brief.negotiation,
		published: dated.published,
		publishedBasis: dated.publishedBasis,
		url: original.url ?? brief.url,
		author: original.author ?? brief.author,
		via: original.via ?? brief.via,
		origin: original.origin ?? brief.origin,
		originBasis: original.origin === undefined ? brief.originBasis : original.originBasis,
		was: someOf([...new Set(was)]),
		account: accountIn(brief, {...own, published: dated.published, publishedBasis: dated.publishedBasis}),
	});
	rememberSource(merged, sourceOf(original));
	return merged;
}

function accountIn(brief: Article, merged: Article): Account {
	const {title, titleBasis, published, publishedBasis, covers, paragraphs, pageNotes, note, terms} = brief;
	const isTitled = title === merged.title;
	const isDated = published === merged.published && publishedBasis === merged.publishedBasis;
	return present({
		...(isTitled ? {} : {title, titleBasis}),
		...(isDated ? {} : {published, publishedBasis}),
		covers,
		note,
		terms,
		paragraphs,
		pageNotes,
	});
}

/** The account that stands beside an article's text, as the article it is without that text; undefined where there is none. */
export function accountOf(article: Article): Article | undefined {
	const {account, note: _note, terms: _terms, pageNotes: _pageNotes, ...rest} = article;
	if (account === undefined) return undefined;
	const {titleBasis, ...untitled} = rest;
	return present({
		...untitled,
		titleBasis: account.title === undefined ? titleBasis : undefined,
		...account,
		text: 'brief' as const,
	});
}

/** An article's text without the account beside it. */
export function originalOf({account: _account, ...original}: Article): Article {
	return original;
}

/** The paragraphs of an article and after them those of the account beside it: what is searched. */
export function allParagraphs({paragraphs, account}: Pick<Article, 'paragraphs' | 'account'>): readonly string[] {
	return account === undefined ? paragraphs : [...paragraphs, ...account.paragraphs];
}

/** What articles of equal id are kept together by: the folder they belong to now and their name in it. */
export function filedName({id, negotiation}: Pick<Article, 'id' | 'negotiation'>): string {
	return `${negotiation}${id.slice(id.lastIndexOf('/'))}`;
}

/**
 * Puts texts and accounts of the same articles together: of those with one name in one negotiation the first account and the first text that tells the
 * same. Everything else stays as it is.
 */
export function paired<T>(items: readonly T[], articleOf: (item: T) => Article, join: (text: T, account: T) => T): T[] {
	const byName = new Map<string, T[]>();
	for (const item of items) {
		const name = filedName(articleOf(item));
		const group = byName.get(name);
		if (group === undefined) byName.set(name, [item]);
		else group.push(item);
	}
	if (byName.size === items.length) return [...items];
	const placed = new Map<T, T | undefined>();
	for (const group of byName.values()) {
		const pair = pairIn(group, articleOf);
		if (pair === undefined) continue;
		placed.set(pair.account, join(pair.text, pair.account));
		placed.set(pair.text, undefined);
	}
	return items.flatMap(item => {
		if (!placed.has(item)) return [item];
		const one = placed.get(item);
		return one === undefined ? [] : [one];
	});
}

function pairIn<T>(
	group: readonly T[],
	articleOf: (item: T) => Article,
): {readonly text: T; readonly account: T} | undefined {
	if (group.length < 2) return undefined;
	const account = group.find(item => articleOf(item).text === 'brief');
	if (account === undefined) return undefined;
	const text = group.find(item => articleOf(item).text === 'full' && isOneArticle(articleOf(item), articleOf(account)));
	return text === undefined ? undefined : {text, account};
}
