import {dropLabel} from '../../compare/overrides/labels.js';
import {hideRow, notSame, splitRow} from '../../compare/overrides/rows.js';
import {dropVoice} from '../../compare/overrides/voices.js';
import {voicesOf} from '../../compare/voices/voices.js';
import {wordingByContrast} from '../../compare/wording/contrast.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import {truncate} from '../../text/truncate.js';
import {type Menu, type MenuItem, withMenu} from '../overlay.js';
import type {CompareState, State} from '../state.js';
import {columnOf, itemsIn, type Place, type TableRow} from './lens-table.js';
import {rowAt} from './rows-at.js';

/** Cells of a passage in the menu: enough to know it by. */
const passageWidth = 60;

/** Opens the menu of what can be said to be wrong, or says that here is nothing. */
export function overruling(state: State): State {
	const menu = state.screen.name === 'compare' ? overruleMenu(state, state.screen) : undefined;
	return menu === undefined ? {...state, message: state.words.nothingToOverrule} : withMenu(state, menu);
}

/** What a person can say is wrong with the row at the top; undefined where the lens or the cell has nothing that could be. */
function overruleMenu(state: State, compare: CompareState): Menu | undefined {
	const row = rowAt(state, compare);
	const items = row === undefined || row.kind === 'band' ? [] : itemsFor(state, compare, row);
	return items.length === 0 ? undefined : {title: state.words.overruleWhat, items, current: 0};
}

function itemsFor(state: State, compare: CompareState, row: TableRow): readonly MenuItem[] {
	const article = compare.comparison.articles[columnOf(row, compare.column)];
	const places = itemsIn(row, columnOf(row, compare.column)).flatMap(({places: stands = []}) => stands);
	if (article === undefined) return [];
	switch (compare.lens) {
		case 'text': {
			return row.kind === 'band' ? [] : rowItems(state, compare, article, row.row);
		}
		case 'voices': {
			return voiceItems(state, compare, article, places);
		}
		case 'wording': {
			return labelItems(state, compare, article, row.label, places);
		}
		default: {
			return [];
		}
	}
}

function item(label: string, override: Override): MenuItem {
	return {label, choice: {type: 'overrule', override}};
}

/** A row of one account can only be hidden. */
function rowItems(
	{catalogue, words}: State,
	{comparison}: CompareState,
	article: Article,
	index: number | undefined,
): readonly MenuItem[] {
	const {articles, rows} = comparison;
	const row = index === undefined ? undefined : rows[index];
	if (row === undefined) return [];
	const hide = item(words.hideRow, hideRow(row, articles, ''));
	if (row.cells.length < 2) return [hide];
	const own = row.cells.find(cell => cell.article === article.id);
	const nameOf = (id: string): string => outletOf(catalogue, articles.find(each => each.id === id)?.outlet ?? id).name;
	const apart = row.cells.flatMap(other =>
		own === undefined || other === own
			? []
			: [item(words.notSameAs(nameOf(own.article), nameOf(other.article)), notSame(own, other, articles, ''))],
	);
	return [item(words.splitRow, splitRow(row, articles, '')), ...apart, hide];
}

/** For each passage of the cell and each of its speakers: not that one; another. */
function voiceItems(
	{catalogue, words}: State,
	{comparison}: CompareState,
	article: Article,
	places: readonly Place[],
): readonly MenuItem[] {
	const {overrides = []} = comparison;
	const voices = voicesOf(catalogue, article).filter(({paragraph, content}) =>
		places.some(each => each.paragraph === paragraph && each.start === content.start && each.end === content.end),
	);
	return voices.flatMap(voice =>
		voice.speakers.flatMap((speaker): readonly MenuItem[] => {
			const name = 'name' in speaker ? speaker.name : words.unattributed;
			const override = dropVoice(article, voice, speaker, '');
			// One that was put right stands here under its first name: the latest word on it holds.
			const known = overrides.findLast(each => each.kind === 'name-speaker' && each.about === override.about);
			const said = known?.speaker ?? name;
			const {start, end} = voice.content;
			const text = truncate((article.paragraphs[voice.paragraph] ?? '').slice(start, end), passageWidth);
			return [
				{label: words.dropVoice(said, text), choice: {type: 'overrule', override}},
				{label: words.nameSpeaker(said, text), choice: {type: 'speaker', override}},
			];
		}),
	);
}

function labelItems(
	{catalogue, words}: State,
	{comparison}: CompareState,
	article: Article,
	name: string,
	places: readonly Place[],
): readonly MenuItem[] {
	const {articles, overrides} = comparison;
	const row = wordingByContrast(catalogue, articles, overrides).find(each => each.name === name);
	const uses = row?.cells.find(cell => cell.article === article.id)?.labels ?? [];
	return uses
		.filter(({lines}) => lines.length === 0 || lines.some(line => places.some(each => isSame(each, line))))
		.flatMap(use =>
			row === undefined
				? []
				: [{label: words.dropLabel(use.label), choice: {type: 'overrule', override: dropLabel(article, row, use, '')}}],
		);
}

function isSame(one: Place, other: Place): boolean {
	return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}
