import type {Article, Tables} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {labelOf} from './labels.js';
import type {Cell, Row} from '../model.js';
import {type Passage, type PassageOptions, passagesOf} from './passages.js';
import {passageRows} from './passage-rows.js';
import {orderRows} from './row-order.js';

export type AlignOptions = PassageOptions & {
	/** For its names. */
	readonly corpus?: Tables;
};

const noTables: Tables = {
	negotiations: [],
	outlets: [],
	actors: [],
	places: [],
	wording: [],
	problems: [],
};

/**
 * Aligns the paragraphs of two to four articles into rows by the actors, places, dates, figures and words they share,
 * weighted by rarity (`passageLinks`), and grouped without forcing an order (`passageRows`). Every paragraph stands in a row, one that tells two things in
 * several; a cell may hold several of one article; a row of one cell is what that article alone has;
 * the rows are then put so that each article's own order is kept as far as it can be.
 */
export function alignPassages(articles: readonly Article[], options: AlignOptions = {}): Row[] {
	const corpus = options.corpus ?? noTables;
	const passages = passagesOf(articles, {
		...options,
		mentions: options.mentions ?? (article => mentionsIn(corpus, article).paragraphs),
	});
	const clusters = passageRows(passages).map(members =>
		members.map(member => passages[member]).filter(passage => passage !== undefined),
	);
	return orderRows(clusters.map(members => placesOf(members, articles)))
		.map(index => clusters[index] ?? [])
		.map(members => rowOf(members, articles));
}

/** A row that is labelled when its label is asked for: most rows of long articles are never shown, and many only counted. */
function rowOf(members: readonly Passage[], articles: readonly Article[]): Row {
	let known: Pick<Row, 'label' | 'ties'> | undefined;
	const named = (): Pick<Row, 'label' | 'ties'> => {
		known ??= labelOf(members);
		return known;
	};
	return {
		get label() {
			return named().label;
		},
		get ties() {
			return named().ties;
		},
		cells: cellsOf(members, articles),
	};
}

/** The label and ties of a row that was made otherwise, by what its cells say. */
export function labelOfCells(
	corpus: Tables,
	articles: readonly Article[],
	cells: readonly Cell[],
): Pick<Row, 'label' | 'ties'> {
	const held = articles.filter(({id}) => cells.some(({article}) => article === id));
	const passages = passagesOf(held, {mentions: article => mentionsIn(corpus, article).paragraphs});
	const isIn = ({article, paragraph}: Passage): boolean =>
		cells.some(cell => cell.article === held[article]?.id && cell.paragraphs.includes(paragraph));
	return labelOf(passages.filter(isIn));
}

function cellsOf(members: readonly Passage[], articles: readonly Article[]): Row['cells'] {
	return articles.flatMap(({id}, article) => {
		const paragraphs = members
			.filter(member => member.article === article)
			.map(({paragraph}) => paragraph)
			.toSorted((a, b) => a - b);
		return paragraphs.length === 0 ? [] : [{article: id, paragraphs}];
	});
}

function placesOf(members: readonly Passage[], articles: readonly Article[]): ReadonlyMap<number, number> {
	const places = new Map<number, number>();
	for (const article of new Set(members.map(each => each.article))) {
		const own = members.filter(each => each.article === article);
		const length = articles[article]?.paragraphs.length ?? 1;
		places.set(article, own.reduce((sum, {paragraph}) => sum + (paragraph + 0.5) / length, 0) / own.length);
	}
	return places;
}
