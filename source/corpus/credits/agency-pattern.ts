import {type AgencyWords, spellingsIn, wordsFor} from './agency-names.js';

/** Looks for a credit in a text. */
export type AgencyPattern = (text: string) => RegExpExecArray | null;

type Options = {
	/** What a match begins with, or the text has to have in any case: looked for first, as it takes next to nothing. */
	readonly head?: RegExp | ((text: string, spellings: readonly string[]) => boolean);
	/** It may match a name that is in no table, too. */
	readonly orAnyName?: true;
};

/** Patterns that are kept of one kind: a newsroom's texts name the same few agencies. */
const mostKept = 32;

/**
 * A pattern over the names of agencies. It is compiled for those alone that a text has, and only where its head stands there: over all of them in
 * every place where one may stand it takes V8 a tenth of a second, for each pattern, when the first text comes.
 */
export function agencyPattern(source: (words: AgencyWords) => string, {head, orAnyName}: Options = {}): AgencyPattern {
	const kept = new Map<string, RegExp>();
	return text => {
		if (head instanceof RegExp && !head.test(text)) return null;
		const spellings = spellingsIn(text);
		if (spellings.length === 0 && orAnyName === undefined) return null;
		if (typeof head === 'function' && !head(text, spellings)) return null;
		const key = spellings.join('\n');
		let pattern = kept.get(key);
		if (pattern === undefined) {
			if (kept.size >= mostKept) kept.clear();
			pattern = new RegExp(source(wordsFor(spellings)), 'u');
			kept.set(key, pattern);
		}
		return pattern.exec(text);
	};
}

/** The same for a pattern without agencies: compiled when its head is met for the first time. */
export function lazyPattern(head: RegExp, source: () => string): AgencyPattern {
	let pattern: RegExp | undefined;
	return text => (head.test(text) ? (pattern ??= new RegExp(source(), 'u')).exec(text) : null);
}

/** Whether a text begins with one of the spellings, behind brackets and strokes or without. */
export function beginsWithAgency(text: string, spellings: readonly string[]): boolean {
	const bare = text.replace(/^[\s([{«"/–—-]*/u, '');
	const starts = [bare, bare.replace(/^[Tt]he /u, '')];
	return spellings.some(form => starts.some(start => start.startsWith(form)));
}
