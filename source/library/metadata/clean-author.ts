import {fold} from '../../text/fold.js';

const longest = 120;

/** The names in a by-line, without `By`, handles, dates and what is no person; undefined when nothing is left. */
export function cleanAuthor(raw: string | undefined, site: string | undefined): string | undefined {
	if (raw === undefined || /^https?:/i.test(raw)) return undefined;
	const text = raw
		.replace(
			/^\s*(?:(?:written|reported|posted|published|story|text)\s+)?(?:by|автор|par|von|por|di|yazar|haber|müəllif|հեղինակ|tác giả)\s*[:՝]?\s+/iu,
			'',
		)
		.replace(/\s*(?:@\w+|\S+@\S+\.\S+|https?:\S+)/g, '')
		.replace(
			/[\s,|•·–-]*(?:\b(?:on|updated|published|posted)\b.*|\b\d{1,2}[:.]\d\d\b.*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*|\d{1,2} \p{L}+ \d{4}.*)$/iu,
			'',
		)
		// Where somebody was, and as what.
		.replace(/,?\s+(?:in|à|aus)\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s*$/u, '')
		.replace(/\s*,\s*(?:envoyée?s?\sspécia\p{L}+|correspondante?s?|(?:спец)?корреспондент\p{L}*)\s*$/iu, '')
		.replace(
			/(?:\s*[,|/–-]\s*|^)(?:(?:(?!and\b|und\b|et\b)[\p{L}’'-]+\s){0,3})(?:correspondents?|editors?|reporters?|(?:staff )?writers?|columnists?|contributors?|bureau chief|producers?)\s*$/iu,
			'',
		)
		.trim();
	// A form’s “Name (required)”, a file, a heading in small letters are no names.
	if (
		/\.[a-z]{2,4}$|\*$|\((?:[Rr]equired|[Oo]ptional)|[?!:{}<>=]|\bfunction\b/.test(text) ||
		!/[\p{Lu}\p{Lo}]/u.test(text)
	)
		return undefined;
	const folded = fold(text);
	if (
		folded === '' ||
		text.length > longest ||
		/^(?:admin|administrator|editor|webmaster|user|guest|author|staff|unknown|news desk)$/.test(folded)
	)
		return undefined;
	return site !== undefined && folded === fold(site) ? undefined : text;
}
