import {articleById} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
import type {Note} from '../../settings/settings.js';
import type {SearchResult} from '../../search/search.js';
import {articleDocument} from './article-document.js';
import {type DocumentLine, scrolled} from '../text/document.js';
import type {Update} from '../effects.js';
import {anchorOfHit, findInArticle, hitsOf} from './find.js';
import type {CommandId} from '../keys/keymap.js';
import {scrollStep} from '../text/scrolling.js';
import {layoutOf, measure} from '../layout.js';
import {saving, undoable} from '../kept.js';
import {neighbour, otherNegotiation} from '../list/update.js';
import {toggleMark} from '../marks.js';
import {memoBy, memoByTwo} from '../text/memo.js';
import type {State} from '../state.js';
import type {Words} from '../words/words.js';

/** The article beside the list or on the whole screen, as lines of a width. */
export function readLines(state: State, width: number): readonly DocumentLine[] {
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return [];
	const key = `${state.words.language}\n${width}\n${state.painted ? 'names' : ''}\n${state.find?.text ?? ''}`;
	return documents(state.result, state.kept.notes)(article, key, state);
}

/** By result and notes, since these carry what is highlighted and shown; then by article, width and what is looked for. */
const documents = memoByTwo((result: SearchResult, notes: readonly Note[]) => {
	let corpus: Corpus;
	let words: Words;
	const make = memoBy((article: Article, key: string): readonly DocumentLine[] => {
		const [, width = '', names = '', find = ''] = key.split('\n');
		const matches = result.hits.find(hit => hit.article.id === article.id)?.matches ?? [];
		const found = find === '' ? [] : findInArticle(article, find);
		const noted = notes.filter(note => note.article === article.id);
		return articleDocument({
			corpus,
			words,
			article,
			matches,
			found,
			notes: noted,
			width: Math.min(Number(width), measure),
			withNames: names !== '',
		});
	});
	return (article: Article, key: string, state: State) => {
		({corpus, words} = state);
		return make(article, key);
	};
});

/** A text beside the list ends a cell before its pane does. */
export function textWidth(columns: number): number {
	return columns - 1;
}

/** A command while an article is read; undefined when it is none of these. */
export function updateRead(state: State, command: CommandId): State | undefined {
	const layout = layoutOf(state.size);
	const {columns, rows: height} = layout.kind === 'too-small' ? {columns: 1, rows: 1} : layout.text;
	const lines = readLines(state, textWidth(columns));
	const step = scrollStep(command, height);
	if (step !== undefined) return {...state, read: {...state.read, top: scrolled(lines, state.read.top, step, height)}};
	switch (command) {
		case 'next-article': {
			return neighbour(state, 1);
		}
		case 'previous-article': {
			return neighbour(state, -1);
		}
		case 'mark': {
			const {article} = state.read;
			return article === undefined ? state : undoable(state, {marks: toggleMark(state.marks, article)});
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
	if (state.screen.name !== 'read' || article === undefined || state.kept.read.includes(article)) {
		return {state, effects: []};
	}
	const read = [...state.kept.read, article];
	return {
		state: {...state, kept: {...state.kept, read}},
		effects: saving({read: {added: [article], removed: []}}),
	};
}

/** The next or previous hit from the top of the screen, around the ends. */
function toHit(state: State, by: 1 | -1): State {
	const hits = hitsOf(state);
	const {block, offset} = state.read.top;
	if (hits.length === 0) return {...state, message: state.words.nothingFound};
	const last = state.find?.current;
	const before = hits.filter(hit => hit.paragraph + 1 < block || (hit.paragraph + 1 === block && hit.start < offset));
	const from = last ?? (by === 1 ? before.length - 1 : before.length);
	const current = (from + by + hits.length) % hits.length;
	const hit = hits[current];
	if (hit === undefined) return state;
	const moved: State = {
		...state,
		read: {...state.read, top: anchorOfHit(hit)},
		message: `${current + 1}/${hits.length}`,
	};
	return state.find === undefined ? moved : {...moved, find: {...state.find, current}};
}
