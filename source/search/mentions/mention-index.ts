import type {Article, Corpus} from '../../corpus/model.js';
import {mentionsIn} from './mentions.js';
import type {Mention} from './recognise.js';

/** A mention with the part of the article it stands in. */
export type Located = {readonly where: 'title' | number; readonly mention: Mention};

/** Mentions of one name, by article, in corpus order. */
export type Places = ReadonlyMap<Article, readonly Located[]>;

const indexes = new WeakMap<Corpus, ReadonlyMap<string, Places>>();
const nowhere: Places = new Map();

/** Where an actor or place is mentioned, in either reading of a metonym. The whole corpus is read on the first call. */
export function placesOf(corpus: Corpus, id: string): Places {
	let index = indexes.get(corpus);
	if (!index) {
		index = build(corpus);
		indexes.set(corpus, index);
	}
	return index.get(id) ?? nowhere;
}

function build(corpus: Corpus): ReadonlyMap<string, Places> {
	const index = new Map<string, Map<Article, Located[]>>();
	for (const article of corpus.articles) {
		const {title, paragraphs} = mentionsIn(corpus, article);
		for (const [part, mentions] of [title, ...paragraphs].entries()) {
			for (const mention of mentions) {
				const located: Located = {where: part === 0 ? 'title' : part - 1, mention};
				for (const id of [mention.id, ...(mention.also ?? []).map(reading => reading.id)]) {
					if (id !== undefined) {
						add(index, id, article, located);
					}
				}
			}
		}
	}
	return index;
}

function add(index: Map<string, Map<Article, Located[]>>, id: string, article: Article, located: Located): void {
	let places = index.get(id);
	if (!places) {
		places = new Map();
		index.set(id, places);
	}
	const list = places.get(article);
	if (list) {
		list.push(located);
	} else {
		places.set(article, [located]);
	}
}
