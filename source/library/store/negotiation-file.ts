import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {FileToWrite} from '../../corpus/files/all-or-none.js';

export const unsorted = 'unsorted';

/** The file that describes a negotiation that nobody has described yet, for the person to correct; none where there is one. */
export function negotiationFile(folder: string, id: string, published: string): FileToWrite | undefined {
	const path = join(folder, id, 'negotiation.yaml');
	if (existsSync(path)) return undefined;
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
		'stub: true # described by nobody: without this line it goes before other descriptions of the same talks',
	];
	return {path, text: `${lines.join('\n')}\n`, replace: false};
}
