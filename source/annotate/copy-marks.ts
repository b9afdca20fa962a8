import {addressKey} from '../corpus/address-key.js';
import type {Article} from '../corpus/model.js';
import {fold} from '../text/fold.js';
import {hashOf} from '../text/hash.js';
import {smallestRuns} from './text-runs.js';

/** An article, or what may become one, as far as a copy of it is known by it. */
export type Marked = Pick<Article, 'paragraphs' | 'text'> & {
	readonly url?: string | undefined;
	readonly outlet?: string | undefined;
	readonly published?: string | undefined;
	readonly title?: string | undefined;
};

/**
 * Of two texts that have four fifths of the shorter one in common, the longer twice as long, fewer than one pair in a hundred shares none of so many
 * runs (the smallest of all: bottom-k sketch, Broder 1997); of two that are the same but for a tenth, fewer than one in a billion.
 */
const sketched = 12;
const shortRun = 0xff_ff_ff;

/**
 * Marks by which copies of an article are looked for: its address; its outlet, day and headline; some of its runs of words. Two articles with a common
 * mark may be copies, and two copies nearly always have one. Short texts of digits and letters. Accounts are short and told of an article: they have no
 * marks of their words.
 */
export function copyMarks({paragraphs, text, url, outlet, published, title}: Marked): readonly string[] {
	const address = addressKey(url);
	const runs = paragraphs.length === 0 || text === 'brief' ? [] : smallestRuns(paragraphs, sketched);
	return [
		...(address === undefined ? [] : [`a${shortHash(address)}`]),
		...(outlet === undefined || published === undefined || title === undefined
			? []
			: [`h${shortHash([outlet, published, fold(title)].join('\n'))}`]),
		...runs.map(run => `r${(run & shortRun).toString(36)}`),
	];
}

function shortHash(text: string): string {
	return hashOf(text).slice(-6);
}
