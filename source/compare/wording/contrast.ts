import type {Article, Tables} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {overruleLabels} from '../overrides/labels.js';
import {saysSomething, tellingLabels, withoutRepeats} from './saying.js';
import {unlistedNames} from './unlisted-names.js';
import {type WordingRow, wordingOf} from './wording.js';

/**
 * What the articles call the same thing, what they call differently first: there one looks for wording. Then what several call the same, then what
 * one alone names; in each the listed things before the names, and what has most labels first. Rows that say nothing are left out.
 */
export function wordingByContrast(
	corpus: Tables,
	articles: readonly Article[],
	overrides: readonly Override[] = [],
): readonly WordingRow[] {
	const rows = overruleLabels([...wordingOf(corpus, articles), ...unlistedNames(corpus, articles)], articles, overrides)
		.map(telling)
		.filter(row => saysSomething(row, row.cells));
	const once = withoutRepeats(
		rows,
		({cells}) => new Map(cells.map(({article, labels}) => [article, labels.map(({label}) => label)])),
	);
	return once.toSorted((a, b) => interest(b) - interest(a));
}

/** A row with what says something in it. */
function telling(row: WordingRow): WordingRow {
	const keep = tellingLabels(row, row.cells);
	const cells = row.cells
		.map(({article, labels}) => ({article, labels: keep(labels)}))
		.filter(({labels}) => labels.length > 0);
	return {...row, cells, labels: new Set(cells.flatMap(({labels}) => labels.map(({label}) => label))).size};
}

function interest(row: WordingRow): number {
	const contrast = differs(row) ? 2 : row.cells.length > 1 ? 1 : 0;
	return contrast * 1000 + (row.kind === 'thing' ? 500 : 0) + Math.min(row.labels, 499);
}

/** Whether two articles that name the thing do not use the same labels for it. */
function differs({cells}: WordingRow): boolean {
	const sets = cells.map(({labels}) =>
		labels
			.map(({label}) => label)
			.toSorted()
			.join('\n'),
	);
	return new Set(sets).size > 1;
}
