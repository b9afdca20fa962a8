import type {Stance} from '../model.js';
import type {Span} from '../span.js';
import {isUsual} from './usual-words.js';
import {type FactText, type FoundFact, headline} from './facts.js';
import {propositionIn} from './propositions.js';
import {senseOfWord, sensesOf} from './senses.js';

/** How a clause says no or leaves open; what it says it of stands after the cue, before it, or on both sides. */
type StanceCue = {
	readonly stance: Stance;
	readonly words: RegExp;
	readonly of: 'after' | 'before' | 'clause';
	readonly negates?: true;
};

const not = String.raw`(?:did|does|do|has|have|had|would|could|will|can|is|are|was|were|should)(?: not|n['’]t)|cannot|never|not yet`;

/** Tried in this order: a clause takes the first cue that fits, so that “did not rule out” is no “not”. */
const cues: readonly StanceCue[] = [
	{
		stance: 'open',
		words: new RegExp(
			String.raw`\b(?:${not}|refus\p{L}+ to|declin\p{L}+ to)(?: yet| fully| entirely)? (?:rul(?:ed?|ing) out|exclud(?:ed?|ing)|refus(?:ed?|ing)(?! to)|reject(?:ed|ing)?|commit(?:ted)?(?: (?:him|her|it|them)sel(?:f|ves))?(?: to)?|decided?|promised?)\b`,
			'giu',
		),
		of: 'after',
	},
	{
		stance: 'open',
		words: new RegExp(
			String.raw`\b(?:(?:${not}|refus\p{L}+ to|declin\p{L}+ to) (?:say|confirm|tell|know|clear|disclose|comment on|be drawn on)|unclear|not clear|uncertain|unknown|undecided|open|to be seen|in doubt) (?:whether|if)\b`,
			'giu',
		),
		of: 'after',
	},
	{
		stance: 'open',
		words:
			/\b(?:left|leaves|leaving|remains?|is|are|still) (?:it |that |this )?(?:open|undecided|unclear|in doubt|up in the air)\b/giu,
		of: 'before',
	},
	{
		stance: 'open',
		words:
			/\b(?:(?:is|are|was|were|remain(?:s|ed)?) (?:still |as yet |yet )?(?:not (?:yet |entirely |immediately )?(?:clear|known|certain|decided|settled)|unclear|uncertain|unknown|undecided|in doubt))\b/giu,
		of: 'before',
	},
	{stance: 'no', words: /\b(?:rul(?:es?|ed|ing) out|excludes?|excluded|out of the question)\b/giu, of: 'clause'},
	{
		stance: 'no',
		words:
			/\b(?:den(?:y|ies|ied|ying)|rejected|dismissed|disputed)\b(?: (?:reports?|claims?|it|he|she|they|accusations?|allegations?|suggestions?|charges?|that|any|having|the))+(?: (?:of|that))?/giu,
		of: 'after',
	},
	{
		stance: 'no',
		words: /\bno (?=(?:\p{L}+ ){0,3}(?:violations?|wrongdoing|breach(?:es)?|crimes?|casualties|injuries|damage)\b)/giu,
		of: 'after',
	},
	{stance: 'no', words: /\b(?:refused|rejected|declined|turned down|vetoed) by\b/giu, of: 'before'},
	{
		stance: 'no',
		words:
			/\b(?:was|were|(?:has|have|had) been) (?:dropped|withdrawn|rejected|abandoned|turned down|refused|given up)\b/giu,
		of: 'before',
	},
	{
		stance: 'no',
		words: /\b(?:unrealistic|not (?:realistic|feasible))\b/giu,
		of: 'clause',
	},
	{
		stance: 'no',
		words: /\b(?:did|does|do|would) not (?:think|believe|consider|regard|expect)\b(?! (?:so|of)\b)/giu,
		of: 'clause',
	},
	{
		stance: 'no',
		words:
			/\b(?:neither|none) (?:of )?(?:\p{L}+ ){1,3}?(?:was|were|has|have|had|will|would|did|agreed|accepted|wanted|admitted)\b/giu,
		of: 'after',
	},
	{stance: 'no', words: /\b(?:rather than|instead of)\b(?= (?:\p{L}+ly )?(?:be )?\p{L}+(?:ed|ing)\b)/giu, of: 'after'},
	{
		stance: 'no',
		words: /\bthere (?:was|were|is|are|will be|would be|has been|had been|have been) (?:to be )?(?:no|not any)\b/giu,
		of: 'after',
	},
	{
		stance: 'no',
		words:
			/\b(?:no(?! (?:doubt|question|longer|one)\b)|none of the|not one|not a) (?=(?:\p{L}+ ){1,4}(?:was|were|is|are|has|have|had|will|would)\b)/giu,
		of: 'after',
	},
	{
		stance: 'no',
		words: /\b(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|unwilling|failed|has yet|have yet) to\b(?! \d)/giu,
		of: 'after',
		negates: true,
	},
	{stance: 'no', words: new RegExp(String.raw`\b(?:${not})\b`, 'giu'), of: 'clause', negates: true},
];
/** What no sentence with a cue is without: spares most that only ask or foresee the long patterns. */
const cueHint =
	/n['’]t|\b(?:not|cannot|never|no|neither|none|nothing|without|rather than|instead of|refus|declin|rul|exclud|den[yi]|reject|dismiss|disput|unclear|uncertain|unknown|undecided|open|doubt|to be seen|up in the air|out of the question|turned down|vetoed|dropped|withdrawn|abandoned|given up|unrealistic|unlikely|unwilling|failed|yet to)/i;
/** Verbs whose negation says nothing of the event. */
const saysNothing =
	/^(?:say|comment|tell|think|name|identif\p{L}*|elaborat\p{L}*|respond|answer|giv\p{L}*|specif\p{L}*|mention|need|believ\p{L}*|look|mean|see|seem|only|just|immediately|return|long|far|least|less|more|always|enough|surpris\p{L}*|like|care|understand|mind|help|matter|yet|so|sure|clear|make|go|get|let|sign|signed|initial\p{L}*)$/u;
const boundary =
	/[;:—]|\s[–-]\s|,? \b(?:but|although|though|while|because|whereas)\b|\band (?=\p{L}+ed\b)|, (?:and|which|who|whose|as|so|said|according)\b|[,”"“]/giu;
/** A clause that asks, supposes or foresees asserts nothing. */
const unreal =
	/\?|\b(?:if|whether|would|could|may|might|should|unless|asked|wonder\p{L}*|propos\p{L}*|exclud\p{L}*|out of the question|rul(?:es?|ed|ing) out|left open|hop(?:es?|ed|ing)|not|n['’]t|never|no|none|nobody|nothing|neither|nor|without(?= (?:\p{L}+ )?\p{L}+ing\b)|deni\p{L}*|reject\p{L}*|refus\p{L}*|declin\p{L}*|dropped|withdrawn|abandoned|turned down|given up|unrealistic|unlikely|rather than|instead of|unclear)\b|n['’]t\b/iu;

/** What the sentences of a text affirm, deny or leave open. */
export function stanceFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap(sentence => {
		const whole = text.text.slice(sentence.start, sentence.end);
		if (!unreal.test(whole)) return [assertionIn(text, sentence)];
		const taken: Span[] = [];
		const found = (cueHint.test(whole) ? cues : []).flatMap(({stance, words, of, negates}) =>
			[...whole.matchAll(words)].flatMap((match): FoundFact[] => {
				const start = sentence.start + match.index;
				const end = start + match[0].length;
				const clause = clauseAround(text.text, sentence, {start, end});
				if (
					negates === true &&
					/\b(?:who|whom|whose|which|what|where|when|how|why)\b/iu.test(text.text.slice(clause.start, start))
				)
					return [];
				if (taken.some(each => each.start < clause.end && each.end > clause.start)) return [];
				const span = {start: of === 'after' ? start : clause.start, end: of === 'before' ? end : clause.end};
				const within = {start: of === 'after' ? end : clause.start, end: of === 'before' ? start : clause.end};
				const asks = /\b(?:whether|if)$/u.test(match[0]) || /^ (?:whether|if)\b/u.test(text.text.slice(end));
				const predicate = negates === true || asks ? predicateAfter(text.text.slice(end, clause.end), asks) : undefined;
				taken.push(clause);
				if (
					(predicate === null && propositionIn(text.text.slice(clause.start, clause.end)).proposition === undefined) ||
					span.end - span.start < 12
				)
					return [];
				const subjects = namesIn(text.text.slice(Math.max(sentence.start, start - longestSubject), start));
				const said = {
					kind: 'stance',
					stance,
					subjects,
					words: sensesOf(text.text.slice(clause.start, clause.end)),
					...(predicate === undefined || predicate === null ? {} : {predicate}),
					...propositionIn(text.text.slice(clause.start, clause.end)),
				} as const;
				return [{...span, within, said}];
			}),
		);
		return [...found, ...clausesOf(text.text, sentence).flatMap(clause => partAsserted(text, clause, taken))];
	});
}

function assertionIn(text: FactText, clause: Span): FoundFact {
	const whole = text.text.slice(clause.start, clause.end);
	const subjects = namesIn(whole.slice(0, longestSubject));
	const said = {kind: 'stance', stance: 'yes', subjects, words: sensesOf(whole), ...propositionIn(whole)} as const;
	return {...clause, said, within: clause};
}

/** Words of a clause that asserts something by itself. */
const fewestWords = 6;

/** A clause that asserts something beside others that deny or ask. */
function partAsserted(text: FactText, clause: Span, taken: readonly Span[]): FoundFact[] {
	const whole = text.text.slice(clause.start, clause.end);
	if (taken.some(each => each.start < clause.end && each.end > clause.start) || unreal.test(whole)) return [];
	return (whole.match(/\p{L}+/gu) ?? []).length < fewestWords ? [] : [assertionIn(text, clause)];
}

/** The clauses of a sentence, between its boundaries. */
function clausesOf(text: string, sentence: Span): Span[] {
	const cuts = [...text.slice(sentence.start, sentence.end).matchAll(boundary)].map(({index, 0: cut}) => ({
		start: sentence.start + index,
		end: sentence.start + index + cut.length,
	}));
	return [...cuts, {start: sentence.end, end: sentence.end}].flatMap(({start: end}, index) => {
		const before = cuts[index - 1];
		// What stands after a mere comma may be no clause but a part of a list.
		const isPart = before !== undefined && text.slice(before.start, before.end) === ',';
		// A name and a verb begin a clause.
		const isClause = /^ \p{Lu}\p{L}+ (?!(?:and|or|of|in|at|for)\b)\p{Ll}+ /u.test(
			text.slice(before?.end ?? sentence.start, end),
		);
		return isPart && !isClause ? [] : [{start: before?.end ?? sentence.start, end}];
	});
}

/** Letters before a verb in which its subject stands. */
const longestSubject = 60;

/** Capitalised words that no beginning of a sentence explains. */
function namesIn(stretch: string): string[] {
	return [...stretch.matchAll(/\p{Lu}\p{L}{2,}/gu)].flatMap(({0: name}) => (isUsual(name.toLowerCase()) ? [] : [name]));
}

/** The verb that a negation takes: null where it says nothing of the event. */
function predicateAfter(rest: string, asks: boolean): string | null {
	const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
	const from = asks
		? words.findIndex(word => /^(?:would|will|had|has|have|was|were|is|are|could|can|should|did)$/u.test(word)) + 1
		: 0;
	const verb = words
		.slice(from)
		.find(
			word =>
				!/^(?:be|been|being|have|has|had|yet|to|the|a|an|any|ever|even|in|at|all|it|that|so|been|actually|immediately|directly|personally|fully|agree|agreed|intend|intended|plan|planned|plans|expect|expected|try|tried|manage|managed|seek|sought|allowed|able|want|wanted)$/u.test(
					word,
				),
		);
	if (verb === undefined || saysNothing.test(verb)) return null;
	if (verb === 'know' && /\bknow (?:whether|if|what|how|why|when|who|where|that)\b/iu.test(rest)) return null;
	return senseOfWord(verb);
}

function clauseAround(text: string, sentence: Span, cue: Span): Span {
	let {start, end} = sentence;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(boundary)) {
		const at = sentence.start + match.index;
		if (at + match[0].length <= cue.start) start = at + match[0].length;
		else if (at >= cue.end) {
			end = at;
			break;
		}
	}
	while (/\s/u.test(text[start] ?? '')) start++;
	return {start, end: start + text.slice(start, end).replace(/[\s.!?]+$/u, '').length};
}
