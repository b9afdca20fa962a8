import type {Article, Tables} from '../../corpus/model.js';
import {type ArticleMentions, mentionsIn} from '../../search/mentions/mentions.js';
import {type Attribution, attributeQuotes} from './attribution.js';
import {isReadForSpeech} from './cue-language.js';
import {fullNames, personsNamed} from './full-names.js';
import {linkOf, type Place, type Working} from './link-source.js';
import {quotationsIn} from './quote-spans.js';
import type {VerbClass} from './cue-rows.js';
import {sentencesOf} from '../sentences.js';
import type {Span} from '../span.js';
import {voicesBesideNames} from './listed/voices-beside-names.js';
import type {Linked, Speaker, SpeakerBasis} from './speaker.js';

/** One thing that an article lets somebody say. Offsets are UTF-16 code units of the paragraph. */
export type Voice = {
	/** Article id. */
	readonly article: string;
	/** Index into the article's paragraphs. */
	readonly paragraph: number;
	/** The words that name the speaker; in an earlier paragraph where a quotation goes on. Null when nobody is named. */
	readonly source: (Span & {readonly paragraph: number; readonly text: string}) | null;
	/** Usually one; several when they speak together (`Armenia and Azerbaijan announced`). */
	readonly speakers: readonly Speaker[];
	readonly basis: SpeakerBasis;
	/** As in a dictionary; with its negation or modal as printed: `would not say`. */
	readonly verb?: string;
	readonly verbClass?: VerbClass;
	readonly cue: Span | null;
	/**
	 * The passage: from the first word attributed to the last, the cue included where it stands between them (`the port, she said, is open`)
	 * or denies (`would not say whether`).
	 */
	readonly content: Span;
	/** The words attributed, in order: the passage without the cue between. */
	readonly parts: readonly Span[];
	/** The words of the speaker in quotation marks, marks included. */
	readonly spoken: readonly Span[];
	/** Words attributed, and how many of them are quoted. */
	readonly words: number;
	readonly directWords: number;
};

/** A quotation of so few words can be a name as the outlet prints it. */
const wordsOfName = 3;

const separator = '\n\n';

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/** Verbs that put the quoted word itself into the speaker's mouth. */
const naming = new Set([
	'call',
	'describe',
	'characterise',
	'characterize',
	'label',
	'dub',
	'brand',
	'speak of',
	'speak about',
	'talk about',
	'refer to',
	'denounce',
	'condemn',
	'quote',
	'cite',
]);

/** Number of words in a text. */
export function countWords(text: string): number {
	return text.match(wordPattern)?.length ?? 0;
}

const kept = new WeakMap<Tables, WeakMap<Article, readonly Voice[]>>();

/**
 * Who speaks in an article, in its order: quotations and reported speech with the speaker linked to an actor by name, by office, or by a
 * pronoun that can be only one; else left open. In a language with a list of verbs alone only quotations beside a listed name and such a verb. In a brief quotation marks are the outlet's words: they count as spoken only where the
 * reporting verb governs them (`said “…”`, `called it “…”`), and a quotation without cue is nobody's speech. Found once for each article.
 */
export function voicesOf(corpus: Tables, article: Article, mentions?: ArticleMentions): readonly Voice[] {
	if (mentions !== undefined) {
		return readVoices(corpus, article, mentions);
	}
	let articles = kept.get(corpus);
	if (articles === undefined) {
		articles = new WeakMap();
		kept.set(corpus, articles);
	}
	let voices = articles.get(article);
	if (voices === undefined) {
		voices = readVoices(corpus, article, mentionsIn(corpus, article));
		articles.set(article, voices);
	}
	return voices;
}

function readVoices(corpus: Tables, article: Article, mentions: ArticleMentions): readonly Voice[] {
	if (!isReadForSpeech(article)) {
		return voicesBesideNames(corpus, article, mentions, countWords);
	}
	const {paragraphs} = article;
	const starts: number[] = [];
	let length = 0;
	for (const paragraph of paragraphs) {
		starts.push(length);
		length += paragraph.length + separator.length;
	}
	const inOne = paragraphs.map(paragraph => paragraph.replaceAll('\n', ' ')).join(separator);
	const surroundings = paragraphs.map(
		(paragraph, index): Working => ({
			text: paragraph,
			sentences: sentencesOf(paragraph),
			mentions: mentions.paragraphs[index] ?? [],
			quoted: quotationsIn(paragraph).filter(
				({inner}) => countWords(paragraph.slice(inner.start, inner.end)) > wordsOfName,
			),
			resolved: [],
		}),
	);
	const linkedSources = new Map<number, Linked>();
	const names = fullNames(personsNamed(mentions));
	const met = new Set<string>();
	const voices: Voice[] = [];
	let paragraph = 0;
	let named = -1;
	for (const attribution of joinedParts(attributeQuotes(inOne))) {
		while (paragraph + 1 < starts.length && attribution.content.start >= (starts[paragraph + 1] ?? length)) {
			paragraph++;
		}
		while (named < paragraph) {
			named++;
			for (const {id, kind} of mentions.paragraphs[named] ?? []) {
				if (kind === 'person' && id !== undefined) {
					met.add(id);
				}
			}
		}
		const voice = toVoice(corpus, article, attribution, {paragraph, starts, surroundings, met, linkedSources, names});
		if (voice !== undefined && !isToldBefore(voice, voices)) {
			voices.push(voice);
		}
	}
	return voices;
}

