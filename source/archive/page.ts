/**
 * Index of the first hit of a page: the one asked for, or, where an article at index `at` is to be on it, that of the page of this size which
 * holds it. Always the beginning of a page that has hits, 0 where there are none.
 */
export function pageAround(
	{from, limit, around}: {readonly from: number; readonly limit: number; readonly around?: string},
	count: number,
	at: number,
): number {
	const wanted = around !== undefined && at >= 0 ? at - (at % limit) : from;
	return Math.max(0, Math.min(wanted, count - 1));
}
