import {agencyNamed} from '../../corpus/credits/agency-names.js';
import {writtenDates} from '../dates/written-dates.js';
import {isPersonsName} from '../plain/name-line.js';
import {isPaper} from '../plain/source-line.js';

/** In UTF-16 units: a longer line is a sentence. */
const longest = 160;
/** What stands before the names of those who wrote, in the languages of the outlets: words that stand nowhere else, */
const labels =
	'words by|(?:text|story|report|article|interview|reporting|written|posted|published)(?: (?:by|from|von|de|par))?\\s?:|(?:interview|text|story|written|reported|reporting|posted|published|article) by|author(?:s|\\(s\\))?\\s?:|by-?line\\s?:|(?:das )?(?:interview|gespräch) führten?|(?:propos recueillis|entretien (?:réalisé|mené)|écrit|rédigé|publié|proposé|soumis) par|auteurs?\\s?:|autor(?:en|es|as|a)?\\s?:|texto?(?: de|\\s?:)|entrevista(?: de|\\s?:)|intervista di|testo di|door onze \\p{L}+|tekst\\s?:|автор(?:ы)?\\s?:|текст\\s?:|беседова[лы]\\p{L}*|записал\\p{L}*|подготовил\\p{L}*|автори?\\s?:|розмовля\\p{L}+|yazan\\s?:?|yazar\\s?:?|haber\\s?:?|röportaj\\s?:|müəllif\\s?:?|müsahibə\\s?:|հեղինակ՝?:?|զրուցեց|ავტორი\\s?:?|tác giả\\s?:?|بقلم|كتب\\s?:?|نویسنده\\s?:?|מאת\\s?:?';
/** and such as stand in sentences too. */
const small = 'by|par|von|por|di|av|af|door|przez|od|от|od';
const labelled = new RegExp(String.raw`^(?:(?:${labels})\s*|(?:${small})\s*:?\s+)`, 'iu');
const photographs =
	/^(?:(?:photo|photograph|picture|image|illustration|foto|bild|video|graphic)\p{L}*|фото\p{L}*|fotoğraf\p{L}*|լուսանկար\p{L}*)(?!\p{L})/iu;

const word = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}’'-]+|[\p{Lo}][\p{Lo}\p{M}’'-]+|Mc\p{Lu}\p{L}+)`;
const particle = '(?:de|del|della|di|da|do|dos|du|van|von|vom|zu|ter|ten|la|le|al|el|bin|ibn|den|der)';
const name = String.raw`${word}(?:\s(?:${particle}\s){0,2}${word}){1,3}`;
const joint = String.raw`(?:\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y|e|en|og|och|и|та|ve|və|և|და|&)\s+)`;
/** Names, and behind them where and as what: `Odile Marsh in Port Reef`, `Odile Marsh, staff writer`. */
const names = new RegExp(String.raw`^(?<names>${name}(?:${joint}${name}){0,4})(?<rest>.*)$`, 'u');
const separator = /\s*[|·•;]\s*|\s+[–—-]+\s+|\s{2,}/u;
const clock =
	/\d{1,2}[:.h]\d{2}(?::\d\d)?\s?(?:uhr|h|[ap]\.?m\.?)?(?:\s?(?:gmt|utc|msk|[cme]es?t|[ecmp][sd]?t)\b)?(?:\s?[+]\d{1,2})?/giu;
const weekday =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|on|am|at|à|um|publié|updated|published|posted)\s*,?\s*/iu;
const before = /\s+(?:on|le|am|um|at|à|el|em|il|updated|published|posted)$/iu;
/** In words, behind the names: a place, an office. */
const mostBehind = 5;

/**
 * The authors that a line beside a text names, whatever else stands on it: `26.03.2031, 17:12 | Von Odile Marsh, Port Reef`, `Words by Odile Marsh |
 * Photographs by Bo Holm`, `Odile Marsh · 3 May 2031`. Names without a word before them count only where they are known for names. Undefined where none
 * stands there.
 * @param isBeside whether the line stands right below the headline or beside a day: elsewhere names without a day or a word before them do not count
 */
export function authorsInLine(line: string, {isBeside = false} = {}): string | undefined {
	if (line.length > longest) return undefined;
	const isStamped = isBeside || writtenDates(line).length > 0 || line.replaceAll(clock, '') !== line;
	const found = partsOf(line).flatMap(part => authorsOfPart(part, isStamped));
	return found.length === 0 ? undefined : [...new Set(found)].join(', ');
}

/** The line without days and hours, in its parts. */
function partsOf(line: string): string[] {
	const undated = writtenDates(line).reduce((text, {words}) => text.replace(words, '  '), line);
	return undated
		.replaceAll(clock, '  ')
		.split(separator)
		.map(part =>
			part
				.replaceAll(/^[\s,:.–—-]+|[\s,:–—-]+$/gu, '')
				.replace(weekday, '')
				.replace(before, ''),
		)
		.filter(Boolean);
}

function authorsOfPart(part: string, isStamped: boolean): string[] {
	if (photographs.test(part)) return [];
	const label = labelled.exec(part)?.[0] ?? '';
	const match = names.exec(part.slice(label.length));
	const {names: said = '', rest = ''} = match?.groups ?? {};
	if (said === '' || !isOffice(rest, label !== '') || (label === '' && (!isStamped || isPaper(said)))) return [];
	const each = said.split(new RegExp(joint, 'u')).filter(Boolean);
	const persons = each.filter(one => agencyNamed(one) === undefined && (label !== '' || isPersonsName(one)));
	return label !== '' || persons.length === each.length ? persons : [];
}

/** Whether what stands behind names is where they were, or as what; a sentence goes on with a verb. */
function isOffice(rest: string, isLabelled: boolean): boolean {
	if (rest === '') return true;
	const begins = isLabelled
		? /^(?:\s*[,/]|\s(?:in|à|aus|en|a|da|from|at|for|on|le|am|um)\s)/u
		: /^(?:\s*,|\s(?:in|à|aus|en)\s)/u;
	return begins.test(rest) && rest.split(/\s+/u).filter(Boolean).length <= mostBehind && !/[.!?…]["”»]?$/u.test(rest);
}
