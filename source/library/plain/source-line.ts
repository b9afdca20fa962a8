import {isByLine, isDateLine} from '../boilerplate/line-kinds.js';
import {isPersonsName} from './name-line.js';

/** What newspapers and sites are called by, in the languages of the outlets. */
const press =
	/(?:^|[\s-])(?:advertiser|barometer|bugle|chronicle|courier|daily|dispatch|echo|examiner|express|gazette|globe|guardian|herald|independent|inquirer|journal|ledger|mail|mercury|mirror|monitor|news|observer|post|press|record|register|review|sentinel|standard|star|sun|telegraph|times|today|tribune|weekly|wire|écho|courrier|dépêche|figaro|gazette|journal|nouvelles|parisien|presse|quotidien|tribune|voix|diario|heraldo|mundo|país|periódico|vanguardia|corriere|giornale|gazzetta|stampa|diário|jornal|folha|gazetesi|postası|haber|sesi|xəbər|qəzeti|газета|известия|курьер|новости|правда|вестник|время|ведомости|труд|маяк|звезда|(?:օրա|շաբաթա|լրա)?թերթ\p{L}*|լուրեր|ձայն|εφημερίδα|τα νέα)(?:$|\s)|(?:zeitung|anzeiger|blatt|bote|kurier|nachrichten|rundschau|post|tidende|posten|bladet)$/iu;
const page = /^(?:p(?:age|\.|p\.)?|s(?:eite|\.)?|с(?:тр)?\.?|pág\.?)?\s?[A-Z]?\d{1,3}[A-Z]?$/iu;
/** In UTF-16 units, and in words. */
const [longest, longestName] = [120, 6];
/** In lines: it stands this near the text. */
const nearest = 12;

/** Where a text was printed, and by whom, as far as a line above it says so. */
export type SourceLine = {readonly outlet?: string; readonly author?: string};

/**
 * Reads what copies of a newspaper have above the text: `Harbour Post, 15 June 2031, p. A6`, `Harbour Post · 15 Jun 2031 · A4 · BY ODILE MARSH`,
 * `June 15, 2031 | Harbour Post, The (VA)`. Only a name counts that says it is a paper's; undefined where none stands there, or two.
 */
export function sourceLine(head: readonly string[]): SourceLine {
	const found = head.slice(-nearest).flatMap(line => {
		const said = read(line);
		return said.outlet === undefined ? [] : [said];
	});
	const labelled = head.flatMap(line => /^Author(?:\/Byline)?:\s*([^|]{3,60}?)\s*(?:\||$)/u.exec(line)?.[1] ?? []);
	const [author] = labelled;
	const outlets = new Set(found.map(({outlet}) => outlet));
	const alone = outlets.size === 0 ? nameAlone(head) : undefined;
	return {
		...(author === undefined ? {} : {author}),
		...(outlets.size === 1 ? found[0] : {}),
		...(alone === undefined ? {} : {outlet: alone}),
	};
}

/** The paper's name on a line of its own: first of all, or beside the day. */
function nameAlone(head: readonly string[]): string | undefined {
	const near = head.slice(-nearest);
	const names = near.filter((line, index) => {
		const isBeside = [near[index - 1], near[index + 1]].some(other => other !== undefined && isDateLine(other));
		const isFirst = index === 0 && near.length === head.length && near.length > 1;
		return isPaper(line) && isInCapitals(line) && (isBeside || isFirst);
	});
	return names.length === 1 ? shownName(names[0] ?? '') : undefined;
}

/** English names of papers have capitals throughout, but for small words; sentences end in `today` and `news`, too. */
function isInCapitals(line: string): boolean {
	return !/^[\0-\u007F]*$/.test(line) || !/(?:^|\s)(?!(?:of|the|and|on|in|for|de|la|le|der|die|das)\s)[a-z]/.test(line);
}

/** `HARBOUR POST` is Harbour Post. */
function shownName(name: string): string {
	return /\p{Ll}/u.test(name) || !/\s/.test(name)
		? name
		: name.replaceAll(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}`);
}

function read(line: string): SourceLine {
	if (line.length > longest) return {};
	const parts = line.split(/\s*[|·•]\s*/u).filter(Boolean);
	if (parts.length > 1) return ofParts(parts);
	const [, name, rest] = /^([^\d,]{4,60}?),\s+(.*\d.*)$/u.exec(line) ?? [];
	if (name === undefined || rest === undefined) return {};
	const [day = '', last = ''] = /^(.*?)(?:,\s*([^,]{1,12}))?$/u.exec(rest)?.slice(1) ?? [];
	return isDateLine(rest) || (isDateLine(day) && page.test(last)) ? ofParts([name, day]) : {};
}

function ofParts(parts: readonly string[]): SourceLine {
	if (!parts.some(part => isDateLine(part))) return {};
	const names = parts.filter(part => !isDateLine(part) && !page.test(part) && !isByLine(part));
	const outlets = names.map(named).filter(name => isPaper(name));
	const by = parts.find(part => isByLine(part)) ?? names.find(isPersonsName);
	const [outlet, other] = outlets;
	return outlet === undefined || other !== undefined ? {} : {outlet, ...(by === undefined ? {} : {author: by})};
}

/** `Harbour Post, The (VA)` is The Harbour Post. */
function named(part: string): string {
	const bare = part.replace(/\s*\([^)]{1,40}\)\s*$/u, '');
	const [, name, article] = /^(.+),\s+(The|Le|La|Les|Der|Die|Das|El|Il)$/u.exec(bare) ?? [];
	return name === undefined ? bare : `${article ?? ''} ${name}`;
}

/** Whether a name says that it is a newspaper's. */
export function isPaper(name: string): boolean {
	return name.split(' ').length <= longestName && /^\p{Lu}/u.test(name) && press.test(name);
}
