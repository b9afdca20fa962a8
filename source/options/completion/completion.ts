import {bashCompletion} from './completion-bash.js';
import {fishCompletion} from './completion-fish.js';
import {zshCompletion} from './completion-zsh.js';
import type {ShellName} from '../table.js';

/**
 * The completions for a shell, as a script for it: commands, options and their values from the tables; files and folders from the shell; ids of
 * articles, negotiations, outlets, actors and places from the program itself, which is asked when Tab is pressed and from which a failure is silence.
 */
export function completionScript(shell: ShellName): string {
	switch (shell) {
		case 'bash': {
			return bashCompletion();
		}
		case 'zsh': {
			return zshCompletion();
		}
		case 'fish': {
			return fishCompletion();
		}
	}
}
