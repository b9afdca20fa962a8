import type {Stance} from '../model.js';
import type {NamedSpan} from '../rows/features.js';
import {personKey} from '../rows/person-key.js';
import {stem} from '../rows/stem.js';
import type {Span} from '../span.js';
import {fold} from '../../text/fold.js';
import {type FactText, type FoundFact, headline, namesIn} from './facts.js';
import {isUsual} from './usual-words.js';
import {type Polar, polars} from './polars.js';
import {sensesOf} from './senses.js';

const negation =
	/\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can)(?: not|n['’]t)|never|no longer|not|den(?:y|ies|ied)|rejected|dismissed|nobody|neither|none)\b[^.;:,]{0,32}$/iu;
const unsure =
	/\b(?:if|whether|would|could|may|might|should|unless|until|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|fear(?:s|ed)?|threat\p{L}*|warn(?:s|ed)?|so that|to be)\b[^.;:]{0,60}$/iu;
/** Somebody is made to say it, or it stands between quotation marks. */
const said =
	/[“”"«»]|\b(?:sa(?:id|ys)|t(?:old|ells)|answered|wr(?:ote|ites)|repl(?:ied|ies)|accus(?:ed|es)|claim(?:ed|s)|according to|den(?:ied|ies)|insist(?:ed|s)|argu(?:ed|es)|declared|announced|call(?:ed|s)|believes?|sees?)\b/iu;
const clauseEnds = /[;:—]|, (?=and|but|while|which|who|as|though)|\b(?:but|although|while|whereas)\b/giu;

/** States that opposite words tell: a road open or blocked, the released well or hurt, talks with a result or without. */
export function polarFacts(text: FactText): FoundFact[] {
	const read = text.paragraph === headline ? polars.filter(({inHeadline}) => inHeadline === true) : polars;
	return text.sentences.flatMap(sentence => {
		const whole = text.text.slice(sentence.start, sentence.end);
		const told = read.filter(({hint}) => hint.test(whole));
		if (told.length === 0) return [];
		return clausesIn(text.text, sentence).flatMap(clause =>
			told.flatMap(polar => polarFact(text, sentence, clause, polar)),
		);
	});
}

function polarFact(
	{text, ...whole}: FactText,
	sentence: Span,
	clause: Span,
	{proposition, thing, of, yes, no, open, elsewhere, whose, aroundCue, hint, opinion, key = ''}: Polar,
): FoundFact[] {
	const words = text.slice(clause.start, clause.end);
	if (!hint.test(words) || (opinion === true && said.test(text.slice(sentence.start, sentence.end)))) return [];
	const cue: [Stance, RegExpExecArray | null] =
		open !== undefined && open.test(words)
			? ['open', open.exec(words)]
			: no.test(words)
				? ['no', no.exec(words)]
				: ['yes', yes.exec(words)];
	const [stance, match] = cue;
	if (
		match === null ||
		/\bto be (?!carried|hospital)/u.test(match[0]) ||
		elsewhere?.test(words) === true ||
		of?.test(words) === false
	)
		return [];
	const lead = words.slice(0, match.index);
	if (stance !== 'open' && unsure.test(lead)) return [];
	const before = text.slice(sentence.start, clause.end);
	const things = thing === undefined ? [] : [...words.matchAll(thing)];
	// “The corridor, which is blocked”: the thing stands before the clause.
	if (thing !== undefined && things.length === 0 && /^\s*(?:which|that)\b/u.test(words))
		things.push(...[...before.slice(0, -words.length).matchAll(thing)].slice(-1));
	if (thing !== undefined && things.length === 0) return [];
	const nearest = things.toSorted((a, b) => Math.abs(a.index - match.index) - Math.abs(b.index - match.index))[0]?.[0];
	const isNegated =
		stance !== 'open' && negation.test(lead) && proposition !== 'result' && proposition !== 'arrangement';
	const shown = isNegated ? (stance === 'yes' ? 'no' : 'yes') : stance;
	const keys =
		whose === undefined
			? [nearest === undefined ? key : stem(nearest.toLowerCase())]
			: partiesOf({text, ...whole}, sentence, clause, match, whose);
	const start = clause.start + (/^\s*/u.exec(words)?.[0].length ?? 0);
	const end = clause.start + words.replace(/[\s.!?,]+$/u, '').length;
	const at = clause.start + match.index;
	return keys.map(polar => ({
		start,
		end,
		said: {
			kind: 'stance',
			stance: shown,
			proposition,
			polar,
			subjects: proposition === 'request' ? subjectsBefore(lead) : [],
			words: proposition === 'tie' ? tiedTo(text, sentence, {start: at + match[0].length, end}) : noWords,
		},
		...(aroundCue === true ? {without: {start: at, end: at + match[0].length}} : {within: clause}),
	}));
}

/** The state that a name, or the capital that may stand for it, means. */
function stateOf({kind, id, text, also = []}: NamedSpan): string[] {
	if (kind === 'state') return [id ?? text];
	return also.filter(reading => reading.kind === 'state').map(reading => reading.id);
}

/** Capitalised words before a verb that no beginning of a sentence explains. */
function subjectsBefore(lead: string): string[] {
	return (lead.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter(name => !isUsual(name.toLowerCase()));
}

/** What a thing is tied to: after its cue, or, for “that effort”, in the sentence before. */
function tiedTo(text: string, sentence: Span, object: Span): () => readonly string[] {
	const own = text.slice(object.start, object.end);
	const before = /^ (?:that|this|it|these|those|them)\b/u.test(own)
		? text.slice(Math.max(0, sentence.start - longestBefore), sentence.start)
		: '';
	return sensesOf(before + own, word => !isUsual(word));
}

/** Letters before a sentence in which “that effort” stands. */
const longestBefore = 260;

const noWords = (): readonly string[] => [];

/** Letters that a state and its adjective share. */
const rootLetters = 4;

/** Whose state a clause tells: the states it names, or the root of each name; of a mediator named after “of” that alone. */
function partiesOf(
	text: FactText,
	sentence: Span,
	clause: Span,
	cue: RegExpExecArray,
	whose: 'states' | 'names' | 'knowers' | 'voters',
): string[] {
	if (whose === 'voters') return voterOf(text, sentence);
	if (whose === 'knowers') return knowerOf(text, sentence, clause.start, clause.start + cue.index);
	if (whose === 'states') return [...new Set(namesIn(text, clause, 'state', 'place').flatMap(stateOf))];
	const own = /\bmediation of\b.*$/u.exec(cue[0])?.[0];
	const names = (own ?? text.text.slice(sentence.start, clause.end)).match(/\p{Lu}\p{L}{3,}/gu) ?? [];
	return [...new Set(names.filter(name => !isUsual(name.toLowerCase())).map(name => fold(name).slice(0, rootLetters)))];
}

/** Whose vote a sentence tells: the only person of it, or else of its paragraph. */
function voterOf(text: FactText, sentence: Span): string[] {
	const own = new Set(namesIn(text, sentence, 'person').map(personKey));
	const voters =
		own.size > 0 ? own : new Set(namesIn(text, {start: 0, end: text.text.length}, 'person').map(personKey));
	return voters.size === 1 ? [...voters] : [];
}

/** Who is the subject of a verb at `at`: the last person named before it, and of “he” the only one. */
function knowerOf(text: FactText, sentence: Span, clauseStart: number, at: number): string[] {
	const before = text.text.slice(sentence.start, at);
	const persons = namesIn(text, {start: sentence.start, end: at}, 'person');
	const last = persons.at(-1);
	if (last === undefined) return [];
	const isSubject = /^(?:['’]s \p{Ll}+)?[\s,“"]*(?:(?:still|also|himself|herself|then|really|already) )*$/u.test(
		text.text.slice(last.end, at),
	);
	// “… did not know the details, but did have general knowledge”: the subject of the clause before.
	const goesOn = /^[\s,]*(?:(?:did|also|still|he|she|himself|herself) )*$/u.test(text.text.slice(clauseStart, at));
	const isPronoun = /\b(?:he|she)[\s“"]*(?:(?:still|also|himself|herself|then|really|already) )*$/iu.test(before);
	return isSubject || ((isPronoun || goesOn) && new Set(persons.map(personKey)).size === 1) ? [personKey(last)] : [];
}

function clausesIn(text: string, sentence: Span): Span[] {
	const whole = text.slice(sentence.start, sentence.end);
	const cuts = [...whole.matchAll(clauseEnds)].map(({index, 0: cut}) => ({
		start: sentence.start + index,
		end: sentence.start + index + cut.length,
	}));
	// “Though members were not told, the minister said that …”: the main clause begins with its subject.
	const lead =
		/^\s*(?:although|though|even though|while|whereas)\b[^,]*(?:, (?!\p{Lu}|the |he |she |it |they )[^,]*)*?, (?=\p{Lu}|the |he |she |it |they )/iu.exec(
			whole,
		);
	if (lead !== null && cuts.every(({start}) => start !== sentence.start + lead[0].length - 2)) {
		const end = sentence.start + lead[0].length;
		cuts.push({start: end - 2, end});
		cuts.sort((a, b) => a.start - b.start);
	}
	return [...cuts, {start: sentence.end, end: sentence.end}].map(({start: end}, index) => ({
		start: cuts[index - 1]?.end ?? sentence.start,
		end,
	}));
}
