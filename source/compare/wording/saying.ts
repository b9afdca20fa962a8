import type {LabelUse, Named} from './article-labels.js';
import {areSpellings, differ, isShortFor} from './spellings.js';

/** What one column (an article or an outlet) calls a thing. */
type Called = {readonly labels: readonly Pick<LabelUse, 'label' | 'own' | 'quoted' | 'unplaced'>[]};

/**
 * The labels of a row that say something. Of a name outside the quotation marks of a brief only the spelling is the outlet's: that one chose
 * “Washington” and not “United States” there is ours, and such names count only where another one in the row is the same name spelt otherwise.
 */
export function tellingLabels<L extends Called['labels'][number]>(
	named: Named,
	cells: readonly {readonly labels: readonly L[]}[],
): (labels: readonly L[]) => readonly L[] {
	if (named.kind === 'thing') return labels => labels;
	const all = cells.flatMap(({labels}) => labels);
	const isOurs = ({own, quoted, unplaced}: L): boolean => own + quoted + unplaced.length === 0;
	const theirs = all.filter(each => !isOurs(each));
	return labels =>
		labels.filter(
			each =>
				!isOurs(each) ||
				theirs.some(({label}) => !differ(label, each.label)) ||
				all.some(({label}) => areSpellings(label, each.label)),
		);
}

/** Whether a row says something: a thing always, a name when it has two spellings, or two names that are not one in full and in short. */
export function saysSomething({kind}: Named, cells: readonly Called[]): boolean {
	const labels = [...new Set(cells.flatMap(each => each.labels.map(({label}) => label)))];
	if (kind === 'thing') return labels.length > 0;
	return labels.some((a, i) => labels.slice(i + 1).some(b => differ(a, b) && !(kind === 'person' && isShortFor(a, b))));
}

/** Rows without those in which every column has what it has in a row before: they would say it again. */
export function withoutRepeats<T>(
	rows: readonly T[],
	cellsOf: (row: T) => ReadonlyMap<string, readonly string[]>,
): readonly T[] {
	const kept: {readonly row: T; readonly cells: ReadonlyMap<string, ReadonlySet<string>>}[] = [];
	for (const row of rows) {
		const cells = new Map([...cellsOf(row)].map(([column, labels]) => [column, new Set(labels)] as const));
		const repeats = kept.some(before =>
			[...cells].every(([column, labels]) => {
				const there = before.cells.get(column);
				return there !== undefined && [...labels].every(label => there.has(label));
			}),
		);
		if (!repeats) kept.push({row, cells});
	}
	return kept.map(({row}) => row);
}
