import {writtenDates} from '../dates/written-dates.js';
import {blocksIn, type Databank, type DatabankRecord} from './record.js';

const numbered =
	/^[^\S\n]*(?:\d+ (?:of|de|von|di|van) \d+ (?:DOCUMENT[SO]?S?|DOKUMENTEN?|DOCUMENTI)|Dokument \d+ von \d+)[^\S\n]*$/gm;
const ended = /^[^\S\n]*End of Document[^\S\n]*$/gim;
const length =
	/^[^\S\n]*(?:length|länge|longueur|longitud|lunghezza|lengte):\s*[\d,.]+ (?:words?|wörter|mots?|palabras?|parole|woorden)\b/imu;

/** Labels above a text, */
const above =
	/^(?:byline|section|length|dateline|headline|highlight|series|abstract|body|autor|rubrik|länge|auteur|rubrique|longueur|titre|sección|longitud|lunghezza|sezione):\s*|^body$/iu;
/** and below it. */
const below =
	/^(?:load-date|update|ladedatum|date-chargement|fecha-carga|sprache|langue|idioma|type-publication|publikationsart|language|publication-type|subject|graphic|country|state|city|company|organization|person|industry|geographic|ticker|journal-code|document-type|publication-code|notes|url|classification|correction(?:-date)?|acc-no|end of document)\s*(?::|$)/i;
const rights = /^(?:copyright\b|©|\(c\) )|\ball rights reserved\b/i;
/** In lines: the head of a document is no longer. */
const longestHead = 24;
/** In UTF-16 units: a date in a longer line is part of something else. */
const longestDate = 60;

/** Downloads of LexisNexis and Nexis Uni: a head of centred or labelled lines, then the text, then labels again. */
export const nexis: Databank = {
	name: 'Nexis',
	is: text =>
		length.test(text) &&
		(text.search(numbered) !== -1 ||
			(text.search(ended) !== -1 && /^(?:load-date|update|ladedatum|date-chargement|fecha-carga):/im.test(text))),
	split: text =>
		(text.search(numbered) === -1 ? text.split(ended) : text.split(numbered).slice(1)).filter(part =>
			length.test(part),
		),
	read,
};

function read(article: string): DatabankRecord {
	// Where a date or a label stands among the lines of a block, each line is a field; elsewhere a headline may run over several.
	const all = blocksIn(article).flatMap(block => (block.some(isField) ? block : [block.join(' ')]));
	// A list of all documents stands before the first one in some files.
	const counted = all.findIndex(block => length.test(block));
	const blocks = all.slice(Math.max(0, counted - longestHead));
	const start = headLength(blocks);
	const after = blocks.findIndex((block, index) => index >= start && below.test(block));
	const end = after === -1 ? blocks.length : after;
	const head = blocks.slice(0, start);
	const labelled = (name: string): string | undefined =>
		head.find(block => new RegExp(`^(?:${name}):`, 'i').test(block))?.replace(above, '');
	const label = head.findIndex(block => above.test(block));
	const bare = head.filter(block => !above.test(block) && !rights.test(block));
	const near = head.slice(0, label).filter(block => !rights.test(block));
	const alone = near.findLastIndex(isDateAlone);
	const dated = alone === -1 ? bare.findIndex(isDate) : alone;
	// Nexis Uni has the headline first, then the outlet and the date.
	const title =
		labelled('headline|titre') ??
		(dated > 1 ? bare[dated - 2] : bare.slice(dated + 1).findLast(line => !/\bedition$/i.test(line)));
	return {
		title,
		author: labelled('byline|autor|auteur'),
		date: bare[dated],
		outlet: dated > 0 ? bare[dated - 1] : undefined,
		paragraphs: blocks.slice(start, end).filter(block => !rights.test(block) || block.length > 200),
		around: [...head.filter(block => block !== title), ...blocks.slice(end)],
	};
}

/** Up to the line “Body”, else up to the last label above the text. */
function headLength(blocks: readonly string[]): number {
	const near = blocks.slice(0, 2 * longestHead);
	const body = near.findIndex(block => /^body:?$/i.test(block));
	return body === -1 ? near.findLastIndex(block => above.test(block)) + 1 : body + 1;
}

/** A day with its year, and hardly a word beside it: “April 8, 2025 Tuesday 10:02 PM GMT”. */
function isDateAlone(line: string): boolean {
	const words = isDate(line) ? writtenDates(line)[0]?.words : undefined;
	if (words === undefined || !/\d{4}/.test(line)) return false;
	const rest = line.replace(words, ' ').match(/\p{L}{2,}/gu) ?? [];
	return (
		rest.filter(word => !/day$|^(?:am|pm|gmt|est|edt|pst|pdt|utc|bst|cet|final|edition|late|first)$/i.test(word))
			.length < 2
	);
}

function isField(line: string): boolean {
	return above.test(line) || below.test(line) || isDate(line);
}

function isDate(line: string): boolean {
	return (
		line.length <= longestDate && writtenDates(line)[0]?.words !== undefined && !above.test(line) && !rights.test(line)
	);
}
