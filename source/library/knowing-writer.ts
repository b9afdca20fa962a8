import type {Archive} from '../archive/port.js';
import type {Article} from '../corpus/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Draft} from './draft.js';
import {NearArticles} from './place/near-articles.js';
import type {Passed, LibraryWriter, Written} from './library-writer.js';

/** A writer that asks an archive what it has to know of the articles there are, draft by draft, so that none of the others is read. */
export class KnowingWriter {
	readonly #writer: LibraryWriter;
	readonly #near: NearArticles;
	readonly #isPlaced: boolean;

	/** @param isPlaced whether the person says which talks the drafts tell of: it need not be found out */
	constructor(writer: LibraryWriter, archive: Archive, catalogue: Catalogue, {isPlaced}: {readonly isPlaced: boolean}) {
		this.#writer = writer;
		this.#near = new NearArticles(archive, catalogue);
		this.#isPlaced = isPlaced;
	}

	/** Whether the library has an article of that address. */
	async isKnown(url: string | undefined): Promise<boolean> {
		if (this.#writer.isKnown(url)) return true;
		this.#writer.learn(await this.#near.at(url));
		return this.#writer.isKnown(url);
	}

	/** {@link LibraryWriter.put} */
	put(draft: Draft): Promise<Written>;
	put(draft: Draft, wanted: ((article: Article) => boolean) | undefined): Promise<Written | Passed>;
	async put(draft: Draft, wanted?: (article: Article) => boolean): Promise<Written | Passed> {
		const copies = await this.#near.copies(draft, this.#writer.outletOf(draft));
		const needsNear = !this.#isPlaced && draft.negotiation === undefined;
		this.#writer.learn(copies, needsNear ? await this.#near.around(draft) : undefined);
		return this.#writer.put(draft, wanted);
	}
}
