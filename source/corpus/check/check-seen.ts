import {foldWords} from '../../text/fold.js';
import {articleById} from '../lookup.js';
import type {Article, Corpus, Problem} from '../model.js';
import {present} from '../schema/present.js';
import {sourceOf, sourceOfPart} from '../files/source-of.js';
import {fragmentsIn} from './fragments.js';

/** What of an article is the outlet's wording: of a brief what it quotes, its terms, and a headline that is none of ours. */
function wordsOf({text, title, terms = [], paragraphs, pageNotes = []}: Article): readonly string[] {
	const own = [...paragraphs, ...pageNotes.map(note => note.text)];
	return [
		...(title.startsWith('[') ? fragmentsIn(title).map(fragment => fragment.text) : [title]),
		...terms,
		...(text === 'full' ? own : own.flatMap(each => fragmentsIn(each).map(fragment => fragment.text))),
	];
}

const padded = (text: string): string => ` ${foldWords(text).join(' ')} `;

/** A `seen` that leads to an article in which the label does not stand: in another spelling of case, hyphens or accents it does. */
export function checkSeen(corpus: Corpus): Problem[] {
	const folded = new Map<Article, readonly string[]>();
	const wordsIn = (article: Article): readonly string[] => {
		const known = folded.get(article) ?? wordsOf(article).map(padded);
		folded.set(article, known);
		return known;
	};
	return corpus.wording.flatMap(thing =>
		thing.labels.flatMap(entry => {
			const {label, seen = []} = entry;
			const wanted = padded(label);
			const {file, line: lineOfThing} = sourceOf(thing);
			const {line = lineOfThing, lineOf} = sourceOfPart(entry) ?? {};
			return seen.flatMap((id): Problem[] => {
				const article = articleById(corpus, id);
				if (article === undefined || wordsIn(article).some(words => words.includes(wanted))) return [];
				const message = `“${thing.id}”: “${id}” does not quote “${label}”: remove it from seen`;
				return [{file, ...present({line: lineOf?.(id) ?? line}), field: 'seen', message, severity: 'warning'}];
			});
		}),
	);
}
