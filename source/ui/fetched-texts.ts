import type {Text} from '../archive/port.js';
import type {Questions} from '../app/asking/question.js';

/** Texts that are kept in memory: those that were read, and those that are marked, which are fetched ahead. */
const mostTexts = 200;

type Fetched = {readonly text: Text /** What its matches are of. */; readonly query: string};

/** Texts that an archive elsewhere gave. */
export class FetchedTexts {
	readonly #texts = new Map<string, Fetched>();

	keep(query: string, texts: readonly Text[]): void {
		for (const text of texts) {
			this.#texts.delete(text.article.id);
			this.#texts.set(text.article.id, {text, query: query.trim()});
		}
		for (const [oldest] of this.#texts) {
			if (this.#texts.size <= mostTexts) break;
			this.#texts.delete(oldest);
		}
	}

	/** All that are asked for. @param evenMatches without what meets the query in them, rather than not at all */
	known({of, ...asked}: Questions['texts'], evenMatches: boolean): readonly Text[] | undefined {
		if ('query' in of) return undefined;
		const query = asked.query.trim();
		const texts = of.flatMap(id => {
			const fetched = this.#texts.get(id);
			if (fetched === undefined) return [];
			if (fetched.query === query) return [fetched.text];
			return query === '' || evenMatches ? [{...fetched.text, matches: undefined}] : [];
		});
		return texts.length === of.length ? texts : undefined;
	}
}
