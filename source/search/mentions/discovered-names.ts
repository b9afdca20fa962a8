import type {Article, Corpus, NameEntry, NameKind} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';
import {mentionsIn} from './mentions.js';
import {type Match, mostMatches} from '../readings/readings.js';
import type {Mention} from './recognise.js';

/** A name that no table lists, found in the texts by its capitals. */
export type DiscoveredName = NameEntry & {readonly kind: NameKind; readonly uses: ReadonlyMap<Article, readonly Use[]>};

type Use = {readonly where: 'title' | number; readonly mention: Mention};

/** Ids of discovered names begin so: no table can have them. */
const unverified = 'unverified/';

const discovered = new WeakMap<Corpus, readonly DiscoveredName[]>();

/** Names discovered in a corpus, by first appearance; a bare surname counts for the person it is the end of. */
export function discoveredNames(corpus: Corpus): readonly DiscoveredName[] {
	let names = discovered.get(corpus);
	if (!names) {
		names = collect(corpus);
		discovered.set(corpus, names);
	}
	return names;
}

type Draft = {readonly name: string; readonly kind: NameKind; readonly uses: Map<Article, Use[]>};

function collect(corpus: Corpus): DiscoveredName[] {
	const drafts = new Map<string, Draft>();
	const surnames = new Map<string, string>();
	for (const article of corpus.articles) {
		const {title, paragraphs} = mentionsIn(corpus, article);
		for (const [part, mentions] of [title, ...paragraphs].entries()) {
			for (const mention of mentions.filter(({verified}) => !verified)) {
				const words = foldWords(mention.text);
				const own = words.join('-');
				const key = words.length === 1 && mention.kind === 'person' ? (surnames.get(own) ?? own) : own;
				const draft = drafts.get(key) ?? {name: mention.text, kind: mention.kind, uses: new Map<Article, Use[]>()};
				drafts.set(key, draft);
				draft.uses.set(article, [
					...(draft.uses.get(article) ?? []),
					{where: part === 0 ? 'title' : part - 1, mention},
				]);
				if (words.length > 1 && mention.kind === 'person') {
					surnames.set(words.at(-1) ?? '', key);
				}
			}
		}
	}
	return [...drafts].filter(([key]) => key !== '').map(([key, draft]) => ({id: `${unverified}${key}`, ...draft}));
}

/** Where a discovered name stands, as matches of a query part. */
export function usesOf(name: DiscoveredName, term: string): Map<Article, readonly Match[]> {
	const found = new Map<Article, readonly Match[]>();
	for (const [article, uses] of name.uses) {
		found.set(
			article,
			uses
				.slice(0, mostMatches)
				.map(({where, mention: {text, start, end}}) => ({kind: 'name', term, text, where, start, end, id: name.id})),
		);
	}
	return found;
}
