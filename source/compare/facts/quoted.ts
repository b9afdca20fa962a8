import type {Article} from '../../corpus/model.js';
import {stem} from '../rows/stem.js';
import {isFunctionWord} from '../rows/common-english.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {spellings} from './spellings.js';
import {isUsual} from './usual-words.js';

/** A quotation of an article, word by word. */
export type Quoted = Span & {
	readonly article: string;
	readonly paragraph: number;
	readonly text: string;
	readonly words: readonly QuotedWord[];
	/** Names beside a verb of speech outside its quotation marks, or else in the paragraph before. */
	readonly told: readonly string[];
	/** Capitalised words in a row of its sentence, outside quotation marks: “White House”. */
	readonly bodies: readonly string[];
	/** The question that it answers, as the outlet tells it: “if the bridge would open”. */
	readonly asked?: Span;
	/** Breaks where the outlet left something out or put something in: “…”, “[the president]”. */
	readonly breaks: ReadonlySet<number>;
};
export type QuotedWord = Span & {
	readonly key: string;
	readonly stem: string;
	readonly content: boolean;
	readonly rare: boolean;
};

/** Fewer words than this are a phrase that anybody may use. */
const fewestWords = 6;
/** Letters that six words have at the least. */
const shortestQuotation = 17;
const longestQuotation = 120;
const pattern = /(?:\p{Lu}\.){2,}|\[[^\]]{1,80}\]|…|\.{3}|[—–]|[\p{L}\p{N}]+(?:['’*-][\p{L}\p{N}*]+)*/gu;
const contractions: readonly (readonly [RegExp, string])[] = [
	[/^won't$/, 'will not'],
	[/^can't$|^cannot$/, 'can not'],
	[/n't$/, ' not'],
	[/'ll$/, ' will'],
	[/'re$/, ' are'],
	[/'ve$/, ' have'],
	[/^i'm$/, 'i am'],
	[/^let's$/, 'let us'],
	[/'s$/, ' is'],
];

/** The quotations of six words and more in the paragraphs of an article. */
export function quotedIn(article: Article, longest: number): Quoted[] {
	return article.paragraphs.flatMap((whole, paragraph) => {
		const text = whole.slice(0, longest);
		const quotations = quotationsIn(text).filter(({inner}) => inner.end - inner.start >= shortestQuotation);
		if (quotations.length === 0) return [];
		const own = speakersIn(text);
		const told = [
			...(own.length > 0 ? own : speakersIn(article.paragraphs[paragraph - 1]?.slice(0, longest) ?? '')),
			...speakersIn(text, asserter),
		];
		const sentences = sentencesOf(text);
		return quotations.flatMap(({inner}) => {
			const {words, breaks} = wordsOf(text, inner);
			if (words.length < fewestWords) return [];
			const kept = words.slice(0, longestQuotation);
			const asked = askedBefore(text, inner.start);
			return [
				{
					article: article.id,
					paragraph,
					text: text.slice(inner.start, inner.end),
					words: kept,
					told,
					bodies: bodiesIn(
						text,
						sentences.find(({end}) => inner.start < end),
					),
					breaks,
					...(asked === undefined ? {} : {asked}),
					...inner,
				},
			];
		});
	});
}

const speech = String.raw`(?:said|says|told|tells|tweet(?:s|ed)|wrote|writes|add(?:s|ed)|repl(?:y|ies|ied)|ask(?:s|ed)|insist(?:s|ed)|declared|announced|argued|continued|explained|posted|calling|heard|noted|warned|remarked|stated|joked)`;
/** Verbs that often stand before a few words of a quotation. */
const assertion = String.raw`(?:reiterat(?:es|ed)|repeat(?:s|ed)|claim(?:s|ed)|assert(?:s|ed)|boast(?:s|ed)|vow(?:s|ed)|describ(?:es|ed)|call(?:s|ed))`;
const namedBeside = (verbs: string): RegExp =>
	new RegExp(
		String.raw`(?<before>\p{Lu}\p{L}{2,})(?:['’]s)?(?:, \p{Ll}[^,“"]{2,40})?,?(?: \p{Ll}+){0,2} ${verbs}\b|\b${verbs}(?: \p{Ll}+){0,2},?(?<after>(?: \p{Lu}[\p{L}.]+){1,4})`,
		'gu',
	);
const [speaker, asserter] = [namedBeside(speech), namedBeside(assertion)];

/** The names beside the verbs of speech of a paragraph, outside its quotations. */
function speakersIn(text: string, words = speaker): string[] {
	const quotations = quotationsIn(text);
	return [...text.matchAll(words)].flatMap(({index, groups}) => {
		if (quotations.some(({start, end}) => index > start && index < end)) return [];
		return (groups?.['before'] ?? groups?.['after'] ?? '').match(/\p{L}{3,}/gu) ?? [];
	});
}

/** Two capitalised words and more in a row, in a sentence outside its quotations. */
function bodiesIn(text: string, sentence: Span | undefined): string[] {
	if (sentence === undefined) return [];
	const quotations = quotationsIn(text);
	return [...text.slice(sentence.start, sentence.end).matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)].flatMap(
		({index, 0: body}) => {
			const at = sentence.start + index;
			return quotations.some(({start, end}) => at > start && at < end) ? [] : [body];
		},
	);
}

function wordsOf(text: string, {start, end}: Span): Pick<Quoted, 'words' | 'breaks'> {
	const words: QuotedWord[] = [];
	const breaks = new Set<number>();
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const from = start + match.index;
		if (/^(?:\[|…|\.)/u.test(match[0])) breaks.add(words.length);
		if (!/^[\p{L}\p{N}]/u.test(match[0])) continue;
		const low = match[0].toLowerCase().replaceAll('’', "'").replace(/[*.-]/g, '');
		const plain = contractions.reduce((word, [form, full]) => (word === low ? word.replace(form, full) : word), low);
		for (const word of plain.split(' ')) {
			const key = spellings.reduce((each, [form, to]) => each.replace(form, to), word);
			words.push({
				start: from,
				end: from + match[0].length,
				key,
				stem: stem(key),
				content: !isFunctionWord(key),
				rare: !isUsual(key),
			});
		}
	}
	return {words, breaks};
}

const question =
	/\b(?:asked|pressed|questioned)(?: by [^,“”"]{2,40}?)?(?: on| about)? (?=(?:if|whether|why|how|what|who|about)\b)(?<what>[^“”"?]{8,180}?),(?! (?:and|or)\b)/giu;

/** What somebody was asked in the sentence of a quotation, before it. */
function askedBefore(text: string, at: number): Span | undefined {
	const before = text.slice(0, at);
	if (!/\b(?:asked|pressed|questioned)\b/iu.test(before)) return undefined;
	const sentence = sentencesOf(text).find(({start, end}) => at >= start && at < end)?.start ?? 0;
	const match = [...before.slice(sentence).matchAll(question)].at(-1);
	const what = match?.groups?.['what'];
	if (match === undefined || what === undefined) return undefined;
	const start = sentence + match.index + match[0].lastIndexOf(what);
	return {start, end: start + what.length};
}
