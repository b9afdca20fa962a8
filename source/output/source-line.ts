import type {Article, Tables} from '../corpus/model.js';

/** Name of an outlet, or its id where the corpus lists none. */
export function outletName(corpus: Tables, id: string): string {
	return corpus.outlets.find(outlet => outlet.id === id)?.name ?? id;
}

/** Where a text comes from, each inference said: “The Guardian (Nigeria), 2020-10-20 (inferred: …), from AFP (photo credit)”. */
export function sourceParts(corpus: Tables, article: Article): readonly string[] {
	const {publishedBasis, published, origin, originBasis, via, author} = article;
	return [
		outletName(corpus, article.outlet),
		publishedBasis === 'stated' ? published : `${published} (${publishedBasis})`,
		...(author === undefined ? [] : [`by ${author.replaceAll(';', ',')}`]),
		...(origin === undefined ? [] : [`from ${origin}${originBasis === undefined ? '' : ` (${originBasis})`}`]),
		...(via === undefined ? [] : [`read on ${via}`]),
	];
}

/** How far the text may be relied on: whose words it is in and how much it covers. */
export function textBasis(article: Article): string {
	const opening = article.covers === 'all' ? '' : ', opening only';
	return article.text === 'brief'
		? `Our account${opening}: only what is quoted is the outlet’s.`
		: `The outlet’s text${opening}.`;
}

/** `Your tags: #to-check #truce`; undefined where there are none. */
export function tagLine({tags = []}: {readonly tags?: readonly string[]}): string | undefined {
	return tags.length === 0 ? undefined : `Your tags: ${tags.map(tag => `#${tag}`).join(' ')}`;
}
