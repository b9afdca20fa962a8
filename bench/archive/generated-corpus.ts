import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Dice} from './dice.js';
import {inventedWord, Vocabulary} from './generated-words.js';

/** Names that the bench may ask for: common, less so, rare. */
export type GeneratedNames = {readonly persons: readonly string[]; readonly places: readonly string[]};

/** One negotiation: its folder's name, its description, and its articles as they stand in files. */
export type GeneratedTalks = {
	readonly id: string;
	readonly date: string;
	readonly yaml: string;
	readonly articles: readonly string[];
};

const outlets = 50;
const persons = 1_600;
const places = 400;
const perNegotiation = 50;
const letters = 3_000;

const small = (
	'the of and to a in is was for on that with as by at from it has have had will would be been its their his after over about ' +
	'between under into but not which who they he she this these more than also when where while'
).split(' ');
const saying = ['said', 'told reporters', 'added', 'warned', 'insisted', 'announced'];
const titles = ['President', 'Prime Minister', 'Foreign Minister', 'Spokesman', 'Ambassador', 'Minister'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function namesOf(dice: Dice): GeneratedNames {
	const given = Array.from({length: 160}, () => capital(inventedWord(dice)));
	const distinct = new Set<string>();
	while (distinct.size < persons) distinct.add(`${dice.one(given)} ${capital(inventedWord(dice))}yan`);
	const cities = new Set<string>();
	while (cities.size < places) cities.add(`${capital(inventedWord(dice))}kert`);
	return {persons: [...distinct], places: [...cities]};
}

/** The names of a generated corpus, the most common first. */
export const generatedNames = (seed = 12): GeneratedNames => namesOf(new Dice(seed));

/** The tables of a generated corpus, as its folder has them. */
export function generatedTables(names: GeneratedNames = generatedNames()) {
	return {
		actors: names.persons.map((name, at) => ({id: `person-${at}`, name, kind: 'person' as const})),
		places: names.places.map((name, at) => ({id: `place-${at}`, name, kind: 'place' as const})),
		outlets: Array.from({length: outlets}, (_, at) => ({
			id: `outlet-${at}`,
			name: `Outlet ${at}`,
			tag: `O${at}`,
			country: 'GB',
			language: 'en',
			kind: 'newspaper' as const,
		})),
	};
}

function table(entries: readonly Readonly<Record<string, string>>[]): string {
	return entries
		.map(
			entry =>
				`- ${Object.entries(entry)
					.map(([key, value]) => `${key}: ${value}`)
					.join('\n  ')}\n`,
		)
		.join('');
}

/** Articles of about 3 kB (`letters` of body), in negotiations of fifty, with tables of names and outlets; the same for the same seed. */
export class GeneratedCorpus {
	readonly #dice: Dice;
	readonly #names: GeneratedNames;
	readonly #vocabulary: Vocabulary;
	readonly #letters: number;

	constructor({seed = 12, size = letters}: {readonly seed?: number; readonly size?: number} = {}) {
		this.#names = generatedNames(seed);
		this.#dice = new Dice(seed + 1);
		this.#vocabulary = new Vocabulary(new Dice(seed + 2));
		this.#letters = size;
	}

	write(folder: string, count: number): void {
		mkdirSync(folder, {recursive: true});
		this.#tables(folder);
		for (const {id, yaml, articles} of this.negotiations(count)) {
			mkdirSync(join(folder, id), {recursive: true});
			writeFileSync(join(folder, id, 'negotiation.yaml'), yaml);
			for (const [at, text] of articles.entries()) writeFileSync(join(folder, id, `outlet-${at}.md`), text);
		}
	}

	/** The talks of a corpus of so many articles, in order, each with the texts of its files. */
	*negotiations(count: number): Generator<GeneratedTalks> {
		const negotiations = Math.ceil(count / perNegotiation);
		for (let number = 0; number < negotiations; number++) {
			const day = new Date(Date.UTC(2010, 0, 1) + Math.floor((number * 5_600 * 86_400_000) / negotiations));
			const date = day.toISOString().slice(0, 10);
			const place = this.#dice.one(this.#names.places);
			const yaml = `title: Talks ${number} in ${place}\ndate: ${date}\nplace: ${place}\nparties: [${this.#person()}, ${this.#person()}]\nsummary: Round ${number}.\n`;
			const articles = Array.from({length: Math.min(perNegotiation, count - number * perNegotiation)}, () => {
				const published = new Date(day.getTime() + this.#dice.below(4) * 86_400_000).toISOString().slice(0, 10);
				return this.article(published, `outlet-${this.#dice.rank(outlets)}`);
			});
			yield {id: `${date}-talks-${number}`, date, yaml, articles};
		}
	}

	article(published: string, outlet: string): string {
		const head = `---\ntitle: ${this.#headline()}\noutlet: ${outlet}\npublished: ${published}\nlanguage: en\n---\n`;
		const paragraphs: string[] = [];
		let length = 0;
		while (length < this.#letters) {
			const sentences = Array.from({length: 2 + this.#dice.below(2)}, () => this.#sentence());
			const paragraph = sentences.join(' ');
			length += paragraph.length;
			paragraphs.push(paragraph);
		}
		return `${head}\n${paragraphs.join('\n\n')}\n`;
	}

	#tables(folder: string): void {
		const {actors, places: cities, outlets: papers} = generatedTables(this.#names);
		writeFileSync(join(folder, 'actors.yaml'), table(actors));
		writeFileSync(join(folder, 'places.yaml'), table(cities));
		writeFileSync(join(folder, 'outlets.yaml'), table(papers));
	}

	#person(): string {
		return this.#names.persons[this.#dice.rank(persons)] ?? '';
	}

	#place(): string {
		return this.#names.places[this.#dice.rank(places)] ?? '';
	}

	#headline(): string {
		return `${this.#person().split(' ')[1] ?? ''} ${this.#words(4)} ${this.#dice.real() < 0.4 ? `in ${this.#place()}` : this.#words(2)}`;
	}

	#words(count: number): string {
		return Array.from({length: count}, () =>
			this.#dice.real() < 0.45 ? small[this.#dice.rank(small.length)] : this.#vocabulary.next(),
		).join(' ');
	}

	#sentence(): string {
		const kind = this.#dice.real();
		const clause = this.#words(8 + this.#dice.below(12));
		if (kind < 0.15) return `“${capital(clause)},” ${this.#person()} ${this.#dice.one(saying)}.`;
		if (kind < 0.3) return `${this.#dice.one(titles)} ${this.#person()} ${this.#dice.one(saying)} that ${clause}.`;
		if (kind < 0.45) return `In ${this.#place()}, ${this.#person().split(' ')[1] ?? ''} ${clause}.`;
		return `${capital(clause)}, ${this.#words(5)}.`;
	}
}
