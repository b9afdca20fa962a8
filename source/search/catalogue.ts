import type {Corpus, IsoDate, Tables} from '../corpus/model.js';
import type {OutletGroups} from './outlet-groups.js';

/** What an archive holds besides its texts: the tables, and what stands in the front matter of its articles. */
export type Catalogue = Tables & {
	readonly articleCount: number;
	/** Days of the first and last article; absent without articles. */
	readonly first?: IsoDate;
	readonly last?: IsoDate;
	/** Ids of the negotiations that articles stand under, those without a table of their own too. */
	readonly folders: readonly string[];
	/** Who wrote texts first, by name. */
	readonly origins: readonly string[];
	/** BCP 47. */
	readonly languages: readonly string[];
	/** Outlets by group: those that report the same talks are in different ones, as far as there are any. */
	readonly outletGroups: OutletGroups;
};

/** The tables of a catalogue as a corpus without articles; a table that is only read when it is asked for stays so. */
export function emptyCorpus(catalogue: Catalogue): Corpus {
	return corpusOf(catalogue, {articles: []});
}

/** The tables of a catalogue as a corpus, with these articles, and negotiations where some are given. */
export function corpusOf(
	catalogue: Catalogue,
	own: Pick<Corpus, 'articles'> & Partial<Pick<Corpus, 'negotiations'>>,
): Corpus {
	const properties = {...Object.getOwnPropertyDescriptors(catalogue), ...Object.getOwnPropertyDescriptors(own)};
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every property of the catalogue, as it is
	return Object.defineProperties({}, properties) as unknown as Corpus;
}
