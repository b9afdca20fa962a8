import type {Comparison} from '../compare/model.js';
import type {Corpus} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import type {Content} from './content.js';
import type {Binding, CommandId} from './keys/keymap.js';
import type {Grid, Lane} from './grid/grid.js';
import type {ContextOrder, LensName} from './compare/lens-names.js';
import type {OutletsState} from './outlets/outlets-state.js';
import type {PromptKind} from './line/prompt-kind.js';
import type {Margin} from './read/margin.js';
import type {SearchResult} from '../search/search.js';
import type {HitOrder} from '../search/sort-hits.js';
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
export type RowKey = {readonly kind: 'negotiation' | 'article'; readonly id: string};

export type ListState = {
	readonly current: RowKey | undefined;
	/** Index of the first row on the screen. */
	readonly top: number;
	readonly collapsed: ReadonlySet<string>;
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
};

export type CompareState = {
	readonly comparison: Comparison;
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

/** Where the keys go. Compare carries its columns: a comparison without articles cannot be stated. */
export type Screen =
	| {readonly name: 'list'}
	/** With the comparison, or the outlets, it was opened from, to go back to. */
	| {readonly name: 'read'; readonly from?: CompareState; readonly outlets?: OutletsState}
	| ({readonly name: 'compare'} & CompareState)
	| ({readonly name: 'grid'} & GridState)
	| ({readonly name: 'outlets'} & OutletsState);

/** The cell from which the list or a comparison was opened, with the query that was laid out: one step back leads there. */
export type CameFrom = {readonly to: 'list' | 'compare'; readonly grid: GridState; readonly query: Field};

/** What is read over the screen: the keys, or what is wrong with the articles. The filter leaves the lines that have its words. */
export type HelpState = {readonly about: 'keys' | 'problems'; readonly top: number; readonly filter: string};

/** The indexes of a large folder in the making; queries are answered when they are there. */
export type Indexing = {
	/** 0 to 1. */
	readonly share: number;
	/** The query in the line is not the one that is shown. */
	readonly unanswered: boolean;
	/** To be done then. */
	readonly next: CommandId | undefined;
};

/** A line that is typed into, other than the query: what it asks for, and what is in it. */
export type Prompt = {
	readonly kind: PromptKind;
	readonly field: Field;
	/** What the answer is for, where it says who speaks. */
	readonly override?: Override;
	/** Where in the lines typed before one is, as in the query history. */
	readonly recalled?: Recalled;
};

/** A line brought back: how many lines ago it was typed, and what was being written before. */
export type Recalled = {readonly index: number; readonly draft: string};

/** Words looked for in the text that is read. */
export type Find = {
	readonly text: string;
	/** Where one read before: there one is again when nothing is found, or the search is given up. */
	readonly from: Anchor;
};

/** A list to choose from, over the screen. */
export type Menu = {
	readonly title: string;
	readonly items: readonly MenuItem[];
	/** Index among the items that have the words of the filter. */
	readonly current: number;
	readonly filter?: string;
};

export type MenuItem = {
	readonly label: string;
	/** Items of one section stand together, under its name. */
	readonly section?: string;
	/** How many articles it leaves. */
	readonly count?: number;
	/** Its number among what was chosen; absent: not chosen. */
	readonly place?: number;
	readonly choice:
		| {readonly type: 'narrow'; readonly term: string}
		| {readonly type: 'sort'; readonly order: HitOrder}
		| {readonly type: 'lane'; readonly outlet: string}
		| {readonly type: 'theme'; readonly theme: ThemeName}
		| {readonly type: 'note'; readonly article: string; readonly paragraph: number; readonly text: string}
		| {readonly type: 'replace'; readonly content: Content; readonly file: string}
		| {readonly type: 'overrule'; readonly override: Override}
		/** Asks who speaks instead. */
		| {readonly type: 'speaker'; readonly override: Override}
		| {readonly type: 'nothing'};
};

/** A note on a passage; kept between runs. */
export type {Note} from '../settings/settings.js';

/** What a person made here and is kept between runs. */
export type Kept = Pick<Settings, 'bookmarks' | 'read' | 'notes' | 'queryHistory'> &
	Partial<Pick<Settings, 'overrides'>>;

export type State = {
	readonly corpus: Corpus;
	readonly size: Size;
	/** Enter hands the marked articles on, instead of opening one. */
	readonly picker: boolean;
	/** Words as they stand, no near spellings. */
	readonly exact: boolean;
	readonly query: Field;
	/** The search line has the keys. */
	readonly typing: boolean;
	/** Another line that is typed into; it has the keys before anything else. */
	readonly prompt: Prompt | undefined;
	readonly menu: Menu | undefined;
	readonly find: Find | undefined;
	/** Order of articles in the list. */
	readonly order: HitOrder;
	readonly kept: Kept;
	/** Which corpus this is among those whose sessions are kept; undefined: where one stands here is not kept. */
	readonly sessionOn: string | undefined;
	/** The keymap with the person's own keys in it. */
	readonly bindings: readonly Binding[];
	readonly theme: ThemeName;
	/** The interface in the person's language. */
	readonly words: Words;
	/** Where in the query history one is; undefined: at the query being written. */
	readonly recalled: Recalled | undefined;
	/** Lines typed before into each kind of prompt, newest first; not kept between runs. */
	readonly typedBefore: Readonly<Partial<Record<Prompt['kind'], readonly string[]>>>;
	/** ISO time of the last key: when a note was made. */
	readonly now: string;
	/** What takes back the last changes, newest first: the marks before, and the opposite of what was done to what is kept. */
	readonly undo: readonly {readonly marks: readonly string[]; readonly change: SettingsChange}[];
	/** Row from which a range is marked. */
	readonly rangeFrom: RowKey | undefined;
	/** The last query that could be followed. */
	readonly result: SearchResult;
	/** Why the text in the line is not what is shown. */
	readonly problem: string | undefined;
	readonly list: ListState;
	readonly read: ReadState;
	/** What others tell of the text that was opened last, once they are compared. */
	readonly margin?: Margin;
	readonly screen: Screen;
	readonly cameFrom?: CameFrom | undefined;
	readonly help: HelpState | undefined;
	/** Article ids in the order marked. */
	readonly marks: readonly string[];
	/** The first frame is on the screen: names are looked for in the text from then on, since that takes as long as all the rest. */
	readonly painted: boolean;
	/** Set while the indexes take noticeably long. */
	readonly indexing: Indexing | undefined;
	/** Nobody has pressed a key here before. */
	readonly welcome: boolean;
	/** Said once, gone with the next key. */
	readonly message: string | undefined;
};
