import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Match} from '../../search/readings/readings.js';
import {sayBasis} from '../words/basis.js';
import {outletStyle} from '../text/outlet-style.js';
import type {Span, Style} from '../text/spans.js';
import type {Words} from '../words/words.js';

export type CardLine = Pick<Span, 'text' | 'link'> & {readonly style: Style};

type Options = {
	readonly catalogue: Catalogue;
	readonly words: Words;
	readonly article: Article;
	readonly matches: readonly Match[];
};

/** Who, when, from whom, how sure: each inference with its reason, the link under whatever it shows. */
export function headerCard({catalogue, words, article, matches}: Options): readonly CardLine[] {
	const outlet = outletOf(catalogue, article.outlet);
	const {author, note, origin, originBasis, published, publishedBasis, titleBasis, url, via} = article;
	const negotiation = negotiationOf(catalogue, article.negotiation);
	const lines = [
		titleBasis === undefined ? undefined : words.headlineBasis(sayBasis(words, titleBasis)),
		publishedBasis === 'stated'
			? words.dateStated(published)
			: words.dateInferred(published, publishedBasis.replace(/^inferred: */, '')),
		author === undefined ? undefined : words.by(author),
		origin === undefined
			? undefined
			: originBasis === undefined
				? words.fromOrigin(origin)
				: words.fromOriginBecause(origin, sayBasis(words, originBasis)),
		via === undefined ? undefined : words.readOn(via),
		url,
		note === undefined ? undefined : words.note(note),
		whoseWords(words, article),
		negotiation === undefined ? undefined : words.about(`${negotiation.title}, ${negotiation.date}`),
	];
	return [
		{
			text: [outlet.name, outlet.country, article.language].filter(Boolean).join(' · '),
			style: outletStyle(catalogue, article.outlet),
		},
		...lines.flatMap((text): CardLine[] =>
			text === undefined ? [] : [{text, style: 'dim', ...(text === url ? {link: url} : {})}],
		),
		...(matches.length === 0 ? [] : [{text: words.matches(matchKinds(words, matches)), style: 'accent' as const}]),
	];
}

/** Whose words the text is in, and how far it goes. */
function whoseWords(words: Words, {text, covers}: Article): string {
	if (covers === 'opening') return text === 'brief' ? words.ourWordsOpening : words.theirWordsOpening;
	return text === 'brief' ? words.ourWords : words.theirWords;
}

/** “Pashinian ×3 (name), truce (word)”: what was found, and as what. */
function matchKinds(words: Words, matches: readonly Match[]): string {
	const counts = new Map<string, {readonly text: string; readonly kind: string; readonly number: number}>();
	for (const {kind, text} of matches) {
		const key = `${kind} ${text}`;
		counts.set(key, {text, kind: words.matchKinds[kind], number: (counts.get(key)?.number ?? 0) + 1});
	}
	return [...counts.values()]
		.map(({text, kind, number}) => `${text}${number === 1 ? '' : ` ×${number}`} (${kind})`)
		.join(', ');
}
