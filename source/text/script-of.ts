/** Only words beyond ASCII need them, and they take a while to be compiled. */
let scripts: readonly (readonly [script: string, pattern: RegExp])[] | undefined;

const patterns = (): readonly (readonly [script: string, pattern: RegExp])[] => [
	['Latn', /^[^\p{L}]*\p{Script=Latin}/u],
	['Cyrl', /^[^\p{L}]*\p{Script=Cyrillic}/u],
	['Armn', /^[^\p{L}]*\p{Script=Armenian}/u],
	['Arab', /^[^\p{L}]*\p{Script=Arabic}/u],
	['Grek', /^[^\p{L}]*\p{Script=Greek}/u],
	['Geor', /^[^\p{L}]*\p{Script=Georgian}/u],
	['Hebr', /^[^\p{L}]*\p{Script=Hebrew}/u],
];
const ascii = /^[\0-\u007F]*$/;

/** ISO 15924 of a word's first letter, as far as it matters here; empty for another. */
export function scriptOf(word: string): string {
	if (ascii.test(word)) {
		return /[a-z]/i.test(word) ? 'Latn' : '';
	}
	scripts ??= patterns();
	return scripts.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
}
