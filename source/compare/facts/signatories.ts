import {fold} from '../../text/fold.js';
import type {Span} from '../span.js';
import type {FoundFact} from './facts.js';

type Doer = Span & {readonly key: string};

const signs = String.raw`(?:signed|initialled|put (?:his|her) (?:name|signature) (?:to|under)|(?:was|is) to sign)`;
/** “Signed on behalf of Velmora”, “signed the pact for Velmora”. */
const forSide = new RegExp(
	String.raw`^[”"’]?(?:,[^,.;]{1,40},)? ?(?:,? who )?(?:has |had |also )?${signs}\b(?<what>[^.;]{0,40}?) (?:for|on behalf of|in the name of) (?:the )?(?<side>\p{Lu}\p{L}{3})`,
	'u',
);
/** “Velmora was represented by”: who stood for it at the signing. */
const represented =
	/(?<side>\p{Lu}\p{L}{3})\p{L}* (?:was|were) represented(?: at the \p{L}+| there)? by (?:[^.;,]{0,40},? )?$/u;
/** “For Velmora, Minister Dorvan signed”. */
const sideFirst = new RegExp(
	String.raw`\b[Ff]or (?:the )?(?<side>\p{Lu}\p{L}{3})\p{L}*,? (?:it was |the (?:accord|deal|pact|treaty|agreement|text) was signed by )?(?:[^.;,]{0,40} )?$`,
	'u',
);

/**
 * Who signed for which side. A person who is said to have signed without a side says nothing that another may contradict: several sign.
 */
export function signatoriesIn(
	text: string,
	sentence: Span,
	names: readonly Doer[],
	named: () => readonly string[],
): FoundFact[] {
	const own = text.slice(sentence.start, sentence.end);
	if (!/sign|initial|name to|represented/i.test(own) || !/\b(?:sign|initial|signature|name to)/iu.test(text)) return [];
	const found = names.flatMap(({start, end, key}): FoundFact[] => {
		const after = text.slice(end, sentence.end);
		const before = text.slice(sentence.start, start);
		const side =
			forSide.exec(after)?.groups?.['side'] ??
			represented.exec(before)?.groups?.['side'] ??
			(new RegExp(String.raw`^ ${signs}\b`, 'u').test(after) || / signed by (?:[^.;,]{0,40} )?$/u.test(before)
				? sideFirst.exec(before)?.groups?.['side']
				: undefined);
		if (side === undefined || /\b(?:not|never|n['’]t|would|could|might|will|refused)\b/iu.test(before.slice(-40)))
			return [];
		return [{start, end, said: {kind: 'agent', act: 'signed', who: key, named: named(), side: fold(side)}}];
	});
	// “The minister of Velmora, Ilja Dorvan, signed for it”: the last name before the verb signs.
	return found.filter(
		(fact, at) =>
			found.findIndex(
				each => each.said.kind === 'agent' && fact.said.kind === 'agent' && each.said.side === fact.said.side,
			) === at,
	);
}
