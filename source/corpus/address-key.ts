/** The address without what does not tell pages apart: protocol, `www.`, fragment, trackers, slash at the end. */
export function addressKey(url: string | undefined): string | undefined {
	if (url === undefined || !URL.canParse(url)) return undefined;
	const {hostname, pathname, searchParams} = new URL(url);
	const kept = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|ref$|source$|amp$)/i.test(name));
	const query = kept
		.map(([name, value]) => `${name}=${value}`)
		.toSorted()
		.join('&');
	return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}?${query}`;
}
