import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {writeFile} from './write-file.js';

export const unsorted = 'unsorted';

/** Describes a negotiation that nobody has described yet, for the person to correct. */
export function describeNegotiation(folder: string, id: string, published: string): void {
	const path = join(folder, id, 'negotiation.yaml');
	if (existsSync(path)) return;
	const [, day, words] = /^(\d{4}-\d{2}(?:-\d{2})?)-(.*)$/.exec(id) ?? [];
	const title = id === unsorted ? 'Not sorted yet' : (words ?? id).replaceAll('-', ' ');
	const summary =
		id === unsorted
			? 'Your articles that told of no negotiation known here. Move each into the folder of its own.'
			: 'Described by nobody yet: say here what was at stake.';
	const lines = [
		`title: ${JSON.stringify(title.charAt(0).toUpperCase() + title.slice(1))}`,
		`date: ${day ?? published}`,
		`summary: ${JSON.stringify(summary)}`,
	];
	writeFile(path, `${lines.join('\n')}\n`, {replace: true});
}
