import {articleById, negotiationOf, outletOf} from '../corpus/lookup.js';
import {count} from '../output/count.js';
import {linesOf} from './compare/update.js';
import {lensNotes} from './compare/lens.js';
import {helpLines} from './keys/help.js';
import {layoutOf} from './layout.js';
import {promptLabels} from './line/prompts.js';
import {rowsOf} from './list/update.js';
import {rowIndex} from './list/rows.js';
import type {State} from './state.js';
import {lineAt} from './text/document.js';
import {lineText} from './text/spans.js';

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
	if (state.prompt !== undefined) return `${promptLabels[state.prompt.kind]}${state.prompt.field.text}`;
	if (state.menu !== undefined) {
		const {title, items, current} = state.menu;
		const item = items[current];
		return `${title}: ${item?.label ?? 'nothing'}${item?.count === undefined ? '' : `, ${count(item.count, 'article')}`}, ${current + 1} of ${items.length}`;
	}
	if (state.help !== undefined) return helpLines(state.bindings, state.help.filter).map(lineText).join('\n');
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
			return `${here?.label ?? 'nothing'}, ${outlet?.name ?? ''}: ${count(articles, 'article')}`;
		}
	}
}

function typed({query, result}: State): string {
	const meanings = result.understood.map(({meaning}) => meaning).join(', ');
	return `search: ${query.text}${meanings === '' ? '' : ` (${meanings})`}, ${count(result.hits.length, 'article')}`;
}

function listRow(state: State): string {
	const rows = rowsOf(state);
	const at = rowIndex(rows, state.list.current);
	const row = rows[at];
	if (row === undefined) return 'nothing matches';
	const place = `${at + 1} of ${rows.length}`;
	if (row.kind === 'negotiation') {
		const {negotiation, id, outlets, origins, open} = row;
		return `negotiation ${negotiation?.title ?? id}, ${negotiation?.date ?? ''}, ${count(outlets, 'outlet')}, ${count(origins, 'origin')}, ${open ? 'open' : 'closed'}, ${place}`;
	}
	const {outlet, title, published, publishedBasis, origin} = row.article;
	const parts = [
		outletOf(state.corpus, outlet).name,
		title,
		`${published}${publishedBasis === 'stated' ? '' : ' inferred'}`,
		...(origin === undefined ? [] : [`from ${origin}`]),
		...(state.marks.includes(row.id) ? ['marked'] : []),
		...(state.kept.bookmarks.includes(row.id) ? ['bookmarked'] : []),
	];
	return `${parts.join(', ')}, ${place}`;
}

function passage(state: State): string {
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return 'nothing to read';
	const {block} = state.read.top;
	if (block > 0) return `${block} of ${article.paragraphs.length}: ${article.paragraphs[block - 1] ?? ''}`;
	const {title, outlet, published, publishedBasis} = article;
	const negotiation = negotiationOf(state.corpus, article.negotiation)?.title ?? '';
	return `${title}. ${outletOf(state.corpus, outlet).name}, ${published}, ${publishedBasis}. ${negotiation}. ${count(article.paragraphs.length, 'paragraph')}.`;
}

function comparedRow(state: State, compare: Extract<State['screen'], {name: 'compare'}>): string {
	const {comparison, lens, top} = compare;
	const layout = layoutOf({columns: 200, rows: 50}, comparison.articles.length);
	if (layout.kind === 'too-small') return '';
	const lines = linesOf(state, compare, layout.comparison);
	const block = lines[lineAt(lines, top)]?.block ?? 0;
	if (lens !== 'text') {
		const entry = lines.filter(line => line.block === block).map(({line}) => lineText(line).trim());
		return `${lensNotes[lens]}\n${entry.join('\n')}`;
	}
	const row = comparison.rows[block];
	if (row === undefined) return 'nothing to compare';
	const cells = comparison.articles.map(article => {
		const paragraphs = row.cells.find(cell => cell.article === article.id)?.paragraphs ?? [];
		const text = paragraphs.map(index => article.paragraphs[index] ?? '').join(' ');
		return `${outletOf(state.corpus, article.outlet).name}: ${text === '' ? 'nothing in the text we have' : text}`;
	});
	return [`row ${block + 1} of ${comparison.rows.length}, ${row.label}`, ...cells].join('\n');
}
