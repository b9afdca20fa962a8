import type {Override} from '../corpus/override.js';
import {overridesIn} from './overrides.js';
import {looksIn, type SavedSearch, savedIn, type SearchLook, type Tagging, taggingsIn} from './own-names.js';
import {type KeptSession, sessionsIn} from './session.js';
import {countIn, isRecord, longestList, recordIn, textIn, textsIn} from './shape.js';

/** What is kept between runs. Everything a person made here is theirs: it is never dropped because a file was broken. */
export type Settings = {
	readonly theme: ThemeName;
	/** Of the interface: `en`, `hy`, `az` or `ru`; empty: that of the environment. Written by hand. */
	readonly language: string;
	/** Address of a team's archive to ask instead of folders, without a password; empty: none. Written by hand. */
	readonly archive: string;
	/** A key has been pressed here before: no more welcome. */
	readonly welcomed: boolean;
	/** Newest first. */
	readonly queryHistory: readonly string[];
	/** Article ids. */
	readonly bookmarks: readonly string[];
	readonly read: readonly string[];
	readonly notes: readonly Note[];
	/** What the person overruled in comparisons. */
	readonly overrides: readonly Override[];
	/** Which articles the person tagged with what. */
	readonly tags: readonly Tagging[];
	/** Queries that have a name, oldest first; of two with one name the later holds. */
	readonly saved: readonly SavedSearch[];
	/** When saved searches were looked at. */
	readonly looks: readonly SearchLook[];
	/** When the reader was opened last, ISO time; empty: never. What came later is new. */
	readonly looked: string;
	/** Keys of one's own, by command: `{"bookmark": ["B"]}`. Written by hand. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
	/** Where each corpus was left, newest first. */
	readonly sessions: readonly KeptSession[];
};

/** A person's note on a passage. */
export type Note = {
	readonly article: string;
	/** Index of the paragraph. */
	readonly paragraph: number;
	readonly text: string;
	/** ISO time; empty until it is written. */
	readonly made: string;
};

export const themeNames = ['terminal', 'dark', 'light', 'contrast', 'plain'] as const;
export type ThemeName = (typeof themeNames)[number];

export const defaultSettings: Settings = {
	theme: 'terminal',
	language: '',
	archive: '',
	welcomed: false,
	queryHistory: [],
	bookmarks: [],
	read: [],
	notes: [],
	overrides: [],
	tags: [],
	saved: [],
	looks: [],
	looked: '',
	keys: {},
	sessions: [],
};

/** A note may be a page that was pasted. */
const longestNote = 100_000;

/** Takes from a parsed file what has the right shape, and the default for the rest: the file may be of another version or damaged. */
export function settingsFrom(value: unknown): Settings {
	const {theme, language, welcomed, queryHistory, bookmarks, read, notes, overrides, keys, sessions} = recordIn(value);
	const {tags, saved, looks, looked, archive} = recordIn(value);
	return {
		theme: themeNames.find(name => name === theme) ?? defaultSettings.theme,
		language: textIn(language) ?? defaultSettings.language,
		archive: textIn(archive) ?? defaultSettings.archive,
		welcomed: welcomed === true,
		queryHistory: textsIn(queryHistory),
		bookmarks: textsIn(bookmarks),
		read: textsIn(read),
		notes: Array.isArray(notes) ? notes.slice(0, longestList).flatMap(each => noteIn(each) ?? []) : [],
		overrides: overridesIn(overrides),
		tags: taggingsIn(tags),
		saved: savedIn(saved),
		looks: looksIn(looks),
		looked: textIn(looked) ?? defaultSettings.looked,
		keys: keysIn(keys),
		sessions: sessionsIn(sessions),
	};
}

/** A note of a parsed file. */
export function noteIn(value: unknown): Note | undefined {
	const {article, paragraph, text, made} = recordIn(value);
	const [id, body, index] = [textIn(article), textIn(text, longestNote), countIn(paragraph)];
	if (id === undefined || body === undefined || index === undefined) return undefined;
	return {article: id, paragraph: index, text: body, made: textIn(made) ?? ''};
}

function keysIn(value: unknown): Readonly<Record<string, readonly string[]>> {
	if (!isRecord(value)) return {};
	// One key need not stand in a list.
	return Object.fromEntries(
		Object.entries(value).map(([command, chords]) => [
			command,
			textsIn(typeof chords === 'string' ? [chords] : chords),
		]),
	);
}
