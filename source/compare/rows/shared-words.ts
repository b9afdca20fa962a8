import {toAscii} from '../../text/fold.js';
import {isEverydayWord, isFunctionWord} from './common-english.js';
import type {Shared} from './shared-features.js';
import {stem} from './stem.js';
import {senseOf} from './synonyms.js';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu;
/** Words of which any report is made say less about what a row shares. */
const everydayWeight = 0.5;

/** How much of what a text says the cells of a row share: 0 to 1, by its words; function words do not count. 0 with a figure that they do not share. */
export type ShareOf = (text: string) => number;

/** Counts by the stems, senses, names, days and figures that tie a row. English stems. */
export function shareOf(shared: readonly Shared[]): ShareOf {
	const keys = new Set(shared.map(({feature}) => feature.key));
	const named = new Set(
		shared
			.filter(({feature}) => feature.kind !== 'word')
			.flatMap(({places}) => places.flatMap(({feature}) => wordsOf(feature.text))),
	);
	return text => {
		let [all, held] = [0, 0];
		for (const each of wordsOf(text)) {
			if (isFunctionWord(each) || each.endsWith('ly')) continue;
			const weight = isEverydayWord(each) ? everydayWeight : 1;
			const stemmed = stem(each);
			const sense = senseOf(stemmed);
			all += weight;
			// A figure that one account alone has would be taken for everybody's.
			if (/\p{N}/u.test(each) && !named.has(each)) return 0;
			if (keys.has(stemmed) || named.has(each) || (sense !== null && keys.has(`~${sense}`))) held += weight;
		}
		return all === 0 ? 0 : held / all;
	};
}

function wordsOf(text: string): string[] {
	return [...toAscii(text).matchAll(word)].map(match => match[0].replace(/['’]s?$/u, '').toLowerCase());
}
