import {isPlaceOrDay, isShouted} from './place-or-day.js';
import {agenciesIn, agencyNamed} from './agency-names.js';
import {agencyPattern, beginsWithAgency, lazyPattern} from './agency-pattern.js';
import type {Credit} from './credit.js';
import {creditWords} from './press-words.js';

/** In UTF-16 units: a dateline stands in the first so many. */
const longest = 170;

const inBrackets = agencyPattern(
	({someAgencies}) => String.raw`(?:\(|\[|/)\s*(?<names>${someAgencies})(?:[,;]\s[^()[\]/]{1,30})?\s*(?:\)|\]|/)`,
	{head: /[([/].*[)\]/]/su},
);
const bare = agencyPattern(({anAgency}) => anAgency);
const bareAtEnd = agencyPattern(({anAgency}) => String.raw`${anAgency}\s*$`);
const agencyFirst = agencyPattern(
	({someAgencies}) =>
		String.raw`^(?<names>${someAgencies})\s*[-–—,|(.]+\s*(?<where>[^-–—:|.()]{2,50}?)\s*\)?\s*(?:[-–—:|.]|$)`,
	{head: beginsWithAgency},
);
const unknown = lazyPattern(
	/^[^()]{3,}[(/]/u,
	() =>
		String.raw`^(?<where>[^()]{3,70}?)[\s,.]*(?:\((?<name>\p{Lu}[\p{L}’'&. -]{1,28})\)\s*[-–—:.]|\/(?<slashed>\p{Lu}[\p{L}’'&. -]{1,28})\/)`,
);

const pictures = new Map<string, RegExp>();

/** `Photo – AFP` */
function isPicture(line: string): boolean {
	const words = creditWords('photo', line);
	let pattern = pictures.get(words);
	if (pattern === undefined) {
		pattern = new RegExp(String.raw`^\P{L}*(?:${words})(?![\p{L}\p{N}])`, 'u');
		pictures.set(words, pattern);
	}
	return pattern.test(line);
}

/** What an agency calls itself, in a name that is in no table. */
const agencyWord =
	/(?:^|\s)(?:Wire|News|Newswire|Press|Presse|Prensa|Agency|Agence|Agentur|Agencia|Agenzia|Agência|Ajansı|Agentliyi|Service|Telegraph|Агентство|Новости)$|(?:press|news|inform)$/iu;
const noAgency = new RegExp(
	String.raw`^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|video|photos?|audio|live|update\p{L}*|exclusive|opinion|analysis|archive|file|centre|center|left|right)$`,
	'iu',
);

/**
 * The agency of a dateline: `HARBOURVILLE, March 12 (Reuters) -`, `МОСКВА, 12 марта. /ТАСС/.`, `YEREVAN, MARCH 12, ARMENPRESS.`,
 * `AFP – Paris`, with a by-line before it or none. Undefined where a sentence only names one.
 */
export function datelineCredit(text: string): Credit | undefined {
	const head = text.slice(0, longest);
	if (isPicture(head)) return undefined;
	return bracketed(head) ?? afterDay(head) ?? beforePlace(head) ?? ofUnknown(head);
}

function bracketed(head: string): Credit | undefined {
	const match = inBrackets(head);
	if (match === null) return undefined;
	const [before, after] = [head.slice(0, match.index), head.slice(match.index + match[0].length)];
	if (before.trim() !== '' && (!isPlaceOrDay(before) || namesAgencyAtEnd(before))) return undefined;
	const isMarked = /^\s*[.,]?\s*[-–—_:.|]|^\s*$/u.test(after);
	const isSure = before.trim() === '' || /\d/.test(before) || isShouted(before) || /^By\s/u.test(before);
	// A sentence goes on in small letters, in scripts that have them.
	const isText = /^[\s“"«]*(?:\p{Lu}|\p{Lo})/u.test(after);
	if (!isMarked && !(isSure && isText)) return undefined;
	return credit(match.groups?.['names'] ?? '', `${before}${match[0]}${/^\s*[-–—.:]/u.exec(after)?.[0] ?? ''}`);
}

/** `Agence France-Presse (AFP) – a news agency –` explains what an agency is. */
function namesAgencyAtEnd(before: string): boolean {
	return bareAtEnd(before) !== null;
}

/** `YEREVAN, MARCH 12, ARMENPRESS.`, `МОСКВА, 12 мар — РИА Новости.`, `PARIS — Agence France-Presse` */
function afterDay(head: string): Credit | undefined {
	const match = bare(head);
	if (match === null || match.index === 0) return undefined;
	const [before, after] = [head.slice(0, match.index), head.slice(match.index + match[0].length)];
	if (!/[,.\-–—|/]\s*$/u.test(before) || !isPlaceOrDay(before)) return undefined;
	const isDated = /\d/.test(before);
	// `Ann Vesterby/AFP` took a picture.
	if (/\/\s*$/u.test(before) && !isDated) return undefined;
	const isWord = agencyNamed(match[0])?.isWord === true;
	const isMarked = (isWord && !isDated ? /^\s*[/:]/u : /^\s*(?:[.:։/|–—]|-\s|$)/u).test(after);
	const isText = (isDated || isShouted(before)) && !isWord && /^\s+["“«]?(?:\p{Lu}|\p{Lo})/u.test(after);
	return isMarked || isText ? credit(match[0], `${before}${match[0]}`) : undefined;
}

/** `AFP – Paris`, `TASS, March 12.` */
function beforePlace(head: string): Credit | undefined {
	const match = agencyFirst(head);
	const {names = '', where = ''} = match?.groups ?? {};
	if (match === null || !isPlaceOrDay(where) || where.split(' ').length > 4 || bare(where) !== null) return undefined;
	if (agenciesIn(names).some(({isWord}) => isWord === true) && !/\d/.test(where)) return undefined;
	return credit(names, match[0]);
}

/** An agency that is in no table: the place in capitals, and its name says so or a day stands before it. */
function ofUnknown(head: string): Credit | undefined {
	const match = unknown(head);
	const {where = '', name, slashed} = match?.groups ?? {};
	const called = (name ?? slashed)?.trim();
	if (match === null || called === undefined || called.split(' ').length > 4) return undefined;
	if (!isPlaceOrDay(where) || !isShouted(where.split(/[,/.]/u)[0] ?? '')) return undefined;
	const isDated = /\d/.test(where);
	if (slashed !== undefined && !isDated) return undefined;
	if (noAgency.test(called) || regions().has(called) || !(isDated || agencyWord.test(called))) return undefined;
	return {name: called, line: match[0].trim()};
}

function credit(names: string, line: string): Credit | undefined {
	const found = agenciesIn(names);
	return found.length === 0 ? undefined : {name: found.map(({name}) => name).join(', '), line: line.trim()};
}

let made: ReadonlySet<string> | undefined;

/** Names of states: `TEHRAN (Iran) –` is no agency's. */
function regions(): ReadonlySet<string> {
	if (made !== undefined) return made;
	const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
	made = new Set(letters.flatMap(one => letters.flatMap(other => names.of(`${one}${other}`) ?? [])));
	return made;
}
