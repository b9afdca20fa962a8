import {oneLine} from '../corpus/parse/one-line.js';
import {cleanBlocks} from './boilerplate/clean-blocks.js';
import {isDateLine} from './boilerplate/line-kinds.js';
import {addressOf, savedFrom} from './metadata/address.js';
import {assemble} from './assemble.js';
import {whyBoilerplate} from './boilerplate/why-boilerplate.js';
import type {Removed} from './removed.js';
import type {ExtractedArticle, ExtractOptions} from './extracted.js';
import {bodyOf} from './html/body.js';
import {parsePage} from './html/parse-page.js';
import {whyOpening} from './html/paywall.js';
import {cleanAuthor} from './metadata/clean-author.js';
import {cleanTitle} from './metadata/clean-title.js';
import {jsonLdFacts} from './metadata/json-ld.js';
import {nearLines} from './metadata/near.js';
import {metaFacts} from './metadata/meta-tags.js';
import {visibleFacts} from './metadata/visible.js';
import {value} from './metadata/facts.js';

export function extractFromPage(
	html: string,
	{url: given, today}: Pick<ExtractOptions, 'url' | 'today'>,
): ExtractedArticle {
	const document = parsePage(html);
	const [data, meta] = [jsonLdFacts(document), metaFacts(document)];
	// Nobody reads them, and they stand inside by-lines.
	for (const element of document.querySelectorAll('script, style, template, noscript')) element.remove();
	const visible = visibleFacts(document, [data, meta]);
	const url = addressOf({given, saved: savedFrom(html), own: [meta.url, data.url]})?.url;
	const site = (meta.site ?? data.site)?.replace(/^@/, '');
	const rawTitle = visible.title ?? data.title ?? meta.title ?? value(document.querySelector('title')?.textContent);
	const title = rawTitle === undefined ? undefined : cleanTitle(rawTitle, site, visible.title);
	const author = [data.author, meta.author, visible.author].map(name => cleanAuthor(name, site)).find(Boolean);
	const declared = data.language ?? document.documentElement?.getAttribute('lang') ?? meta.language;
	const {blocks, removed, page, captions} = bodyOf(document);
	const cleaned = cleanBlocks(blocks.map(oneLine).filter(Boolean), {title, author});
	const all = [...removed.map(({text, why}) => ({text: oneLine(text), why})), ...cleaned.removed];
	const lines = page.map(oneLine);
	const beside = nearLines(
		lines.filter(line => !captions.has(line)),
		cleaned.paragraphs,
		[title, visible.title],
	);
	// A page shows “yesterday” and tells machines the day.
	const near = {...beside, above: beside.above.flatMap(line => [...(visible.times.get(line) ?? []), line])};
	const aside = outside(lines, [...cleaned.paragraphs, ...all.map(({text}) => text)]);
	const around = [...all, ...aside].map(({text}) => text);
	return assemble({
		title,
		author,
		site,
		url,
		declared,
		today,
		dates: [data.published, meta.published],
		otherDates: [visible.published, meta.otherDate, ...all.map(({text}) => text).filter(isDateLine)],
		paragraphs: cleaned.paragraphs,
		near,
		removed: [...all, ...aside],
		opening: whyOpening({isFree: data.isFree, words: data.words, around}, cleaned.paragraphs),
	});
}

/** What of the page is neither in the article nor was taken out of it: readability left it aside. */
function outside(page: readonly string[], known: readonly string[]): Removed[] {
	const seen = new Set(known);
	return page
		.filter(text => text !== '' && !seen.has(text))
		.map(text => ({text, why: whyBoilerplate(text) ?? 'outside the article'}));
}
