const space = /\s/;

/** What of a query is still to be read: a place in it, and what may stand there. */
export class QueryReader {
	readonly text: string;
	at = 0;

	constructor(text: string) {
		this.text = text;
	}

	get atEnd(): boolean {
		return this.at >= this.text.length;
	}

	/** The character here; undefined at the end. */
	get here(): string | undefined {
		return this.text[this.at];
	}

	/** @returns whether anything is left */
	skipSpace(): boolean {
		while (!this.atEnd && space.test(this.here ?? '')) this.at++;
		return !this.atEnd;
	}

	/** Goes past a character if it stands here. */
	take(character: string): boolean {
		if (this.here !== character) return false;
		this.at++;
		return true;
	}

	get atQuote(): boolean {
		return isQuote(this.here);
	}

	/** Up to the closing quotation mark, or to the end while it is still being typed. */
	quoted(): string {
		this.at++;
		const start = this.at;
		while (!this.atEnd && !isQuote(this.here)) this.at++;
		const text = this.text.slice(start, this.at);
		this.at = Math.min(this.at + 1, this.text.length);
		return text;
	}

	/** Up to a blank, a bar or a closing parenthesis. */
	bare(): string {
		const start = this.at;
		while (!this.atEnd && !space.test(this.here ?? '') && this.here !== '|' && this.here !== ')') this.at++;
		return this.text.slice(start, this.at);
	}

	/** What a pattern that begins with `y` finds here, and goes past it. */
	match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text) ?? undefined;
		if (found) this.at += found[0].length;
		return found;
	}
}

function isQuote(character: string | undefined): boolean {
	return character === '"' || character === '“' || character === '”' || character === '„';
}
