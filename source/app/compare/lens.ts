import type {Comparison} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Corpus} from '../../corpus/model.js';
import type {SearchResult} from '../../search/search.js';
import type {State} from '../state.js';
import {memoByTwo} from '../text/memo.js';
import type {Words} from '../words/words.js';
import type {ColumnLens} from './lens-names.js';
import type {LensRow, LensSource, LensTable} from './lens-table.js';
import {factsFoot, factsRows} from './lenses/facts.js';
import {gapsRows} from './lenses/gaps.js';
import {textRows} from './lenses/text.js';
import {voicesRows} from './lenses/voices.js';
import {wordingRows} from './lenses/wording.js';

/** What a lens shows of the tellings: made when it is first looked at, kept while comparison, query and language stay. */
export function lensTable({corpus, words, result}: State, comparison: Comparison, lens: ColumnLens): LensTable {
	return tables(corpus, comparison)(words, result)(lens);
}

const tables = memoByTwo((corpus: Corpus, comparison: Comparison) =>
	memoByTwo((words: Words, result: SearchResult) => {
		const made = new Map<ColumnLens, LensTable>();
		return (lens: ColumnLens): LensTable => {
			const table = made.get(lens) ?? makeTable({corpus, comparison, words, result}, lens);
			made.set(lens, table);
			return table;
		};
	}),
);

const makers: Readonly<Record<ColumnLens, (source: LensSource) => readonly LensRow[]>> = {
	text: textRows,
	facts: factsRows,
	wording: wordingRows,
	voices: voicesRows,
	gaps: gapsRows,
};

function makeTable(source: LensSource, lens: ColumnLens): LensTable {
	const {corpus, comparison, words} = source;
	return {
		words,
		tags: comparison.articles.map(({outlet}) => outletOf(corpus, outlet).tag),
		rows: makers[lens](source),
		empty: words.nothingIn[lens],
		foot: lens === 'facts' ? factsFoot(source) : '',
	};
}
