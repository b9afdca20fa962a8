import {isoDay} from '../dates/found-date.js';

/** The day in an address: `/2023/12/08/`, `2023-12-08`, `20231208`. */
export function dayInUrl(url: string): string | undefined {
	const path = url.replace(/^https?:\/\/[^/]*/i, '');
	for (const pattern of [
		/(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/,
		/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=\d{0,12}(?:\D|$))/,
		/(?<!\d)()(\d{1,2})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/,
	]) {
		const [, y = '', m = '', d = '', late] = pattern.exec(path) ?? [];
		const day =
			late === undefined ? isoDay(Number(y), Number(m), Number(d)) : isoDay(Number(late), Number(d), Number(m));
		if (m !== '' && day !== undefined) return day;
	}
	const named = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?!\d)/i.exec(
		path,
	);
	if (named === null) return undefined;
	const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((named[2] ?? '').toLowerCase()) / 3 + 1;
	return isoDay(Number(named[1]), month, Number(named[3]));
}

/** The host without `www.`; undefined of what is no web address. */
export function hostOf(url: string): string | undefined {
	try {
		const {protocol, hostname} = new URL(url);
		return /^https?:$/.test(protocol) ? hostname.replace(/^(?:www|m|amp)\d*\./, '') : undefined;
	} catch {
		return undefined;
	}
}
