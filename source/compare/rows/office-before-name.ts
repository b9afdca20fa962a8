import {personTitles, titleWords} from '../../search/mentions/name-cues.js';
import type {Span} from '../span.js';

const longest = 90;
/** The words before a name, last first: “Antony, State, of, Secretary, US”. */
const wordBefore = /(?:^|[^\p{L}\p{N}])([\p{L}][\p{L}.’'-]*)[ ]$/u;
const joining = new Set(['of', 'for']);

/**
 * The office before a person's name (“US Secretary of State”, “Armenian Foreign Minister”, “the analyst”): it belongs to
 * the name, and is nothing that two paragraphs have in common. `null` where there is none. `start` is where the name starts.
 */
export function officeBefore(text: string, start: number): Span | null {
	let from = start;
	let reached = start;
	let hasTitle = false;
	for (;;) {
		const before = text.slice(Math.max(0, start - longest), reached);
		const word = wordBefore.exec(before)?.[1];
		if (word === undefined) break;
		const lower = word.toLowerCase().replace(/\.$/, '');
		const isTitle = titleWords.has(lower) || personTitles.has(lower);
		const isCapital = word !== word.toLowerCase();
		const joins = joining.has(lower);
		if (!isTitle && !(hasTitle && (isCapital || joins))) break;
		hasTitle ||= isTitle;
		reached = start - Math.min(start, longest) + before.lastIndexOf(word);
		if (!joins) from = reached;
	}
	return hasTitle ? {start: from, end: start} : null;
}
