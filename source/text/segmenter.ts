let segmenter: Intl.Segmenter | undefined;

/** UTF-16 units segmented at once: the time of Intl.Segmenter grows with the square of the text. */
const piece = 1024;

/** Extended grapheme clusters (UAX 29) of a text. The first segmenter of a process takes 7 ms to build, so it waits until a text needs it. */
export function clusters(text: string): string[] {
	segmenter ??= new Intl.Segmenter();
	const found: string[] = [];
	let start = 0;
	let length = piece;
	while (start < text.length) {
		const end = characterEnd(text, start + length);
		const segments = Array.from(segmenter.segment(text.slice(start, end)), ({segment}) => segment);
		// What is cut off may belong to the last one. Where one begins, no rule looks at what is before.
		if (end < text.length) segments.pop();
		for (const segment of segments) {
			found.push(segment);
			start += segment.length;
		}
		length = segments.length === 0 ? length * 2 : piece;
	}
	return found;
}

/** The index, or the next one when it is in the middle of a surrogate pair. */
function characterEnd(text: string, index: number): number {
	return (text.codePointAt(index - 1) ?? 0) > 0xff_ff ? index + 1 : index;
}
