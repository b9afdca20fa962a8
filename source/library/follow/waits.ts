import type {IncomingHttpHeaders} from 'node:http';

const minute = 60_000;
const shortest = 15 * minute;
const longest = 24 * 60 * minute;

/** How long a feed is left alone that could not be read so many times in a row: a quarter of an hour, twice as long each time, a day at most. */
export function backOff(failures: number): number {
	return Math.min(longest, shortest * 2 ** Math.min(20, Math.max(0, failures - 1)));
}

/**
 * How long a server wants to be left alone (Retry-After: seconds, or a date), a day at most; 0 where it does not say.
 * @param now milliseconds since 1970
 */
export function retryAfter(headers: IncomingHttpHeaders, now: number): number {
	const given = headers['retry-after']?.trim() ?? '';
	const wanted = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
	return Number.isNaN(wanted) ? 0 : Math.min(longest, Math.max(0, wanted));
}
