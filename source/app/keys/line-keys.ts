import {bind} from './bind.js';

/** Keys of a line that is typed into, as in any shell. */
export const lineRows = [
	bind('Search', 'caret-left', ['left', 'ctrl-b'], ['line'], 'one character left'),
	bind('Search', 'caret-right', ['right', 'ctrl-f'], ['line'], 'one character right'),
	bind('Search', 'caret-start', ['home', 'ctrl-a'], ['line'], 'to the start of the line'),
	bind('Search', 'caret-end', ['end', 'ctrl-e'], ['line'], 'to the end of the line'),
	bind('Search', 'delete-back', ['backspace', 'ctrl-h'], ['line'], 'delete the character before'),
	bind('Search', 'delete-forward', ['delete', 'ctrl-d'], ['line'], 'delete the character under the caret'),
	bind('Search', 'delete-word', ['ctrl-w'], ['line'], 'delete the word before'),
	bind('Search', 'delete-to-start', ['ctrl-u'], ['line'], 'delete to the start'),
	bind('Search', 'delete-to-end', ['ctrl-k'], ['line'], 'delete to the end'),
];
