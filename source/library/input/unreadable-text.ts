import {parseJson} from './bounded-json.js';
import type {Unreadable} from './unreadable.js';

/** Texts that are no article and hold none, by how they begin. */
const kinds: readonly (readonly [RegExp, Unreadable])[] = [
	[
		/^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<opml[\s>]/is,
		{is: 'a list of feeds (OPML)', advice: '“follow” takes it in, and “update” reads the feeds'},
	],
	[
		/^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*|<\?.{0,300}?\?>\s*)*<(?:urlset|sitemapindex)[\s>]/is,
		{is: 'a site map', advice: 'add the addresses of the articles in it'},
	],
	[
		/^<\?xml[^>]*>\s*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]|^<svg[\s>]/i,
		{is: 'a picture (SVG)', advice: 'there is no text in it to read'},
	],
	[
		/^\{\s*"format":\s*"karabakh-reader library"/,
		{is: 'a library that was exported', advice: '“library import” takes it in'},
	],
	[
		/^\[InternetShortcut\]|^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist[^>]*>\s*<dict>\s*<key>URL<|^\[Desktop Entry\]/i,
		{is: 'a shortcut to a page', advice: 'add the address in it'},
	],
	[
		/^<!DOCTYPE NETSCAPE-Bookmark-file|^<!DOCTYPE html>[^]{0,400}<title>\s*(?:Pocket Export|Instapaper: Export)/i,
		{is: 'a list of links', advice: 'add the addresses in it'},
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
	return kinds.find(([pattern]) => pattern.test(start))?.[1] ?? brokenJson(start, text);
}

/** Records that break off or are damaged, and hence no text either; none where the first line alone is whole, as one object a line is. */
function brokenJson(start: string, text: string): Unreadable | undefined {
	if (!/^(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:/.test(start)) return undefined;
	const [line = ''] = text.trimStart().split('\n', 1);
	return isJson(line) || isJson(text)
		? undefined
		: {is: 'JSON that breaks off or is damaged', advice: 'save it again from where it came'};
}

function isJson(text: string): boolean {
	try {
		parseJson(text);
		return true;
	} catch {
		return false;
	}
}
