import type {Asked} from '../archive/port.js';
import type {Question, Questions} from './asking/question.js';
import type {Content} from './content.js';
import type {OutletColumn, OutletLens} from './outlets/outlets-state.js';
import type {State} from './state.js';
import type {SettingsChange} from '../settings/change.js';

/** How the screen was left. */
export type Outcome =
	/** Article ids to print, in order; the query as it stood. */
	| {readonly type: 'picked'; readonly articles: readonly string[]; readonly query: string}
	| {readonly type: 'left'}
	/** Ctrl-C, or Esc and q in the picker. */
	| {readonly type: 'interrupted'};

/** What the reducer wants done outside; run in one place by ui/. */
export type Effect =
	| {readonly type: 'exit'; readonly outcome: Outcome}
	| {readonly type: 'save'; readonly change: SettingsChange}
	/** To the clipboard: by the terminal (OSC 52) and by whatever tool this machine has. */
	| {readonly type: 'copy'; readonly text: string}
	/** In the browser. */
	| {readonly type: 'open'; readonly url: string}
	/** To a file, in the format its ending names; over one that is there only where `replace` says so. */
	| {readonly type: 'write'; readonly content: Content; readonly file: string; readonly replace: boolean}
	/** To a shell command that gets it on its stdin and the terminal for itself. */
	| {readonly type: 'pipe'; readonly content: Content; readonly command: string}
	/** Every article of these outlets for a lens, piece by piece, until they are no longer asked for. */
	| {
			readonly type: 'read-outlets';
			readonly columns: readonly OutletColumn[];
			readonly lens: OutletLens;
			/** The query that is shown in context; none for the other lenses. */
			readonly asked: Asked;
	  }
	/** What these articles call an actor, piece by piece, as long as the page is there. */
	| {readonly type: 'read-actor'; readonly actor: string; readonly articles: readonly string[]}
	/** Compared with the other accounts of its talks, in the background: `related` brings what comes of it. */
	| {readonly type: 'relate'; readonly article: string}
	/** A question for the archive: `answered` or `failed` bring what comes of it. */
	| {readonly type: 'ask'; readonly id: number; readonly question: Question}
	/** The answer to it is not wanted any more. */
	| {readonly type: 'give-up'; readonly id: number}
	/** Texts that will be wanted: for an archive that takes its time, to have them at hand. */
	| {readonly type: 'expect'; readonly texts: Questions['texts']}
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'};

/** What the reducer gives back. */
export type Update = {readonly state: State; readonly effects: readonly Effect[]};
