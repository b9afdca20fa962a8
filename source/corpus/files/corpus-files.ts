import fs from 'node:fs';
import path from 'node:path';
import {sanitise} from '../../text/sanitise.js';
import type {Problem} from '../model.js';
import {reasonOf} from './read-text.js';

/** Where the files of one corpus folder are; nothing has been opened yet. */
export type CorpusFiles = {
	/** Tables present, by file name: `outlets.yaml`. */
	readonly tables: ReadonlySet<string>;
	readonly negotiations: readonly {
		/** Folder name. */
		readonly id: string;
		readonly hasDescription: boolean;
		/** File names without `.md`. */
		readonly articles: readonly string[];
	}[];
	readonly problems: readonly Problem[];
};

function isArticleName(name: string): boolean {
	return name.endsWith('.md') && !/^(?:readme|contributing)\.md$/i.test(name);
}

/** Plain joining: `path.join` would normalise hundreds of names that need none. */
export function below(folder: string, name: string): string {
	return folder.endsWith('/') || folder.endsWith(path.sep) ? folder + name : folder + path.sep + name;
}

type Listing = {readonly files: readonly string[]; readonly folders: readonly string[]};

/** Lists folders, following links only as far as they stay below `root`; hidden entries are left out. */
class Lister {
	readonly problems: Problem[] = [];
	private readonly root: string;
	private realRoot: string | undefined;

	constructor(root: string) {
		this.root = root;
	}

	/** Names in order, so that the same folder reads the same everywhere. */
	list(folder: string): Listing {
		const files: string[] = [];
		const folders: string[] = [];
		for (const entry of fs.readdirSync(folder, {withFileTypes: true})) {
			const full = below(folder, entry.name);
			if (entry.name.startsWith('.') || entry.name === 'node_modules' || !this.hasPlainName(full, entry.name)) {
				continue;
			}

			const target = entry.isSymbolicLink() ? this.follow(full) : entry;
			if (target?.isFile()) {
				files.push(entry.name);
			} else if (target?.isDirectory()) {
				folders.push(entry.name);
			}
		}

		return {files: files.sort(), folders: folders.sort()};
	}

	/** A name is shown on screen and typed as an id, so it must be harmless as it is. */
	private hasPlainName(full: string, name: string): boolean {
		const plain = sanitise(name) === name.normalize('NFC') && !name.includes('\n');
		if (!plain) {
			this.warn(sanitise(full), 'has control or invisible characters in its name, not read: rename it');
		}

		return plain;
	}

	private follow(link: string): fs.Stats | undefined {
		try {
			this.realRoot ??= fs.realpathSync(this.root);
			const target = fs.realpathSync(link);
			if (!target.startsWith(this.realRoot + path.sep)) {
				this.warn(link, 'is a link that leads out of the corpus, not followed: put a copy there');
				return undefined;
			}

			return fs.statSync(target);
		} catch (error) {
			this.warn(link, reasonOf(error));
			return undefined;
		}
	}

	warn(file: string, message: string): void {
		this.problems.push({file, message, severity: 'warning'});
	}
}

/** Finds the tables, negotiations and articles of a corpus folder. Throws what the file system throws if the folder itself cannot be listed. */
export function listCorpus(root: string): CorpusFiles {
	const lister = new Lister(root);
	const top = lister.list(root);
	for (const name of top.files.filter(isArticleName)) {
		lister.warn(
			below(root, name),
			'stands outside a negotiation, not read: put it into a folder such as 2023-12-07-talks',
		);
	}

	const negotiations = [];
	for (const id of top.folders) {
		const folder = below(root, id);
		try {
			const {files} = lister.list(folder);
			const articles = files.filter(isArticleName).map(name => name.slice(0, -'.md'.length));
			const hasDescription = files.includes('negotiation.yaml');
			if (hasDescription || articles.length > 0) {
				negotiations.push({id, hasDescription, articles});
			}
		} catch (error) {
			lister.problems.push({file: folder, message: reasonOf(error), severity: 'error'});
		}
	}

	return {tables: new Set(top.files), negotiations, problems: lister.problems};
}
