import {parseJson} from '../input/bounded-json.js';
import {draftOfEntry, jsonFeedEntries} from '../input/feed.js';
import {draftOfRecord, jsonRecords, orderAmong} from '../input/json-records.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import type {Draft} from '../draft.js';

type Piece = (today: string) => Draft;

/** Records of articles, one a line or in a list, ours or another tool's, and JSON Feed. */
export const json = kind<true, Piece>({
	name: 'json',
	detect: ({text}) => (/^[[{]/.test(startOf(text)) && isJson(text)) || undefined,
	split({text, name}) {
		const {records, notes} = jsonRecords(text, name);
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
