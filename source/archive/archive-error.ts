/**
 * Why an archive did not answer. `unreachable`: nothing is wrong with the question, asking again later may go well; `slow`: it took longer than
 * the archive allows; `refused`: user or password; `forbidden`: this user may not do that; `copy`: it is a copy for reading; `missing`: there is no
 * archive at the address.
 */
export type ArchiveFault = 'unreachable' | 'slow' | 'refused' | 'forbidden' | 'copy' | 'missing';

/** An archive that did not answer, in a sentence that a person can act on. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError';
	readonly fault: ArchiveFault;

	constructor(fault: ArchiveFault, message: string, options?: ErrorOptions) {
		super(message, options);
		this.fault = fault;
	}
}

/** Told by its name, since the bundle may hold the class twice. */
export function isArchiveError(error: unknown): error is ArchiveError {
	return error instanceof Error && error.name === 'ArchiveError';
}

/** Whether the same question may be answered a while later. */
export function isUnreachable(error: unknown): boolean {
	return isArchiveError(error) && error.fault === 'unreachable';
}
