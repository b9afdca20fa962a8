import type {Draft} from '../draft.js';
import {factivaCodes, factivaLayout} from './factiva.js';
import {nexis} from './nexis.js';
import {proquest} from './proquest.js';
import {type Databank, draftOfDownload} from './record.js';

const databanks: readonly Databank[] = [nexis, proquest, factivaCodes, factivaLayout];

/** In UTF-16 units: whose download a text is shows this early. */
const beginning = 200_000;

/** Whose download a text is; undefined of other texts. */
export function databankOf(text: string): Databank | undefined {
	const start = text.slice(0, beginning).replaceAll('\r', '');
	return databanks.find(({is}) => is(start));
}

/** Every article of a download, by its number in the file; one may have no text. */
export function downloadDrafts(databank: Databank, text: string, from: string, today: string): Draft[] {
	const articles = databank.split(text.replaceAll('\r', '').replaceAll('\f', '\n'));
	return articles.map((article, index) =>
		draftOfDownload(databank.read(article), articles.length === 1 ? from : `${from}: article ${index + 1}`, today),
	);
}
