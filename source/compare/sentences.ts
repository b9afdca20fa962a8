/** A sentence in its text. Offsets are UTF-16 code units. */
export type Sentence = {readonly start: number; readonly end: number};

const abbreviations =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|Fr|Mt)|\b\p{Lu}|\b(?:\p{L}\.)+\p{L})\.$/u;
const boundary = /[.!?…։。]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\p{N}\p{Lo}])|\n+/gu;

/** The sentences of a paragraph; abbreviations and initials do not end one. */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let start = 0;
	for (const match of text.matchAll(boundary)) {
		const end = match.index + match[0].length;
		if (match[0] === '.' && abbreviations.test(text.slice(Math.max(0, end - 12), end))) continue;
		push(start, end);
		start = end;
	}
	push(start, text.length);
	return sentences;

	function push(from: number, to: number): void {
		const part = text.slice(from, to);
		const lead = part.length - part.trimStart().length;
		if (lead < part.length) sentences.push({start: from + lead, end: from + part.trimEnd().length});
	}
}
