import type {CommandId} from '../keys/keymap.js';

/** The five keys that get one going. */
export const firstCommands = ['search', 'open', 'mark', 'compare', 'quit'] as const satisfies readonly CommandId[];
export type WelcomeCommand = (typeof firstCommands)[number];
