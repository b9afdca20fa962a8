import {isDamagedFile} from '../archive/sqlite/damage.js';
import type {Words} from '../app/words/words.js';

/** Why the system refused, in a person's language; what has no sentence there is said by its code. */
export function whyFailed({systemErrors}: Pick<Words, 'systemErrors'>, error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (isDamagedFile(error)) return systemErrors.damaged;
	if (!('code' in error) || typeof error.code !== 'string') return error.message;
	const sentences = new Map<string, string>(Object.entries(systemErrors));
	return sentences.get(error.code) ?? error.code;
}
