import type {OutletColumn} from '../compare/outlets/outlet-columns.js';
import type {Content} from './content.js';
import type {CommandId} from './keys/keymap.js';
import type {OutletRows} from './outlets/outlets-state.js';
import type {Margin} from './read/margin.js';
import type {Size} from './state.js';

export type Action =
	/** `at`: when, as an ISO time. */
	| {readonly type: 'command'; readonly command: CommandId; readonly at?: string}
	/** Typed or pasted into the line that has the keys. */
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'painted'}
	/** How much of the indexes is there, where that takes noticeably long; undefined: all. */
	| {readonly type: 'indexed'; readonly share: number | undefined}
	/** How many articles of these outlets are read, or what that gave. */
	| {
			readonly type: 'outlets-read';
			readonly columns: readonly OutletColumn[];
			readonly progress: {readonly done: number} | OutletRows;
	  }
	/** What other accounts tell of the text that was opened. */
	| {readonly type: 'related'; readonly margin: Margin}
	| {readonly type: 'say'; readonly message: string}
	/** What was to be written would take the place of a file: the person decides. */
	| {readonly type: 'file-exists'; readonly content: Content; readonly file: string};
