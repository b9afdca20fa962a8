import type {Proposition, Stance} from '../model.js';
import {stem} from '../rows/stem.js';
import type {Span} from '../span.js';
import {type FactText, type FoundFact, headline} from './facts.js';

/** A state of a thing that two opposite sets of words tell. */
type Polar = {
	readonly proposition: Proposition;
	/** What is in the state: the last word of the match; absent where news of one event has one such thing. */
	readonly thing?: RegExp;
	/** Words one of which must stand in the clause. */
	readonly of?: RegExp;
	readonly yes: RegExp;
	readonly no: RegExp;
	readonly open?: RegExp;
	/** Of another event: such a clause says nothing of this one. */
	readonly elsewhere?: RegExp;
};

const polars: readonly Polar[] = [
	{
		proposition: 'passage',
		thing:
			/\b(?:road|highway|bridge|corridor|crossing|border|gates?|harbou?r|port|strait|pass|checkpoint|airport|tunnel|canal|railway|frontier|sluices?)\b/giu,
		yes: /\b(?:(?:is|are|was|were|stands?|stood|remains?|remained|stays?|stayed|kept|keeps?) (?:still |again |fully |always |wide )?(?:open|free|passable)\b(?! to question)|let through|unblocked)/iu,
		no: /\b(?:block(?:ed|s|ing)?|blockad(?:ed?|es|ing)|shut(?:s|ting)?|clos(?:ed|es|ing)|sealed(?: off)?|cut off|turned (?:back|away)|impassable|barricaded)\b/iu,
		elsewhere: /\b(?:had once|until|since the 19|in 19\d\d|closed (?:meetings?|doors|session|talks))\b/iu,
	},
	{
		proposition: 'health',
		of: /\b(?:released|freed|prisoners?|captives?|hostages?|detainees?|came (?:home|back)|return(?:ed|ees)|handed over|rescued|survivors?)\b/iu,
		yes: /\b(?:in good (?:health|condition|shape)|unharmed|unhurt|uninjured|safe and sound|(?:were|are|was) (?:well|healthy)(?! (?:known|aware|over|under|before|ahead|received|worth|on|into))|in satisfactory condition)\b/iu,
		no: /\b(?:(?:taken|brought|admitted|flown|rushed|driven)(?: straight| directly| at once)? to (?:a |the |\p{L}+ ){0,3}(?:hospital|clinic|infirmary)|had to be (?:carried|hospitali[sz]ed)|(?:signs|traces|marks) of (?:torture|beatings?|abuse|ill-treatment)|malnourished|emaciated|frostbit(?:e|ten))\b/iu,
	},
	{
		proposition: 'acceptance',
		yes: /\b(?:agreed to (?:come|attend|take part|travel)|accepted (?:the|an|his|her|its|their) (?:invitation|offer)|(?:had )?(?:given|gave) (?:their|his|her|its) confirmation|confirmed (?:that (?:he|she|they|it) (?:would|will) (?:come|attend|take part)|(?:their|his|her|its) (?:participation|attendance))|took up the (?:invitation|offer))\b/iu,
		no: /\b(?:declin|refus|reject|turn)(?:es|ed|ing|s)?(?: down)? (?:the|an|his|her|its|their) invitation|\brefus(?:es|ed) to (?:come|attend|take part)\b/iu,
		open: /\b(?:unclear|not clear|not known|unknown|open|uncertain)\b[^.;]{0,60}\b(?:take up|accept|come|attend|take part|respond|answer)\b|\b(?:has|have|had) not (?:yet )?(?:said whether|answered|responded|replied|accepted)\b/iu,
	},
	{
		proposition: 'nearness',
		yes: /\b(?:peace|treaty|agreement|deal|settlement|accord)\b[^.;]{0,40}\b(?:within reach|at hand|never so (?:near|close)|close to (?:being )?(?:signed|done|finished|conclusion)|imminent|almost (?:ready|done|finished)|ready to (?:finish|sign|be signed))\b|\b(?:close|closer than ever|near) to (?:a |the )?(?:peace|treaty|agreement|deal|settlement|accord)\b/iu,
		no: /\b(?:(?:still|remain(?:s|ed)?|far|wide|long way) apart|far from (?:a |the |an )?(?:peace|treaty|agreement|deal|settlement|accord)|(?:peace|treaty|agreement|deal|settlement|accord)\b[^.;]{0,40}\b(?:not (?:near|close|in sight|within reach)|far (?:off|away)|out of reach|no closer|nowhere in sight))\b/iu,
		elsewhere: /\bnot close\b/iu,
	},
	{
		proposition: 'result',
		yes: /\b(?:(?:real|good|great|significant|substantial|tangible|concrete|major|some) progress|made progress|progress (?:was|has been|had been) (?:made|reached|achieved)|breakthrough|(?:talks|meeting|summit|session|visit|negotiations|round)\b[^.;,]{0,30}\b(?:success(?:ful|fully)?|fruitful|productive|useful|constructive)|(?:success|useful|fruitful|productive)\b[^.;,]{0,30}\b(?:talks|meeting|summit|session|negotiations|round))\b/iu,
		no: /\b(?:(?:no|without (?:a |any )?|any|not a) (?:real |concrete |tangible |major |visible |substantive )?(?:breakthrough|results?|progress|outcome)|no (?:concrete|tangible) (?:agreements?|deal|decisions?)|nothing (?:concrete|tangible)|yielded (?:no|nothing)|(?:talks|meeting|summit|session|negotiations|round)\b[^.;,]{0,30}\b(?:failed|collapsed|fruitless|inconclusive|broke (?:down|up without)|ended in failure))\b/iu,
		elsewhere:
			/\b(?:earlier|previous|last|past|former|before|will|would|may|might|could|should|hopes?|hoped|if|expect(?:s|ed)?|need(?:s|ed)?|wants?|until|unless|ready|technical|whether|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu,
	},
	{
		proposition: 'holding',
		yes: /\b(?:cease-?fire|truce|armistice|calm)\b[^.;,]{0,30}\b(?:(?:is|was|are|has been|had been) (?:still |largely |mostly |broadly |being )*(?:holding|kept|observed|respected|intact)|held|holds)\b/iu,
		no: /\b(?:cease-?fire|truce|armistice|calm)\b[^.;]{0,40}\b(?:(?:has|had|have)? ?(?:failed|collapsed|broken down|fallen apart|unravell?ed|frayed)|in (?:jeopardy|danger|doubt|tatters)|(?:is|was) over)\b/iu,
		elsewhere:
			/\b(?:earlier|previous|last|first|second|two|both|other|before|will|would|could|may|might|should|if|whether|of 19\d\d)\b/iu,
	},
];
const hint =
	/\b(?:open|free|passable|through|block|shut|clos|seal|cut off|turned|barricad|impass|good|harm|hurt|injur|safe|well|healthy|satisf|hospital|clinic|carried|signs|traces|marks|malnour|emaci|frostbit|agreed|accept|confirm|declin|refus|reject|unclear|not|unknown|uncertain|peace|treaty|agreement|deal|settlement|accord|apart|progress|breakthrough|success|fruit|useful|productive|constructive|results?|concrete|tangible|yield|fail|collaps|holding|kept|held|holds|observed|jeopardy|danger|took up|fray|unravel|intact)/iu;
const negation =
	/\b(?:(?:did|does|do|has|have|had|was|were|is|are|will|would|could|can)(?: not|n['’]t)|never|no longer|not|den(?:y|ies|ied)|rejected|dismissed|nobody|neither|none)\b[^.;:,]{0,32}$/iu;
const unsure =
	/\b(?:if|whether|would|could|may|might|should|unless|until|demand(?:s|ed)?|call(?:s|ed)? (?:for|on)|fear(?:s|ed)?|threat\p{L}*|warn(?:s|ed)?|so that|to be)\b[^.;:]{0,60}$/iu;
const clauseEnds = /[;:—]|, (?=and|but|while|which|who|as|though)|\b(?:but|although|while|whereas)\b/giu;

/** States that opposite words tell: a road open or blocked, the released well or hurt, talks with a result or without. */
export function polarFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap(sentence => {
		if (!hint.test(text.text.slice(sentence.start, sentence.end))) return [];
		return clausesIn(text.text, sentence).flatMap(clause =>
			polars.flatMap(polar => polarFact(text.text, sentence, clause, polar)),
		);
	});
}

function polarFact(
	text: string,
	sentence: Span,
	clause: Span,
	{proposition, thing, of, yes, no, open, elsewhere}: Polar,
): FoundFact[] {
	const words = text.slice(clause.start, clause.end);
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
	const whole = text.slice(sentence.start, clause.end);
	const things = thing === undefined ? [] : [...words.matchAll(thing)];
	// “The corridor, which is blocked”: the thing stands before the clause.
	if (thing !== undefined && things.length === 0 && /^\s*(?:which|that)\b/u.test(words))
		things.push(...[...whole.slice(0, -words.length).matchAll(thing)].slice(-1));
	if (thing !== undefined && things.length === 0) return [];
	const nearest = things.toSorted((a, b) => Math.abs(a.index - match.index) - Math.abs(b.index - match.index))[0]?.[0];
	const isNegated = stance !== 'open' && negation.test(lead) && proposition !== 'result';
	const shown = isNegated ? (stance === 'yes' ? 'no' : 'yes') : stance;
	const said = {
		kind: 'stance',
		stance: shown,
		proposition,
		polar: nearest === undefined ? '' : stem(nearest.toLowerCase()),
		subjects: [],
		words: [],
	} as const;
	const start = clause.start + (/^\s*/u.exec(words)?.[0].length ?? 0);
	return [{start, end: clause.start + words.replace(/[\s.!?,]+$/u, '').length, said, within: clause}];
}

function clausesIn(text: string, sentence: Span): Span[] {
	const cuts = [...text.slice(sentence.start, sentence.end).matchAll(clauseEnds)].map(({index, 0: cut}) => ({
		start: sentence.start + index,
		end: sentence.start + index + cut.length,
	}));
	return [...cuts, {start: sentence.end, end: sentence.end}].map(({start: end}, index) => ({
		start: cuts[index - 1]?.end ?? sentence.start,
		end,
	}));
}
