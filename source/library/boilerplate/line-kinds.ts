import {fold} from '../../text/fold.js';
import {writtenDates} from '../dates/written-dates.js';

/** In UTF-16 units: what is longer is a sentence. */
const longestLabel = 140;
const longestCaption = 600;

const agencies =
	'AFP|AP|Reuters|Getty|EPA|EFE|TASS|Sputnik|dpa|ANSA|Anadolu|Xinhua|PA|Shutterstock|Bloomberg|RFE/RL|Photolure|Armenpress|Azertac|Pool|Alamy|iStock|Unsplash|Pixabay|Flickr|Wikimedia';

const photoCredit = new RegExp(
	[
		'\\((?:file |ap |afp |epa )?(?:photo|image|picture|foto|фото|file)\\b[^)]{0,120}\\)\\s*$',
		`\\((?:ap|afp|epa|reuters|getty|xinhua|tass) (?:photo|file|images?|video)[^)]{0,80}\\)`,
		'\\(image: ©',
		'\\b(?:photo|image|picture|photograph|foto|фото)(?:s|graphs)?(?: credits?| courtesy| by| source)?\\s?[:©/|]\\s?[^.]{2,80}$',
		'\\bphotos? (?:courtesy|by) [^.]{2,80}$',
		`[/|]\\s*(?:${agencies})(?: images?)?(?:[/ |,][^.]{0,40})?\\s*\\)?$`,
		'getty images\\s*\\)?$',
		'(?:image |photo |picture )?credits?: ?[^.]{2,60}$',
		// Behind a full stop it is the credit of the whole text.
		`[^.!?”"\\s]\\s*\\((?:${agencies})(?: photo)?\\)\\s*$`,
		'^image (?:caption|copyright)\\b',
		`(?:^|\\s)©(?!\\s?(?:19|20)\\d\\d)[^.]{2,60}$`,
		'^\\(files?\\)',
		// A photographer and for whom: “(Odile Marsh for Harbour Post)”.
		'[.”"]\\s*\\((?:\\p{Lu}[\\p{L}’\'-]+ ){1,3}(?:for|via|pour|für|para|per) (?:the )?\\p{Lu}[^)]{2,40}\\)\\s*$',
		'\\bin this (?:file|handout|undated|screen ?grab|image|photo|picture|combination)\\b[^.]{0,40}(?:photo|image|picture|taken|released|provided|video)',
	].join('|'),
	'iu',
);

/** A picture's caption or credit. */
export function isCaption(line: string): boolean {
	return line.length <= longestCaption && photoCredit.test(line);
}

/** In words: a paragraph of so many that is over before a picture's credit may be text. */
const longestBeforeCredit = 25;

/** Whether a paragraph stands before the picture's credit on a line. */
export function hasParagraphBeforeCredit(line: string): boolean {
	const match = photoCredit.exec(line);
	const before = line.slice(0, match?.index ?? 0).trim();
	return /[.!?…”"»։]$/u.test(before) && before.split(' ').length >= longestBeforeCredit;
}

const byLine =
	/^(?:(?:written |reported |posted |story |text )?by:?|автор:?|par|von|por|di|yazar:?|haber:?|müəllif:?|հեղինակ[:՝]?|tác giả:?)\s+(?:the )?\p{Lu}[\p{L}.'’-]*(?:[ ,|/&·–-]+(?:\p{Lu}[\p{L}.'’-]*|and|et|und|y|e|de|for|of|in|at|on|the|special|to|staff|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d[\d:/.]*(?:st|nd|rd|th)?|[ap]\.?m\.?|est|edt|et|gmt|updated?|\p{P})){0,24}\s*$/iu;

/** `By Odile Marsh and Tomas Veld`, with or without a date behind. */
export function isByLine(line: string): boolean {
	return line.length <= longestLabel && byLine.test(line) && /^\S+\s+(?:\S+\s+)?\p{Lu}/u.test(line);
}

