import type {Article, NameKind} from '../corpus/model.js';
import type {ArticleMentions} from '../search/mentions/mentions.js';
import type {Mention} from '../search/mentions/recognise.js';
import type {Spoken} from '../search/readings/said-reading.js';
import type {AnnotatedArticle} from './annotated.js';

type Also = NonNullable<Mention['also']>;

/** A name of one article: id (empty where it is not listed), canonical name (empty where there is none), kind, verified, further readings. */
type PackedName = readonly [id: string, name: string, kind: NameKind, verified: 0 | 1, also?: Also];

/** What was found in an article, without the texts: three numbers a mention (start, length, number of the name). */
type Packed = {
	/** Names. */
	readonly n: readonly PackedName[];
	/** Mentions of the headline, then of each paragraph. */
	readonly m: readonly (readonly number[])[];
	/** Paragraph, start, end and speakers of what is attributed. */
	readonly s: readonly (readonly [paragraph: number, start: number, end: number, ...speakers: string[]])[];
};

/** What was found in an article as text that can be kept beside it. */
export function packAnnotation({mentions, spoken}: Omit<AnnotatedArticle, 'article'>): string {
	const numbers = new Map<string, number>();
	const names: PackedName[] = [];
	const lists = [mentions.title, ...mentions.paragraphs].map(list =>
		list.flatMap(({start, end, id = '', name = '', kind, verified, also}) => {
			const packed: PackedName = also ? [id, name, kind, verified ? 1 : 0, also] : [id, name, kind, verified ? 1 : 0];
			const key = also || id === '' ? JSON.stringify(packed) : `${id}|${kind}|${verified}`;
			let number = numbers.get(key);
			if (number === undefined) {
				number = names.push(packed) - 1;
				numbers.set(key, number);
			}
			return [start, end - start, number];
		}),
	);
	const said = spoken.map(({paragraph, start, end, speakers}) => [paragraph, start, end, ...speakers]);
	return JSON.stringify({n: names, m: lists, s: said});
}

/** @param packed by `packAnnotation`, of the same article */
export function unpackAnnotation(article: Article, packed: string): AnnotatedArticle {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packAnnotation, of the same version
	const {n: names, m: lists, s: said} = JSON.parse(packed) as Packed;
	const [title = [], ...paragraphs] = lists.map((list, part) =>
		mentionsOf(list, names, part === 0 ? article.title : (article.paragraphs[part - 1] ?? '')),
	);
	const mentions: ArticleMentions = {title, paragraphs};
	const spoken = said.map(([paragraph, start, end, ...speakers]): Spoken => ({speakers, paragraph, start, end}));
	return {article, mentions, spoken};
}

function mentionsOf(list: readonly number[], names: readonly PackedName[], text: string): Mention[] {
	const mentions: Mention[] = [];
	for (let at = 0; at < list.length; at += 3) {
		const start = list[at] ?? 0;
		const end = start + (list[at + 1] ?? 0);
		const [id, name, kind, verified, also] = names[list[at + 2] ?? 0] ?? ['', '', 'person', 0];
		mentions.push({
			start,
			end,
			text: text.slice(start, end),
			kind,
			...(id !== '' && {id}),
			...(name !== '' && {name}),
			...(also && {also}),
			verified: verified === 1,
		});
	}
	return mentions;
}
