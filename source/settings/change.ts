import type {Override} from '../corpus/override.js';
import {overrideId} from './overrides.js';
import {corpusOf, type KeptSession, mostSessions} from './session.js';
import {lookId, type SavedSearch, savedId, type SearchLook, type Tagging, taggingId} from './own-names.js';
import {type Note, noteIn, type Settings, type ThemeName} from './settings.js';
import type {FileRecord} from './shape.js';

/** Items that were added and taken away. Items are told apart by what they say, so two readers that touch different ones never undo each other. */
export type ListChange<T> = {readonly added: readonly T[]; readonly removed: readonly T[]};

/**
 * What a person did, as a difference: it is applied to whatever is in the file by then, since another reader may have written in between.
 */
export type SettingsChange = {
	readonly theme?: ThemeName;
	readonly welcomed?: true;
	readonly bookmarks?: ListChange<string>;
	readonly read?: ListChange<string>;
	readonly notes?: ListChange<Note>;
	readonly overrides?: ListChange<Override>;
	readonly tags?: ListChange<Tagging>;
	readonly saved?: ListChange<SavedSearch>;
	readonly looks?: ListChange<SearchLook>;
	/** When the reader was opened, ISO time; an earlier one than is there changes nothing. */
	readonly looked?: string;
	/** Asked since, newest first: they come before those that are there. */
	readonly queryHistory?: readonly string[];
	/** Takes the place of the one of the same corpus. */
	readonly session?: KeptSession;
};

/** The lists that several readers add to and take from. */
export type KeptLists = Pick<Settings, 'bookmarks' | 'read' | 'notes'> &
	Partial<Pick<Settings, 'overrides' | 'tags' | 'saved' | 'looks'>>;

const longestHistory = 200;

export function isEmpty(change: SettingsChange): boolean {
	return Object.keys(change).length === 0;
}

/** What leads from one to the other. */
export function changeBetween(before: KeptLists, after: KeptLists): SettingsChange {
	const bookmarks = difference(before.bookmarks, after.bookmarks, textId);
	const read = difference(before.read, after.read, textId);
	const notes = difference(before.notes, after.notes, noteId);
	const overrides = difference(before.overrides ?? [], after.overrides ?? [], overrideId);
	const tags = difference(before.tags ?? [], after.tags ?? [], taggingId);
	const saved = difference(before.saved ?? [], after.saved ?? [], savedId);
	const looks = difference(before.looks ?? [], after.looks ?? [], lookId);
	return {
		...(bookmarks === undefined ? {} : {bookmarks}),
		...(read === undefined ? {} : {read}),
		...(notes === undefined ? {} : {notes}),
		...(overrides === undefined ? {} : {overrides}),
		...(tags === undefined ? {} : {tags}),
		...(saved === undefined ? {} : {saved}),
		...(looks === undefined ? {} : {looks}),
	};
}

/** The lists after a change. */
export function withChange<K extends KeptLists>(kept: K, change: SettingsChange): K {
	const {bookmarks, read, notes, overrides, tags, saved, looks} = change;
	return {
		...kept,
		bookmarks: merged(kept.bookmarks, bookmarks, textId),
		read: merged(kept.read, read, textId),
		notes: merged(kept.notes, notes, noteId),
		...(overrides === undefined ? {} : {overrides: merged(kept.overrides ?? [], overrides, overrideId)}),
		...(tags === undefined ? {} : {tags: merged(kept.tags ?? [], tags, taggingId)}),
		...(saved === undefined ? {} : {saved: merged(kept.saved ?? [], saved, savedId)}),
		...(looks === undefined ? {} : {looks: merged(kept.looks ?? [], looks, lookId)}),
	};
}

/**
 * The content of the settings file after a change. Whatever is in it that we do not know stays: keys and items of another version of the
 * program, fields that somebody wrote by hand.
 * @param time ISO time that notes and overrides are stamped with
 */
