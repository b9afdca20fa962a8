import {questionWords} from './function-words.js';
import type {Report} from './admitted.js';
import type {Cue} from './reporting-cues.js';
import type {Span} from '../span.js';
import {
	is,
	isAuxiliary,
	isComma,
	isDeterminer,
	isLowerAdverb,
	isName,
	isPreposition,
	isQuotation,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** Whether a report without words in quotation marks tells nothing that somebody said: a guest is welcomed, a person questioned, half a clause. */
export function tellsNothing(tokens: readonly Token[], report: Report): boolean {
	const {cue} = report;
	return (
		isOne(tokens, cue) ||
		(cue.verb.lemma === 'welcome' && !isOfDeed(tokens, report)) ||
		(cue.verb.lemma === 'question' && isPlainName(tokens, report)) ||
		(cue.verb.lemma === 'continue' && report.ranges.every(({start}) => tokens[start]?.lower === 'to')) ||
		(cue.verb.lemma === 'respond' && isRequest(tokens, report)) ||
		// `– referring to the ferry`: the reporter explains.
		(cue.verb.lemma === 'refer to' && tokens[cue.group.start]?.lower === 'referring') ||
		// What a law excludes nobody has said.
		(cue.verb.lemma === 'exclude' && cue.source !== undefined && isLaw(tokens, cue.source)) ||
		// `the facts the president cites are old`: half a clause about the facts.
		(!cue.verb.beside &&
			report.ranges.every(
				({start}) => start === cue.group.end && isAuxiliary(tokens[start]) && !isQuotation(tokens[start + 1]),
			)) ||
		isCountedAside(tokens, report) ||
		report.ranges.every(range => isAdverbial(tokens, range)) ||
		report.ranges.every(range => isHalf(tokens, range, cue))
	);
}

/** `while one does not feel defeated`: anybody, and nobody who speaks. */
const isOne = (tokens: readonly Token[], {source}: Cue): boolean =>
	source !== undefined && source.end === source.start + 1 && tokens[source.start]?.lower === 'one';

/** `The Harbour Act`, in capitals or not. */
const isLaw = (tokens: readonly Token[], {start, end}: Span): boolean =>
	tokens
		.slice(start, end)
		.some(({lower}) => /^(?:act|law|bill|rule|treaty|code|statute|survey|poll|data|figures?)s?$/.test(lower));

/** What can be welcomed in words; guests are welcomed by shaking hands. */
const deeds = new Set(
	'move decision step steps statement statements agreement deal truce ceasefire progress readiness proposal proposals news announcement release efforts offer result results outcome law ruling verdict resolution support plan initiative adoption signing resumption end start beginning creation commitment'.split(
		' ',
	),
);

/** `welcomed the move of the court`, `welcomed that`. */
const isOfDeed = (tokens: readonly Token[], {ranges}: Report): boolean =>
	ranges.some(
		({start, end}) =>
			is(tokens[start], questionWords) ||
			tokens.slice(start, Math.min(end, start + longestThing)).some(token => is(token, deeds)),
	);

/** The noun of a thing stands among so many tokens of its beginning. */
const longestThing = 6;

/** `questions the President during a news conference`: asks him. */
const isPlainName = (tokens: readonly Token[], {ranges}: Report): boolean =>
	ranges.every(({start}) => isName(tokens[start]) || (isDeterminer(tokens[start]) && isName(tokens[start + 1])));

/** `did not respond to a request for comment`: nobody was asked anything that is told. */
const isRequest = (tokens: readonly Token[], {ranges}: Report): boolean =>
	ranges.some(({start, end}) =>
		tokens
			.slice(start, end)
			.some(({lower}) => /^(?:requests?|messages?|calls?|e-?mails?|inquir(?:y|ies)|comment)$/.test(lower)),
	);

/** `Two truces, one agreed in Moscow`: a participle beside a number, and nobody who speaks. */
const isCountedAside = (tokens: readonly Token[], {cue, ranges}: Report): boolean =>
	cue.source !== undefined &&
	cue.source.end === cue.source.start + 1 &&
	/^(?:one|another|two|three|some|others?)$/.test(tokens[cue.source.start]?.lower ?? '') &&
	isComma(tokens[cue.source.start - 1]) &&
	ranges.every(({start}) => isPreposition(tokens[start]));

/** `was discussed as well`: nothing is told. */
const isAdverbial = (tokens: readonly Token[], {start, end}: Span): boolean =>
	tokens
		.slice(start, end)
		.every(token => isLowerAdverb(token) || /^(?:as|well|too|also|again|there|here)$/.test(token.lower));

const halfOpeners = new Set([
	'after',
	'before',
	'when',
	'while',
	'since',
	'although',
	'though',
	'because',
	'as',
	'once',
]);

/** `…, at which, she wrote, …`, `confirmed that after Veld came and while she was there`: no clause, and nothing is said. */
function isHalf(tokens: readonly Token[], {start, end}: Span, {group}: Cue): boolean {
	const last = tokens[end - 1];
	const before = end <= group.start;
	if (before && (last?.lower === 'which' || last?.lower === 'whom') && isPreposition(tokens[end - 2])) {
		return true;
	}
	const first = tokens[start]?.lower === 'that' ? start + 1 : start;
	return (
		tokens[start]?.lower === 'that' &&
		is(tokens[first], halfOpeners) &&
		isComma(tokens[end]) &&
		!tokens.slice(first, end).some(isComma)
	);
}
