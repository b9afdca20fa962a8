import type {Article} from '../../corpus/model.js';
import {quotationsIn} from './quote-spans.js';
import type {VoiceCell} from './voices-table.js';

/**
 * How many words of a speaker an article quotes. In a brief quotation marks hold the outlet's words, and only those that the reporting verb itself
 * quotes (`said “…”`) are known to be the speaker's: where a passage has others alone, the number is not known.
 * @returns undefined where it is not known
 */
export function quotedWords(
	{text, paragraphs}: Pick<Article, 'text' | 'paragraphs'>,
	{directWords, voices}: Pick<VoiceCell, 'directWords' | 'voices'>,
): number | undefined {
	if (text !== 'brief' || directWords > 0) return directWords;
	const isOpen = voices.some(
		({paragraph, content: {start, end}}) => quotationsIn(paragraphs[paragraph] ?? '', start, end).length > 0,
	);
	return isOpen ? undefined : 0;
}
