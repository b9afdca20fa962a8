import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import type {Match} from '../../search/readings/readings.js';
import {wrap} from '../../text/wrap.js';
import type {Note} from '../../settings/settings.js';
import type {DocumentLine} from '../text/document.js';
import type {TextHit} from './find.js';
import {highlights} from './highlight.js';
import {sayBasis} from '../words/basis.js';
import type {Words} from '../words/words.js';
import {outletStyle} from '../text/outlet-style.js';
import {cutSpans, type Line, plain, type Style, type StyledRange} from '../text/spans.js';

type Options = {
	readonly corpus: Corpus;
	readonly words: Words;
	readonly article: Article;
	readonly matches: readonly Match[];
	/** What was looked for in this text. */
	readonly found: readonly TextHit[];
	readonly notes: readonly Note[];
	readonly width: number;
	/** Whether names are highlighted. */
	readonly withNames: boolean;
};

/** An article typeset for a width: the header card (block 0), then its paragraphs (block 1 and up) with a blank line before each. */
export function articleDocument({
	corpus,
	words,
	article,
	matches,
	found,
	notes,
	width,
	withNames,
}: Options): readonly DocumentLine[] {
	const lines: DocumentLine[] = [];
	const put = (block: number, offset: number, line: Line) => lines.push({block, offset, line});
	const title = highlights(corpus, article, 'title', matches, false).filter(({style}) => style === 'match');
	for (const {start, end} of wrap(article.title, width)) {
		put(0, lines.length, cutSpans(article.title, start, end, [...title, whole(article.title, 'title')]));
	}
	for (const {text, style} of card(corpus, words, article, matches)) {
		for (const line of wrap(text, width)) put(0, lines.length, [{text: line.text, style}]);
	}
	for (const [index, paragraph] of article.paragraphs.entries()) {
		const hits = found.filter(hit => hit.paragraph === index).map(hit => ({...hit, style: 'match' as const}));
		const ranges = [...hits, ...highlights(corpus, article, index, matches, withNames)];
		put(index + 1, -1, plain(''));
		for (const {start, end} of wrap(paragraph, width)) {
			put(index + 1, start, cutSpans(paragraph, start, end, ranges));
		}
		for (const note of notes.filter(each => each.paragraph === index)) {
			for (const line of wrap(words.note(note.text), width))
				put(index + 1, paragraph.length, [{text: line.text, style: 'mark'}]);
		}
	}
	return lines;
}

function whole(text: string, style: Style): StyledRange {
	return {start: 0, end: text.length, style};
}

/** Who, when, from whom, how sure: each inference with its reason. */
function card(
	corpus: Corpus,
	words: Words,
	article: Article,
	matches: readonly Match[],
): {text: string; style: Style}[] {
	const outlet = outletOf(corpus, article.outlet);
	const {publishedBasis: basis, origin, originBasis, via} = article;
	return [
		{
			text: [outlet?.name ?? article.outlet, outlet?.country, article.language].filter(Boolean).join(' · '),
			style: outletStyle(corpus, article.outlet),
		},
		...dim(`${article.published}${basis === 'stated' ? '' : ` (${sayBasis(words, basis)})`}`),
		...dim(
			origin === undefined
				? undefined
				: originBasis === undefined
					? words.fromOrigin(origin)
					: words.fromOriginBecause(origin, sayBasis(words, originBasis)),
		),
		...dim(via === undefined ? undefined : words.readOn(via)),
		...dim(article.author === undefined ? undefined : words.by(article.author)),
		...dim(article.url),
		...dim(negotiationOf(corpus, article.negotiation)?.title),
		...dim(whoseWords(words, article)),
		...dim(article.note === undefined ? undefined : words.note(article.note)),
		...(matches.length === 0 ? [] : [{text: words.matches(matchKinds(words, matches)), style: 'accent' as const}]),
	];
}

function dim(text: string | undefined): {text: string; style: Style}[] {
	return text === undefined ? [] : [{text, style: 'dim'}];
}

/** Whose words the text is in, and how far it goes. */
function whoseWords(words: Words, {text, covers}: Article): string {
	if (covers === 'opening') return text === 'brief' ? words.ourWordsOpening : words.theirWordsOpening;
	return text === 'brief' ? words.ourWords : words.theirWords;
}

/** “name Pashinian ×3, word truce ×1”: what was found, and how. */
function matchKinds(words: Words, matches: readonly Match[]): string {
	const counts = new Map<string, number>();
	for (const {kind, text} of matches) {
		const label = `${words.matchKinds[kind]} ${text}`;
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return [...counts].map(([label, number]) => (number === 1 ? label : `${label} ×${number}`)).join(', ');
}
