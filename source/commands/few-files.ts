import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {shippedFolder} from '../corpus/files/shipped.js';

/** Of so few files reading all is quicker than keeping an archive of them. */
const fewFiles = 100;

/** Whether the articles of some folders are best read each time; those that are shipped are kept as an archive already. */
export function haveFewFiles(folders: readonly string[]): boolean {
	return !folders.includes(shippedFolder()) && !haveMoreFiles(folders, fewFiles);
}

/** Whether there are more articles than so many; no further ones are counted. */
export function haveMoreFiles(folders: readonly string[], most: number): boolean {
	let files = 0;
	for (const folder of folders) {
		for (const negotiation of entriesOf(folder)) {
			files += entriesOf(join(folder, negotiation)).filter(name => name.endsWith('.md')).length;
			if (files > most) return true;
		}
	}
	return false;
}

/** Names in a folder; what cannot be listed is said by whoever reads it. */
function entriesOf(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
