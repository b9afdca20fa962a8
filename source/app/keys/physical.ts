const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const latinShifted = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';

/**
 * Letters of other layouts in the order of the Latin keys they lie on (X keyboard extension: ru, am phonetic, ge, gr), so that commands work
 * without switching. A blank: that key types something commands need as it is.
 */
const layouts: readonly (readonly [plain: string, shifted: string])[] = [
	['ёйцукенгшщзхъфывапролджэячсмитьбю.', 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ '],
	['՝քոեռտըւիօպխծասդֆգհյկլ ՛զղցվբնմ   ', '՜ՔՈԵՌՏԸՒԻՕՊԽԾԱՍԴՖԳՀՅԿԼ  ԶՂՑՎԲՆՄ   '],
	['„ქწერტყუიოპ  ასდფგჰჯკლ  ზხცვბნმ   ', '“ ჭ ღთ        შ   ჟ     ძ ჩ  Ნ    '],
	[' ;ςερτυθιοπ  ασδφγηξκλ΄ ζχψωβνμ   ', '  ΕΡΤΥΘΙΟΠ   ΑΣΔΦΓΗΞΚΛ  ΖΧΨΩΒΝΜ   '],
];

const toLatin = new Map<string, string>();
for (const [plain, shifted] of layouts) {
	for (const [letters, keys] of [
		[plain, latin],
		[shifted, latinShifted],
	] as const) {
		for (const [i, letter] of Array.from(letters).entries()) {
			const key = keys[i];
			if (letter !== ' ' && key !== undefined && letter.charCodeAt(0) > 0x7f && !toLatin.has(letter))
				toLatin.set(letter, key);
		}
	}
}

/** The Latin letter on the key that typed this, or undefined for a key that needs no translation. */
export function physicalKey(chord: string): string | undefined {
	return toLatin.get(chord);
}