const months =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|янв\\p{L}*|фев\\p{L}*|мар\\p{L}*|апр\\p{L}*|ма[йя]|июн\\p{L}*|июл\\p{L}*|авг\\p{L}*|сен\\p{L}*|окт\\p{L}*|ноя\\p{L}*|дек\\p{L}*|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yanvar|fevral|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|հունվար\\p{L}*|փետրվար\\p{L}*|մարտ\\p{L}*|ապրիլ\\p{L}*|մայիս\\p{L}*|հունիս\\p{L}*|հուլիս\\p{L}*|օգոստոս\\p{L}*|սեպտեմբեր\\p{L}*|հոկտեմբեր\\p{L}*|նոյեմբեր\\p{L}*|դեկտեմբեր\\p{L}*|tháng';
const dateWords = `${months}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|am|pm|a\\.m\\.|p\\.m\\.|est|edt|et|pst|pdt|pt|cst|cet|cest|gmt|utc|bst|ist|msk|at|on|of|the|st|nd|rd|th|de|del|le|la|um|uhr|à|às|года?|г|в|ilin?|il|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?|ago|h|published|posted|updated?|last|modified|first|original|originally|date|time|read|reading|views?|опубликовано|обновлено|publié|modifié|mis|jour|en|ligne|temps|lecture|lesezeit|lesedauer|leestijd|lukuaika|lästid|læsetid|lesetid|tiempo|lectura|tempo|lettura|leitura|чтение|чтения|время|okuma|süresi|oxuma|vaxtı|ընթերցում|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|yayınlanma|güncelleme|tarix|ngày|thứ|lúc`;
const dateToken = new RegExp(
	`^(?:${dateWords}|\\d{1,4}(?:st|nd|rd|th|h\\d{0,2}|[ap]m)?|(?:gmt|utc)(?:[+]\\d{1,2})?|[+]\\d{1,2}|[+-]\\d\\d:?\\d\\d|z|\\d{4}-\\d\\d-\\d\\dt\\d\\d)$`,
	'iu',
);

const separators = /[\s,،.:;/|()[\]–—•·-]+/u;

/** `Posted on Dec 08, 2023, 11:27 AM`: nothing but a date, and digits in it. */
export function isDateLine(line: string): boolean {
	if (line.length > longestLabel || !/\p{Nd}/u.test(line)) return false;
	const tokens = line.split(separators).filter(token => token !== '');
	if (tokens.length === 0 || tokens.length > 24) return false;
	if (tokens.every(token => dateToken.test(token))) return true;
	const dates = writtenDates(line);
	if (dates.length === 0) return false;
	// Beside it names of days, an hour, how long it takes to read.
	const rest = dates.reduce((text, {words}) => text.replace(words, ' '), line);
	const words = rest
		.split(separators)
		.filter(token => /\p{L}/u.test(token) && !dateToken.test(token) && !isWeekday(token));
	return words.every(word => word.length <= shortWord) && words.length <= 2;
}

/** Endings of numbers, `il`, `thứ`. */
const shortWord = 3;
let weekdays: ReadonlySet<string> | undefined;

function isWeekday(word: string): boolean {
	weekdays ??= new Set(
		'en ru uk hy az ka tr fr de es pt it nl pl ro el ar he fa hu cs bg sr vi'.split(' ').flatMap(language => {
			const format = new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
			return [1, 2, 3, 4, 5, 6, 7].flatMap(day => fold(format.format(Date.UTC(2024, 0, day))).split(' '));
		}),
	);
	return weekdays.has(fold(word));
}

/** Nothing but a web address, an e-mail address or a handle. */
export function isAddress(line: string): boolean {
	return /^\s*(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w+)\s*$/i.test(line);
}

const credit =
	/^\(?(?:(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written) by|with files from|provided by)\b|(?:source|quelle|fuente|fonte|kaynak|mənbə|источник|աղբյուր|nguồn|المصدر)\s*[:：])/iu;

/** `Source: AFP`, `(Reporting by …; editing by …)`: says who wrote the text. */
export function isCreditLine(line: string): boolean {
	return (
		line.length <= 300 &&
		((credit.test(line) && isMostlyNames(line)) ||
			/^\s*[-–—]?\s*\(?(?:AFP|AP|Reuters|dpa|TASS|RFE\/RL|UPI|ANSA|EFE)\)?(?:[/, ]+(?:AFP|AP|Reuters|dpa))?\s*\.?\s*$/.test(
				line,
			))
	);
}

/** In a credit names stand, and few words between them; “Reporting by the commission shows that …” is a sentence. */
function isMostlyNames(line: string): boolean {
	const words = line.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
	const small = words.filter(word => /^\p{Ll}/u.test(word) && !ofCredits.test(word));
	return words.length <= 4 || small.length <= words.length / 3;
}

const ofCredits =
	/^(?:by|and|in|from|for|with|the|of|at|reporting|writing|editing|additional|compiled|edited|written|provided|und|et|y|e|de)$/u;

/** Whether two lines are one headline: equal letters, or one holds the other and is not much longer. */
export function isSameHeadline(line: string, headline: string): boolean {
	const [one, other] = [fold(line), fold(headline)];
	if (one === '' || other === '') return false;
	return (
		one === other ||
		(Math.min(one.length, other.length) > 20 &&
			(other.startsWith(`${one} `) || one.startsWith(`${other} `)) &&
			Math.abs(one.length - other.length) < 30)
	);
}
