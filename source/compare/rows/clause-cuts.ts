import {cellWidth} from '../../text/width.js';
import {isFunctionWord} from './common-english.js';
import {isFiniteVerb} from './finite-verb.js';
import {closed, openMark} from './piece-marks.js';

/** Cells a clause may take: a line of a small screen. */
export const widest = 72;
/** “On Monday, …”, “In the capital, …”, “But …”: what stands before the subject and can go. */
const leads = [
	/^(?:(?:Only|Just)\s)?(?:\p{L}+\s)?(?:hours|days|weeks|months|years)\s(?:earlier|later|ago|before),?\s/u,
	/^(?:But|And|So|Yet|However|Meanwhile|Still|Also|Moreover|In turn|In addition),?\s/u,
	/^(?:Earlier|Later|On|In|At|During|Since|After|Before|Following|By|For (?:his|her|its|their) part)\b[^,;:“"«]{0,70},\s/u,
	/^(?:On|In|At|During)\s(?:the|that|this)\s(?:\p{Ll}+\s){1,3}(?=\p{Lu}|the\s)/u,
];
/** “Nurlan Beg, spokesperson of the port, …”: what stands between a name and its verb. */
const apposition = /^((?:[\p{L}’'-]+\s){0,7}\p{Lu}[\p{L}’'-]+),\s([^,;:]{3,70}),\s(?=\p{Ll})/u;
/** Words that begin what can be left out after a verb and its object. “Until” and “if” are none: they turn the matter. */
const leavers = new Set('in on at during amid since following despite after while because'.split(' '));
/** Words after a comma that begin another clause; any other comma may stand in a list. */
const joiners =
	/^(?:which|who|whose|where|while|but|as|after|because|when|although|though|despite|since|following|with|even|saying|adding|according|said|says|\p{L}+ing)$/u;

/** A clause ends at its semicolon; not where it only says who spoke: “…, Marsh said;”. */
const wholeBefore = /(?<!\s(?:said|says|added|told|wrote));["”»]?$/u;

/**
 * The clauses a sentence can be called by, each from its subject over its verb to its object, at most 72 cells, the
 * fullest first. None where it has no verb that this finds, or too long a way to the object. English.
 */
export function clausesOf(sentence: string): string[] {
	return [...new Set(beginnings(sentence))].flatMap(text => {
		const cut = fullest(text);
		return cut === null ? [] : [cut.charAt(0).toUpperCase() + cut.slice(1)];
	});
}

/** The sentence where it fits, else without what stands before its subject and between its subject and its verb. */
function beginnings(sentence: string): string[] {
	if (cellWidth(sentence) <= widest) return [sentence];
	let bare = sentence;
	for (const lead of leads) bare = bare.replace(lead, '');
	const named = apposition.exec(bare);
	if (named === null) return [bare];
	const [between, name, aside] = named;
	const rest = bare.slice(between.length);
	const isAside = !hasVerb(`${name ?? ''} ${aside ?? ''}`) && isFiniteVerb(['', bareWord(rest.split(' ')[0] ?? '')], 1);
	return isAside ? [`${name ?? ''} ${rest}`, bare] : [bare];
}

/** Whether a text has a finite verb. English. */
export function hasVerb(text: string): boolean {
	const words = text.split(' ').map(bareWord);
	return words.some((_, at) => isFiniteVerb(words, at));
}

function fullest(text: string): string | null {
	const parts = text.split(' ');
	const words = parts.map(bareWord);
	if (!words.some(word => isFunctionWord(word.toLowerCase()))) return null;
	const verb = words.findIndex((_, at) => isFiniteVerb(words, at));
	if (verb < 0) return null;
	for (let end = parts.length; end > verb + 1; end--) {
		const part = parts.slice(0, end).join(' ');
		const isWhole = end === parts.length;
		const isClause =
			wholeBefore.test(part) ||
			(/,["”»]?$/u.test(part) && (joiners.test(words[end] ?? '') || !isListComma(parts.slice(end).join(' '))));
		if (!isWhole && !isClause && !canLeave(parts, words, end)) continue;
		if (!hasObject(words.slice(verb, end))) continue;
		// Half of what is quoted may say the contrary of the whole.
		if (!isWhole && openMark(part) !== null) continue;
		const shown = closed(part.replace(/[,;:–—-]+$/u, '')) + (isWhole || isClause ? '' : ' …');
		if (cellWidth(shown) <= widest) return shown;
	}
	return null;
}

/** Whether the words from here on only say when, where or why; or another clause begins after a semicolon. */
function canLeave(parts: readonly string[], words: readonly string[], end: number): boolean {
	const last = parts[end - 1] ?? '';
	if (/[;:]$/u.test(last)) return true;
	if (words[end] === 'in' && ['order', 'favour', 'favor'].includes(words[end + 1] ?? '')) return false;
	return leavers.has(words[end] ?? '') && /\p{L}$/u.test(last) && !isFunctionWord(last.toLowerCase());
}

/** Whether what comes after a comma is a further item of a list: short, without a verb, up to a comma or an “and”. */
export function isListComma(after: string): boolean {
	const parts = after.split(' ').slice(0, 8);
	const words = parts.map(bareWord);
	const length = parts.findIndex((part, at) => part.endsWith(',') || words[at] === 'and' || words[at] === 'or');
	return length >= 0 && !words.slice(0, length + 1).some((_, at) => isFiniteVerb(words, at));
}

function bareWord(part: string): string {
	return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Something said after the verb that is more than another verb; after a “that” the whole of what is said so. */
function hasObject(words: readonly string[]): boolean {
	const that = words.indexOf('that');
	if (that > 0) {
		const verb = words.findIndex((_, at) => at > that + 1 && isFiniteVerb(words, at));
		return verb > 0 && hasObject(words.slice(verb));
	}
	const telling = words.slice(1).filter(word => word !== '' && !isFunctionWord(word.toLowerCase()));
	return telling.length > 1 || (telling.length === 1 && !isFiniteVerb(['', ...telling], 1));
}
