import type {Reason, SettingsProblem} from '../../settings/problem.js';
import type {ThemeName} from '../../settings/settings.js';
import type {HitOrder} from '../../search/hit-orders.js';
import type {Match} from '../../search/readings/readings.js';
import type {QueryWords} from '../../search/say/query-words.js';
import type {Tie} from '../../compare/model.js';
import type {FactTopic, Stance} from '../../compare/model.js';
import type {FactCounts} from '../../compare/facts/fact-counts.js';
import type {VerbClass} from '../../compare/voices/cue-rows.js';
import type {ContextOrder} from '../compare/context-orders.js';
import type {ColumnLens, LensName} from '../../compare/lenses.js';
import type {Group, HelpText, HintText, Where} from '../keys/keymap.js';
import type {ComparingWords} from './comparing/comparing-words.js';
import type {LineWords} from './lines/line-words.js';
import type {OpeningWords} from './opening/opening-words.js';
import type {OverrulingWords} from './overruling/overruling-words.js';
import type {PassageWords} from './passages/passage-words.js';

export type Language = 'en' | 'hy' | 'az' | 'ru';

/** Signs that stand for something on the screen. */
export const signs = ['~', '*', '"', '✓', '1 2 +', '▾ ▸', '▶', '≠', '·', '░▒▓█'] as const;
export type Sign = (typeof signs)[number];

type Counted = (number: number) => string;
type Said = (text: string) => string;

type Parts = LineWords & OpeningWords & PassageWords & ComparingWords & OverrulingWords;

/**
 * Every word of the interface, in one language. What comes from the corpus (texts, names of outlets and negotiations) and what is typed
 * (commands, fields of the query) is never here: it stays as it is.
 */
