import type {Answer} from './asking/question.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Content} from './content.js';
import type {Wait} from './loading/loading.js';
import type {ActorRow} from './actor/actor-state.js';
import type {CommandId} from './keys/keymap.js';
import type {OutletColumn, OutletRows} from './outlets/outlets-state.js';
import type {SavedSearch} from '../settings/own-names.js';
import type {Margin} from './read/margin.js';
import type {Arrival, Size} from './state.js';

export type Action =
	/** A key: the command it has where the keys are (or the one given instead), else text for the line that is typed into. `at`: when, as an ISO time. */
	| {readonly type: 'key'; readonly chord: string; readonly instead?: CommandId | undefined; readonly at?: string}
	/** `at`: when, as an ISO time. */
	| {readonly type: 'command'; readonly command: CommandId; readonly at?: string}
	/** Typed or pasted into the line that has the keys. */
	| {readonly type: 'text'; readonly text: string}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'painted'}
	| {readonly type: 'answered'; readonly id: number; readonly answer: Answer}
	| {readonly type: 'failed'; readonly id: number; readonly message: string}
	/** The answer takes noticeably long. */
	| {readonly type: 'slow'; readonly id: number}
	/** How many articles of these outlets are read, or what that gave. */
	| {
			readonly type: 'outlets-read';
			readonly columns: readonly OutletColumn[];
			readonly progress: {readonly done: number} | OutletRows;
	  }
	/** What more articles of the page call its actor. */
	| {readonly type: 'actor-read'; readonly articles: readonly string[]; readonly rows: readonly ActorRow[]}
	/** What other accounts tell of the text that was opened. */
	| {readonly type: 'related'; readonly margin: Margin}
	/** Files that changed are being read; undefined: no longer. */
	| {readonly type: 'files-read'; readonly progress: Wait | undefined}
	/** The archive has not answered since that time of day; undefined: it answers again. */
	| {readonly type: 'offline'; readonly since: string | undefined}
	/** The archive holds something else than before. */
	| {readonly type: 'archive-changed'; readonly catalogue: Catalogue}
	/** Articles that have come since the reader was opened, all of them, and what is said of it. */
	| {readonly type: 'arrived'; readonly arrivals: readonly Arrival[]; readonly message: string}
	/** The saved searches as they stand in the settings, which another program has changed. */
	| {readonly type: 'saved-elsewhere'; readonly saved: readonly SavedSearch[]}
	| {readonly type: 'say'; readonly message: string}
	/** What was to be written would take the place of a file: the person decides. */
	| {readonly type: 'file-exists'; readonly content: Content; readonly file: string};
