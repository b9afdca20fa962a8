import {hostOf} from './from-url.js';

/** Where an article stands, and what it was read through. */
export type Address = {
	readonly url: string;
	/** Host of an archive or a proxy that the address leads through. */
	readonly through?: string;
};

/** In UTF-16 units: the comment of a browser stands this near the beginning of a saved page. */
const beginning = 3000;
/** An archive may keep another archive's copy. */
const deepest = 3;

/** The address that a browser or a tool wrote into a page it saved: Chrome, Internet Explorer, SingleFile, HTTrack. */
export function savedFrom(html: string): string | undefined {
	const start = html.slice(0, beginning);
	const [, address] =
		/<!--\s*saved from url=\(\d{1,5}\)(https?:\/\/[^\s<>"]+)/i.exec(start) ??
		/<!--\s*Page saved with SingleFile\s{1,20}url:\s*(https?:\/\/[^\s<>"]+)/i.exec(start) ??
		[];
	if (address !== undefined) return address;
	const through = archived(html.slice(0, beginning * 4));
	if (through !== undefined) return through;
	const mirrored = /<!--\s*Mirrored from ([^\s<>"]+) by HTTrack/i.exec(html.slice(0, beginning * 4))?.[1];
	if (mirrored !== undefined) return `https://${mirrored}`;
	// What a print view says at its head or foot.
	return />\s*(?:printed from|source url|original url)\s{0,3}:\s{0,3}(https?:\/\/[^\s<>"]+)/i.exec(html)?.[1];
}

/** What an archive, a cache or a browser's reader view writes into the pages that it shows: the address, as it stands on that site. */
function archived(start: string): string | undefined {
	const [, kept, stamp] = /__wm\.wombat\(\s*"(https?:\/\/[^"\s]+)"\s*,\s*"(\d{4,14})"/.exec(start) ?? [];
	if (kept !== undefined) return `https://web.archive.org/web/${stamp ?? ''}/${kept}`;
	const cached = /Google(?:['’]|&#0?39;)s cache of\s{0,3}<a\s[^>]{0,200}href="(https?:\/\/[^"\s]+)"/i.exec(start)?.[1];
	if (cached !== undefined) return `https://webcache.googleusercontent.com/search?q=cache:${cached}`;
	const [, shown] =
		/(?:en cache de|Cache der Seite|versión en caché de|copia cache di|копи\p{L}+ страницы|önbelle\p{L}+)\s{0,3}<a\s[^>]{0,200}href="(https?:\/\/[^"\s]+)"/iu.exec(
			start,
		) ??
		(/google-cache-hdr/.test(start) ? /<base\s[^>]{0,40}href="(https?:\/\/[^"\s]+)"/i.exec(start) : null) ??
		[];
	if (shown !== undefined) return `https://webcache.googleusercontent.com/search?q=cache:${shown}`;
	const [, bing] =
		/You have reached the cached page for\s{0,3}(?:<strong>)?\s{0,3}<a\s[^>]{0,200}href="(https?:\/\/[^"\s]+)"/i.exec(
			start,
		) ?? [];
	if (bing !== undefined) return `https://cc.bingj.com/cache.aspx?url=${encodeURIComponent(bing)}`;
	const bookmark = /<link\s[^>]{0,40}rel="bookmark"[^>]{0,40}href="(https?:\/\/archive\.[a-z]+\/[^"\s]+)"/i.exec(start);
	if (bookmark !== null) return bookmark[1];
	const translated = /<base\s[^>]{0,40}href="(https?:\/\/translated\.turbopages\.org\/[^"\s]+)"/i.exec(start);
	if (translated !== null) return translated[1];
	const reader =
		/<a\s[^>]{0,200}class="[^"]{0,100}\breader-domain\b[^"]{0,100}"[^>]{0,200}href="(https?:\/\/[^"\s]+)"/i.exec(start);
	return reader?.[1];
}

/** The article's own address within that of an archive, an AMP cache, a translator or a redirect; any other as it is. */
export function originalAddress(url: string): Address {
	let found: Address = {url};
	for (let depth = 0; depth < deepest; depth++) {
		const inner = innerAddress(found.url);
		if (inner === undefined) return found;
		const through = found.through ?? hostOf(url);
		found = {url: inner, ...(through === undefined ? {} : {through})};
	}
	return found;
}

/** Sites that show the pages of others, with the address in the path, */
const inPath =
	/^(?:web\.archive\.org|archive\.(?:org|ph|is|today|li|md|vn|fo)|arquivo\.pt|webarchive\.\S+|wayback\.\S+|12ft\.io|r\.jina\.ai|txtify\.it|removepaywall\.com|archive-it\.org|wayback\.archive-it\.org)$/;
