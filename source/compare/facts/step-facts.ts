import {type FactText, type FoundFact, headline} from './facts.js';

const paper = String.raw`(?:treaty|agreement|accord|deal|pact|text|document|settlement)`;
const initialled = new RegExp(
	String.raw`\b(?:initial(?:l?ed|l?ing)|put (?:their|his|her) initials|(?:has|have|had|is|are|was|were) not (?:yet )?(?:been )?signed|nothing (?:is|was|has been) signed|not yet signed|unsigned)\b`,
	'giu',
);
const signed = new RegExp(
	String.raw`\b(?:signed (?:a|an|the|their)\b[^.;,]{0,40}\b${paper}|${paper}\b[^.;,]{0,25}\b(?:was|were|has been|had been) signed|put (?:their|his|her) (?:signatures?|names?) (?:to|under) (?:a|an|the)\b[^.;,]{0,20}\b${paper})\b`,
	'giu',
);
const declared =
	/\b(?:signed (?:a|an|the|their)\b[^.;,]{0,40}\b(?:declaration|statement)|(?:declaration|statement)\b[^.;,]{0,25}\b(?:was|were|has been|had been) signed)\b/giu;
const notHere =
	/\b(?:will|would|to be|could|may|might|should|if|when|before|until|not|after|hopes?|ready|expected|later|once)\b[^.;]{0,50}$/iu;

/** What no text is without that tells of it. */
const hint = /sign|initial/i;

/** Whether a treaty was signed or only initialled, or a declaration signed. */
export function stepFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline || !hint.test(text.text)) return [];
	const declares = (): boolean => text.article.paragraphs.some(each => /\bdeclaration\b/iu.test(each));
	const found = (pattern: RegExp, step: 'initialled' | 'signed' | 'declared'): FoundFact[] =>
		[...text.text.matchAll(pattern)]
			.filter(({index}) => step === 'initialled' || !notHere.test(text.text.slice(Math.max(0, index - 60), index)))
			.map(({index, 0: words}) => ({
				start: index,
				end: index + words.length,
				said: {kind: 'step', step, declares: step === 'declared' || declares()},
			}));
	return [...found(initialled, 'initialled'), ...found(signed, 'signed'), ...found(declared, 'declared')];
}
