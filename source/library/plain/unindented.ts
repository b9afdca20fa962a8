/** In UTF-16 units: lines that a program broke are about this long, and an indent is a few blanks or a tab. */
const [shortest, longest] = [35, 90];
const indented = /^(?:[ \u00A0]{2,10}|\t)(?=[^\s*•·▪-])/u;
/** So many paragraphs that begin with an indent, and this share of the lines below them broken. */
const leastIndents = 3;
const leastBroken = 0.6;

/** A line behind which a paragraph may begin; one in the midst of a sentence is indented as its first one was. */
const finished = /^$|[.!?…:;"'”’»=)\]]\s*$/u;

/** A text of which the paragraphs are told by their indent, in broken lines without blank ones between them, with blank lines and whole ones. */
export function unindented(text: string): string {
	const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
	const first = lines.findIndex(line => indented.test(line));
	const rest = lines.slice(first).filter(line => line.trim() !== '');
	const indents = rest.filter(line => indented.test(line)).length;
	const others = rest.filter(line => !indented.test(line));
	const before = rest.filter((_, index) => index + 1 < rest.length && !indented.test(rest[index + 1] ?? ''));
	const broken = before.filter(({length}) => length >= shortest && length <= longest).length;
	if (first === -1 || indents < leastIndents || others.length < leastIndents || broken < before.length * leastBroken)
		return lines.join('\n');
	const joined: string[] = lines.slice(0, first);
	for (const [index, line] of lines.slice(first).entries()) {
		const isOver = line.trim() === '' || (joined.at(-1) ?? '') === '';
		const isIn = indented.test(lines[first + index - 1] ?? '');
		const isNew = indented.test(line) && (!isIn || finished.test(joined.at(-1) ?? ''));
		if (isNew) joined.push('');
		if (isNew || isOver) joined.push(line.trim());
		else joined[joined.length - 1] = `${joined.at(-1) ?? ''} ${line.trim()}`;
	}
	return joined.join('\n');
}
