import {agenciesIn, agencyNamed} from '../../corpus/credits/agency-names.js';
import {authorsOf} from '../../corpus/authors.js';
import {fold} from '../../text/fold.js';
import {isDateLine} from '../boilerplate/line-kinds.js';
import {authorsInLine} from './author-line.js';

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

/** By-lines in which more stands than names. */
const mixed = /[|·•;\d]|\s[–—]\s|\bphoto|фото|foto/iu;

/**
 * Who wrote a text, of the by-lines that a page has, best first: the first of a person, before a newsroom, an account of the site. In what stands beside
 * the text only names count.
 */
export function authorFrom(
	byLines: readonly (string | undefined)[],
	near: readonly string[],
	site: string | undefined,
): string | undefined {
	const told = byLines.flatMap(raw => (raw === undefined ? [] : (authorIn(raw, site) ?? [])));
	const person = told.find(isPersonal);
	if (person !== undefined) return person;
	const named = near.map((line, index) => {
		const isStamped = [near[index - 1], near[index + 1]].some(other => other !== undefined && isDateLine(other));
		return cleanAuthor(authorsInLine(line, {isBeside: index === 0 || isStamped}), site);
	});
	return named.find(each => each !== undefined && isPersonal(each)) ?? told[0];
}

function authorIn(raw: string, site: string | undefined): string | undefined {
	const isMixed = mixed.test(raw);
	return (isMixed ? cleanAuthor(authorsInLine(raw, {isBeside: true}), site) : undefined) ?? cleanAuthor(raw, site);
}

/** A person's name, not an account or a line that holds more. */
function isPersonal(names: string): boolean {
	return authorsOf(names).some(
		({name, kind}) => kind === 'person' && /\p{L}[.]?\s\p{L}|\p{Lo}/u.test(name) && !/\s[–—-]\s|\d/u.test(name),
	);
}

/** `Odile Marsh, AFP`, `Le Phare avec AFP`: the names without agencies, unless nothing else stands there. */
function withoutAgencies(raw: string): string {
	const match = beside.exec(raw);
	const isAgency =
		match !== null && (match.groups?.['names'] === undefined || agenciesIn(match.groups['names']).length > 0);
	const text = isAgency ? raw.slice(0, match.index) : raw;
	const parts = text.split(/\s*[,;]\s*/u);
	const persons = parts.filter(part => agencyNamed(part) === undefined);
	if (parts.length === 1) return withoutLastAgency(text);
	return persons.length === 0 || persons.length === parts.length ? text : persons.join(', ');
}

/** In words: the longest name of an agency, and the shortest of a person. */
const [longestAgency, leastName] = [4, 2];

/** `Odile Marsh Associated Press`. */
function withoutLastAgency(text: string): string {
	const words = text.trim().split(/\s+/u);
	for (let count = 1; count <= longestAgency && words.length - count >= leastName; count++)
		if (agencyNamed(words.slice(-count).join(' ')) !== undefined) return words.slice(0, -count).join(' ');
	return text;
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
