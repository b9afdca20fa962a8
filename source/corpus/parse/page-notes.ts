import type {PageNote} from '../model.js';

/** How a paragraph about the page begins, in every language of the interface. */
export const noteMarker = 'Note:';

export type Parted<T> = {
	/** What is told of the event, in its order. */
	readonly told: readonly T[];
	/** What is said of the page, without its marker. */
	readonly notes: readonly (PageNote & {readonly from: T})[];
};

/**
 * Parts the paragraphs of a brief into what is told and what is said of the page. The one place that knows the marker: whatever compares, counts or
 * searches sees what is told only, and whatever prints puts the notes back where they stood.
 */
export function partNotes<T>(paragraphs: readonly T[], textOf: (paragraph: T) => string): Parted<T> {
	const told: T[] = [];
	const notes: (PageNote & {readonly from: T})[] = [];
	for (const paragraph of paragraphs) {
		const text = textOf(paragraph);
		if (!text.startsWith(noteMarker)) {
			told.push(paragraph);
			continue;
		}

		const said = text.slice(noteMarker.length).trim();
		if (said !== '') {
			notes.push({after: told.length, text: said, from: paragraph});
		}
	}

	return {told, notes};
}
