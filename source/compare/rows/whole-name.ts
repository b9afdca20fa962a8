import type {Span} from '../span.js';
import {isFunctionWord} from './common-english.js';

const before = /(?:\p{Lu}[\p{L}’'-]*[ -])+$/u;
/** “Eui” goes on as “Eui-yong”, “Face” as “Face the Nation”, “Centers” as “Centers for Disease Control”. */
const after =
	/^(?:-(?!\p{L}*(?:ed|led|run|held)\b)\p{L}+)*(?:(?:[ -]|\s(?:of|for|the|of the|for the)\s)\p{Lu}[\p{L}’'-]*)*/u;
/** “Sunni-led Saudi Arabia”: how a name is described. */
const described = /^.*-\p{Ll}*(?:ed|led|run|held) /u;
/** “Securities and Exchange Commission”: a body that is named by two things. */
const joinedBody = /(\p{Lu}\p{L}+) and $/u;
/** More capitals are a headline. */
const mostWords = 6;
const body = /(?:Commission|Committee|Agency|Department|Ministry|Office|Board|Council|Bureau|Association|Institute)$/u;

/**
 * The capitalised words around those of a name, with the little words that bind them: “Al” and “Qaeda” are one name, and so are
 * “State of the Union” and “Securities and Exchange Commission”.
 */
export function wholeName(text: string, {start, end}: Span): Span {
	const lead = (before.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '').replace(described, '');
	const tail = after.exec(text.slice(end, end + 60))?.[0] ?? '';
	const first = lead.split(/[ -]/u)[0] ?? '';
	const skipped = isFunctionWord(first.toLowerCase()) ? first.length + 1 : 0;
	const from = start - lead.length + skipped;
	const to = end + tail.length;
	const joined = body.test(text.slice(from, to)) ? joinedBody.exec(text.slice(0, from)) : null;
	if (text.slice(from, to).split(/[\s-]/u).length > mostWords) return {start, end};
	return {start: joined === null ? from : joined.index, end: to};
}
