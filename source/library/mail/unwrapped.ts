/** Mail programs break lines at 72 to 78 characters (RFC 5322, 2.1.1); a line of verse or a list is shorter. */
const [shortest, longest] = [45, 80];

/** A text with the lines of each paragraph as one, where a mail program broke them. */
export function unwrapped(text: string): string {
	return text
		.split(/\n[^\S\n]*\n/)
		.map(block => {
			const lines = block.trim().split(/\r?\n/);
			const isBroken =
				lines.length > 1 &&
				lines.every(line => line.length <= longest) &&
				lines.slice(0, -1).every(line => line.length >= shortest);
			return isBroken ? lines.map(line => line.trim()).join(' ') : block.trim();
		})
		.join('\n\n');
}
