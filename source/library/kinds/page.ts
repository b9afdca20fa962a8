import type {Draft} from '../draft.js';
import {draftOf} from '../draft.js';
import {extractArticle} from '../extract-article.js';
import {kind, type DraftOptions} from '../input/kind.js';
import type {Look} from '../input/look.js';
import {whyNoArticle} from '../input/no-article.js';
import {startOf} from '../input/start.js';
import {originalAddress} from '../metadata/address.js';
import {value} from '../metadata/facts.js';

/** A web page. */
export const page = kind<true, string>({
	name: 'html',
	detect: ({text}) => /<(?:!doctype html|html|head|body|article|main|div|p|h1)[\s>]/i.test(startOf(text)) || undefined,
	split: ({text}) => ({pieces: [text]}),
	read: (html, look, options) => extracted('html', look, options, [inElement(html, 'title'), inElement(html, 'h1')]),
	textless: 'kept',
});

/**
 * The one article of a page or a text.
 * @param heads what its head says, where an error page names itself
 */
export function extracted(
	as: 'html' | 'text',
	{text, name, remark, source}: Look,
	{url: given, today}: DraftOptions,
	heads: readonly (string | undefined)[] = [],
): Draft {
	const url = given ?? source.url;
	const draft = draftOf(name, extractArticle(text, {as, url, today}));
	const through = url === undefined ? undefined : originalAddress(url).through;
	return {
		...draft,
		instead: whyNoArticle([...heads, draft.title], draft.paragraphs) ?? draft.instead,
		remarks: [...(draft.remarks ?? []), ...(remark === undefined ? [] : [remark])],
		...(through === undefined ? {} : {via: through}),
	};
}

/** The text of a page's first element of a name, as far as it stands in the source. */
function inElement(html: string, name: 'title' | 'h1'): string | undefined {
	const [, inner] = new RegExp(`<${name}(?:\\s[^<>]{0,500})?>([^]{0,1000}?)</${name}>`, 'i').exec(html) ?? [];
	return value(inner?.replaceAll(/<[^<>]{0,500}>/g, ' '));
}
