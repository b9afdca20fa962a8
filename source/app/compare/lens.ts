import type {Comparison} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {CompareState, State} from '../state.js';
import type {Matches} from './matches.js';
import {memoByTwo} from '../text/memo.js';
import {outletStyle} from '../text/outlet-style.js';
import type {Words} from '../words/words.js';
import type {ColumnLens} from '../../compare/lenses.js';
import type {LensRow, LensSource, LensTable, TableRow} from './lens-table.js';
import {factsFoot, factsRows} from './lenses/facts.js';
import {gapsRows} from './lenses/gaps.js';
import {textRows} from './lenses/text.js';
import {voicesRows} from './lenses/voices.js';
import {wordingRows} from './lenses/wording.js';

/** What a lens shows of the accounts: made when it is first looked at, kept while comparison, query and language stay. */
export function lensTable(
	{catalogue, words}: Pick<State, 'catalogue' | 'words'>,
	{comparison, matches}: Pick<CompareState, 'comparison' | 'matches'>,
	lens: ColumnLens,
): LensTable {
	return tables(catalogue, comparison)(words, matches)(lens);
}

const tables = memoByTwo((catalogue: Catalogue, comparison: Comparison) =>
	memoByTwo((words: Words, matches: Matches) => {
		const made = new Map<ColumnLens, LensTable>();
		return (lens: ColumnLens): LensTable => {
			const table = made.get(lens) ?? makeTable({catalogue, comparison, words, matches}, lens);
			made.set(lens, table);
			return table;
		};
	}),
);

const makers: Readonly<Record<ColumnLens, (source: LensSource) => readonly TableRow[]>> = {
	text: textRows,
	facts: source => besides(factsRows(source)),
	wording: source => besides(wordingRows(source)),
	voices: source => besides(voicesRows(source)),
	gaps: source => besides(gapsRows(source)),
};

function besides(rows: readonly LensRow[]): readonly TableRow[] {
	return rows.map(row => ({kind: 'beside', ...row}));
}

function makeTable(source: LensSource, lens: ColumnLens): LensTable {
	const {catalogue, comparison, words} = source;
	return {
		words,
		articles: comparison.articles.map(({id}) => id),
		tags: comparison.articles.map(({outlet}) => outletOf(catalogue, outlet).tag),
		styles: comparison.articles.map(({outlet}) => outletStyle(catalogue, outlet)),
		rows: makers[lens](source),
		empty: words.nothingIn[lens],
		foot: lens === 'facts' ? factsFoot(source) : '',
	};
}
