/** Answers that were given before, by question; those to the most questions, for a while. */
export class Remembered {
	readonly #answers = new Map<string, unknown>();
	readonly #most: number;

	constructor(most: number) {
		this.#most = most;
	}

	get(question: string): {readonly answer: unknown} | undefined {
		return this.#answers.has(question) ? {answer: this.#answers.get(question)} : undefined;
	}

	set(question: string, answer: unknown): void {
		if (this.#answers.size >= this.#most) this.#answers.clear();
		this.#answers.set(question, answer);
	}
}
