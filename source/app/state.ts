import type {Comparison} from '../compare/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Binding} from './keys/keymap.js';
import type {Grid, Lane} from './grid/grid.js';
import type {ContextOrder} from './compare/context-orders.js';
import type {LensName} from '../compare/lenses.js';
import type {Fetched} from './fetched.js';
import type {ActorState} from './actor/actor-state.js';
import type {OutletsState} from './outlets/outlets-state.js';
import type {PromptKind} from './line/prompt-kind.js';
import type {Overlay} from './overlay.js';
import type {Margin} from './read/margin.js';
import type {Asking} from './asking/asking.js';
import type {Matches} from './compare/matches.js';
import type {Wait} from './loading/loading.js';
import type {Listed} from './list/listed.js';
import type {HitOrder} from '../search/hit-orders.js';
import type {SettingsChange} from '../settings/change.js';
import type {Settings, ThemeName} from '../settings/settings.js';
import type {Words} from './words/words.js';

/** Cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** A text field: the caret stands before the grapheme that begins at `caret` (UTF-16). */
export type Field = {
	readonly text: string;
	readonly caret: number;
	/** All of it is chosen: what is typed takes its place, unless it begins with a blank. */
	readonly chosen?: true;
};

/** A place in a document that outlives another width: block (header, paragraph, row) and UTF-16 offset in it. */
export type Anchor = {readonly block: number; readonly offset: number};

export const documentStart: Anchor = {block: 0, offset: 0};

/** A row of the list, by what it stands for: rows move when the query changes, keys do not. */
export type RowKey = {
	readonly kind: 'negotiation' | 'article';
	/** Empty for an article whose page is not there yet. */
	readonly id: string;
	/** Index of that article among the hits. */
	readonly hit?: number;
};

export type ListState = {
	readonly current: RowKey | undefined;
	/** Index of the first row on the screen. */
	readonly top: number;
	readonly collapsed: ReadonlySet<string>;
	/** Row from which a range is marked. */
	readonly rangeFrom?: RowKey | undefined;
};

export type ReadState = {
	/** Article id; undefined while nothing matches. */
	readonly article: string | undefined;
	/** Where one reads: the first line on the screen, but for the last screenful, which is kept full. */
	readonly top: Anchor;
	/** Index of the hit that was last gone to, until one scrolls. */
	readonly hit?: number | undefined;
	/** Index of the paragraph that was stepped to; absent: the one at the top of the screen is meant. */
	readonly passage?: number;
	/** What was looked for last, in this text and those gone to from it. */
	readonly find?: Find | undefined;
};

export type CompareState = {
	readonly comparison: Comparison;
	readonly matches: Matches;
	/** How they are looked at. */
	readonly lens: LensName;
	/** By what the words in context are ordered. */
	readonly contextOrder: ContextOrder;
	readonly top: Anchor;
	/** Index of the column that has the focus; the only one shown on narrow terminals. */
	readonly column: number;
	/** Ids of the articles whose band of what they alone tell is open. */
	readonly opened: readonly string[];
	/** All that is known of each text stands in its head, not one line of it. */
	readonly details: boolean;
	/** Index of the fact told differently that was gone to last. */
	readonly difference?: number;
	/** What was read when it was opened: one step back leads there. */
	readonly from?: ReadState;
	/** The page of an actor it was opened from, or what was read was. */
	readonly actor?: ActorState;
};

export type GridState = {
	readonly grid: Grid;
	/** The outlets that stand as lanes, in order. */
	readonly lanes: readonly Lane[];
	/** By what the lanes were chosen; `none`: every outlet is there. */
	readonly chosen: 'none' | 'by marks' | 'one by one';
	/** The current cell; column -1 is the one of sums. */
	readonly row: number;
	readonly column: number;
	/** First row and lane on the screen. */
	readonly top: number;
	readonly left: number;
};

