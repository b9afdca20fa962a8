import type {Article} from '../corpus/model.js';
import {fold} from '../text/fold.js';
import {type Count, countsOf} from './facts/counts.js';
import type {NamedSpan} from './rows/features.js';
import type {Comparison, Row} from './model.js';
import {furnitureOf} from './rows/furniture.js';
import {findNumbers} from './rows/numbers.js';
import {personKey} from './rows/person-key.js';
import {type StandsIn, standsIn} from './stands-in.js';
import {toldElsewhere} from './told-elsewhere.js';

/** Something that other articles of a comparison have and one does not, in the text we have. */
export type Missing = {
	/** As printed where it was found. */
	readonly text: string;
	/** Id of the actor or place. */
	readonly id?: string;
	/** Ids of the articles that have it. */
	readonly articles: readonly string[];
};

/**
 * What may be said of what an article has not: `counted` in its own whole text; `opening`: it may stand further down; `account`: in ours of it, of which it
 * says nothing that something was left out, since it was we who left it out.
 */
export type GapBasis = 'counted' | 'opening' | 'account';

/** What one article of a comparison does not have. */
export type Gaps = {
	readonly article: string;
	readonly basis: GapBasis;
	/** Whether the basis is `counted`. */
	readonly counted: boolean;
	/**
	 * Indices of the rows that others of the same negotiation have and this article has not, as far as can be told: those that are longest
	 * there first.
	 */
	readonly rows: readonly number[];
	/** Empty for our accounts. */
	readonly actors: readonly Missing[];
	readonly places: readonly Missing[];
	readonly figures: readonly Missing[];
};

/** What stands in an article in whatever form. */
type Held = {
	readonly hasName: StandsIn;
	readonly numbers: readonly {readonly size: number; readonly sense: Count['sense']}[];
};

export type MentionsOf = (article: Article) => {
	readonly title: readonly NamedSpan[];
	readonly paragraphs: readonly (readonly NamedSpan[])[];
};

const longestParagraph = 4000;
/** What a figure counts stands so near behind it, in UTF-16 units. */
const farthestNoun = 40;
/** “Nearly two dozen” may be 23. */
const roughly = 0.15;

type Found = {
	readonly key: string;
	readonly side: 'actors' | 'places' | 'figures';
	readonly text: string;
	readonly id?: string;
	/** A further reading of a name, or what stands in furniture of the page: it fills a gap, but is never missing. */
	readonly aside?: boolean;
	/** Whether another article may have the name in another form. */
	readonly in?: (other: Held) => boolean;
};

/**
 * For each article what the others on the same talks have and it has not: rows, and for the outlets' own texts also actors, places and figures, those that
 * most others have first. Always in the text we have; counted is only what a whole text of the outlet has not.
 */
