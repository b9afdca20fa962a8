import {isFunctionWord} from '../rows/common-english.js';
import {personKey} from '../rows/person-key.js';
import type {Span} from '../span.js';
import {type FactText, type FoundFact, headline, namesIn} from './facts.js';
import {sensesOf} from './senses.js';

const paper = '(?:statement|declaration|communiqu[eé]|document|text)';
/** How something is said not to be mentioned, each with what no sentence is without that says so. */
const silences: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
	[
		/\bneither\b/iu,
		/\bneither (?<who>[^.;,]{3,60}) nor [^.;,]{3,40}? (?:spoke of|mentioned|referred to|named) (?<what>[^.;]+)/giu,
	],
	[
		/(?:not|never) (?:mention|speak of|refer to|name)/u,
		/(?<who>\b\p{Lu}[^.;,]{0,40}?) (?:did not|does not|never|would not) (?:mention|speak of|refer to|name) (?<what>[^.;]+)/gu,
	],
	[/no mention/u, /(?<who>\b\p{Lu}[^.;,]{0,40}?) made no mention of (?<what>[^.;]+)/gu],
	[
		/not (?:contain|mention|name|speak of)/iu,
		new RegExp(
			String.raw`\b(?<paper>${paper}) (?:does|did) not (?:contain|mention|name|speak of) (?:the words? |any word on )?(?<what>[^.;]+)`,
			'giu',
		),
	],
	[
		/missing from|absent from|not mentioned in|left out of|not found in/iu,
		new RegExp(
			String.raw`(?<what>[^.;]{4,120}?) (?:is|are|was|were) (?:missing from|absent from|not mentioned in|left out of|not found in) the (?:joint )?(?<paper>${paper})\b`,
			'giu',
		),
	],
];
const silence = /\b(?:nor|not|never|no mention|missing|absent|left out)\b/iu;
const speaks =
	/\b(?:said|admitted|spoke of|mentioned|named|told|noted|confirmed|stressed|recalled|raised|referred to|discussed)\b/iu;
const paperTells = new RegExp(
	String.raw`\b${paper} (?:on|about|also |appears? to |(?:mentions?|names?|contains?|notes?|says|stresse?s|speaks of|give[s]?|take[s]? up)\b)`,
	'iu',
);
const goesOn =
	/^It (?:also )?(?:appears to |seems to )?[“"]?(?:mentions?|names?|contains?|notes?|gives?|speaks of|says|stresses)\b/u;

/** What somebody, or a joint paper, is said not to mention, and what they are told to say. */
export function mentionFacts(text: FactText): FoundFact[] {
	if (text.paragraph === headline) return [];
	return text.sentences.flatMap((sentence, index) => {
		const whole = text.text.slice(sentence.start, sentence.end);
		const silent = !silence.test(whole)
			? []
			: silences.flatMap(([hint, pattern]) =>
					(hint.test(whole) ? [...whole.matchAll(pattern)] : []).flatMap(({groups}) => {
						const what = objectOf(groups?.['what'] ?? '');
						if (what().length === 0) return [];
						return whoIn(text, sentence, index, groups).map(polar => mention(sentence, whole, 'no', polar, what));
					}),
				);
		if (silent.length > 0) return silent;
		return tellersIn(text, sentence, index, whole).map(polar => mention(sentence, whole, 'yes', polar, wordsOf(whole)));
	});
}

function mention(
	sentence: Span,
	whole: string,
	stance: 'yes' | 'no',
	polar: string,
	words: () => readonly string[],
): FoundFact {
	const start = sentence.start + (/^\s*/u.exec(whole)?.[0].length ?? 0);
	const end = sentence.start + whole.replace(/[\s.!?]+$/u, '').length;
	return {
		start,
		end,
		said: {kind: 'stance', stance, proposition: 'mention', polar, subjects: [], words},
		within: sentence,
	};
}

/** The words of what was not mentioned, up to where a clause of its own begins: its head first. */
function objectOf(what: string): () => readonly string[] {
	return wordsOf(what.split(/, | that | which | who | as /u)[0] ?? '');
}

const shortestWord = 3;
const wordsOf = (stretch: string): (() => readonly string[]) =>
	sensesOf(stretch, word => word.length >= shortestWord && !isFunctionWord(word));

function whoIn(
	text: FactText,
	sentence: Span,
	index: number,
	groups: Readonly<Record<string, string | undefined>> | undefined,
): string[] {
	return groups?.['paper'] === undefined ? personsIn(text, sentence, index) : ['paper'];
}

/** The persons of a sentence; “he” is the last one named before. */
function personsIn(text: FactText, sentence: Span, index: number): string[] {
	const own = namesIn(text, sentence, 'person');
	if (own.length > 0 || !/^\s*(?:He|She)\b/u.test(text.text.slice(sentence.start)))
		return [...new Set(own.map(personKey))];
	const before = text.sentences[index - 1];
	const last = before === undefined ? undefined : namesIn(text, before, 'person').at(0);
	return last === undefined ? [] : [personKey(last)];
}

function tellersIn(text: FactText, sentence: Span, index: number, whole: string): string[] {
	if (paperTells.test(whole) || goesOn.test(whole.trim())) return ['paper'];
	return speaks.test(whole) ? personsIn(text, sentence, index).slice(0, 1) : [];
}