/** What one looks at, with all that belongs to it. Compare carries its columns: a comparison without articles cannot be stated. */
export type Screen =
	| {readonly name: 'list'}
	/** With the comparison, the outlets or the page of an actor it was opened from, to go back to. */
	| {readonly name: 'read'; readonly from?: CompareState; readonly outlets?: OutletsState; readonly actor?: ActorState}
	| ({readonly name: 'compare'} & CompareState)
	| ({readonly name: 'grid'} & GridState)
	| ({readonly name: 'outlets'} & OutletsState)
	| ({readonly name: 'actor'} & ActorState);

/** The cell from which the list or a comparison was opened, with the query that was laid out: one step back leads there. */
export type CameFrom = {readonly to: 'list' | 'compare'; readonly grid: GridState; readonly query: Field};

/** Words looked for in the text that is read. */
export type Find = {
	readonly text: string;
	/** Where one read before: there one is again when nothing is found, or the search is given up. */
	readonly from: Anchor;
};

/** A note on a passage; kept between runs. */
export type {Note} from '../settings/settings.js';

/** What a person made here and is kept between runs. */
export type Kept = Pick<Settings, 'bookmarks' | 'read' | 'notes' | 'queryHistory'> &
	Partial<Pick<Settings, 'overrides' | 'tags' | 'saved' | 'looks'>>;

/** An article that came, and when (ISO time). */
export type Arrival = {readonly id: string; readonly time: string};

/** How the program was started, and how the person has it look and answer to keys. */
export type Setup = {
	/** Enter hands the marked articles on, instead of opening one. */
	readonly picker: boolean;
	/** Words as they stand, no near spellings. */
	readonly exact: boolean;
	/** Which corpus this is among those whose sessions are kept; undefined: where one stands here is not kept. */
	readonly sessionOn: string | undefined;
	/** The keymap with the person's own keys in it. */
	readonly bindings: readonly Binding[];
	/** Ids of the articles that came since the reader was opened the last time. */
	readonly arrived: readonly string[];
	/** Articles that came into the library and when, oldest first. */
	readonly arrivals: readonly Arrival[];
	readonly theme: ThemeName;
};

/** What is asked, and what is shown for it. */
export type Search = {
	/** The line as it stands. */
	readonly query: Field;
	/** Order of articles in the list. */
	readonly order: HitOrder;
	/** What the last query found that could be followed. */
	readonly listed: Listed;
	/** Why the text in the line is not what is shown. */
	readonly problem: string | undefined;
};

/** What the person made here. */
export type Own = {
	readonly kept: Kept;
	/** Article ids in the order marked. */
	readonly marks: readonly string[];
	/** What takes back the last changes, newest first: the marks before, and the opposite of what was done to what is kept. */
	readonly undo: readonly {readonly marks: readonly string[]; readonly change: SettingsChange}[];
	/** Lines typed before into each kind of prompt, newest first; not kept between runs. */
	readonly typedBefore: Readonly<Partial<Record<PromptKind, readonly string[]>>>;
};

export type State = {
	/** All of the archive but its texts. */
	readonly catalogue: Catalogue;
	readonly size: Size;
	/** The interface in the person's language. */
	readonly words: Words;
	readonly setup: Setup;
	readonly search: Search;
	readonly own: Own;
	/** What the archive was asked and has not answered yet. */
	readonly asking: Asking;
	readonly fetched: Fetched;
	/** Files that changed are being read: so many of them are. */
	readonly reading?: Wait | undefined;
	/** Since which time of day the archive has not answered. */
	readonly offlineSince?: string | undefined;
	readonly list: ListState;
	readonly read: ReadState;
	/** What others tell of the text that was opened last, once they are compared. */
	readonly margin?: Margin;
	readonly screen: Screen;
	readonly cameFrom?: CameFrom | undefined;
	/** What lies over the screen and has the keys before it. */
	readonly overlay: Overlay | undefined;
	/** ISO time of the last key: when a note was made. */
	readonly now: string;
	/** The first frame is on the screen: names are looked for in the text from then on, since that takes as long as all the rest. */
	readonly painted: boolean;
	/** Nobody has pressed a key here before. */
	readonly welcome: boolean;
	/** Said once, gone with the next key. */
	readonly message: string | undefined;
};
