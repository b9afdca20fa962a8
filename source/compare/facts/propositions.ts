import type {Proposition} from '../model.js';

/** Propositions that news of talks asks again and again, each in its many words. */
const propositions: readonly (readonly [Proposition, RegExp])[] = [
	[
		'joint meeting',
		/\b(?:joint|trilateral|three-way|three-sided|face-to-face|one-on-one) (?:\p{L}+ )?(?:meetings?|talks|session|negotiations)|\bdirect talks between|\b(?:meet(?:ings?)?|met|talks?|sit(?:ting)? down|sat down|speak)\b[^.;]{0,40}\b(?:each other|one another|together|of (?:the )?three|threesome|face to face|between the two|with (?:his|her|their) (?:colleague|counterpart|opposite number))\b/iu,
	],
	[
		'payment',
		/\b(?:ransoms?|money|anything|nothing|sums?|coins?|cash)\b[^.;]{0,20}\b(?:paid|chang(?:ed|es) hands|exchanged|given|handed over)\b|\b(?:paid|pay) (?:a |any |for |the )?(?:ransoms?|money|anything|sums?|cash)\b/iu,
	],
	[
		'troops',
		/\b(?:send|sent|sending|deploy\p{L}*|commit\p{L}*|dispatch\p{L}*|station\p{L}*)\b[^.;]{0,30}\b(?:troops|soldiers|forces|peacekeepers|police)\b|\b(?:troops|soldiers|forces|peacekeepers)\b[^.;]{0,30}\b(?:send|sent|deploy\p{L}*|commit\p{L}*|dispatch\p{L}*)\b/iu,
	],
];

/** What a clause of no such proposition does not have. */
const hint =
	/\b(?:me(?:et|t)|talks?|sit|sat|session|negotiations|speak|paid|pay|money|ransoms?|anything|nothing|sums?|coins?|cash|troops|soldiers|forces|peacekeepers|police)/iu;

/** The proposition of this list that a clause is about. */
export function propositionIn(clause: string): {readonly proposition?: Proposition} {
	if (!hint.test(clause)) return {};
	const found = propositions.find(([, words]) => words.test(clause));
	return found === undefined ? {} : {proposition: found[0]};
}
