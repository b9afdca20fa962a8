import type {CommandId} from './keys/keymap.js';
import type {Size} from './state.js';

export type Action =
	| {readonly type: 'command'; readonly command: CommandId}
	/** Typed or pasted into the line that has the keys. */
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'painted'}
	| {readonly type: 'say'; readonly message: string};
