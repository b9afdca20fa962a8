import type {Dice} from './dice.js';

const syllables = (
	'ba be bi bo bra bre ca ce co cra da de di do dra dre e fa fe fi fo fra ga ge go gra ha he ho i ja jo ka ke ki ko la le li lo lu ' +
	'ma me mi mo mu na ne ni no nu o pa pe pi po pra pre ra re ri ro ru sa se si so sta ste sto ta te ti to tra tre tri va ve vi vo za ze'
).split(' ');
const endings = ['', '', '', 'n', 'r', 's', 'l', 't', 'd', 'ment', 'tion', 'ing', 'ed', 'ly', 'ness'];

/** A word that no language has, two to four syllables long. */
export function inventedWord(dice: Dice): string {
	let word = '';
	for (let count = 2 + dice.below(3); count > 0; count--) word += dice.one(syllables);
	return word + dice.one(endings);
}

/** How much of the running text a new word may be, and how quickly that falls (Pitman-Yor; the discount is the exponent of Heaps' law). */
const discount = 0.62;
const strength = 40;
/** Earlier words kept to draw from again: enough that the counts stay as they should be. */
const mostKept = 2_000_000;

/** Running text whose vocabulary grows as Heaps' law says and whose counts follow Zipf's: a word is new, or one of those said before. */
export class Vocabulary {
	readonly #dice: Dice;
	readonly #words: string[] = [];
	readonly #known = new Set<string>();
	readonly #said = new Int32Array(mostKept);
	#tokens = 0;

	constructor(dice: Dice) {
		this.#dice = dice;
	}

	next(): string {
		const isNew = this.#dice.real() < (strength + discount * this.#words.length) / (strength + this.#tokens);
		const id = isNew ? this.#invent() : (this.#said[this.#dice.below(Math.min(this.#tokens, mostKept))] ?? 0);
		const at = this.#tokens < mostKept ? this.#tokens : this.#dice.below(mostKept);
		this.#said[at] = id;
		this.#tokens++;
		return this.#words[id] ?? '';
	}

	#invent(): number {
		let word = inventedWord(this.#dice);
		while (this.#known.has(word)) word += this.#dice.one(syllables);
		this.#known.add(word);
		this.#words.push(word);
		return this.#words.length - 1;
	}
}
