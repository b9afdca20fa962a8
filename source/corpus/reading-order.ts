import type {Article} from './model.js';
import {noteMarker} from './parse/page-notes.js';

/** A piece of an article as it is read from top to bottom. */
export type Piece =
	| {readonly kind: 'paragraph'; readonly index: number; readonly text: string}
	| {readonly kind: 'note'; readonly text: string};

/** The paragraphs of an article and between them its notes about the page, as they stand on paper. */
export function readingOrder({paragraphs, pageNotes = []}: Pick<Article, 'paragraphs' | 'pageNotes'>): Piece[] {
	const notesAfter = (from: number, to: number): Piece[] =>
		pageNotes.filter(({after}) => after >= from && after < to).map(({text}) => ({kind: 'note', text}));
	return [
		...notesAfter(0, 1),
		...paragraphs.flatMap((text, index): Piece[] => [
			{kind: 'paragraph', index, text},
			...notesAfter(index + 1, index + 1 === paragraphs.length ? Infinity : index + 2),
		]),
		...(paragraphs.length === 0 ? notesAfter(1, Infinity) : []),
	];
}

/** The paragraphs of an article as its file has them: notes about the page between them, behind their marker. */
export function withMarkedNotes(article: Pick<Article, 'paragraphs' | 'pageNotes'>): string[] {
	return readingOrder(article).map(piece => (piece.kind === 'note' ? `${noteMarker} ${piece.text}` : piece.text));
}
