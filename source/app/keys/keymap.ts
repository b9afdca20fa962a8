import {bind} from './bind.js';
import {lineRows} from './line-keys.js';
import type {CommandId} from './command-id.js';

/** Every key once: handler, footer, help and README are made from this table. */

export type Where = 'line' | 'list' | 'read' | 'compare' | 'grid' | 'outlets' | 'actor' | 'help' | 'menu';

export type {CommandId} from './command-id.js';

export type Binding = {
	readonly command: CommandId;
	/** Chords as keys.ts spells them. */
	readonly keys: readonly string[];
	readonly where: readonly Where[];
	/** One or two words for the footer; absent: not shown there. */
	readonly hint?: HintText;
	readonly help: HelpText;
	readonly group: Group;
};

export const groups = ['Move', 'Search', 'Mark', 'Read and compare', 'Export', 'Leave'] as const;
export type Group = (typeof groups)[number];

const everywhere: readonly Where[] = ['list', 'read', 'compare', 'grid', 'outlets', 'actor', 'help'];
const texts: readonly Where[] = ['read', 'compare', 'outlets', 'help'];
const sideBySide: readonly Where[] = ['compare', 'outlets'];
const screens: readonly Where[] = ['list', 'read', 'compare', 'grid', 'outlets', 'actor'];
const besidesRead: readonly Where[] = ['list', 'compare', 'grid', 'outlets', 'actor'];
const onArticles: readonly Where[] = ['list', 'read', 'compare', 'actor'];
const listed: readonly Where[] = ['list', 'read', 'actor'];
const overview: readonly Where[] = ['list', 'read', 'grid', 'actor'];

