import type {Article} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {fold} from '../../text/fold.js';
import type {LabelUse} from '../wording/article-labels.js';
import type {WordingRow} from '../wording/wording.js';
import {holdsAll, passageKey} from './passages.js';

/** The override that says that a label is not one of that thing here. */
export function dropLabel(article: Article, row: Pick<WordingRow, 'id'>, use: LabelUse, made: string): Override {
	return {
		kind: 'drop-label',
		passages: paragraphsOf(use).map(paragraph => passageKey(article, paragraph)),
		about: aboutLabel(row, use),
		made,
	};
}

/** What articles call things, without the labels that were dropped. */
export function overruleLabels<T extends WordingRow>(
	rows: readonly T[],
	articles: readonly Article[],
	overrides: readonly Override[],
): readonly T[] {
	const meant = overrides.filter(({kind}) => kind === 'drop-label');
	if (meant.length === 0) return rows;
	const byId = new Map(articles.map(article => [article.id, article]));
	return rows.flatMap(row => {
		const cells = row.cells.flatMap(cell => {
			const article = byId.get(cell.article);
			const labels = cell.labels.filter(use => article === undefined || !isDropped(meant, article, row, use));
			return labels.length === 0 ? [] : [{...cell, labels}];
		});
		const labels = new Set(cells.flatMap(each => each.labels.map(({label}) => fold(label)))).size;
		return cells.length === 0 ? [] : [{...row, cells, labels}];
	});
}

function isDropped(overrides: readonly Override[], article: Article, row: WordingRow, use: LabelUse): boolean {
	const about = aboutLabel(row, use);
	return overrides.some(each => each.about === about && holdsAll(new Set(each.passages), article, paragraphsOf(use)));
}

/** Where a label stands; the headline for one whose place is not known. */
function paragraphsOf({lines}: LabelUse): readonly number[] {
	return lines.length === 0 ? [-1] : [...new Set(lines.map(({paragraph}) => paragraph))];
}

function aboutLabel({id}: Pick<WordingRow, 'id'>, {label}: LabelUse): string {
	return `${id} ${fold(label)}`;
}
