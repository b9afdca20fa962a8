/** What is kept between runs. Everything a person made here is theirs: it is never dropped because a file was broken. */
export type Settings = {
	readonly theme: ThemeName;
	/** Of the interface: `en`, `hy`, `az` or `ru`; empty: that of the environment. Written by hand. */
	readonly language: string;
	readonly lastQuery: string;
	/** Newest first. */
	readonly queryHistory: readonly string[];
	/** Article ids. */
	readonly bookmarks: readonly string[];
	readonly read: readonly string[];
	readonly notes: readonly Note[];
	/** Keys of one's own, by command: `{"bookmark": ["B"]}`. Written by hand. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
};

/** A person's note on a passage. */
export type Note = {
	readonly article: string;
	/** Index of the paragraph. */
	readonly paragraph: number;
	readonly text: string;
	/** ISO time. */
	readonly made: string;
};

export const themeNames = ['terminal', 'dark', 'light', 'contrast', 'plain'] as const;
export type ThemeName = (typeof themeNames)[number];

export const defaultSettings: Settings = {
	theme: 'terminal',
	language: '',
	lastQuery: '',
	queryHistory: [],
	bookmarks: [],
	read: [],
	notes: [],
	keys: {},
};

const longestList = 10_000;
const longestText = 2000;

/** Takes from a parsed file what has the right shape, and the default for the rest: the file may be of another version or damaged. */
export function settingsFrom(value: unknown): Settings {
	const given: Readonly<Record<string, unknown>> = isRecord(value) ? value : {};
	return {
		theme: themeNames.find(name => name === given['theme']) ?? defaultSettings.theme,
		language: text(given['language']) ?? defaultSettings.language,
		lastQuery: text(given['lastQuery']) ?? '',
		queryHistory: texts(given['queryHistory']),
		bookmarks: texts(given['bookmarks']),
		read: texts(given['read']),
		notes: notes(given['notes']),
		keys: keys(given['keys']),
	};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' ? value.slice(0, longestText) : undefined;
}

function keys(value: unknown): Readonly<Record<string, readonly string[]>> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([command, chords]) => [command, texts(chords)]));
}

function notes(value: unknown): readonly Note[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, longestList).flatMap(each => {
		const note: Readonly<Record<string, unknown>> = isRecord(each) ? each : {};
		const [article, body, made] = [text(note['article']), text(note['text']), text(note['made'])];
		const {paragraph} = note;
		if (article === undefined || body === undefined || typeof paragraph !== 'number') return [];
		return [{article, paragraph, text: body, made: made ?? ''}];
	});
}

function texts(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap(each => text(each) ?? []).slice(0, longestList);
}
