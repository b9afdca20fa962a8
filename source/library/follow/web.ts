import {setTimeout as delay} from 'node:timers/promises';
import {type Fetched, type FetchOptions, fetchAnswer} from '../input/fetch-page.js';
import {HostQueue} from './host-queue.js';
import {fetchRules, type Rules} from './robots.js';

export type Asked =
	| Fetched
	/** The site asks programs not to read it (robots.txt). */
	| {readonly kind: 'forbidden'};

export type WebOptions = Pick<FetchOptions, 'tell' | 'resolve' | 'wait'> & {
	/** Waits so many milliseconds. */
	readonly pause?: (milliseconds: number) => Promise<unknown>;
};

/** Hosts asked at once. */
const mostHosts = 6;
/** Milliseconds for an answer: nobody waits at a prompt. */
const longestWait = 20_000;

/** The web as a program may read it that comes back again and again: one question a host at a time, by the rules of its robots.txt. */
export class Web {
	readonly #queue = new HostQueue(mostHosts);
	readonly #rules = new Map<string, Rules>();
	readonly #asked = new Set<string>();
	readonly #options: FetchOptions;
	readonly #pause: (milliseconds: number) => Promise<unknown>;

	constructor({pause = delay, wait = longestWait, ...options}: WebOptions) {
		this.#options = {...options, wait};
		this.#pause = pause;
	}

	/**
	 * @param named the host, with its port, that the person named
	 * @throws {LibraryError} in one sentence, {@link UnreachableError} where no answer came
	 */
	async ask(url: string, named: string, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
		const {host, origin} = new URL(url);
		const options = {...this.#options, named};
		return this.#queue.run(host, async () => {
			const rules = await this.#rulesOf(origin, options);
			if (!rules.allows(url)) return {kind: 'forbidden'};
			if (rules.pause > 0 && this.#asked.has(host)) await this.#pause(rules.pause);
			this.#asked.add(host);
			return fetchAnswer(url, {...options, headers});
		});
	}

	async #rulesOf(origin: string, options: FetchOptions): Promise<Rules> {
		const known = this.#rules.get(origin);
		if (known !== undefined) return known;
		const rules = await fetchRules(origin, options);
		this.#rules.set(origin, rules);
		return rules;
	}
}
