import {type Fact, type FactText, factAt, headline, namesIn, sentenceAt} from './facts.js';
import {stem} from '../rows/stem.js';

const contact = String.raw`(?:(?:phone |telephone |direct )?(?:calls?|conversation|contacts?|talks|meeting)|statement|declaration)`;
const firsts: readonly (readonly [string, RegExp])[] = [
	['rare', new RegExp(String.raw`\brare (?:\p{L}+ ){0,2}${contact}`, 'giu')],
	[
		'first in years',
		/\bfirst\b[^.;]{0,30}\bin (?:(?:about|nearly|almost|more than|over) )?(?:[\d,]+|\p{L}+)(?: \p{L}+)? (?:years|decades)\b/giu,
	],
	[
		'first ever',
		/\b(?:first[- ]ever|first time (?:ever|in history)|historic first|for the first time|never before)\b/giu,
	],
];
const mediated = /\b(?:with|through|under|thanks to) the mediation of|\bacts? as (?:a )?mediator|\bmediated by\b/iu;
const notMediated =
	/\b(?:den(?:y|ies|ied)|not|no|never|refus(?:e|es|ed))\b[^.;]{0,40}\b(?:mediat\p{L}+|intermediar\p{L}+|go-between)/iu;
const open =
	/\b(?:two|three|last|open|remaining|outstanding)\b[^.;]{0,30}\b(?:points?|articles?|clauses?|issues?|provisions?)\b[^.;]{0,30}?\b(?:concern(?:ed|s)?|ha(?:d|s|ve) to do with|deal(?:s|t)? with|relate[ds]? to|(?:were|are) about|cover(?:s|ed)?)\s+/iu;

/** Whether a contact was rare, the first in years or the first of all. */
export function firstFacts(text: FactText): Fact[] {
	return firsts.flatMap(([value, pattern]) =>
		[...text.text.matchAll(pattern)].flatMap(match => {
			const sentence = sentenceAt(text, match.index);
			const near = text.text.slice(sentence.start, sentence.end);
			const kind = /\b(?:statement|declaration)\b/iu.test(near)
				? 'statement'
				: /\b(?:phone|telephone|call|conversation)\b/iu.test(near)
					? 'call'
					: null;
			return kind === null
				? []
				: [
						factAt(
							text,
							{start: match.index, end: match.index + match[0].length},
							{kind: 'claim', topic: `first ${kind}`, what: `how unusual the ${kind} was`, value},
						),
					];
		}),
	);
}

/** Whether a state mediates, said or denied. */
export function mediatorFacts(text: FactText): Fact[] {
	return text.sentences.flatMap(sentence => {
		const within = text.text.slice(sentence.start, sentence.end);
		const match = notMediated.exec(within) ?? mediated.exec(within);
		const state = namesIn(text, sentence, 'state')[0]?.name ?? /\p{Lu}\p{L}{3,}/u.exec(within.slice(1))?.[0];
		if (match === null || state === undefined) return [];
		const span = {start: sentence.start + match.index, end: sentence.start + match.index + match[0].length};
		const value = notMediated.test(within) ? 'no' : 'yes';
		return [
			factAt(text, span, {
				kind: 'claim',
				topic: `mediates ${stem(state.toLowerCase()).slice(0, 4)}`,
				what: 'whether the host mediates',
				value,
			}),
		];
	});
}

/** What the points still open are about. */
export function openPointFacts(text: FactText): Fact[] {
	return text.sentences.flatMap(sentence => {
		const match = open.exec(text.text.slice(sentence.start, sentence.end));
		if (match === null) return [];
		const start = sentence.start + match.index + match[0].length;
		const told = text.text.slice(start, sentence.end).replace(/[.\s]+$/u, '');
		return [
			factAt(
				text,
				{start, end: start + told.length},
				{kind: 'claim', topic: 'open points', what: 'what the open points are about', value: told, told},
			),
		];
	});
}

/** Which of two parties a headline names first, where it joins their names. */
export function firstNamedFacts(text: FactText): Fact[] {
	if (text.paragraph !== headline) return [];
	const states = namesIn(text, {start: 0, end: text.text.length}, 'state').filter(({id}) => id !== undefined);
	const [one, other] = [states[0], states[1]];
	if (
		one === undefined ||
		other === undefined ||
		!/^(?:, | and | & |[-–—/]| - | – )$/u.test(text.text.slice(one.end, other.start))
	)
		return [];
	const pair = [one.id ?? '', other.id ?? ''].toSorted();
	return [
		factAt(
			text,
			{start: one.start, end: other.end},
			{kind: 'name', topic: `order ${pair.join(' ')}`, what: 'named first in the headline', value: one.id ?? ''},
		),
	];
}
