import {type FactText, type FoundFact, headline, namesIn} from './facts.js';

const chaired =
	/\b(?:co-?chair(?:s|ed|men)?|chair(?:s|ed)?|jointly (?:led|chaired)|led jointly|made up of|consists? of|comprises|consisting of|comprising)\b/iu;
const among = /\bamong (?:its|the)\b/iu;

/** Which states chair or make up a body, where a sentence lists them. */
export function memberFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap(sentence => {
		const within = text.text.slice(sentence.start, sentence.end);
		const cue = chaired.exec(within);
		const body = namesIn(text, sentence, 'organisation')[0];
		if (cue === null || body === undefined) return [];
		const at = sentence.start + cue.index;
		const states = namesIn(text, sentence, 'state').filter(({id}) => id !== undefined);
		const partial = among.test(within);
		const after = states.filter(({start}) => start > at && start - at < 90);
		const listed = partial
			? states.filter(({start}) => start > body.end && Math.abs(start - at) < 60)
			: after.length > 1
				? after
				: states.filter(({start}) => start < at);
		const [first, last] = [listed[0], listed.at(-1)];
		if (first === undefined || last === undefined || (!partial && listed.length < 2)) return [];
		const members = [...new Set(listed.map(({id}) => id ?? ''))].toSorted();
		const said = {kind: 'members', body: body.name ?? body.text, members, partial} as const;
		return [{start: first.start, end: last.end, said}];
	});
}
