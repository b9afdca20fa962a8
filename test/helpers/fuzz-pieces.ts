/** Numbers from 0 to 1 that follow from a seed (mulberry32, T. Ettinger). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d_2b_79_f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function pick<T>(random: () => number, list: readonly [T, ...T[]]): T {
	return list[Math.floor(random() * list.length)] ?? list[0];
}

/** What steers a terminal, turns text round, or is half a letter. */
const evil = [
	'\u001B[31m',
	'\u001B]0;x\u0007',
	'\u009B2J',
	'\u202E',
	'\u2067',
	'\u200D',
	'\uFEFF',
	'\0',
	'\uD800',
	'\uDFFF',
	'\u0301',
	'\r',
	'\u2028',
	'\u001B',
] as const;
const words = [
	'ferry',
	'Odile Marsh',
	'said',
	'not',
	'“no”',
	'Skerry',
	'12',
	'Ի',
	'نص',
	'Пашин',
	'việt',
	'한국',
	'👩‍👩‍👧',
	'纳',
] as const;
const signs = [
	' ',
	'\n',
	'\n\n',
	':',
	': ',
	'- ',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	',',
	'#',
	'|',
	'&',
	'<',
	'>',
	'/',
	'\\',
	'—',
] as const;

/** A text of pieces: some of the target's own, some words and signs, now and then something evil or very often the same. */
export function fuzzText(random: () => number, own: readonly [string, ...string[]]): string {
	let text = '';
	for (let pieces = Math.floor(random() ** 2 * 40) + 1; pieces > 0; pieces--) {
		const kind = random();
		const piece =
			kind < 0.5
				? pick(random, own)
				: kind < 0.7
					? pick(random, words)
					: kind < 0.9
						? pick(random, signs)
						: pick(random, evil);
		text += random() < 0.01 ? piece.repeat(Math.floor(random() * 3000)) : piece;
	}
	return text;
}

/** Controls but line feeds (and what a format puts between fields), and what turns text round. */
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u;

/** The first string in a value that could steer a terminal. */
export function steeringIn(value: unknown): string | undefined {
	const open: unknown[] = [value];
	for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
		if (typeof next === 'string' && steering.test(next)) return next;
		if (next instanceof Map) for (const [key, each] of next) open.push(key, each);
		else if (typeof next === 'object' && next !== null)
			for (const [key, each] of Object.entries(next)) open.push(key, each);
	}
	return undefined;
}
