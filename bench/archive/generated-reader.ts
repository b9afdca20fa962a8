import type {AnnotatedArticle} from '../../source/annotate/annotated.js';
import type {Article} from '../../source/corpus/model.js';
import type {Mention} from '../../source/search/mentions/recognise.js';
import type {GeneratedNames} from './generated-corpus.js';

type Known = {readonly id: string; readonly name: string; readonly kind: 'person' | 'place'};

const namePattern = /\b(?:[A-Z]\w+ )?[A-Z]\w+yan\b|\b[A-Z]\w+kert\b/gu;
const quotation = /“[^”]*”(?= ([A-Z]\w+ [A-Z]\w+yan) )/gu;

/** Finds the names of a generated article by their shape, which only a generated one has. */
export class GeneratedReader {
	readonly #known = new Map<string, Known>();

	constructor({persons, places}: GeneratedNames) {
		for (const [at, name] of persons.entries()) this.#known.set(name, {id: `person-${at}`, name, kind: 'person'});
		for (const [at, name] of places.entries()) this.#known.set(name, {id: `place-${at}`, name, kind: 'place'});
	}

	read({title, paragraphs}: Article): Pick<AnnotatedArticle, 'mentions' | 'spoken'> {
		const surnames = new Map<string, Known>();
		for (const text of paragraphs) {
			for (const [name] of text.matchAll(namePattern)) {
				const known = this.#known.get(name);
				const surname = name.split(' ')[1];
				if (known !== undefined && surname !== undefined) surnames.set(surname, known);
			}
		}
		const mentionsOf = (text: string): Mention[] =>
			[...text.matchAll(namePattern)].flatMap((match): Mention[] => {
				const known = this.#known.get(match[0]) ?? surnames.get(match[0]);
				return known === undefined
					? []
					: [{...known, start: match.index, end: match.index + match[0].length, text: match[0], verified: true}];
			});
		return {
			mentions: {title: mentionsOf(title), paragraphs: paragraphs.map(mentionsOf)},
			spoken: paragraphs.flatMap((text, paragraph) =>
				[...text.matchAll(quotation)].flatMap(match => {
					const speaker = this.#known.get(match[1] ?? '');
					return speaker === undefined
						? []
						: [{speakers: [speaker.id], paragraph, start: match.index, end: match.index + match[0].length}];
				}),
			),
		};
	}
}
