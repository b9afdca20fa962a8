import {type Decoded, decodeSaying} from './charset.js';
import type {Source} from './source.js';

/** A source as it is looked at: its bytes, and its text once somebody asks for it. */
export class Look {
	readonly source: Source;
	#decoded: Decoded | undefined;

	constructor(source: Source) {
		this.source = source;
	}

	get name(): string {
		return this.source.name;
	}

	get bytes(): Uint8Array {
		return this.source.bytes;
	}

	/** What the bytes say, in the encoding that they show. */
	get text(): string {
		return this.#read().text;
	}

	/** How {@link text} was read, where nothing said its encoding or what did was wrong. */
	get remark(): string | undefined {
		return this.#read().remark;
	}

	#read(): Decoded {
		this.#decoded ??= decodeSaying(this.source.bytes, this.source.contentType);
		return this.#decoded;
	}
}