export function gapsOf(comparison: Comparison, mentionsOf: MentionsOf): Gaps[] {
	const {articles, rows} = comparison;
	const negotiations = new Map(articles.map(({id, negotiation}) => [id, negotiation] as const));
	const found = new Map(articles.map(article => [article.id, foundIn(article, mentionsOf(article))] as const));
	const outlets = new Set(articles.map(({outlet}) => outlet.replace(/^the-/u, '')));
	const furniture = new Map(articles.map(({id, paragraphs}) => [id, furnitureOf(paragraphs)] as const));
	const isFurniture = ({cells}: Row): boolean =>
		cells.every(cell => cell.paragraphs.every(index => furniture.get(cell.article)?.[index] === true));
	const isTold = toldElsewhere(comparison, article => mentionsOf(article).paragraphs);
	return articles.map(article => {
		const own = found.get(article.id) ?? new Map<string, Found>();
		const missing = new Map<string, Found & {articles: string[]}>();
		const held = article.text === 'brief' ? undefined : heldBy(article);
		for (const [other, things] of found) {
			if (held === undefined || negotiations.get(other) !== article.negotiation) continue;
			for (const thing of things.values()) {
				if (own.has(thing.key) || thing.aside === true || outlets.has(slugOf(thing.text))) continue;
				const known = missing.get(thing.key);
				if (known === undefined && thing.in?.(held) === true) continue;
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
			basis: basisOf(article),
			counted: basisOf(article) === 'counted',
			rows: rows
				.map((row, index) => ({index, row, length: lengthIn(row, articles, article)}))
				.filter(
					({row, length}) =>
						length > 0 &&
						row.cells.every(cell => cell.article !== article.id) &&
						!isFurniture(row) &&
						!isTold(row, article),
				)
				.toSorted((one, other) => other.length - one.length)
				.map(({index}) => index),
			actors: sided('actors'),
			places: sided('places'),
			figures: sided('figures'),
		};
	});
}

/** The rows that any of the articles has not, by their index: those in which the others say most first. */
export function missingRows({articles, rows}: Comparison, gaps: readonly Gaps[]): readonly number[] {
	const lengths = new Map(
		[...new Set(gaps.flatMap(each => each.rows))].map(index => {
			const row = rows[index];
			const each = row === undefined ? [] : articles.map(article => lengthIn(row, articles, article));
			return [index, Math.max(0, ...each)] as const;
		}),
	);
	return [...lengths].toSorted(([a, long], [b, other]) => other - long || a - b).map(([index]) => index);
}

function basisOf({text, covers}: Article): GapBasis {
	return text === 'brief' ? 'account' : covers === 'all' ? 'counted' : 'opening';
}

/** How much the articles on the same talks say in a row, in UTF-16 units. */
function lengthIn({cells}: Row, articles: readonly Article[], {negotiation}: Article): number {
	return cells.reduce((sum, cell) => {
		const article = articles.find(({id}) => id === cell.article);
		if (article?.negotiation !== negotiation) return sum;
		return sum + cell.paragraphs.reduce((length, index) => length + (article.paragraphs[index] ?? '').length, 0);
	}, 0);
}

/** The names and figures of an article, each once. */
function foundIn(article: Article, {title, paragraphs}: ReturnType<MentionsOf>): Map<string, Found> {
	const found = new Map<string, Found>();
	const add = (thing: Found): void => {
		if (!found.has(thing.key)) found.set(thing.key, thing);
	};
	const furniture = furnitureOf(article.paragraphs);
	const inFurniture = paragraphs.flatMap((names, index) => (furniture[index] === true ? names : []));
	const told = [...paragraphs.filter((_, index) => furniture[index] !== true), title].flat();
	for (const name of [...told, ...inFurniture]) {
		if (name.text.length < 2) continue;
		const side = name.kind === 'place' ? 'places' : 'actors';
		// A capital may be its government in one article and a place in the other: it is no gap, so both readings share a key.
		const key = name.kind === 'person' ? personKey(name) : (name.id ?? name.text.toLowerCase());
		const id = name.id === undefined ? {} : {id: name.id};
		const aside = inFurniture.includes(name);
		add({key: `name ${key}`, side, text: name.name ?? name.text, ...id, aside, in: ({hasName}) => hasName(name)});
		for (const also of name.also ?? [])
			add({
				key: `name ${also.id}`,
				side: also.kind === 'place' ? 'places' : 'actors',
				text: name.text,
				id: also.id,
				aside: true,
			});
	}
	for (const [index, text] of article.paragraphs.entries()) {
		if (furniture[index] === true) continue;
		for (const count of countsOf(text.slice(0, longestParagraph))) {
			const {start, size, sense} = count;
			// “Hundreds” is no figure, and “one of five” counts one.
			if (size < 5 || sense === 'vague' || /\bone of (?:\p{L}+ ){0,3}$/iu.test(text.slice(0, start))) continue;
			const key = `figure ${size}`;
			add({key, side: 'figures', text: figureText(text, count), in: ({numbers}) => holdsFigure(numbers, count)});
		}
	}
	return found;
}

function heldBy(article: Article): Held {
	const texts = [article.title, ...article.paragraphs];
	const numbers = texts.flatMap(text => {
		const read = text.slice(0, longestParagraph);
		return [...findNumbers(read).map(({value}) => ({size: value, sense: 'exact' as const})), ...countsOf(read)];
	});
	return {hasName: standsIn(article), numbers};
}

/** A name as ids of outlets are written, without its article. */
function slugOf(name: string): string {
	return fold(name).replaceAll(' ', '-').replace(/^the-/u, '');
}

/** The figure with the words it counts, as printed. */
function figureText(text: string, {start, end, counted}: Count): string {
	const noun = counted === '' ? -1 : text.slice(end, end + farthestNoun).indexOf(counted);
	return text.slice(start, noun === -1 ? end : end + noun + counted.length).replace(/[“”"]/gu, '');
}

/** Whether numbers of a text may mean the same: equal, or near where one of the two is a rough one. */
function holdsFigure(numbers: Held['numbers'], {size, sense}: Count): boolean {
	return numbers.some(
		number =>
			number.size === size ||
			((sense !== 'exact' || number.sense !== 'exact') && Math.abs(number.size - size) <= size * roughly),
	);
}
