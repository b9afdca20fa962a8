import type {Span} from '../span.js';
import {calledBy} from './called-by.js';
import {officeBefore} from './office-before-name.js';
import type {Passage} from './passages.js';

/** “The pilots burnt it, the company said.”: who says what, where that is no “he”. */
const saidAfter =
	/^([^“"«]+),\s(?!(?:he|she|it|they|we|I|which|who)\s)((?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)\s(?:said|says|wrote|writes|reported|reports|holds)(?:\son\s\p{Lu}\p{L}+)?[.!?]?$/u;

/** A sentence of a passage with its people by their last names, offices left out: “Foreign Minister Ada Marsh told …” is “Marsh told …”. */
export function abridged({text, features}: Passage, {start, end}: Span): string {
	let shown = '';
	let at = start;
	for (const feature of features) {
		if (feature.person !== true || feature.start < at || feature.end > end) continue;
		const from = officeBefore(text, feature.start)?.start ?? feature.start;
		if (from < at) continue;
		shown += `${text.slice(at, from)}${calledBy(feature.text)}${/['’]s?$/u.test(feature.text) ? '’s' : ''}`;
		at = feature.end;
	}
	return capitalised(shown + text.slice(at, end));
}

/** A sentence with who says it first: “…, the company said.” is “The company: …”. */
export function withSourceFirst(sentence: string): string {
	const said = saidAfter.exec(sentence);
	return said === null ? sentence : capitalised(`${said[2] ?? ''}: ${said[1] ?? ''}`);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
