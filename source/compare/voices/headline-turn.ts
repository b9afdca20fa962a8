import {isEnglishWord} from '../../search/names/english-words.js';
import {fold} from '../../text/fold.js';
import type {Span} from '../span.js';

/** `Veld: Port Will Be Open`: a name before a colon, and a headline behind it. */
const line = /^(?<who>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}): (?<what>\S.*)$/u;
/** A line of more UTF-16 units is no headline. */
const longestHeadline = 140;
const fewestWords = 4;
const speaks = /\b(?:says?|said|tells?|told|reports?|reported|claims|warns|read more)\b/iu;
/** What such a line can begin with, beside a name. */
const documents = /^(?:poll|study|survey|report)$/i;

/** The speaker, the colon and the words of a line that is a headline of somebody's words; undefined for another line. */
export function headlineTurn(
	text: string,
	start: number,
	end: number,
): (Record<'source' | 'cue' | 'content', Span> & {readonly document: boolean}) | undefined {
	const whole = text.slice(start, end).trimEnd();
	const groups = whole.length > longestHeadline ? undefined : line.exec(whole)?.groups;
	const {who = '', what = ''} = groups ?? {};
	const document = documents.test(who);
	const named = document || (/\p{Ll}/u.test(who) && who.split(' ').some(word => !isEnglishWord(fold(word))));
	// Of several sentences it is a paragraph; with a speaker of its own it is about the name before the colon.
	if (
		speaks.test(what) ||
		groups === undefined ||
		!named ||
		what.split(/\s+/u).length < fewestWords ||
		/[.!?][”’"']? \S/u.test(what)
	) {
		return undefined;
	}
	const colon = start + who.length;
	return {
		source: {start, end: colon},
		cue: {start: colon, end: colon + 1},
		content: {start: colon + 2, end: start + whole.replace(/\.$/u, '').length},
		document,
	};
}
