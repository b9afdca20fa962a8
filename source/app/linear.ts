import {articleById, negotiationOf, outletOf} from '../corpus/lookup.js';
import {linesOf} from './compare/update.js';
import {helpLines} from './keys/help.js';
import {layoutOf} from './layout.js';
import {rowsOf} from './list/update.js';
import {rowIndex} from './list/rows.js';
import type {State} from './state.js';
import {lineAt} from './text/document.js';
import {lineText} from './text/spans.js';
import {sayMeaning} from '../search/say/say.js';
import {sayBasis} from './words/basis.js';

/**
 * What has the focus, as plain sentences in reading order: for screen readers, which speak what is appended, and for terminals that cannot
 * move the cursor. No boxes, no columns, no marks that only a look explains.
 */
export function linearText(state: State): string {
	return [said(state), focus(state)].filter(part => part !== '').join('\n');
}

function said({message, problem}: State): string {
	return message ?? problem ?? '';
}

function focus(state: State): string {
	const {words} = state;
	if (state.prompt !== undefined) return `${words.promptLabels[state.prompt.kind]}${state.prompt.field.text}`;
	if (state.menu !== undefined) {
		const {title, items, current} = state.menu;
		const item = items[current];
		return `${title}: ${item?.label ?? words.nothing}${item?.count === undefined ? '' : `, ${words.articles(item.count)}`}, ${words.of(current + 1, items.length)}`;
	}
	if (state.help !== undefined) return helpLines(state, state.help.filter).map(lineText).join('\n');
	if (state.typing) return typed(state);
	switch (state.screen.name) {
		case 'list': {
			return listRow(state);
		}
		case 'read': {
			return passage(state);
		}
		case 'compare': {
			return comparedRow(state, state.screen);
		}
		case 'grid': {
			const {grid, row, column} = state.screen;
			const [here, outlet] = [grid.rows[row], grid.columns[column]];
			const articles = here?.cells.get(outlet?.id ?? '')?.articles.length ?? 0;
			return `${here?.label ?? words.nothing}, ${outlet?.name ?? ''}: ${words.articles(articles)}`;
		}
	}
}

function typed({query, result, words}: State): string {
	const meanings = result.understood.map(({meant}) => sayMeaning(words.query, meant)).join(', ');
	return `${words.linearSearch(query.text)}${meanings === '' ? '' : ` (${meanings})`}, ${words.articles(result.hits.length)}`;
}

function listRow(state: State): string {
	const {words} = state;
	const rows = rowsOf(state);
	const at = rowIndex(rows, state.list.current);
	const row = rows[at];
	if (row === undefined) return words.noMatch;
	const place = words.of(at + 1, rows.length);
	if (row.kind === 'negotiation') {
		const {negotiation, id, outlets, origins, open} = row;
		return `${words.linearNegotiation(negotiation?.title ?? id)}, ${negotiation?.date ?? ''}, ${words.outletsAndOrigins(outlets, origins)}, ${open ? words.open : words.closed}, ${place}`;
	}
	const {outlet, title, published, publishedBasis, origin} = row.article;
	const parts = [
		outletOf(state.corpus, outlet).name,
		title,
		`${published}${publishedBasis === 'stated' ? '' : ` ${words.inferred}`}`,
		...(origin === undefined ? [] : [words.from(origin)]),
		...(state.marks.includes(row.id) ? [words.isMarked] : []),
		...(state.kept.bookmarks.includes(row.id) ? [words.bookmarked] : []),
	];
	return `${parts.join(', ')}, ${place}`;
}

function passage(state: State): string {
	const {words} = state;
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return words.noText;
	const {block} = state.read.top;
	if (block > 0) return `${words.of(block, article.paragraphs.length)}: ${article.paragraphs[block - 1] ?? ''}`;
	const {title, outlet, published, publishedBasis} = article;
	const negotiation = negotiationOf(state.corpus, article.negotiation)?.title ?? '';
	return `${title}. ${outletOf(state.corpus, outlet).name}, ${published}, ${sayBasis(words, publishedBasis)}. ${negotiation}. ${words.paragraphs(article.paragraphs.length)}.`;
}

function comparedRow(state: State, compare: Extract<State['screen'], {name: 'compare'}>): string {
	const {words} = state;
	const {comparison, lens, top} = compare;
	const layout = layoutOf({columns: 200, rows: 50}, comparison.articles.length);
	if (layout.kind === 'too-small') return '';
	const lines = linesOf(state, compare, layout.comparison);
	const block = lines[lineAt(lines, top)]?.block ?? 0;
	if (lens !== 'text') {
		const entry = lines.filter(line => line.block === block).map(({line}) => lineText(line).trim());
		return `${words.lensNotes[lens]}\n${entry.join('\n')}`;
	}
	const row = comparison.rows[block];
	if (row === undefined) return words.noRow;
	const cells = comparison.articles.map(article => {
		const paragraphs = row.cells.find(cell => cell.article === article.id)?.paragraphs ?? [];
		const text = paragraphs.map(index => article.paragraphs[index] ?? '').join(' ');
		return `${outletOf(state.corpus, article.outlet).name}: ${text === '' ? words.emptyCell : text}`;
	});
	return [words.linearRow(words.of(block + 1, comparison.rows.length), row.label), ...cells].join('\n');
}
