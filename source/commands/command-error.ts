/** Something that stops a command: one sentence with what to do, and the exit code. */
export class CommandError extends Error {
	override name = 'CommandError';
	readonly code: 1 | 2;

	constructor(message: string, code: 1 | 2 = 2) {
		super(message);
		this.code = code;
	}
}
