/** What is kept of articles is not what was written: to be told by its name and message, as every error that crosses from one part of the program to another. */
export class DamageError extends Error {
	override readonly name = 'DamageError';
}

/**
 * Reads what is kept packed or as JSON.
 * @throws {DamageError} where it cannot be read: nobody but the program wrote it, and so it is damaged
 */
export function undamaged<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
		throw new DamageError(`what is kept of the articles is malformed: ${error.message}`, {cause: error});
	}
}
