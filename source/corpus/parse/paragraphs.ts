import {sanitise} from '../../text/sanitise.js';
import {collapse} from './one-line.js';

/** Bound on one article: more is a mistake in the file or an attack on the reader. */
export const maxParagraphs = 2000;

export type Paragraph = {
	readonly text: string;
	/** Lines of the body before its first line. */
	readonly linesBefore: number;
};

/** The paragraphs of a body: what blank lines separate, each on one line, sanitised; empty ones left out. */
export function paragraphsOf(body: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let begun = '';
	let linesBefore = 0;
	const finish = (): void => {
		if (begun !== '') {
			paragraphs.push({text: collapse(begun), linesBefore});
			begun = '';
		}
	};

	let index = 0;
	for (const line of sanitise(body).split('\n')) {
		if (line === '' || line.trim() === '') {
			finish();
		} else if (begun === '') {
			linesBefore = index;
			begun = line;
		} else {
			begun += `\n${line}`;
		}

		index++;
	}

	finish();
	return paragraphs;
}
