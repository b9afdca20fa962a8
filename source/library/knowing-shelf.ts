import type {Archive} from '../archive/port.js';
import type {Article} from '../corpus/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Draft} from './draft.js';
import {NearArticles} from './place/near-articles.js';
import type {Passed, Shelf, Shelved} from './shelf.js';

/** A shelf that asks an archive what it has to know of the articles there are, draft by draft, so that none of the others is read. */
export class KnowingShelf {
	readonly #shelf: Shelf;
	readonly #near: NearArticles;
	readonly #isPlaced: boolean;

	/** @param isPlaced whether the person says which talks the drafts tell of: it need not be found out */
	constructor(shelf: Shelf, archive: Archive, catalogue: Catalogue, {isPlaced}: {readonly isPlaced: boolean}) {
		this.#shelf = shelf;
		this.#near = new NearArticles(archive, catalogue);
		this.#isPlaced = isPlaced;
	}

	/** Whether the library has an article of that address. */
	async isKnown(url: string | undefined): Promise<boolean> {
		if (this.#shelf.isKnown(url)) return true;
		this.#shelf.learn(await this.#near.at(url));
		return this.#shelf.isKnown(url);
	}

	/** {@link Shelf.put} */
	put(draft: Draft): Promise<Shelved>;
	put(draft: Draft, wanted: ((article: Article) => boolean) | undefined): Promise<Shelved | Passed>;
	async put(draft: Draft, wanted?: (article: Article) => boolean): Promise<Shelved | Passed> {
		const copies = await this.#near.copies(draft, this.#shelf.outletOf(draft));
		const needsNear = !this.#isPlaced && draft.negotiation === undefined;
		this.#shelf.learn(copies, needsNear ? await this.#near.around(draft) : undefined);
		return this.#shelf.put(draft, wanted);
	}
}
