import type {Article} from '../corpus/model.js';
import {countsOf} from './facts/counts.js';
import type {NamedSpan} from './rows/features.js';
import type {Comparison} from './model.js';
import {personKey} from './rows/person-key.js';

/** Something that other articles of a comparison have and one does not, in the text we have. */
export type Missing = {
	/** As printed where it was found. */
	readonly text: string;
	/** Id of the actor or place. */
	readonly id?: string;
	/** Ids of the articles that have it. */
	readonly articles: readonly string[];
};

/** What one article of a comparison does not have. */
export type Gaps = {
	readonly article: string;
	/** `false` when we have the opening only: what is missing may stand further down, and is not counted. */
	readonly counted: boolean;
	/** Indices of the rows without a cell of this article. */
	readonly rows: readonly number[];
	readonly actors: readonly Missing[];
	readonly places: readonly Missing[];
	readonly figures: readonly Missing[];
};

export type MentionsOf = (article: Article) => {
	readonly title: readonly NamedSpan[];
	readonly paragraphs: readonly (readonly NamedSpan[])[];
};

const longestParagraph = 4000;

type Found = {
	readonly key: string;
	readonly side: 'actors' | 'places' | 'figures';
	readonly text: string;
	readonly id?: string;
	/** A further reading of a name: it fills a gap, but is never missing. */
	readonly aside?: boolean;
};

/**
 * For each article what the others have and it does not: rows, actors, places, figures, those that most others have
 * first. Always in the text we have; of an article of which that is the opening only, nothing is counted as missing.
 */
export function gapsOf(comparison: Comparison, mentionsOf: MentionsOf): Gaps[] {
	const {articles, rows} = comparison;
	const found = new Map(articles.map(article => [article.id, foundIn(article, mentionsOf(article))] as const));
	return articles.map(article => {
		const own = found.get(article.id) ?? new Map<string, Found>();
		const missing = new Map<string, Found & {articles: string[]}>();
		for (const [other, things] of found) {
			for (const thing of things.values()) {
				if (own.has(thing.key) || thing.aside === true) continue;
				const known = missing.get(thing.key);
				if (known === undefined) missing.set(thing.key, {...thing, articles: [other]});
				else known.articles.push(other);
			}
		}
		const sided = (side: Found['side']): Missing[] =>
			[...missing.values()]
				.filter(thing => thing.side === side)
				.toSorted((a, b) => b.articles.length - a.articles.length)
				.map(({text, id, articles: having}) => ({text, ...(id === undefined ? {} : {id}), articles: having}));
		return {
			article: article.id,
			counted: article.covers === 'all',
			rows: rows.flatMap(({cells}, index) => (cells.some(cell => cell.article === article.id) ? [] : [index])),
			actors: sided('actors'),
			places: sided('places'),
			figures: sided('figures'),
		};
	});
}

/** The names and figures of an article, each once. */
function foundIn(article: Article, {title, paragraphs}: ReturnType<MentionsOf>): Map<string, Found> {
	const found = new Map<string, Found>();
	const add = (thing: Found): void => {
		if (!found.has(thing.key)) found.set(thing.key, thing);
	};
	for (const name of [...paragraphs, title].flat()) {
		const side = name.kind === 'place' ? 'places' : 'actors';
		// A capital may be its government in one article and a place in the other: it is no gap, so both readings share a key.
		const key = name.kind === 'person' ? personKey(name) : (name.id ?? name.text.toLowerCase());
		add({key: `name ${key}`, side, text: name.name ?? name.text, ...(name.id === undefined ? {} : {id: name.id})});
		for (const also of name.also ?? [])
			add({
				key: `name ${also.id}`,
				side: also.kind === 'place' ? 'places' : 'actors',
				text: name.text,
				id: also.id,
				aside: true,
			});
	}
	for (const text of article.paragraphs) {
		for (const count of countsOf(text.slice(0, longestParagraph))) {
			const start = count.start;
			if (count.size >= 5)
				add({key: `figure ${count.size}`, side: 'figures', text: figureText(text, start, count.end)});
		}
	}
	return found;
}

/** The figure with the words it counts, as printed. */
function figureText(text: string, start: number, end: number): string {
	const noun =
		/^(?:[ -][\p{L}’'-]+){0,2}?[ -][\p{L}’'-]*(?:[^s\W]s|people|percent)\b/u.exec(text.slice(end, end + 40))?.[0] ?? '';
	return (text.slice(start, end) + noun).replace(/[“”"]/gu, '');
}
