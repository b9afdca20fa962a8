import type {SqlDatabase} from './driver.js';

/** Between two articles of a negotiation, so that others find a place between them without any being moved. */
export const stride = 64;
/** From the beginning of one negotiation to that of the next, at least. */
const leastRange = 2 ** 22;
export const firstNumber = 2 ** 40;
const last = 2 ** 52;

/** A negotiation with the numbers its articles have. */
type Range = {readonly id: string; readonly from: number; readonly to: number};

/** No number is left between two articles: all have to be numbered anew. */
export class NoRoomError extends Error {
	override readonly name = 'NoRoomError';
}

/** What an article is sorted by within its negotiation. */
export type OrderKey = {readonly published: string; readonly outlet: string; readonly id: string};

export function compareKeys(a: OrderKey, b: OrderKey): number {
	return compareText(a.published, b.published) || compareText(a.outlet, b.outlet) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers of articles: they rise in list order (negotiation, day, outlet, id), so that whatever comes in their order is sorted. */
export class Numbering {
	readonly #database: SqlDatabase;
	/** Rank of each negotiation in list order. */
	readonly #rank: ReadonlyMap<string, number>;
	readonly #ranges: Range[];

	constructor(database: SqlDatabase, negotiations: readonly string[]) {
		this.#database = database;
		this.#rank = new Map(negotiations.map((id, at) => [id, at]));
		this.#ranges = database
			.prepare(
				`select t.value as id, min(a.number) as low, max(a.number) as high from article a join tag t on t.number = a.negotiation
				group by a.negotiation`,
			)
			.all()
			.map(({id, low, high}) => ({id: String(id), from: Number(low), to: Number(high)}))
			.sort((a, b) => this.#rankOf(a.id) - this.#rankOf(b.id));
	}

	#rankOf(id: string): number {
		return this.#rank.get(id) ?? -1;
	}

	/**
	 * Numbers for new articles of one negotiation, in their order.
	 * @throws {NoRoomError} when others stand too close
	 */
	numbersFor(negotiation: string, keys: readonly OrderKey[]): number[] {
		const at = this.#ranges.findIndex(({id}) => id === negotiation);
		const numbers = at === -1 ? this.#beginning(negotiation, keys.length) : this.#between(at, negotiation, keys);
		const known = at === -1 ? this.#placeFor(negotiation) : at;
		const range = this.#ranges[at];
		const from = Math.min(range?.from ?? Infinity, numbers[0] ?? Infinity);
		const to = Math.max(range?.to ?? 0, numbers.at(-1) ?? 0);
		this.#ranges.splice(known, at === -1 ? 0 : 1, {id: negotiation, from, to});
		return numbers;
	}

	/** All articles of a negotiation have been taken out. */
	release(negotiation: string): void {
		const at = this.#ranges.findIndex(({id}) => id === negotiation);
		if (at !== -1) this.#ranges.splice(at, 1);
	}

	#placeFor(negotiation: string): number {
		const rank = this.#rankOf(negotiation);
		const at = this.#ranges.findIndex(({id}) => this.#rankOf(id) > rank);
		return at === -1 ? this.#ranges.length : at;
	}

	#beginning(negotiation: string, count: number): number[] {
		const at = this.#placeFor(negotiation);
		const low = this.#ranges[at - 1]?.to ?? firstNumber;
		const high = this.#ranges[at]?.from ?? last;
		const room = Math.max(leastRange, 4 * stride * count);
		const start = high === last ? low + room : low + Math.floor((high - low) / 2);
		const step = Math.min(stride, Math.floor((high - start) / (count + 1)));
		if (step < 1 || start <= low) throw new NoRoomError(negotiation);
		return Array.from({length: count}, (_, index) => start + index * step);
	}

	#between(at: number, negotiation: string, keys: readonly OrderKey[]): number[] {
		const before = this.#ranges[at - 1]?.to ?? firstNumber;
		const after = this.#ranges[at + 1]?.from ?? last;
		const there = this.#database
			.prepare(
				`select a.number, a.published, o.value as outlet, a.id from article a join tag n on n.number = a.negotiation
				join tag o on o.number = a.outlet where n.kind = 'negotiation' and n.value = ? order by a.number`,
			)
			.all(negotiation)
			.map(row => ({
				number: Number(row['number']),
				key: {published: String(row['published']), outlet: String(row['outlet']), id: String(row['id'])},
			}));
		const numbers: number[] = [];
		let next = 0;
		for (let start = 0; start < keys.length; ) {
			next = countWhile(there, next, ({key}) => isBefore(key, keys[start]));
			const bound = there[next];
			const end = Math.max(
				start + 1,
				countWhile(keys, start, key => bound === undefined || isBefore(key, bound.key)),
			);
			numbers.push(...spread(there[next - 1]?.number, bound?.number, {before, after}, end - start));
			start = end;
		}
		return numbers;
	}
}

const isBefore = (a: OrderKey, b: OrderKey | undefined): boolean => b !== undefined && compareKeys(a, b) < 0;

/** Where the things that pass a test end, from a place on. */
function countWhile<T>(list: readonly T[], from: number, test: (item: T) => boolean): number {
	let at = from;
	for (let item = list[at]; item !== undefined && test(item); item = list[at]) at++;
	return at;
}

function spread(
	low: number | undefined,
	high: number | undefined,
	{before, after}: {readonly before: number; readonly after: number},
	count: number,
): number[] {
	if (low === undefined) {
		const top = high ?? after;
		const step = Math.min(stride, Math.floor((top - before) / (count + 1)));
		if (step < 1) throw new NoRoomError();
		return Array.from({length: count}, (_, index) => top - (count - index) * step);
	}
	const step = Math.min(stride, Math.floor(((high ?? after) - low) / (count + 1)));
	if (step < 1) throw new NoRoomError();
	return Array.from({length: count}, (_, index) => low + (index + 1) * step);
}
