import {agenciesIn, agencyNamed} from '../../corpus/credits/agency-names.js';
import {fold} from '../../text/fold.js';

const longest = 120;
/** What stands before the names, in the languages of the outlets. */
const leading =
	/^\s*(?:(?:propos recueillis|entretien réalisé|soumis|publié|rédigé|écrit) par|interview(?:ed)? (?:by|von)|das (?:interview|gespräch) führte|entrevista de|intervista di|(?:беседовал|записал|подготовил)\p{L}*)\s*:?\s+/iu;
/** Wire copy beside somebody's name, or the newsroom's: the agency wrote it first, and is no author here. */
const beside =
	/[\s,;|(–—-]*\b(?:avec|with|mit|con|com)\s+(?:(?:the |les |l’|l'|der |den |le |las |los |as )?(?:agenc\p{L}+|agentur\p{L}+|wires?|wire services?)|(?<names>\p{L}[\p{L} ,/&’'.-]{1,60}?))\)?\s*$/iu;

/** The names in a by-line, without `By`, handles, dates and what is no person; undefined when nothing is left. */
export function cleanAuthor(raw: string | undefined, site: string | undefined): string | undefined {
	if (raw === undefined || /^https?:/i.test(raw)) return undefined;
	const text = withoutAgencies(raw)
		.replace(leading, '')
		.replace(/\s*\((?:[Tt]heo|nach|avec|with)\s[^()]{2,60}\)\s*$/u, '')
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
		.replace(
			/(?<=\p{L}\s\p{L}[\p{L}\p{M}.’'-]*)\s+[—–|]\s+\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?\s*$/u,
			'',
		)
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
		/^(?:admin|administrator|editor|webmaster|user|guest|author|staff|unknown|anonymous|anonyme|anonym|news desk)$/.test(
			folded,
		)
	)
		return undefined;
	if (site !== undefined && folded === fold(site)) return undefined;
	return isShouted(text) ? inSmallLetters(text) : text;
}

/** `Odile Marsh, AFP`, `Le Phare avec AFP`: the names without agencies, unless nothing else stands there. */
function withoutAgencies(raw: string): string {
	const match = beside.exec(raw);
	const isAgency =
		match !== null && (match.groups?.['names'] === undefined || agenciesIn(match.groups['names']).length > 0);
	const text = isAgency ? raw.slice(0, match.index) : raw;
	const parts = text.split(/\s*[,;]\s*/u);
	const persons = parts.filter(part => agencyNamed(part) === undefined);
	return parts.length === 1 || persons.length === 0 || persons.length === parts.length ? text : persons.join(', ');
}

/** `ODILE MARSH`: names of two words or more, in capitals throughout. */
function isShouted(text: string): boolean {
	return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && /\s/u.test(text);
}

function inSmallLetters(text: string): string {
	return text.replaceAll(
		/(\p{Lu})([\p{Lu}\p{M}]+)/gu,
		(_, first: string, rest: string) => `${first}${rest.toLowerCase()}`,
	);
}
