import type {Row} from '../source/compare/model.js';
import type {Article} from '../source/corpus/model.js';
import {tfidfBaseline} from './tfidf-baseline.js';

const least = 0.1;

/** Rows of two articles by a baseline: paragraphs that are each other's best by TF-IDF and letter 4-grams, if alike at all. */
export function rowsByBaseline([first, second]: readonly Article[]): Row[] {
	if (first === undefined || second === undefined) return [];
	const measure = tfidfBaseline([...first.paragraphs, ...second.paragraphs]);
	const best = (text: string, others: readonly string[]): number => {
		const scores = others.map(other => measure(text, other));
		const most = Math.max(...scores);
		return most < least ? -1 : scores.indexOf(most);
	};
	return first.paragraphs.flatMap((text, index) => {
		const partner = best(text, second.paragraphs);
		if (partner < 0 || best(second.paragraphs[partner] ?? '', first.paragraphs) !== index) return [];
		const cells = [
			{article: first.id, paragraphs: [index]},
			{article: second.id, paragraphs: [partner]},
		];
		return [{label: '', ties: [], cells}];
	});
}
