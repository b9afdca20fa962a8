import {databankOf, type Download, downloads, numbered} from '../databank/downloads.js';
import {europressePage} from '../databank/europresse.js';
import {factivaPage} from '../databank/factiva-page.js';
import {draftOfDownload} from '../databank/record.js';
import {isResultList} from '../databank/result-list.js';
import {fieldNamed} from '../databank/field-names.js';
import {textOf} from '../html/dom.js';
import {blocksOf} from '../html/blocks.js';
import {parsePage} from '../html/parse-page.js';
import {isTooMuch} from '../html/too-much.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {LibraryError} from '../library-error.js';
import {sanitise} from '../../text/sanitise.js';

const pages = [europressePage, factivaPage];
/** Names in the title of a page that one of them wrote, */
const names =
	/(?<!\p{L})(?:nexis|lexis\W?nexis|factiva|proquest|europresse|integrum|интегрум|ebsco(?:host)?|eureka\.cc|newsbank)(?!\p{L})/iu;
/** and marks of the older ones’ downloads: each of its own, a page of megabytes is searched for all of them. */
const marks = [/<docfull>/i, /\bload-date:/i, /\d of \d+ documents\b/i, /proquest document id/i];

function isByDatabank(html: string): boolean {
	const [, title = ''] = /<title>([^<]{0,200})/i.exec(html) ?? [];
	return names.test(title) || marks.some(mark => mark.test(html));
}

/** What Europresse, Factiva, Nexis and the like write as a page: many articles in one file. */
export const databankPage = kind<'page' | 'blocks', Download>({
	name: 'databank page',
	detect({text}) {
		if (!/^\s*<|<(?:html|body|article|div)\b/i.test(startOf(text))) return undefined;
		if (pages.some(({is}) => is(text))) return 'page';
		return isByDatabank(text) && databankOf(flat(text)) !== undefined ? 'blocks' : undefined;
	},
	split({text, name}, how) {
		if (isTooMuch(text)) throw new LibraryError(`${name}: too large for a download of a databank: split it`);
		const page = how === 'page' ? pages.find(({is}) => is(text)) : undefined;
		if (page !== undefined) return {pieces: numbered(page.read(parsePage(sanitise(text))), name)};
		const blocks = flat(text);
		const databank = databankOf(blocks);
		return {pieces: databank === undefined ? [] : downloads(databank, blocks, name)};
	},
	read: ({record, from}, _, {today}) => draftOfDownload(record, from, today),
	textless: from => `${from}: no text in this document`,
});

/** The list of what a databank found, saved from it as a page or a text. */
export const resultList = kind<true, never>({
	name: 'result list',
	detect({text}) {
		const isPage = /^\s*<(?:!doctype|html|head|body)\b/i.test(startOf(text));
		if (isPage) return (isByDatabank(text) && isResultList(flat(text))) || undefined;
		return isResultList(text) || undefined;
	},
	split({name}) {
		throw new LibraryError(
			`${name} is a list of search results, which “add” does not read: download the documents themselves, with their text, and add those`,
		);
	},
	read: piece => piece,
	textless: 'kept',
});

/** The blocks of a page, a blank line between them. */
function flat(html: string): string {
	if (isTooMuch(html)) return '';
	const {body} = parsePage(html);
	for (const row of body?.querySelectorAll('tr') ?? []) {
		const [label, field, ...others] = [...row.querySelectorAll('td, th')];
		const name = textOf(label ?? null);
		if (label === undefined || field === undefined || others.length > 0 || fieldNamed(name) === undefined) continue;
		Object.assign(label, {textContent: `${name}:`});
	}
	for (const label of body?.querySelectorAll('dt') ?? []) {
		const {nextElementSibling: field} = label;
		if (field?.nodeName !== 'DD' || fieldNamed(textOf(label).replace(/\s*:$/u, '')) === undefined) continue;
		Object.assign(field, {textContent: `${textOf(label).replace(/\s*:$/u, '')}: ${textOf(field)}`});
		label.remove();
	}
	return sanitise(body === null ? '' : blocksOf(body).join('\n\n'));
}
