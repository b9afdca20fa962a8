import {placeOfHit} from './find.js';
import {currentText, headerById} from '../fetched.js';
import type {Article} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Note} from '../../settings/settings.js';
import type {Match} from '../../search/readings/readings.js';
import {matchesOf} from './matches.js';
import {articleDocument} from './article-document.js';
import {type DocumentLine, scrolled, shownFrom} from '../text/document.js';
import {accountFrom} from './both-texts.js';
import type {Update} from '../effects.js';
import {type Margin, marginOf} from './margin.js';
import {findInArticle, hitFrom, hitPlace, hitsOf, type TextHit} from './find.js';
import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf, measure} from '../layout.js';
import {saving, undoable} from '../kept.js';
import {neighbour, otherNegotiation} from '../list/update.js';
import {toggleMark} from '../marks.js';
import {memoBy, memoByTwo} from '../text/memo.js';
import {documentStart, type State} from '../state.js';
import type {Words} from '../words/words.js';

/** The article beside the list or on the whole screen, as lines of a width. */
export function readLines(state: State, width: number): readonly DocumentLine[] {
	const article = currentText(state) ?? withoutText(state);
	if (article === undefined) return [];
	const {words, painted, read} = state;
	const {find} = read;
	const key = `${words.language}\n${width}\n${painted ? 'names' : ''}\n${read.hit ?? ''}\n${marginOf(state) === undefined ? '' : 'margin'}\n${find?.text ?? ''}`;
	return documents(matchesOf(state, article.id), state.own.kept.notes)(article, key, state);
}

/** What is known of an article whose text is on its way. */
function withoutText(state: State): Article | undefined {
	const header = headerById(state, state.read.article ?? '');
	return header && {...header, paragraphs: []};
}

/** By matches and notes, since these carry what is highlighted and shown; then by article, width and what is looked for. */
const documents = memoByTwo((matches: readonly Match[], notes: readonly Note[]) => {
	let catalogue: Catalogue;
	let words: Words;
	let hits: () => readonly TextHit[];
	let margin: Margin | undefined;
	const make = memoBy((article: Article, key: string): readonly DocumentLine[] => {
		const [, width = '', names = '', hitAt = '', , find = ''] = key.split('\n');
		const found = find === '' ? [] : findInArticle(article, find);
		const noted = notes.filter(note => note.article === article.id);
		return articleDocument({
			catalogue,
			words,
			article,
			matches,
			found,
			current: hitAt === '' ? undefined : hits()[Number(hitAt)],
			notes: noted,
			margin,
			width: Math.min(Number(width), measure),
			withNames: names !== '',
		});
	});
	return (article: Article, key: string, state: State) => {
		({catalogue, words} = state);
		margin = marginOf(state);
		hits = () => hitsOf(state);
		return make(article, key);
	};
});

/** A text leaves the first cell of its pane to the mark of the passage. */
export function textWidth(columns: number): number {
	return columns - 1;
}

/** A command while an article is read; undefined when it is none of these. */
export function updateRead(state: State, command: CommandId): State | undefined {
	const layout = layoutOf(state.size);
	const {columns, rows: height} = layout.kind === 'too-small' ? {columns: 1, rows: 1} : layout.text;
	const lines = readLines(state, textWidth(columns));
	const step = scrollStep(command, height);
	if (step !== undefined) {
		const {hit: _, ...read} = state.read;
		return {...state, read: {...read, top: scrolled(lines, shownFrom(lines, read.top, height), step, height)}};
	}
	switch (command) {
		case 'next-article': {
			return neighbour(state, 1);
		}
		case 'previous-article': {
			return neighbour(state, -1);
		}
		case 'mark': {
			const {article} = state.read;
			return article === undefined ? state : undoable(state, {marks: toggleMark(state.own.marks, article)});
		}
		case 'account': {
			return toAccount(state);
		}
		case 'next-hit': {
			return toHit(state, 1);
		}
		case 'previous-hit': {
			return toHit(state, -1);
		}
		case 'next-negotiation': {
			return otherNegotiation(state, 1);
		}
		case 'previous-negotiation': {
			return otherNegotiation(state, -1);
		}
		case 'left': {
			return {...state, screen: {name: 'list'}};
		}
		default: {
			return undefined;
		}
	}
}

/** An article that is read is marked so, once. */
export function opened(state: State): Update {
	const {article} = state.read;
	if (state.screen.name !== 'read' || article === undefined || state.own.kept.read.includes(article)) {
		return {state, effects: []};
	}
	const read = [...state.own.kept.read, article];
	return {
		state: {...state, own: {...state.own, kept: {...state.own.kept, read}}},
		effects: saving({read: {added: [article], removed: []}}),
	};
}

/** From the text to the account behind it, and from there back. */
function toAccount(state: State): State {
	const article = currentText(state);
	const from = article === undefined ? undefined : accountFrom(article);
	if (from === undefined) return state;
	const {hit: _, ...read} = state.read;
	const isThere = (read.passage ?? read.top.block - 1) >= from;
	const top = isThere ? documentStart : {block: from + 1, offset: -1};
	return {...state, read: {...read, top, passage: isThere ? 0 : from}};
}

/** The next or previous hit from the top of the screen, around the ends. */
function toHit(state: State, by: 1 | -1): State {
	const hits = hitsOf(state);
	if (hits.length === 0) return {...state, message: state.words.nothingFound};
	const {article, top, hit: last, find} = state.read;
	const next = hitFrom(hits, top);
	const from = last ?? (by === 1 ? next - 1 : next);
	const hit = (from + by + hits.length) % hits.length;
	const to = hits[hit];
	if (to === undefined) return state;
	return {
		...state,
		read: {article, ...placeOfHit(to), hit, ...(find === undefined ? {} : {find})},
		message: hitPlace(hit, hits),
	};
}
