import type {Unreadable} from './unreadable.js';

/** Texts that are no article and hold none, by how they begin. */
const kinds: readonly (readonly [RegExp, Unreadable])[] = [
	[
		/^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<opml[\s>]/is,
		{is: 'a list of feeds (OPML)', advice: 'add the address of a feed, or a feed that was saved'},
	],
	[
		/^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*|<\?.{0,300}?\?>\s*)*<(?:urlset|sitemapindex)[\s>]/is,
		{is: 'a site map', advice: 'add the addresses of the articles in it'},
	],
	[
		/^<\?xml[^>]*>\s*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]|^<svg[\s>]/i,
		{is: 'a picture (SVG)', advice: 'there is no text in it to read'},
	],
	[/^WARC\/\d/, {is: 'a web archive (WARC)', advice: 'take the pages out of it and add those'}],
	[/^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} --> /, {is: 'subtitles', advice: 'save them as plain text without times'}],
	[/^BEGIN:VC(?:ARD|ALENDAR)\b/, {is: 'contacts or a calendar', advice: 'there is no article in it'}],
	[
		/^@(?:article|misc|online|book|inproceedings)\s*\{/i,
		{is: 'a list of references (BibTeX)', advice: 'add the articles themselves'},
	],
	[/^TY {2}- \w+\r?\n/, {is: 'a list of references (RIS)', advice: 'add the articles themselves'}],
	[/^%!PS/, {is: 'a PostScript document', advice: 'save it as plain text and add that'}],
];

/** What a text is, where it is a kind that holds no article; undefined where it may hold one. */
export function unreadableText(text: string): Unreadable | undefined {
	const start = text.slice(0, 2000).trimStart();
	return kinds.find(([pattern]) => pattern.test(start))?.[1] ?? mail(start) ?? table(start);
}

const header =
	/^(?:from|to|subject|date|mime-version|received|return-path|delivered-to|message-id|content-type|content-transfer-encoding|snapshot-content-location|x-[\w-]+|dkim-signature|reply-to):(?: |$)/gim;
const leastHeaders = 3;

/** Mail (RFC 5322) and pages that a browser keeps in the form of mail (RFC 2557): encoded, and of several parts. */
function mail(start: string): Unreadable | undefined {
	const isBox = /^From \S+ .*\b\d{4}\r?\n/.test(start);
	const [head = ''] = start.split(/\r?\n\r?\n/, 1);
	const isMessage = /^[\w-]+:/.test(head) && /^(?:mime-version|received|message-id|return-path):/im.test(head);
	if (!isBox && (!isMessage || (head.match(header)?.length ?? 0) < leastHeaders)) return undefined;
	if (isBox) return {is: 'a mailbox (MBOX)', advice: 'copy the text of its messages into files and add those'};
	return /^snapshot-content-location:|^content-type:\s*multipart\/related/im.test(head)
		? {is: 'a page saved as MHTML', advice: 'save it as “Webpage, HTML only” and add that'}
		: {is: 'a mail message', advice: 'copy its text into a text file and add that'};
}

const columns =
	/^(?:id|url|link|title|headline|date|published|publish_date|author|authors|source|media_name|text|content|language)$/i;
const leastColumns = 3;

/** CSV and TSV: the first line names at least three columns that articles have. */
function table(start: string): Unreadable | undefined {
	const [line = ''] = start.split(/\r?\n/, 1);
	const isTable = [',', ';', '\t'].some(separator => {
		const names = line.split(separator).map(name => name.trim().replaceAll('"', ''));
		return names.filter(name => columns.test(name)).length >= leastColumns;
	});
	return isTable ? {is: 'a table (CSV)', advice: 'export it as JSON, or save its articles one by one'} : undefined;
}
