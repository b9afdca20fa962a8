import type {CommandId} from '../keys/keymap.js';

/** Lines to go for a command that scrolls a text of that height; infinite for first and last; undefined when it is none of these. */
export function scrollStep(command: CommandId, height: number): number | undefined {
	const half = Math.ceil(height / 2);
	// A line of the page before stays, so that the eye finds its place.
	const page = Math.max(1, height - 1);
	switch (command) {
		case 'down': {
			return 1;
		}
		case 'up': {
			return -1;
		}
		case 'half-down': {
			return half;
		}
		case 'half-up': {
			return -half;
		}
		case 'page-down': {
			return page;
		}
		case 'page-up': {
			return -page;
		}
		case 'first': {
			return Number.NEGATIVE_INFINITY;
		}
		case 'last': {
			return Number.POSITIVE_INFINITY;
		}
		default: {
			return undefined;
		}
	}
}