function toVoice(
	corpus: Tables,
	article: Article,
	attribution: Joined,
	place: Omit<Place, 'content'>,
): Voice | undefined {
	const {paragraph, starts} = place;
	const text = article.paragraphs[paragraph] ?? '';
	const at = (span: Span, index: number): Span => ({
		start: span.start - (starts[index] ?? 0),
		end: span.end - (starts[index] ?? 0),
	});
	const content = at(attribution.content, paragraph);
	if (
		attribution.unclear === true ||
		(attribution.source === null && attribution.verb === undefined && article.text === 'brief')
	) {
		return undefined;
	}
	const from =
		attribution.source === null ? paragraph : starts.findLastIndex(start => start <= (attribution.source?.start ?? 0));
	const sourceSpan = attribution.source === null ? undefined : at(attribution.source, from);
	const source =
		sourceSpan === undefined
			? null
			: {
					...sourceSpan,
					paragraph: from,
					text: (article.paragraphs[from] ?? '').slice(sourceSpan.start, sourceSpan.end),
				};
	if (
		attribution.headline === true &&
		source !== null &&
		!isOfPerson(source, place.surroundings[from]?.mentions ?? [])
	) {
		return undefined;
	}
	if (
		isOfTeaser(article.paragraphs[from] ?? '', sourceSpan) ||
		isOfTeaser(text, attribution.cue === null ? undefined : at(attribution.cue, paragraph))
	) {
		return undefined;
	}
	const linked =
		source === null
			? {speakers: [{kind: 'none' as const}], basis: 'none' as const}
			: linkOf(corpus, article, source, {...place, content: {...content, paragraph}});
	const parts = attribution.parts.map(part => at(part, paragraph));
	const cue = attribution.cue === null ? null : at(attribution.cue, paragraph);
	const {verb} = attribution;
	const spoken = parts.flatMap(part => spokenIn(text, {part, cue}, attribution, article.text === 'brief'));
	return {
		article: article.id,
		paragraph,
		source,
		...linked,
		...(verb === undefined
			? {}
			: {verb: attribution.negated === true && cue !== null ? text.slice(cue.start, cue.end).toLowerCase() : verb}),
		...(attribution.verbClass === undefined ? {} : {verbClass: attribution.verbClass}),
		cue,
		content,
		parts,
		spoken,
		words: parts.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0),
		directWords: spoken.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0),
	};
}

/** Letters of the headlines that a page's teaser puts into a sentence. */
const longestTeaser = 600;

/** `Marsh Odile MarshNorland wants her gone Veld says more MORE said`: headlines of other articles, from a glued name to the word that links them. */
function isOfTeaser(text: string, span: Span | undefined): boolean {
	if (span === undefined || !text.includes(' MORE')) return false;
	return [...text.matchAll(/\p{Ll}{2}(?=\p{Lu}\p{L})/gu)].some(({index}) => {
		const end = text.slice(index, index + longestTeaser).search(/ MORE\b/u);
		return end >= 0 && span.start >= index + 2 && span.start < index + end + ' MORE'.length;
	});
}

/** `said that the truce had to hold and that it hoped for talks`: whose hope it is stays open, and the words stand with who said them. */
function isToldBefore(voice: Voice, earlier: readonly Voice[]): boolean {
	const {source, content, paragraph, speakers} = voice;
	return (
		source !== null &&
		voice.spoken.length === 0 &&
		speakers.every(({kind}) => kind === 'open') &&
		/^(?:it|he|she|they)$/iu.test(source.text) &&
		earlier.some(
			outer => outer.paragraph === paragraph && outer.content.start <= source.start && outer.content.end >= content.end,
		)
	);
}

/** `Veld: Port Will Be Open`; of `Norland: Port Is Open` nobody is the speaker. */
function isOfPerson({start, end}: Span, mentions: ArticleMentions['title']): boolean {
	return mentions.some(mention => mention.kind === 'person' && mention.start >= start && mention.end <= end);
}

function spokenIn(
	text: string,
	{part, cue}: {readonly part: Span; readonly cue: Span | null},
	{verb, source}: Attribution,
	brief: boolean,
): Span[] {
	const quotations = quotationsIn(text, part.start, part.end).map(({start, end}) => ({start, end}));
	if (!brief) {
		return quotations;
	}
	if (source === null) {
		return [];
	}
	const governed = verb !== undefined && naming.has(verb);
	const from = cue !== null && cue.start >= part.start && cue.end <= part.end ? cue.end : part.start;
	return quotations.filter(({start}) => governed || /^\s*(?:that\s+)?$/.test(text.slice(from, start)));
}

/** Between two parts of one passage stand at most this many UTF-16 units, the cue and its speaker among them. */
const longestBetween = 90;

type Joined = Attribution & {readonly parts: readonly Span[]};

/** What one cue reports before and behind it is one thing said: `the port, she said, is open`. */
function joinedParts(attributions: readonly Attribution[]): Joined[] {
	const joined: Joined[] = [];
	for (const attribution of attributions) {
		const {cue, content} = attribution;
		const same = joined.findLastIndex(
			other => cue !== null && other.cue !== null && other.cue.start === cue.start && other.cue.end === cue.end,
		);
		const before = joined[same];
		const between = before === undefined ? 0 : content.start - before.content.end;
		if (before === undefined || between < 0 || between > longestBetween) {
			joined.push({...attribution, parts: [content]});
		} else {
			joined[same] = {
				...before,
				content: {start: before.content.start, end: content.end},
				direct: before.direct || attribution.direct,
				parts: [...before.parts, content],
			};
		}
	}
	return joined;
}
