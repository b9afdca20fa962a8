import type {Catalogue} from '../../search/catalogue.js';
import {catalogueOf} from './catalogue.js';
import {Remembered} from './remembered.js';
import {type Partitions, partitionsOf} from './schema.js';
import type {Server} from './server.js';

export type Kept = {
	readonly catalogue: Catalogue;
	readonly partitions: Partitions;
};

/** Milliseconds after which what is kept of an archive here is looked at again, while questions are answered with it. */
const fresh = 60_000;
const mostAnswers = 20_000;

/** What of an archive is kept here: its tables, and what it answered about words and names. */
export class KeptCatalogue {
	readonly #server: Server;
	#kept: Promise<Kept> | undefined;
	#readAt = 0;
	/** What the archive answered about words and names, as long as it holds what it held. */
	remembered = new Remembered(mostAnswers);

	constructor(server: Server) {
		this.#server = server;
	}

	/** Read at the first question; one that failed or was given up is asked again. */
	async get(signal?: AbortSignal): Promise<Kept> {
		signal?.throwIfAborted();
		if (this.#kept === undefined) {
			this.#readAt = performance.now();
			this.#kept = this.#read();
		} else if (performance.now() - this.#readAt > fresh) {
			this.#readAt = performance.now();
			void this.#refresh();
		}
		const asked = this.#kept;
		try {
			return await asked;
		} catch (error) {
			if (this.#kept === asked) this.#kept = undefined;
			throw error;
		}
	}

	async #read(): Promise<Kept> {
		const [catalogue, partitions] = await Promise.all([catalogueOf(this.#server), partitionsOf(this.#server)]);
		return {catalogue, partitions};
	}

	async #refresh(): Promise<void> {
		try {
			const kept = await this.#read();
			this.#kept = Promise.resolve(kept);
			this.remembered = new Remembered(mostAnswers);
		} catch {
			// What is kept serves until it goes well.
		}
	}
}
