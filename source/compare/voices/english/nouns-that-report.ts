import type {NounRow} from '../cue-rows.js';

const onThings = ['about', 'over', 'at', 'on', 'regarding', 'with'];
const forThings = ['for', 'of'];

/** English nouns that report what their owner, or the subject of their verb, says or thinks. */
export const nounsThatReport: readonly NounRow[] = [
	{lemma: 'statement', class: 'said'},
	{lemma: 'remark', class: 'said'},
	{lemma: 'comment', class: 'said'},
	{lemma: 'assertion', class: 'claimed'},
	{lemma: 'contention', class: 'claimed'},
	{lemma: 'argument', class: 'claimed'},
	{lemma: 'suggestion', class: 'said'},
	{lemma: 'observation', class: 'said'},
	{lemma: 'description', class: 'said'},
	{lemma: 'announcement', class: 'announced'},
	{lemma: 'declaration', class: 'announced'},
	{lemma: 'disclosure', class: 'announced'},
	{lemma: 'revelation', class: 'announced'},
	{lemma: 'acknowledgement', class: 'agreed'},
	{lemma: 'acknowledgment', class: 'agreed'},
	{lemma: 'admission', class: 'agreed'},
	{lemma: 'denial', class: 'denied'},
	{lemma: 'refusal', class: 'refused'},
	{lemma: 'claim', class: 'claimed'},
	{lemma: 'allegation', class: 'claimed'},
	{lemma: 'insistence', class: 'claimed'},
	{lemma: 'speculation', class: 'claimed'},
	{lemma: 'theory', class: 'claimed'},
	{lemma: 'accusation', class: 'accused'},
	{lemma: 'charge', class: 'accused'},
	{lemma: 'criticism', class: 'criticised', about: ['of', 'over', 'for']},
	{lemma: 'complaint', class: 'criticised', about: onThings},
	{lemma: 'objection', class: 'criticised'},
	{lemma: 'praise', class: 'praised', about: ['for']},
	{lemma: 'thanks', class: 'praised', about: ['for', 'to']},
	{lemma: 'demand', class: 'demanded'},
	{lemma: 'appeal', class: 'urged'},
	{lemma: 'proposal', class: 'urged'},
	{lemma: 'recommendation', class: 'urged'},
	{lemma: 'warning', class: 'warned'},
	{lemma: 'threat', class: 'warned'},
	{lemma: 'promise', class: 'promised'},
	{lemma: 'pledge', class: 'promised'},
	{lemma: 'vow', class: 'promised'},
	{lemma: 'commitment', class: 'promised'},
	{lemma: 'assurance', class: 'promised'},
	{lemma: 'hope', class: 'hoped', about: forThings},
	{lemma: 'wish', class: 'hoped', about: forThings},
	{lemma: 'desire', class: 'wanted', about: forThings},
	{lemma: 'intention', class: 'wanted', about: ['of']},
	{lemma: 'intent', class: 'wanted', about: ['of']},
	{lemma: 'readiness', class: 'agreed'},
	{lemma: 'willingness', class: 'agreed'},
	{lemma: 'determination', class: 'wanted'},
	{lemma: 'expectation', class: 'expected'},
	{lemma: 'confidence', class: 'believed', about: ['in']},
	{lemma: 'belief', class: 'believed', about: ['in']},
	{lemma: 'view', class: 'believed'},
	{lemma: 'opinion', class: 'believed'},
	{lemma: 'conviction', class: 'believed'},
	{lemma: 'fear', class: 'believed', about: ['of', 'for']},
	{lemma: 'worry', class: 'believed', about: onThings},
	{lemma: 'concern', class: 'believed', about: [...onThings, 'for']},
	{lemma: 'suspicion', class: 'believed'},
	{lemma: 'doubt', class: 'not believed', negated: 'believed', about: onThings},
	{lemma: 'regret', class: 'believed', about: onThings},
	{lemma: 'support', class: 'agreed', about: ['for', 'of']},
	{lemma: 'conclusion', class: 'showed'},
	{lemma: 'finding', class: 'showed'},
];

/** English adjectives after a form of *be* (or `feel`, `remain`) that report: `is confident that`, `is ready to`. */
export const adjectivesThatReport: readonly NounRow[] = [
	{lemma: 'ready', class: 'agreed'},
	{lemma: 'willing', class: 'agreed'},
	{lemma: 'prepared', class: 'agreed'},
	{lemma: 'reluctant', class: 'not wanted'},
	{lemma: 'unwilling', class: 'not wanted'},
	{lemma: 'confident', class: 'believed'},
	{lemma: 'convinced', class: 'believed'},
	{lemma: 'certain', class: 'believed'},
	{lemma: 'hopeful', class: 'hoped'},
	{lemma: 'optimistic', class: 'hoped', about: onThings},
	{lemma: 'sceptical', class: 'believed', about: [...onThings, 'of']},
	{lemma: 'skeptical', class: 'believed', about: [...onThings, 'of']},
	{lemma: 'adamant', class: 'claimed'},
	{lemma: 'concerned', class: 'believed', about: onThings},
	{lemma: 'worried', class: 'believed', about: onThings},
	{lemma: 'afraid', class: 'believed'},
];

/** Verbs that carry such a noun: `voiced concern that`, `made the claim that`. */
export const carriers: ReadonlySet<string> = new Set(
	(
		'express expresses expressed expressing voice voices voiced voicing make makes made making issue issues issued issuing share shares ' +
		'shared raise raises raised raising reiterate reiterates reiterated repeat repeats repeated give gives gave given declare declares ' +
		'declared state states stated announce announces announced offer offers offered convey conveys conveyed'
	).split(' '),
);
