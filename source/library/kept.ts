import type {Removed} from './removed.js';

/** In words: a piece of so many is text and not a label. */
const leastPiece = 20;
/** So many times what was kept, and so many words more. */
const much = 4;
const leastMissing = 400;

/** `117 of about 4,900 words kept`, where most of a page's text was taken for something else; undefined where it was not. */
export function littleKept(body: string, removed: readonly Removed[]): string | undefined {
	const kept = count(body);
	const others = removed.filter(({why}) => why !== 'comments' && why !== 'repeated').map(({text}) => count(text));
	const missing = others.filter(words => words >= leastPiece).reduce((sum, words) => sum + words, 0);
	const total = kept + missing;
	if (total < kept * much || missing < leastMissing) return undefined;
	const rounding = 10 ** Math.max(0, Math.floor(Math.log10(total)) - 1);
	return `${kept} of about ${(Math.round(total / rounding) * rounding).toLocaleString('en')} words kept; --show-removed shows the others`;
}

function count(text: string): number {
	return text.split(/\s+/u).filter(Boolean).length;
}
