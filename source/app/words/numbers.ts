/** Writes whole numbers as a language does: “2 000”, “2.000”. What needs no grouping does not wait for its rules to be loaded. */
export function numbersOf(language: string): (number: number) => string {
	return number => (number < 1000 ? String(number) : number.toLocaleString(language));
}
