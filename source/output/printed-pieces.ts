import type {Article} from '../corpus/model.js';
import {type Piece, readingOrder} from '../corpus/reading-order.js';
import {accountOf} from '../corpus/two-texts.js';
import {noteText} from './note-text.js';
import {textBasis} from './source-line.js';

/** `whose`: in whose words what follows is. */
export type PrintedPiece = Piece | {readonly kind: 'whose'; readonly text: string};

/**
 * What is printed of an article, in order: its text, and after it the account that stands beside it, told apart by a note that says whose words
 * follow. The paragraphs of the account are counted on.
 */
export function printedPieces(article: Article): readonly PrintedPiece[] {
	const account = accountOf(article);
	const own = readingOrder(article);
	if (account === undefined) return own;
	const told = readingOrder(account).map(
		(piece): Piece => (piece.kind === 'note' ? piece : {...piece, index: piece.index + article.paragraphs.length}),
	);
	return [...own, {kind: 'whose', text: textBasis(account)}, ...told];
}

/** What is no paragraph of the text, as it stands in print. */
export function asideText({kind, text}: Exclude<PrintedPiece, {readonly kind: 'paragraph'}>): string {
	return kind === 'note' ? noteText(text) : text;
}
