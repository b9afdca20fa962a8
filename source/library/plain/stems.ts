import {wordsOf} from './words.js';

/** In letters: shorter words say little of what a text is about; */
const longWord = 5;
/** by so many a word is known in its other forms. */
const stem = 5;

/** The beginnings of the longer words of lines: Slavic, Turkic and Armenian words change their ends. */
export function stemsOf(lines: readonly {readonly text: string}[]): Set<string> {
	return new Set(
		lines.flatMap(({text}) =>
			wordsOf(text)
				.filter(word => word.length >= longWord)
				.map(word => word.slice(0, stem).toLowerCase()),
		),
	);
}
