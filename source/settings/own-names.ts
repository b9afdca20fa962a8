import {longestList, recordIn, textIn} from './shape.js';

/** An article with a tag of the person's. */
export type Tagging = {
	readonly article: string;
	/** {@link tagName} */
	readonly tag: string;
	/** ISO time; empty until it is written. */
	readonly made: string;
};

/** A query with a name. */
export type SavedSearch = {
	/** {@link savedName} */
	readonly name: string;
	readonly query: string;
	/** ISO time; empty until it is written. */
	readonly made: string;
};

/** When a saved search was looked at last. */
export type SearchLook = {
	/** {@link savedName} */
	readonly name: string;
	/** ISO time. */
	readonly made: string;
};

/** In UTF-16 units. */
const longestName = 60;

/** What a person calls a tag or a saved search, as it is kept and found again: without its sign, in lower case; undefined of what can be no name in a query. */
export function ownName(written: string): string | undefined {
	const name = written.trim().replace(/^[#@]/, '').normalize('NFC').toLowerCase();
	return name.length <= longestName && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u.test(name) ? name : undefined;
}

/** Taggings of a parsed file. */
export function taggingsIn(value: unknown): readonly Tagging[] {
	return listed(value).flatMap(each => taggingIn(each) ?? []);
}

function taggingIn(value: unknown): Tagging | undefined {
	const {article, tag, made} = recordIn(value);
	const [id, name] = [textIn(article), ownName(textIn(tag) ?? '')];
	return id === undefined || name === undefined ? undefined : {article: id, tag: name, made: textIn(made) ?? ''};
}

/** The tags of an article, in order of the alphabet. */
export function tagsOf(tags: readonly Tagging[], article: string): readonly string[] {
	return [...new Set(tags.flatMap(each => (each.article === article ? [each.tag] : [])))].sort();
}

/** Saved searches of a parsed file. */
export function savedIn(value: unknown): readonly SavedSearch[] {
	return listed(value).flatMap(each => savedSearchIn(each) ?? []);
}

function savedSearchIn(value: unknown): SavedSearch | undefined {
	const {name: given, query, made} = recordIn(value);
	const [name, text] = [ownName(textIn(given) ?? ''), textIn(query)];
	return name === undefined || text === undefined ? undefined : {name, query: text, made: textIn(made) ?? ''};
}

/** Looks at saved searches of a parsed file. */
export function looksIn(value: unknown): readonly SearchLook[] {
	return listed(value).flatMap(each => lookIn(each) ?? []);
}

function lookIn(value: unknown): SearchLook | undefined {
	const {name: given, made} = recordIn(value);
	const [name, time] = [ownName(textIn(given) ?? ''), textIn(made)];
	return name === undefined || time === undefined ? undefined : {name, made: time};
}

/** Looks are told apart by their time, too: to take one back is to bring the one before. */
export function lookId(value: unknown): string | undefined {
	const look = lookIn(value);
	return look && JSON.stringify([look.name, look.made]);
}

/** Since when what a saved search finds is new: since it was looked at last, else since it was saved. ISO time. */
export function newSince(looks: readonly SearchLook[], {name, made}: SavedSearch): string {
	return looks.reduce((last, look) => (look.name === name && look.made > last ? look.made : last), made);
}

/** What tells two of them apart: all but when they were made. */
export function taggingId(value: unknown): string | undefined {
	const tagging = taggingIn(value);
	return tagging && JSON.stringify([tagging.article, tagging.tag]);
}

export function savedId(value: unknown): string | undefined {
	const saved = savedSearchIn(value);
	return saved && JSON.stringify([saved.name, saved.query]);
}

function listed(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value.slice(0, longestList) : [];
}
