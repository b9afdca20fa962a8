import {existsSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {groupStories} from '../compare/stories/stories.js';
import {localDay} from '../corpus/dates.js';
import type {Corpus, Outlet} from '../corpus/model.js';
import {KnowingWriter} from '../library/knowing-writer.js';
import {LibraryWriter} from '../library/library-writer.js';
import type {Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {chosenLibrary} from './chosen-library.js';
import {CommandError} from './command-error.js';
import {openFolders} from './open-archive.js';
import {corpusFolders} from './open-corpus.js';

/** The person's library while articles are put into it, with all that is known beside. */
export type OpenedWriter = {
	readonly writer: KnowingWriter;
	/** The tables: names, outlets, negotiations. */
	readonly corpus: Corpus;
	/** ISO day. */
	readonly today: string;
	readonly close: () => Promise<void>;
};

/** Mean similarity from which a draft and accounts of a negotiation are one story: measured by taking every shipped account out and proposing it anew. */
export const sameStory = 0.1;

/** @throws {CommandError} for an outlet or a negotiation that is not known */
export async function openWriter(options: Options): Promise<OpenedWriter> {
	const folder = chosenLibrary(options);
	const folders = corpusFolders(options);
	const isRead = folders.some(each => isSamePlace(each, folder));
	const all = isRead || !existsSync(folder) ? folders : [...folders, folder];
	const {archive, corpus, catalogue} = await openFolders(all, folder);
	const today = localDay(new Date());
	try {
		const writer = new LibraryWriter({
			folder,
			corpus,
			own: undefined,
			isTaken: id => all.some(each => existsSync(join(each, `${id}.md`))),
			today,
			force: options.force,
			dryRun: options.dryRun,
			outlet: outletNamed(options.outlet, corpus),
			negotiation: negotiationNamed(options.negotiation, corpus),
			groupStories: articles => groupStories(articles, {cut: sameStory}),
		});
		const knowing = new KnowingWriter(writer, archive, catalogue, {isPlaced: options.negotiation !== undefined});
		return {writer: knowing, corpus, today, close: () => archive.close()};
	} catch (error) {
		await archive.close();
		throw error;
	}
}

function isSamePlace(one: string, other: string): boolean {
	return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

/** @throws {CommandError} where there is none of this id */
export function outletNamed(id: string | undefined, {outlets}: Corpus): Outlet | undefined {
	if (id === undefined) return undefined;
	const outlet = outlets.find(each => each.id === id);
	if (outlet !== undefined) return outlet;
	const near = nearest(
		id,
		outlets.map(each => each.id),
	);
	throw new CommandError(
		`no outlet “${id}”: ${near === undefined ? '“list outlets -f csv” shows their ids' : `did you mean “${near}”?`}`,
	);
}

/** An id, a part of one that only one negotiation has, or the name of a folder to be made. @throws {CommandError} where it is none of these */
export function negotiationNamed(name: string | undefined, {negotiations}: Corpus): string | undefined {
	if (name === undefined) return undefined;
	const found = negotiations.filter(({id, was = []}) => id === name || was.includes(name));
	const part = found.length > 0 ? found : negotiations.filter(({id}) => id.includes(name));
	if (part.length === 1) return part[0]?.id;
	if (part.length > 1)
		throw new CommandError(`--negotiation “${name}” may be ${part.map(({id}) => id).join(', ')}: give one`);
	if (/^\d{4}-\d{2}(?:-\d{2})?-[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) return name;
	throw new CommandError(
		`no negotiation “${name}”: “list negotiations” shows them; a new one is named 2023-12-07-talks`,
	);
}