export type Words = Parts & {
	readonly language: Language;

	/** Words of the keymap, by the English ones. */
	readonly help: (text: HelpText) => string;
	readonly hint: (text: HintText) => string;
	readonly group: (group: Group) => string;
	/** Where a key acts, in brackets after what it does. */
	readonly places: Readonly<Record<Where, string>>;
	readonly close: string;
	readonly handOn: string;
	/** What the signs of the screen mean: part of the help. */
	readonly signsTitle: string;
	readonly signs: Readonly<Record<Sign, string>>;
	/** Enter in a line that asks for something, and Tab in the command line. */
	readonly done: string;
	readonly complete: string;
	readonly noSuchCommand: (command: string) => string;
	readonly noSuchKey: (key: string, command: string) => string;
	readonly keyTaken: (key: string, other: string, command: string) => string;

	readonly articles: Counted;
	readonly outlets: Counted;
	readonly origins: Counted;
	readonly accounts: Counted;
	readonly mentions: Counted;
	readonly paragraphs: Counted;
	/** How many outlets there are, and how many texts are not taken over from another. */
	readonly outletsAndOrigins: (outlets: number, origins: number) => string;
	/** The one with that number. */
	readonly paragraph: Counted;
	/** “3 of 5”. */
	readonly of: (number: number, all: number) => string;

	readonly progressAll: string;
	readonly progressTop: string;
	readonly progressEnd: string;
	readonly tooSmall: string;
	/** For the narrowest of windows. */
	readonly tooSmallShort: string;
	readonly leaves: string;
	readonly nothingToRead: string;
	readonly nothingToUndo: string;
	readonly undone: string;

	/** What came back of the last session: a list, which may be empty, and how to be rid of it. */
	readonly restored: Said;
	/** In that list. */
	readonly lastQuery: string;
	readonly notRestored: string;
	readonly begunAfresh: string;
	/** What went wrong with the settings: file or folder, and why. */
	readonly settingsProblems: Readonly<Record<SettingsProblem['kind'], (path: string, why: string) => string>>;
	readonly settingsReasons: Readonly<Record<Reason, string>>;

	/** What a query was taken for, and why it could not be. */
	readonly query: QueryWords;
	readonly invite: string;
	/** While all of the query is chosen. */
	readonly queryChosen: string;
	readonly marked: Counted;
	readonly findHelp: string;
	readonly notInText: Said;
	readonly inText: Counted;
	readonly nothingFound: string;
	readonly noName: string;
	readonly noCommand: Said;
	readonly ambiguous: (text: string, commands: string) => string;

	readonly noArticles: string;
	readonly nothingMatches: Said;
	readonly fewerWords: string;
	/** How many articles are found without a part of the query. */
	readonly withoutPart: (term: string, count: number) => string;
	readonly rangeBegun: string;
	readonly lastArticle: string;
	readonly firstArticle: string;
	readonly lastNegotiation: string;
	readonly firstNegotiation: string;

	readonly sortBy: string;
	readonly orders: Readonly<Record<HitOrder, string>>;
	readonly theme: string;
	readonly themes: Readonly<Record<ThemeName, string>>;
	readonly narrowTo: string;
	readonly kinds: Readonly<Record<'actor' | 'place' | 'outlet', string>>;
	/** The kinds, as headings over many. */
	readonly sections: Readonly<Record<'actor' | 'place' | 'outlet', string>>;
	readonly nothingToChoose: string;

	/** Of whoever made the corpus. */
	readonly note: Said;
	/** Lines of the header card; a basis is a sentence of the corpus. */
	readonly headlineBasis: Said;
	readonly dateStated: Said;
	readonly dateInferred: (date: string, why: string) => string;
	readonly about: Said;
	/** Begins a line of the header card. */
	readonly fromOrigin: Said;
	readonly fromOriginBecause: (origin: string, why: string) => string;
	readonly readOn: Said;
	readonly by: Said;
	readonly ourWords: string;
	readonly theirWords: string;
	/** Above an account behind the outlet's text. */
	readonly accountBelow: string;
	/** The same where we have the opening only. */
	readonly ourWordsOpening: string;
	readonly theirWordsOpening: string;
	readonly matches: Said;
	readonly matchKinds: Readonly<Record<Match['kind'], string>>;
	readonly bookmarked: string;
	readonly bookmarkGone: string;
	readonly markedRead: string;
	readonly markedUnread: string;

	readonly leastAccounts: string;
	readonly mostAccounts: Counted;
	readonly noOtherAccount: string;
	readonly fewInRow: string;
	readonly tooManyMarked: (marked: number, most: number) => string;
	readonly nothingToCompare: string;
	readonly onlyAccount: string;
	readonly noHitInAccounts: string;
	readonly noTie: string;
	readonly tiedBy: Said;
	readonly tieKinds: Readonly<Record<Tie['kind'], string>>;
	/** In the middle of a line. */
	readonly from: Said;
	readonly columnOf: (column: number, columns: number) => string;
	readonly rowOf: (row: number, rows: number) => string;
	readonly all: Counted;
	readonly also: Said;
	readonly only: Said;
	readonly onlyHere: string;

	/** What each lens counts, and what it cannot tell: shown above it, never empty. */
	readonly lensNotes: Readonly<Record<LensName, string>>;
	/** In place of rows where a lens has none. */
	readonly nothingIn: Readonly<Record<ColumnLens, string>>;
	/** After a dash, where an account has nothing and we have no more than its opening. */
	readonly openingCell: string;
	/** After a dash, where only the outlet's own texts are counted. */
	readonly briefCell: string;
	readonly headline: Said;
	/** What a difference is about; what the texts themselves call a thing is left as it is. */
	readonly fact: (topic: FactTopic) => string;
	/** What a clause says of a proposition. */
	readonly stances: Readonly<Record<Stance, string>>;
	/** Heads the row of headlines that join two names in another order, which is no fact. */
	readonly nameOrder: string;
	/** How much was read for facts. */
	readonly factsRead: (counts: FactCounts) => string;
	readonly own: Counted;
	readonly quoted: Counted;
	readonly inBrief: Counted;
	/** Words of the outlet whose place in its text is not known. */
	readonly unplaced: Counted;
	/** Heading of the words that set full texts apart. */
	readonly distinctive: string;
	/** Uses in a text against those in the others. */
	readonly against: (own: number, others: number) => string;
	/** Quoted words are undefined where their number is not known. */
	readonly voice: (sentences: number, words: number, quoted: number | undefined) => string;
	readonly verbClasses: Readonly<Record<VerbClass, string>>;
	/** Of an article in a language that has no rules for speech; the language by its name in this one. */
	readonly speechNotLookedFor: Said;
	/** The same of one in which only quotations beside a listed name are looked for. */
	readonly onlyQuotations: Said;
	/** Headings of the rows that name nobody. */
	readonly unattributed: string;
	readonly openSpeaker: string;
	/** Headings of what others have and a text has not. */
	readonly gapKinds: Readonly<Record<'actor' | 'place' | 'figure', string>>;
	/** Words in context. */
	readonly hits: Counted;
	readonly contextOrders: Readonly<Record<ContextOrder, string>>;
	readonly noQuery: string;
	/** In place of changes, where a reprint has none. */
	readonly copyUnchanged: string;
	readonly sourceOf: Said;
	readonly reprint: (copy: string, source: string) => string;
	readonly otherHeadline: (copy: string, source: string) => string;
	readonly otherOrder: Said;
	readonly notInCopy: Said;
	readonly onlyInCopy: Said;
	readonly respelt: (copy: string, source: string) => string;

	readonly timelineHead: string;
	readonly coverageHead: string;
	readonly nothingInCell: string;
	readonly nothingToLayOut: string;
	/** Head of the column of sums; at most five cells. */
	readonly allColumn: string;
	/** All of them, as the name of the column of sums. */
	readonly allOutlets: string;
	/** “lanes 1–17 of 131”. */
	readonly lanesShown: (first: number, last: number, all: number) => string;
	/** Follow that: in which order they stand, or by what they were chosen and how all come back. */
	readonly mostFirst: string;
	readonly lanesByMarks: Counted;
	readonly lanesChosen: Counted;
	readonly laneOf: (lane: number, lanes: number) => string;
	readonly lastLane: string;
	/** Title of the menu of lanes. */
	readonly chooseLanes: string;

	/** Sentences of the linear mode. */
	readonly linearStart: string;
	readonly linearSearch: Said;
	readonly linearNegotiation: Said;
	readonly open: string;
	readonly closed: string;
	readonly inferred: string;
	/** How a date is known. */
	readonly stated: string;
	readonly inferredFrom: Said;
	readonly isMarked: string;
	readonly nothing: string;
	readonly noMatch: string;
	readonly noText: string;
	readonly noRow: string;
	readonly emptyCell: string;
	readonly linearRow: (place: string, label: string) => string;
};
