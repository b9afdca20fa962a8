import {outletOf} from '../../corpus/lookup.js';
import {orderArticles} from '../../corpus/order.js';
import type {Update} from '../effects.js';
import {currentText, headerById} from '../fetched.js';
import {keep} from '../kept.js';
import {goToPassage} from '../read/passage.js';
import type {Menu, MenuItem} from '../overlay.js';
import {documentStart, type Note, type State} from '../state.js';

/** Where a note is. */
type Place = Pick<Note, 'article' | 'paragraph'>;

/** What is noted on a paragraph. Two readers at once may have left two notes: all is in the line, so that what is taken away was seen. */
export function notedHere({own: {kept}}: State, place: Place): string {
	return kept.notes
		.filter(note => isAt(note, place))
		.map(({text}) => text)
		.join('; ');
}

/** Takes one note away, by its text where there are two. */
export function takeNote(state: State, place: Place, text: string): Update {
	const notes = state.own.kept.notes.filter(note => !isAt(note, place) || note.text !== text);
	return keep(state, {notes}, state.words.noteTaken);
}

/** Puts a note on a paragraph in place of the one that is there; an empty one takes it away. */
export function putNote(state: State, place: Place, text: string): Update {
	const {article, paragraph} = place;
	const others = state.own.kept.notes.filter(note => !isAt(note, place));
	if (text === '') return keep(state, {notes: others}, state.words.noteTaken);
	const notes = [...others, {article, paragraph, text, made: state.now}];
	return keep(state, {notes}, state.words.noted(paragraph + 1));
}

/** All notes, in the order of the corpus, to go to one; undefined while there is none. */
export function notesMenu(state: State, current = 0): Menu | undefined {
	const items = sortedNotes(state).map(note => noteItem(state, note));
	if (items.length === 0) return undefined;
	return {title: state.words.notes(items.length), items, current: Math.min(current, items.length - 1)};
}

/** The article of a note in the reader, at its paragraph. */
export function goToNote(state: State, {article, paragraph}: Place): State {
	if (headerById(state, article) === undefined) return {...state, message: state.words.notInCorpus(article)};
	const at: State = {
		...state,
		screen: {name: 'read'},
		list: {...state.list, current: {kind: 'article', id: article}},
		read: {article, top: documentStart},
	};
	if (currentText(at) !== undefined) return goToPassage(at, paragraph);
	// It is gone to when it is there.
	return {...at, read: {...at.read, passage: paragraph}};
}

/** Notes as the articles stand in the corpus; those on articles of another corpus come last. */
function sortedNotes(state: State): readonly Note[] {
	const {kept} = state.own;
	const ids = new Set(kept.notes.map(({article}) => article));
	const known = [...ids].flatMap(id => headerById(state, id) ?? []);
	const order = new Map(orderArticles(known, state.catalogue.negotiations).map(({id}, index) => [id, index]));
	const indexOf = ({article}: Note) => order.get(article) ?? order.size;
	return kept.notes.toSorted((a, b) => indexOf(a) - indexOf(b) || a.paragraph - b.paragraph);
}

function noteItem(state: State, {article: id, paragraph, text}: Note): MenuItem {
	const {catalogue, words} = state;
	const article = headerById(state, id);
	const source = article === undefined ? id : `${outletOf(catalogue, article.outlet).name}, ${article.published}`;
	return {
		label: `${source}, ${words.paragraph(paragraph + 1)}: ${text}`,
		choice: {type: 'note', article: id, paragraph, text},
	};
}

function isAt(note: Place, {article, paragraph}: Place): boolean {
	return note.article === article && note.paragraph === paragraph;
}