/** and those that carry it in a parameter, by the names of the parameter. */
const inQuery: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^(?:translate\.google\.[a-z.]+|webcache\.googleusercontent\.com)$/, ['u', 'q']],
	[/^google\.[a-z.]+$/, ['url', 'q']],
	[/^(?:l|lm)\.(?:facebook|instagram)\.com$/, ['u']],
	[/^translatetheweb\.com$|^microsofttranslator\.com$|^translate\.yandex\.[a-z]+$/, ['a', 'url']],
	[/^cc\.bingj\.com$/, ['url']],
	[/^12ft\.io$|^outline\.com$|^getpocket\.com$/, ['q', 'url']],
];

/** Whether a site is one that keeps the pages of others. */
export function isArchive(site: string): boolean {
	return inPath.test(site.toLowerCase());
}

function innerAddress(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const {pathname, search, searchParams, host} = new URL(url);
	const site = hostOf(url);
	if (site === undefined) return undefined;
	const path = `${pathname}${search}`;
	if (inPath.test(site)) {
		const inner = /\/(https?:\/{1,2}[^/].*)$/.exec(path)?.[1]?.replace(/^(https?):\/+/, '$1://');
		const bare = /^\/web\/\d{4,14}[a-z_]{0,4}\/([a-z\d-]+\.[^/]+\/.*)$/i.exec(path)?.[1];
		return webAddress(inner ?? (bare === undefined ? undefined : `https://${bare}`));
	}
	// `/proxy_u/en-ru.ru.…/https/harbour.example/a`
	const proxied = site === 'translated.turbopages.org' ? /^\/proxy_u\/[^/]+\/(https?)\/(.+)$/.exec(path) : null;
	if (proxied !== null) return webAddress(`${proxied[1] ?? 'https'}://${proxied[2] ?? ''}`);
	const amp = /^google\.[a-z.]+$/.test(site)
		? /^\/amp\/(s\/)?(.+)$/.exec(path)
		: host.endsWith('.cdn.ampproject.org')
			? /^\/[a-z]+\/(s\/)?(.+)$/.exec(path)
			: null;
	if (amp !== null) return webAddress(`${amp[1] === undefined ? 'http' : 'https'}://${amp[2] ?? ''}`);
	if (host.endsWith('.translate.goog')) return webAddress(`https://${translatedHost(host)}${withoutGoogle(url)}`);
	const names = inQuery.find(([pattern]) => pattern.test(site))?.[1] ?? [];
	const value = names.map(name => searchParams.get(name)).find(each => each !== null);
	return webAddress(value?.replace(/^cache:(?:(?!https?:)[\w-]*:)?/, ''));
}

function webAddress(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const whole = /^https?:\/\//i.test(text) ? text : undefined;
	return whole !== undefined && hostOf(whole)?.includes('.') === true ? whole : undefined;
}

/** `harbour--post-example.translate.goog` is harbour-post.example. */
function translatedHost(host: string): string {
	return host
		.slice(0, -'.translate.goog'.length)
		.split('--')
		.map(part => part.replaceAll('-', '.'))
		.join('-');
}

function withoutGoogle(url: string): string {
	const {pathname, searchParams} = new URL(url);
	const kept = new URLSearchParams([...searchParams].filter(([name]) => !name.startsWith('_x_tr_'))).toString();
	return `${pathname}${kept === '' ? '' : `?${kept}`}`;
}

export type AddressSources = {
	/** As the person or the server gave it. */
	readonly given: string | undefined;
	/** {@link savedFrom} */
	readonly saved: string | undefined;
	/** What the page names as its own, best first. */
	readonly own: readonly (string | undefined)[];
};

/**
 * Where a page stands: the address it was read from, else the one written into it, else its own word; each without archive or proxy.
 * What the page calls its own is taken instead of an address of the same site that led through one.
 */
export function addressOf({given, saved, own}: AddressSources): Address | undefined {
	const read = [given, saved].find(each => each !== undefined && hostOf(each) !== undefined);
	const base = read === undefined ? undefined : originalAddress(read);
	const stated = own.flatMap(each => {
		const url = each === undefined ? undefined : absolute(each, base?.url);
		return url === undefined || hostOf(url) === undefined ? [] : [originalAddress(url)];
	});
	if (base === undefined) return stated[0];
	const isExact = given !== undefined && base.through === undefined;
	const same = isExact ? undefined : stated.find(({url}) => hostOf(url) === hostOf(base.url) && !isFrontPage(url));
	return same === undefined ? base : {...base, url: same.url};
}

export function absolute(address: string, base: string | undefined): string | undefined {
	if (/^https?:\/\//i.test(address)) return address;
	return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

function isFrontPage(url: string): boolean {
	const {pathname, search} = new URL(url);
	return pathname === '/' && search === '';
}
