import {below} from './corpus-files.js';
import {readOutlet} from '../parse/entries.js';
import type {Outlet} from '../model.js';
import {withTags} from '../outlet-tags.js';
import {parseTable} from '../parse/parse-table.js';
import {readText} from './read-text.js';

/**
 * One outlet without parsing the other hundred: its entry is cut out of outlets.yaml as text first.
 * Undefined where the entry cannot be found that way; the whole table may still have it.
 */
export function readOneOutlet(folder: string, id: string): Outlet | undefined {
	const file = below(folder, 'outlets.yaml');
	const {text = ''} = readText(file);
	const start = `\n${text}`.indexOf(`\n- id: ${id}\n`);
	if (start === -1) return undefined;
	const end = text.indexOf('\n- ', start + 1);
	const entry = text.slice(start, end === -1 ? text.length : end + 1);
	return withTags(parseTable(entry, {file, what: 'outlet'}, readOutlet).entries)[0];
}
