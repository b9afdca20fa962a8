import {parseJson} from '../input/bounded-json.js';
import {draftOfEntry, jsonFeedEntries} from '../input/feed.js';
import {draftOfRecord, jsonRecords, orderAmong} from '../input/json-records.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {LibraryError} from '../library-error.js';
import {mayHoldText} from '../input/record-text.js';
import type {Draft} from '../draft.js';

type Piece = (today: string) => Draft;

/** Records of articles, one a line or in a list, ours or another tool's, and JSON Feed. */
export const json = kind<true, Piece>({
	name: 'json',
	detect: ({text}) => (/^[[{]/.test(startOf(text)) && isJson(text)) || undefined,
	split({text, name}) {
		const {records, notes} = jsonRecords(text, name);
		if (records.length > 0 && records.every(record => !Array.isArray(record['items']) && !mayHoldText(record)))
			throw new LibraryError(
				`${name} is JSON of ${records.length === 1 ? 'one record without a text: add its address, or a file with its text in “body”, “content” or “text”' : `${records.length} records without their texts: add their addresses, or a file with the texts in “body”, “content” or “text”`}`,
			);
		const order = orderAmong(records);
		const pieces = records.flatMap((record, index): Piece[] =>
			Array.isArray(record['items'])
				? jsonFeedEntries(record).map(entry => today => draftOfEntry(entry, name, {today}))
				: [() => draftOfRecord(record, `${name}: record ${index + 1}`, order)],
		);
		return {pieces, notes};
	},
	read: (piece, _, {today}) => piece(today),
	textless: 'kept',
});

/** One value, or one object a line. */
function isJson(text: string): boolean {
	const line = text.trimStart().split('\n', 1)[0] ?? '';
	for (const candidate of [line, text]) {
		try {
			const value: unknown = parseJson(candidate);
			return typeof value === 'object' && value !== null;
		} catch {
			// Not this one.
		}
	}
	return false;
}
