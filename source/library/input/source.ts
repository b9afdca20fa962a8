/** Something to add, as it was read; nothing is decoded yet. */
export type Source = {
	/** As the person gave it. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** Of a web server. */
	readonly contentType?: string | undefined;
	/** The address it was read from, redirects followed. */
	readonly url?: string | undefined;
};

/** Largest file, page or stdin, in bytes. */
export const mostBytes = 10_000_000;
