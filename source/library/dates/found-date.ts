/** A day found in a text. */
export type FoundDate = {
	/** `2023-12-08`. */
	readonly date: string;
	/** The words it stands in. */
	readonly words: string;
	/** Why it had to be inferred; undefined where day, month and year are written out. */
	readonly inferred?: string;
	/** Where nothing shows whether day or month comes first: the two days that are meant by the words; `date` is none of them for sure. */
	readonly readings?: Readings;
};

/** ISO days. */
export type Readings = {readonly dayFirst: string; readonly monthFirst: string};

const earliestYear = 1970;

/** ISO day of a year, month and day that exist; years of two digits are of this century. */
export function isoDay(year: number, month: number, day: number): string | undefined {
	const full = year < 100 ? 2000 + year : year;
	if (full < earliestYear || full > 2100 || month < 1 || month > 12 || day < 1) return undefined;
	const made = new Date(Date.UTC(full, month - 1, day));
	return made.getUTCMonth() === month - 1 ? made.toISOString().slice(0, 10) : undefined;
}
