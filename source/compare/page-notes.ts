import type {Article} from '../corpus/model.js';
import type {Row} from './model.js';

/** What an account says of its page: it stands under the account's last row, and under the last of all where it has none. */
export function notesUnder(row: Row, article: Article, rows: readonly Row[]): readonly string[] {
	if (article.pageNotes === undefined) return [];
	const last = rows.findLast(({cells}) => cells.some(cell => cell.article === article.id)) ?? rows.at(-1);
	return row === last ? article.pageNotes.map(({text}) => text) : [];
}
