import {value} from '../metadata/facts.js';
import {domainOf} from '../metadata/domain.js';
import {sendsForOthers} from './sender.js';

const asks =
	/\b(?:(?:view|read|open|see) (?:this |it |the )?(?:e-?mail |newsletter |message |story |article |post |issue )?(?:online|in (?:your |a |the )?(?:web )?browser|on (?:the )?(?:web(?:site)?|site))|(?:web|online|browser) version|im browser|dans (?:votre|le|un) navigateur|(?:ver|abrir) en (?:el|su|tu) navegador|tarayıcıda|в (?:вашем )?браузере)\b|в браузере/iu;
/** Hosts that count who opens a link, and addresses that are a key of theirs. */
const counting = /^(?:click|clicks|link|links|track|tracking|trk|e|t|go|email|mail|url\d*|em\d*|r|ct)\d*\./;
/** In letters: no word of a headline is longer. */
const longestWord = 60;

/** Whether words ask to read a message on the web. */
export function isLinkToWeb(text: string): boolean {
	return text.length < 120 && asks.test(text);
}

/**
 * Where a newsletter stands on the web: what its “view in your browser” leads to, when that is on the sender's own site, and no address that
 * only counts who follows it.
 */
export function webAddress(html: string, sender: string | undefined): string | undefined {
	const site = domainOf(sender?.split('@')[1]);
	if (site === undefined) return undefined;
	const isService = sender !== undefined && sendsForOthers(sender);
	for (const [, address = '', text = ''] of html.matchAll(
		/<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*>([^]{1,300}?)<\/a>/gi,
	)) {
		if (!isLinkToWeb(text.replaceAll(/<[^<>]*>/g, ' '))) continue;
		const url = value(address);
		if (url === undefined || !URL.canParse(url)) continue;
		const {hostname, pathname} = new URL(url);
		const isKey = pathname.split('/').some(word => word.length > longestWord && !word.includes('-'));
		if (isService && /^(?:open|www|app)\./.test(hostname)) continue;
		if (domainOf(hostname) === site && !counting.test(hostname) && !isKey && pathname.length > 1) return url;
	}
	return undefined;
}
