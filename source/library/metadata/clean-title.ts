import {fold} from '../../text/fold.js';

const separator = /\s+[|–—·:»-]\s+|\s+\|\|\s+/g;

/** What an agency puts before the headline of a later version: `UPDATE 2-`. */
const ofDesk = /^(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|RECASTS?)(?:[- ]?\d{1,2})?\s?-\s?(?=\S)/;

export function withoutDesk(title: string): string {
	return title.replace(ofDesk, '');
}

/** A headline without the site's name at its end or start: `Ministers meet | Harbour Post`. */
export function cleanTitle(title: string, site: string | undefined, headline: string | undefined): string {
	const plain = withoutDesk(title).replace(
		/^print(?:able)?(?: version| view)?\s?[:|–-]\s+|\s+[:|–-]\s+(?:print(?:able|er)?(?:[- ](?:version|view|friendly))?|версия для печати|version imprimable|druckversion|versión para imprimir)$/i,
		'',
	);
	if (plain !== title) return cleanTitle(plain, site, headline);
	if (headline !== undefined && fold(title).startsWith(fold(headline)) && fold(headline) !== '') return headline;
	const known = site === undefined ? '' : fold(site);
	const parts = [...title.matchAll(separator)];
	const last = parts.at(-1);
	if (last !== undefined && isSite(title.slice(last.index + last[0].length), known))
		return title.slice(0, last.index).trim();
	const first = parts[0];
	if (first !== undefined && isSite(title.slice(0, first.index), known))
		return title.slice(first.index + first[0].length).trim();
	return title.trim();
}

function isSite(part: string, known: string): boolean {
	const folded = fold(part);
	if (folded === '') return false;
	return known === ''
		? /\.(?:com|org|net|am|az|ru|ge)$/i.test(part.trim())
		: folded === known || known.startsWith(folded) || folded.startsWith(known);
}
