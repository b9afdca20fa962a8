import type {CommandId} from '../keys/keymap.js';
import type {State} from '../state.js';

/** Commands that read every article for names. */
const needNames: ReadonlySet<CommandId> = new Set(['coverage', 'narrow']);
/** Commands that hand on what the query found. */
const needHits: ReadonlySet<CommandId> = new Set(['print', 'accept', 'open']);

/**
 * Whether a command has to wait for the indexes, which of thousands of articles take seconds: it is done once they are there, and until then
 * the screen stays alive.
 */
export function waitsForIndexes(state: State, command: CommandId): boolean {
	const {
		indexing,
		overlay,
		setup: {picker},
	} = state;
	if (indexing === undefined || (overlay !== undefined && overlay.kind !== 'typing')) return false;
	if (overlay === undefined && needNames.has(command)) return true;
	return indexing.unanswered && needHits.has(command) && (picker || command === 'print');
}