/** In the order of the footer: what matters most first. */
const rows = [
	bind(
		'Read and compare',
		'next-row',
		['}'],
		['compare'],
		'next row that several tell, then what each alone tells',
		'next row',
	),
	bind('Read and compare', 'next-difference', ['D'], ['compare'], 'next fact that is told differently', 'differs'),
	bind('Read and compare', 'fold', ['z'], ['compare'], 'open or fold what only one tells', 'only here'),
	bind('Read and compare', 'next-pane', ['tab'], sideBySide, 'next column', 'column'),
	bind('Read and compare', 'lens-text', ['1'], ['compare'], 'the texts side by side', 'text'),
	bind('Read and compare', 'lens-facts', ['2'], ['compare'], 'facts that differ', 'facts'),
	bind('Read and compare', 'lens-wording', ['3'], sideBySide, 'what each calls things', 'wording'),
	bind('Read and compare', 'lens-voices', ['4'], sideBySide, 'who is let speak', 'voices'),
	bind('Read and compare', 'lens-gaps', ['5'], ['compare'], 'what others tell and one does not', 'gaps'),
	bind(
		'Read and compare',
		'open',
		['enter'],
		['compare'],
		'read the focused column from this row on; open or fold a band',
		'read',
	),
	bind('Search', 'next-hit', ['n'], ['compare'], 'next hit of the query, across the columns'),
	bind('Search', 'previous-hit', ['N'], ['compare'], 'previous hit of the query'),
	bind('Read and compare', 'move-left', ['<'], ['compare', 'grid', 'outlets'], 'move the column to the left'),
	bind('Read and compare', 'move-right', ['>'], ['compare', 'grid', 'outlets'], 'move the column to the right'),
	bind('Read and compare', 'add-column', ['+'], ['compare'], 'add another account'),
	bind('Read and compare', 'drop-column', ['-'], ['compare', 'grid', 'outlets'], 'drop the column'),
	bind('Read and compare', 'lens-context', ['6'], sideBySide, 'the query in context', 'context'),
	bind(
		'Read and compare',
		'overrule',
		['O'],
		['compare'],
		'say what is wrong: hide or split the row, not the same, another speaker, no name of this',
		'wrong?',
	),
	bind('Read and compare', 'why', ['w'], ['compare'], 'why the top row is one: what ties it'),
	bind(
		'Read and compare',
		'sort',
		['x'],
		['compare'],
		'sort the query in context by outlet, word before or word after',
	),
	bind(
		'Read and compare',
		'details',
		['i'],
		['compare'],
		'all that is known of each text: headline, date, origin, link',
		'about',
	),
	bind('Read and compare', 'next-lens', [']'], sideBySide, 'next lens'),
	bind('Read and compare', 'previous-lens', ['['], sideBySide, 'previous lens'),
	bind('Search', 'find', ['/'], ['read'], 'find words in this text', 'find'),
	bind('Search', 'find', ['/'], ['help'], 'find a key', 'find'),
	bind('Read and compare', 'next-passage', ['}', 'tab'], ['read'], 'next paragraph', 'paragraphs'),
	bind('Read and compare', 'account', ['a'], ['read'], 'our account of this text, and back to the text', 'account'),
	bind('Export', 'copy', ['y'], ['read', 'compare'], 'copy the paragraph with its source', 'copy'),
	bind('Export', 'copy', ['y'], ['list', 'actor'], 'copy the source of what is marked, as a citation'),
	bind('Mark', 'note', ['e'], ['read', 'compare'], 'note on the paragraph', 'note'),
	bind('Search', 'choose', ['enter', 'space'], ['menu'], 'choose from the menu', 'choose'),
	bind('Mark', 'note', ['e'], ['menu'], 'change the note', 'change'),
	bind('Mark', 'delete-note', ['D', 'delete'], ['menu'], 'take the note away', 'take away'),
	bind(
		'Search',
		'next-hit',
		['n'],
		['read'],
		'next place found, next mention of what was searched, else next name',
		'hit',
	),
	bind(
		'Read and compare',
		'open',
		['enter'],
		['grid'],
		'list the articles behind the cell; on a name its page',
		'list',
	),
	bind('Read and compare', 'compare', ['c'], ['grid'], 'accounts of the row side by side', 'compare'),
	bind('Read and compare', 'narrow', ['=', '+'], ['grid'], 'choose the outlets that stand as lanes', 'lanes'),
	bind('Read and compare', 'open', ['enter'], ['actor'], 'read the article where it names them first', 'read'),
	bind(
		'Read and compare',
		'by-outlet',
		['o'],
		['grid'],
		'what each outlet calls things, over all its articles',
		'outlets',
	),
	bind('Read and compare', 'next-row', ['}'], ['outlets'], 'next row', 'next row'),
	bind(
		'Read and compare',
		'open',
		['enter'],
		['outlets'],
		'read the first place of the focused column in this row',
		'read',
	),
	bind('Read and compare', 'all-lanes', ['A'], ['grid'], 'all outlets as lanes again'),
	bind('Search', 'search', ['/'], besidesRead, 'search by actor, place or word', 'search'),
	bind(
		'Search',
		'accept',
		['enter'],
		['line'],
		'to the list with this query; in the picker: hand on what is marked',
		'go',
	),
	bind(
		'Search',
		'leave-line',
		['esc'],
		['line'],
		'leave the search line, keep the query; once more: clear it',
		'leave',
	),
	bind(
		'Read and compare',
		'open',
		['enter'],
		['list'],
		'read the article; open or close a negotiation; in the picker: hand on what is marked',
		'read',
	),
	bind('Mark', 'mark', ['space', 'tab'], ['list', 'actor'], 'mark or unmark, and go on', 'mark'),
	bind('Mark', 'mark', ['tab'], ['line'], 'mark or unmark, and go on', 'mark'),
	bind('Mark', 'mark', ['M'], ['read'], 'mark or unmark the article', 'mark'),
	bind('Mark', 'mark-up', ['shift-tab'], ['list', 'actor', 'line'], 'mark or unmark, and go back'),
	bind('Mark', 'mark-all', ['a'], ['list'], 'mark all shown'),
	bind('Mark', 'clear-marks', ['A'], listed, 'clear all marks'),
	bind(
		'Read and compare',
		'compare',
		['c'],
		listed,
		'marked articles side by side; else this one with others of its negotiation',
		'compare',
	),
	bind('Read and compare', 'previous-row', ['{'], sideBySide, 'previous row'),
	bind('Read and compare', 'next-article', ['J'], ['read'], 'next article', 'next'),
	bind(
		'Read and compare',
		'beside',
		['enter'],
		['read'],
		'this paragraph beside the accounts that tell it too; on a name its page',
		'alongside',
	),
	bind('Read and compare', 'previous-article', ['K'], ['read'], 'previous article'),
	bind('Read and compare', 'previous-pane', ['shift-tab'], sideBySide, 'previous column'),
	bind('Read and compare', 'previous-passage', ['{', 'shift-tab'], ['read'], 'previous paragraph'),
	bind('Move', 'left', ['h', 'left'], screens, 'close the negotiation; to the list; column to the left'),
	bind('Move', 'right', ['l', 'right'], besidesRead, 'open the negotiation; into the text; column to the right'),
	bind('Move', 'down', ['j', 'down'], [...everywhere, 'menu'], 'down'),
	bind('Move', 'up', ['k', 'up'], [...everywhere, 'menu'], 'up'),
	bind('Move', 'down', ['down'], ['line'], 'down in the list'),
	bind('Move', 'up', ['up'], ['line'], 'up in the list'),
	bind('Move', 'half-down', ['d', 'ctrl-d'], everywhere, 'half a page down'),
	bind('Move', 'half-up', ['u', 'ctrl-u'], everywhere, 'half a page up'),
	bind('Move', 'page-down', ['space', 'f'], texts, 'a page down'),
	bind('Move', 'page-down', ['pagedown'], [...everywhere, 'line', 'menu'], 'a page down'),
	bind('Move', 'page-up', ['b'], texts, 'a page up'),
	bind('Move', 'page-up', ['pageup'], [...everywhere, 'line', 'menu'], 'a page up'),
	bind('Move', 'first', ['g', 'home'], [...everywhere, 'menu'], 'first'),
	bind('Move', 'last', ['G', 'end'], [...everywhere, 'menu'], 'last'),
	bind(
		'Leave',
		'print',
		['p'],
		onArticles,
		'leave, and print what is marked (else the current article) to stdout',
		'print',
	),
	bind(
		'Read and compare',
		'timeline',
		['t'],
		overview,
		'timeline: negotiations by date, a lane for each outlet',
		'timeline',
	),
	bind('Read and compare', 'coverage', ['C'], overview, 'coverage: actors and places by outlet', 'coverage'),
	bind(
		'Read and compare',
		'who',
		['W'],
		['list', 'read', 'compare', 'grid'],
		'the page of a name that stands here: where, when, by whom, called what, quoted how often',
		'who',
	),
	bind('Leave', 'theme', ['T'], screens, 'choose a theme'),
	bind('Leave', 'help', ['?'], screens, 'this help', 'help'),
	bind('Leave', 'back', ['esc'], [...everywhere, 'menu'], 'back one step; on the list: clear the query'),
	bind('Leave', 'quit', ['q'], [...everywhere, 'menu'], 'back one step, from the list leave', 'back'),
	bind('Leave', 'quit-now', ['Q'], everywhere, 'leave at once'),
	bind('Leave', 'interrupt', ['ctrl-c'], [...everywhere, 'line', 'menu'], 'leave at once, exit code 130'),
	bind('Leave', 'suspend', ['ctrl-z'], [...everywhere, 'line'], 'back to the shell; fg returns'),
	bind('Leave', 'redraw', ['ctrl-l'], [...everywhere, 'line'], 'draw the screen again'),
	...lineRows,
	bind('Search', 'previous-hit', ['N'], ['read'], 'previous place found'),
	bind('Search', 'look-up', ['*'], ['read'], 'search for the first name of the paragraph'),
	bind('Search', 'older-query', ['ctrl-p'], ['line'], 'what was typed before'),
	bind('Search', 'newer-query', ['ctrl-n'], ['line'], 'what was typed after that'),
	bind('Search', 'narrow', ['='], ['list', 'read'], 'choose an actor, place or outlet of what is listed', 'narrow'),
	bind('Search', 'saved-searches', ['@'], ['list', 'read'], 'your saved searches, and what is new in each', 'saved'),
	bind('Search', 'sort', ['x'], ['list'], 'sort by negotiation, date, outlet or relevance', 'sort'),
	bind('Search', 'find', ['/'], ['menu'], 'find in the menu', 'find'),
	bind('Search', 'next-pane', ['tab', 'l', 'right'], ['menu'], 'next section of the menu', 'section'),
	bind('Search', 'previous-pane', ['shift-tab', 'h', 'left'], ['menu'], 'previous section of the menu'),
	bind('Mark', 'mark-range', ['v'], ['list'], 'mark a range: once where it begins, once where it ends'),
	bind('Mark', 'bookmark', ['m'], onArticles, 'bookmark, or take the bookmark away'),
	bind('Mark', 'tag', ['#'], onArticles, 'tag what is marked, or take the tag off; #name finds it'),
	bind('Mark', 'toggle-read', ['r'], listed, 'read or unread'),
	bind('Mark', 'notes', ['E'], ['list', 'read', 'compare', 'grid', 'actor'], 'all notes; Enter goes to the paragraph'),
	bind(
		'Mark',
		'undo',
		['U'],
		['list', 'read', 'compare', 'actor', 'menu'],
		'undo marks, bookmarks, tags, notes, what was overruled',
	),
	bind('Export', 'copy-link', ['Y'], onArticles, 'copy the link'),
	bind('Export', 'open-link', ['o'], onArticles, 'open the original in the browser'),
	bind('Export', 'save', ['s'], listed, 'save what is marked to a file; its ending names the format'),
	bind('Export', 'save', ['s'], ['compare'], 'save the accounts side by side to a file'),
	bind('Export', 'pipe', ['|'], listed, 'pipe what is marked to a command'),
	bind('Export', 'pipe', ['|'], ['compare'], 'pipe the accounts side by side to a command'),
	bind('Move', 'next-negotiation', [']'], listed, 'next negotiation'),
	bind('Move', 'previous-negotiation', ['['], listed, 'previous negotiation'),
	bind('Leave', 'problems', ['!'], ['list', 'read'], 'what is wrong with the articles: file, line, what to do'),
	bind('Leave', 'command-line', [':'], screens, 'type a command; Tab completes'),
	bind(
		'Read and compare',
		'by-outlet',
		[':by outlet'],
		['list', 'read', 'compare'],
		'outlets as columns, over all their listed articles',
	),
	bind(
		'Search',
		'save-search',
		[':save name'],
		['list', 'read', 'compare', 'grid'],
		'save the search: @name finds the same',
	),
	// No terminal sends this as a key: it is typed, unless a person gives it a key of their own.
	bind(
		'Leave',
		'fresh',
		[':fresh'],
		['list', 'read', 'compare', 'grid'],
		'begin afresh: no query, no marks, everything open',
	),
];

/** The English words of the table, by which the other languages have theirs. */
export type HelpText = (typeof rows)[number]['help'];
export type HintText = NonNullable<(typeof rows)[number]['hint']>;

export const keymap: readonly Binding[] = rows;
