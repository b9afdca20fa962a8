import {actorIn} from '../actor/open.js';
import {atParagraph} from './update.js';
import {chooseAccounts, outletsAsked} from '../../compare/chosen-accounts.js';
import type {Article} from '../../corpus/model.js';
import type {CompareBy, Purpose} from '../asking/purpose.js';
import type {Answers} from '../asking/question.js';
import {rowAccounts} from '../grid/cell.js';
import {layoutOf} from '../layout.js';
import {otherAccounts} from '../read/margin.js';
import {reopened} from '../session.js';
import {type CompareState, documentStart, type State} from '../state.js';
import {added} from './columns.js';
import {comparisonOf} from './matches.js';

/** Opens the comparison of texts that were asked for. */
export function compareAnswered(
	state: State,
	{by}: Purpose & {readonly kind: 'compare'},
	texts: Answers['texts'],
): State {
	switch (by.kind) {
		case 'marked': {
			return side(state, texts, articlesOf(texts));
		}
		case 'current': {
			const current = texts.find(({article}) => article.id === by.article)?.article;
			return current === undefined ? state : side(state, texts, withOthers(state, texts, current));
		}
		case 'row': {
			const {screen, catalogue, words} = state;
			if (screen.name !== 'grid') return state;
			const chosen = rowAccounts(catalogue, articlesOf(texts), screen, columnsThatFit(state));
			return chosen.length < 2 ? {...state, message: words.fewInRow} : side(state, texts, chosen);
		}
		case 'beside': {
			return beside(state, texts, by);
		}
		case 'add': {
			return added(state, texts);
		}
		case 'left': {
			return reopened(state, texts, by.screen);
		}
	}
}

/** Those articles beside each other. */
function side(state: State, texts: Answers['texts'], articles: readonly Article[]): State {
	const {screen, search, read, words} = state;
	const actor = actorIn(state);
	if (articles.length < 2) return {...state, message: words.onlyAccount};
	const grid = screen.name === 'grid' ? screen : undefined;
	const focus = articles.findIndex(({outlet}) => outlet === grid?.lanes[grid.column]?.id);
	return {
		...state,
		cameFrom: grid === undefined ? listOrigin(state) : {to: 'compare', grid, query: search.query},
		screen: {
			name: 'compare',
			...comparisonOf(state, texts, articles),
			...fromTheStart,
			column: Math.max(0, focus),
			...(screen.name === 'read' ? {from: read} : {}),
			...(actor === undefined ? {} : {actor}),
		},
	};
}

const fromTheStart = {lens: 'text', contextOrder: 'outlet', top: documentStart, opened: [], details: false} as const;

/** The paragraph that is read, beside the accounts that tell it too; beside others of its talks where none does. */
function beside(
	state: State,
	texts: Answers['texts'],
	{article: id, passage, by}: CompareBy & {readonly kind: 'beside'},
): State {
	const {catalogue, words, read} = state;
	const articles = articlesOf(texts);
	const current = articles.find(article => article.id === id);
	if (current === undefined || read.article !== id) return state;
	const others = otherAccounts(articles, current);
	const telling = others.filter(each => by.includes(each.id));
	const among = [current, ...(telling.length > 0 ? telling : others)];
	const options = {most: columnsThatFit(state), focus: current, asked: outletsMeant(state, texts)};
	const chosen = chooseAccounts(catalogue, among, options).filter(each => each !== current);
	if (chosen.length === 0) return {...state, message: words.onlyAccount};
	const actor = actorIn(state);
	const compare: CompareState = {
		...comparisonOf(state, texts, [current, ...chosen]),
		...fromTheStart,
		column: 0,
		from: {...read, passage},
		...(actor === undefined ? {} : {actor}),
	};
	return {...state, screen: {name: 'compare', ...atParagraph(state, compare, id, passage)}};
}

/** A comparison opened from the list leads back to the list, which may itself have been opened from a cell. */
function listOrigin({cameFrom}: State): State['cameFrom'] {
	return cameFrom?.to === 'list' ? cameFrom : undefined;
}

function withOthers(state: State, texts: Answers['texts'], current: Article): readonly Article[] {
	const others = articlesOf(texts).filter(({negotiation}) => negotiation === current.negotiation);
	const options = {most: columnsThatFit(state), focus: current, asked: outletsMeant(state, texts)};
	const chosen = chooseAccounts(state.catalogue, others, options);
	return chosen.length < 2 ? [] : [current, ...chosen.filter(each => each !== current)];
}

/** Outlets that the query asks for, as what is listed and what was fetched tells. */
function outletsMeant({search}: State, texts: Answers['texts']): ReadonlySet<string> {
	const fetched = texts.flatMap(({article, matches}) => (matches === undefined ? [] : [{article, matches}]));
	return outletsAsked([...[...search.listed.pages.values()].flat(), ...fetched]);
}

function articlesOf(texts: Answers['texts']): readonly Article[] {
	return texts.map(({article}) => article);
}

/** Two columns at least: on a narrow terminal the second is a tab away. */
function columnsThatFit({size}: State): number {
	const layout = layoutOf(size, 3);
	return layout.kind === 'too-small' ? 2 : Math.max(2, layout.comparison.columns);
}