export function applied(file: FileRecord, change: SettingsChange, time: string): FileRecord {
	const {theme, welcomed, bookmarks, read, queryHistory, session} = change;
	const notes = stamped(change.notes, time);
	const overrides = stamped(change.overrides, time);
	const tags = stamped(change.tags, time);
	const saved = stamped(change.saved, time);
	return {
		...file,
		...(theme === undefined ? {} : {theme}),
		...(welcomed === undefined ? {} : {welcomed}),
		...(bookmarks === undefined ? {} : {bookmarks: merged(listIn(file, 'bookmarks'), bookmarks, textId)}),
		...(read === undefined ? {} : {read: merged(listIn(file, 'read'), read, textId)}),
		...(notes === undefined ? {} : {notes: merged(listIn(file, 'notes'), notes, noteId)}),
		...(overrides === undefined ? {} : {overrides: merged(listIn(file, 'overrides'), overrides, overrideId)}),
		...(tags === undefined ? {} : {tags: merged(listIn(file, 'tags'), tags, taggingId)}),
		...(saved === undefined ? {} : {saved: merged(listIn(file, 'saved'), saved, savedId)}),
		...(change.looks === undefined ? {} : {looks: merged(listIn(file, 'looks'), change.looks, lookId)}),
		...(change.looked === undefined ? {} : {looked: laterOf(file['looked'], change.looked)}),
		...(queryHistory === undefined ? {} : {queryHistory: remembered(listIn(file, 'queryHistory'), queryHistory)}),
		...(session === undefined ? {} : {sessions: withSession(listIn(file, 'sessions'), session)}),
	};
}

/** What was added, with the time where it has none. */
function stamped<T extends {readonly made: string}>(
	change: ListChange<T> | undefined,
	time: string,
): ListChange<T> | undefined {
	return change && {...change, added: change.added.map(item => ({...item, made: item.made || time}))};
}

/** Whether something that is no list stands where a list is to be written: another version's, or a slip by hand. */
export function isMisshapen(file: FileRecord, change: SettingsChange): boolean {
	const lists = ['bookmarks', 'read', 'notes', 'overrides', 'tags', 'saved', 'looks', 'queryHistory'] as const;
	const touched: string[] = lists.filter(key => change[key] !== undefined);
	if (change.session !== undefined) touched.push('sessions');
	return touched.some(key => file[key] !== undefined && file[key] !== null && !Array.isArray(file[key]));
}

/** Newest first, each query once. */
export function remembered<T>(history: readonly T[], queries: readonly T[]): readonly T[] {
	return [...new Set([...queries, ...history])].slice(0, longestHistory);
}

function withSession(sessions: readonly unknown[], session: KeptSession): readonly unknown[] {
	return [session, ...sessions.filter(each => corpusOf(each) !== session.corpus)].slice(0, mostSessions);
}

function listIn(file: FileRecord, key: keyof Settings): readonly unknown[] {
	const value = file[key];
	return Array.isArray(value) ? value : [];
}

function laterOf(there: unknown, time: string): string {
	return typeof there === 'string' && there > time ? there : time;
}

type Id = (item: unknown) => string | undefined;

const textId: Id = item => (typeof item === 'string' ? item : undefined);

/** With its text: of two notes on one paragraph, made in two readers, neither replaces the other. */
const noteId: Id = item => {
	const note = noteIn(item);
	return note === undefined ? undefined : JSON.stringify([note.article, note.paragraph, note.text]);
};

function difference<T>(before: readonly T[], after: readonly T[], idOf: Id): ListChange<T> | undefined {
	if (before === after) return undefined;
	const [old, now] = [new Set(before.map(idOf)), new Set(after.map(idOf))];
	const added = after.filter(item => !old.has(idOf(item)));
	const removed = before.filter(item => !now.has(idOf(item)));
	return added.length === 0 && removed.length === 0 ? undefined : {added, removed};
}

/** Items without an id are none of ours and stay. */
function merged<T>(items: readonly T[], change: ListChange<T> | undefined, idOf: Id): readonly T[] {
	if (change === undefined) return items;
	const removed = new Set(change.removed.map(idOf));
	const kept = items.filter(item => {
		const id = idOf(item);
		return id === undefined || !removed.has(id);
	});
	const there = new Set(kept.map(idOf));
	return [...kept, ...change.added.filter(item => !there.has(idOf(item)))];
}
