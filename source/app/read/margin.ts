import {compareArticles} from '../../compare/comparison.js';
import type {Comparison} from '../../compare/model.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {Update} from '../effects.js';
import type {State} from '../state.js';

/** What the other accounts of the same talks make of one paragraph. */
export type Told = {
	/** Ids of those that tell it too. */
	readonly by: readonly string[];
	/** One of them tells a fact in it differently. */
	readonly differs: boolean;
};

/** The margin of a text: for each paragraph what others tell of it, out of so many others. */
export type Margin = {readonly article: string; readonly others: number; readonly paragraphs: readonly Told[]};

/** Accounts beyond these are not looked at: nobody reads so many, and each takes a comparison. */
const mostOthers = 24;

/** Other outlets' accounts of the talks that an article is about. */
export function otherAccounts(articles: readonly Article[], {negotiation, outlet}: Article): readonly Article[] {
	return articles.filter(each => each.negotiation === negotiation && each.outlet !== outlet).slice(0, mostOthers);
}

/** Compares an article with each other account of its talks, one a step; gives the margin when all are compared. */
export function* relate(
	tables: Tables,
	article: Article,
	accounts: readonly Article[],
	onDone: (margin: Margin) => void,
): Generator<undefined> {
	const others = otherAccounts(accounts, article);
	const paragraphs = article.paragraphs.map((): {by: string[]; differs: boolean} => ({by: [], differs: false}));
	for (const other of others) {
		const {told, differing} = relation(compareArticles(tables, [article, other]), article.id);
		for (const [index, paragraph] of paragraphs.entries()) {
			if (told.has(index)) paragraph.by.push(other.id);
			if (differing.has(index)) paragraph.differs = true;
		}
		yield undefined;
	}
	onDone({article: article.id, others: others.length, paragraphs});
}

/** Paragraphs of an article that stand in a row with another, and those with a fact that the other tells differently. */
function relation(
	{rows, differences}: Comparison,
	id: string,
): {readonly told: ReadonlySet<number>; readonly differing: ReadonlySet<number>} {
	const shared = rows.filter(({cells}) => cells.length > 1);
	const told = shared.flatMap(({cells}) => cells.find(({article}) => article === id)?.paragraphs ?? []);
	const differing = differences.flatMap(({values}) =>
		values.flatMap(({article, paragraph}) => (article === id && paragraph >= 0 ? [paragraph] : [])),
	);
	return {told: new Set(told), differing: new Set(differing)};
}

/** Where a text was opened, its margin is asked for; that of another text is gone. */
export function withMargin(before: State, {state, effects}: Update, isFirst: boolean): Update {
	const {article} = state.read;
	const isRead = state.screen.name === 'read' && article !== undefined;
	const wasRead = before.screen.name === 'read' && before.read.article === article;
	if (!isRead || (wasRead && !isFirst) || state.margin?.article === article) return {state, effects};
	return {state, effects: [...effects, {type: 'relate', article}]};
}

/** Whether others tell of the talks of the article that is shown; undefined while that is not known. */
export function hasOthers({margin, read}: State): boolean | undefined {
	return margin === undefined || margin.article !== read.article ? undefined : margin.others > 0;
}

/** The margin of the article that is shown, once it is there. */
export function marginOf({margin, read}: State): Margin | undefined {
	return margin !== undefined && margin.article === read.article && margin.others > 0 ? margin : undefined;
}
