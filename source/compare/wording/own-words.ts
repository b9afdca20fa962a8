import type {Article} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import {headline} from './concordance.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {headlineTurn} from '../voices/headline-turn.js';
import {type Quotation, quotationsIn} from '../voices/quote-spans.js';
import type {Voice} from '../voices/voices.js';

/**
 * Whose word it is: `own` the outlet's, `quoted` a speaker's; `ours` stands in a brief outside quotation marks and is nobody's but the
 * writer's of the brief.
 */
export type Owner = 'own' | 'quoted' | 'ours';

/** Tells for each span of one paragraph whose words they are. */
export type OwnerOf = (span: Span) => Owner;

/**
 * Whose words stand where in a paragraph (or the headline). In a full text all is the outlet's but what stands in quotation marks. In a
 * brief only fragments in quotation marks are the outlet's, and of these the ones that stand in what somebody is made to say are his. A
 * headline “Holm: No Concrete Results” is told in the words of Holm, if he speaks in the article.
 */
export function ownersIn(article: Article, paragraph: number, voices: readonly Voice[]): OwnerOf {
	const text = paragraph === headline ? article.title : (article.paragraphs[paragraph] ?? '');
	const quotations = quotationsIn(text);
	const within = (span: Span): Quotation | undefined =>
		quotations.find(({start, end}) => start < span.end && end > span.start);
	if (paragraph === headline) {
		const told = spokenHeadline(text, voices);
		return span => (within(span) !== undefined || meets(span, told) ? 'quoted' : 'own');
	}
	if (article.text === 'full') {
		return span => (within(span) === undefined ? 'own' : 'quoted');
	}
	const spoken = voices.flatMap(voice =>
		voice.paragraph === paragraph && voice.speakers.some(({kind}) => kind !== 'outlet')
			? [...voice.spoken, ...voice.parts]
			: [],
	);
	const sentences = sentencesOf(text);
	const elsewhere = sentences.filter((sentence, index) => {
		const own = text.slice(sentence.start, sentence.end);
		const next = sentences[index + 1];
		return byAnother.test(own) || (next !== undefined && takesBack.test(text.slice(next.start, next.end)));
	});
	return span => {
		const quotation = within(span);
		if (quotation === undefined) {
			return 'ours';
		}
		if (isWhatOutletCalls(text.slice(0, quotation.start), article.outlet)) {
			return 'own';
		}
		return [...spoken, ...elsewhere].some(each => meets(span, each)) ? 'quoted' : 'own';
	};
}

/** Words that give what stands in their sentence to others, and are no verb: “by his account”, “among commentators in Norland”. */
const byAnother =
	/\b(?:[Bb]y (?:his|her|its|their) (?:own )?account|by \p{Lu}[\p{L} ]*['’]s? (?:own )?account|in (?:the words of|(?:his|her|their|\p{Lu}[\p{L}]*['’]s?) (?:own )?(?:words|view|eyes))|(?:according to|in the (?:eyes|view) of) \p{L}|(?:among|for) (?:\p{L}+ )?(?:commentators|critics|observers|supporters|opponents))\b/u;
/** The sentence before holds a word that somebody does not let stand. */
const takesBack =
	/\b(?:object(?:s|ed)? to|reject(?:s|ed)?|protest(?:s|ed)? against|disput(?:es|ed)) (?:that|this|the) (?:word|term|wording|phrase|expression)s?\b/u;

/** `… Is Closed - Veld`. */
const signed = /^(?<what>.{20,}?) [-–—] (?<who>(?:\p{Lu}[\p{L}.'’-]+ ?){1,3})$/u;

/** The words of a headline that are a speaker's of the article. */
function spokenHeadline(title: string, voices: readonly Voice[]): Span {
	const turn = headlineTurn(title, 0, title.length);
	const {what = '', who = ''} = signed.exec(title)?.groups ?? {};
	const told = turn?.content ?? {start: 0, end: what.length};
	const name = (turn === undefined ? who : title.slice(turn.source.start, turn.source.end)).split(' ').at(-1) ?? '';
	const speaks =
		name !== '' &&
		voices.some(({speakers}) => speakers.some(speaker => 'name' in speaker && speaker.name.split(' ').at(-1) === name));
	return speaks ? told : {start: 0, end: 0};
}

/** “What Harbour Post calls “…””: in a brief that is said of the outlet's own words, whoever else speaks in the sentence. */
function isWhatOutletCalls(before: string, outlet: string): boolean {
	const called = calledBy.exec(before)?.groups?.['who'];
	if (called === undefined) {
		return false;
	}
	return itself.test(called) || squeezed(called) === squeezed(outlet);
}

const squeezed = (name: string): string => fold(name).replaceAll(' ', '');

const calledBy =
	/\bwhat (?<who>(?:[Tt]he )?[\p{L}.'’&-]+(?: [\p{Lu}][\p{L}.'’&-]*){0,3}) (?:calls?|called|terms?|termed|names?|named)(?: the| a| an)? ?$/u;
const itself = /^the (?:outlet|paper|newspaper|text|article|report|piece|analysis|commentary|author)$/iu;

const meets = (span: Span, {start, end}: Span): boolean => start < span.end && end > span.start;
