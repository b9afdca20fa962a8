import type {Span} from '../span.js';
import {calledBy} from './called-by.js';
import {officeBefore} from './office-before-name.js';
import type {Passage} from './passages.js';

/** “The pilots burnt it, the company said.”: who says what, where that is no “he”. */
const saidAfter =
	/^([^“"«]+),\s(?!(?:he|she|it|they|we|I|which|who)\s)((?:[\p{L}’'-]+\s){0,4}[\p{L}’'-]+)\s(?:said|says|wrote|writes|reported|reports|holds)(?:\son\s\p{Lu}\p{L}+)?[.!?]?$/u;

const placing = /(?:^|\s)(?:in|at|from|near|to)\s$/iu;
/** “The Trump route (“Маршрут Трампа”)”: the words of the text in its own language. */
const quotedAside = /\s\([“"«„][^()]*\)/gu;

/** A sentence of a passage with its people by their last names, offices left out: “Foreign Minister Ada Marsh told …” is “Marsh told …”. */
export function abridged({text, features}: Passage, {start, end}: Span): string {
	let shown = '';
	let at = start;
	for (const feature of features) {
		if (feature.person !== true || feature.start < at || feature.end > end) continue;
		const office = officeBefore(text, feature.start)?.start ?? feature.start;
		// “In Ostmark Foreign Minister Marsh said”: the first of these words is where.
		const from = placing.test(text.slice(Math.max(at, office - 12), office)) ? feature.start : office;
		if (from < at) continue;
		// “Armenia's “Pashinian””: how an outlet prints a name is its own.
		const marked = /[“"«„]$/u.test(text.slice(at, from)) && /^[”"»“]/u.test(text.slice(feature.end, end));
		const before = text.slice(at, marked ? from - 1 : from);
		shown += `${before}${calledBy(feature.text)}${/['’]s?$/u.test(feature.text) ? '’s' : ''}`;
		at = marked ? feature.end + 1 : feature.end;
	}
	return capitalised((shown + text.slice(at, end)).replace(quotedAside, ''));
}

/** A sentence with who says it first: “…, the company said.” is “The company: …”. */
export function withSourceFirst(sentence: string): string {
	const said = saidAfter.exec(sentence);
	return said === null ? sentence : capitalised(`${said[2] ?? ''}: ${said[1] ?? ''}`);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
