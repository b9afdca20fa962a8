import type {Article, Corpus} from '../../corpus/model.js';
import {namesMeant, saidNames} from './name-readings.js';
import type {Term} from '../query/query.js';
import type {Meaning} from '../say/meaning.js';
import {type Match, mostMatches, type Reading} from './readings.js';

/** Words attributed to somebody in an article; the comparison core finds them, so that whoever searches hands this in. */
export type Spoken = {
	/** Actor ids. */
	readonly speakers: readonly string[];
	/** Index of the paragraph, and UTF-16 offsets of what is said in it. */
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
};

export type SpokenIn = (article: Article) => readonly Spoken[];

/** Articles that let an actor speak, with the words attributed. */
export function readSaid(corpus: Corpus, {text}: Term, spokenIn: SpokenIn): Reading {
	const names = namesMeant(corpus, text).filter(({id}) => corpus.actors.some(actor => actor.id === id));
	const ids = new Set(names.map(({id}) => id));
	const found = new Map<Article, readonly Match[]>();
	for (const article of ids.size === 0 ? [] : corpus.articles) {
		const matches = spokenIn(article)
			.filter(({speakers}) => speakers.some(id => ids.has(id)))
			.slice(0, mostMatches)
			.map(
				({paragraph, start, end}): Match => ({
					kind: 'field',
					term: `said:${text}`,
					text: article.paragraphs[paragraph]?.slice(start, end) ?? '',
					where: paragraph,
					start,
					end,
				}),
			);
		if (matches.length > 0) found.set(article, matches);
	}
	const meant: Meaning = names.length === 0 ? {kind: 'nobody', text} : {kind: 'saidBy', names: saidNames(names, text)};
	return {term: `said:${text}`, meant, found};
}
