/** Records of articles nest five or six deep. */
const deepest = 100;

/**
 * JSON from outside. A text of millions of brackets would take hundreds of megabytes to parse, or the stack.
 * @throws {SyntaxError} for what is not JSON, and for what nests deeper than any record of an article
 */
export function parseJson(text: string): unknown {
	if (nestsDeeperThan(text, deepest)) throw new SyntaxError(`nested more than ${deepest} deep`);
	return JSON.parse(text);
}

const [quote, backslash, openList, openObject, closeList, closeObject] = Array.from('"\\[{]}', each =>
	each.charCodeAt(0),
);

/** Whether brackets outside strings stand open one in the other more often than `most`; linear, and ends at the first such place. */
export function nestsDeeperThan(text: string, most: number): boolean {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (inString) {
			if (code === backslash) at++;
			else if (code === quote) inString = false;
		} else if (code === quote) inString = true;
		else if (code === openList || code === openObject) {
			if (++depth > most) return true;
		} else if (code === closeList || code === closeObject) depth--;
	}
	return false;
}
