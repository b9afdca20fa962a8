import {clusterWidth} from './cluster-width.js';
import {clusters} from './segmenter.js';
import {wordByWord} from './word-by-word.js';

/**
 * Letters and punctuation that take one cell each and never join their neighbour: Latin, Greek, Cyrillic, Armenian,
 * Hebrew and Arabic letters, Georgian, Vietnamese, dashes and quotation marks. In text made of them only, cells, graphemes and UTF-16
 * units are the same thing, which saves the segmenter.
 */
const oneCellEach =
	/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u0531-\u0556\u0559-\u058a\u05d0-\u05ea\u0620-\u064a\u10a0-\u10c5\u10d0-\u10ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;

/** Letters and punctuation that take two cells each and never join their neighbour: Chinese, Japanese, Korean. */
const twoCellsEach =
	/^[\u3001-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3105-\u312f\u3131-\u3163\u3250-\u4dbf\u4e00-\ua48c\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]+$/;

/** Whether every UTF-16 unit of the text is one grapheme of one cell. */
export function isOneCellEach(text: string): boolean {
	return oneCellEach.test(text);
}

/** Whether every UTF-16 unit of the text is one grapheme of two cells. */
export function isTwoCellsEach(text: string): boolean {
	return twoCellsEach.test(text);
}

/** Colours and links of our own, the only escape sequences that reach a measured text. */
const ownSequences = /\u001b\[[0-9;:]*m|\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g;

function plainWidth(text: string): number | undefined {
	if (oneCellEach.test(text)) {
		return text.length;
	}

	return twoCellsEach.test(text) ? 2 * text.length : undefined;
}

const widthByWords = wordByWord({
	plain: (text, start, end) => plainWidth(text.slice(start, end)),
	cluster: clusterWidth,
});

/** Terminal cells of one grapheme. */
export function graphemeWidth(grapheme: string): number {
	return plainWidth(grapheme) ?? clusterWidth(grapheme);
}

/** Terminal cells that a text takes on one line, as string-width counts them. */
export function cellWidth(text: string): number {
	const plain = plainWidth(text);
	if (plain !== undefined) {
		return plain;
	}

	const bare = text.includes('\u001b') ? text.replace(ownSequences, '') : text;
	return (
		widthByWords(bare, 0, bare.length) ?? clusters(bare).reduce((width, cluster) => width + clusterWidth(cluster), 0)
	);
}
