import {factivaCodes, factivaLayout} from './factiva.js';
import {europresseText} from './europresse.js';
import {labelledText} from './labelled.js';
import {nexis} from './nexis.js';
import {proquest} from './proquest.js';
import {review} from './review.js';
import type {Databank, DatabankRecord} from './record.js';

const databanks: readonly Databank[] = [
	nexis,
	proquest,
	factivaCodes,
	factivaLayout,
	europresseText,
	labelledText,
	review,
];

/** In UTF-16 units: whose download a text is shows this early. */
const beginning = 200_000;

/** Whose download a text is; undefined of other texts. */
export function databankOf(text: string): Databank | undefined {
	const start = text.slice(0, beginning).replaceAll('\r', '');
	return databanks.find(({is}) => is(start));
}

/** One article of a download, as it is written there. */
export type Download = {
	readonly record: DatabankRecord;
	/** The file and its number in it. */
	readonly from: string;
};

/** Every article of a download, by its number in the file; one may have no text. */
export function downloads(databank: Databank, text: string, name: string): Download[] {
	const articles = databank.split(text.replaceAll('\r', '').replaceAll('\f', '\n'));
	return numbered(
		articles.map(article => databank.read(article)),
		name,
	);
}

export function numbered(records: readonly DatabankRecord[], name: string): Download[] {
	return records.map((record, index) => ({
		record,
		from: records.length === 1 ? name : `${name}: article ${index + 1}`,
	}));
}
