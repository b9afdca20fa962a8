import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {readText} from '../../corpus/files/read-text.js';
import type {OutletDraft} from '../../corpus/parts.js';
import {LibraryError} from '../library-error.js';
import {writeFile} from './write-file.js';

const head = '# Outlets that were new when you added their articles. Correct what was guessed: name, kind, country.\n';

/**
 * Adds outlets to the library's outlets.yaml; what stands there is left as it is.
 * @throws {LibraryError} when the file cannot be read.
 */
export function addOutlets(folder: string, outlets: readonly OutletDraft[]): void {
	if (outlets.length === 0) return;
	const path = join(folder, 'outlets.yaml');
	const {text = head, problem} = existsSync(path) ? readText(path) : {};
	if (problem?.severity === 'error') throw new LibraryError(`${path} ${problem.message}`);
	writeFile(path, `${text.trimEnd()}\n${outlets.map(entry).join('')}`, {replace: true});
}

function entry({id, name, kind, language, home}: OutletDraft): string {
	return [
		`\n- id: ${id}`,
		`  name: ${JSON.stringify(name)}`,
		`  kind: ${kind}`,
		...(language === undefined ? [] : [`  language: ${language}`]),
		...(home === undefined ? [] : [`  home: ${JSON.stringify(home)}`]),
		'',
	].join('\n');
}
