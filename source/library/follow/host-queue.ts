/** Runs what asks servers: of one host one thing after the other, of several at most so many at once. */
export class HostQueue {
	readonly #most: number;
	readonly #hosts = new Map<string, Promise<unknown>>();
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** @param host with its port */
	async run<T>(host: string, work: () => Promise<T>): Promise<T> {
		const before = this.#hosts.get(host) ?? Promise.resolve();
		const mine = before.then(
			() => this.#inTurn(work),
			() => this.#inTurn(work),
		);
		this.#hosts.set(host, mine);
		try {
			return await mine;
		} finally {
			if (this.#hosts.get(host) === mine) this.#hosts.delete(host);
		}
	}

	async #inTurn<T>(work: () => Promise<T>): Promise<T> {
		if (this.#running >= this.#most) {
			await new Promise<void>(resolve => {
				this.#waiting.push(resolve);
			});
		} else this.#running++;
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === undefined) this.#running--;
			else next();
		}
	}
}
