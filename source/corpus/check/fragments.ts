/** Words between quotation marks, the marks included, and where they begin (UTF-16). */
export type Fragment = {readonly text: string; readonly start: number};

const quotation = /[“„][^“”„]*[”“]|"[^"]*"|«[^«»]*»/g;

/** What stands in quotation marks. */
export function fragmentsIn(text: string): Fragment[] {
	return [...text.matchAll(quotation)].map(match => ({text: match[0], start: match.index}));
}
