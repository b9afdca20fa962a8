import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {FileToWrite} from '../../corpus/files/all-or-none.js';
import {readText} from '../../corpus/files/read-text.js';
import type {OutletDraft} from '../../corpus/parts.js';
import {LibraryError} from '../library-error.js';

const head = '# Outlets that were new when you added their articles. Correct what was guessed: name, kind, country.\n';

/**
 * The library's outlets.yaml with an outlet more; what stands there is left as it is. None where the outlet is there: another run may have
 * added it since this one began.
 * @throws {LibraryError} when the file cannot be read.
 */
export function outletsFile(folder: string, outlet: OutletDraft): FileToWrite | undefined {
	const path = join(folder, 'outlets.yaml');
	const {text = head, problem} = existsSync(path) ? readText(path) : {};
	if (problem?.severity === 'error') throw new LibraryError(`${path} ${problem.message}`);
	if (idsIn(text).has(outlet.id)) return undefined;
	return {path, text: `${text.trimEnd()}\n${entry(outlet)}`, replace: true};
}

/**
 * A library's outlets.yaml with the entries of another one, as they stand there, that are known neither to it nor to anybody else here.
 * Undefined where there is nothing to add.
 */
export function withOutlets(text: string | undefined, other: string, known: ReadonlySet<string>): string | undefined {
	const here = new Set([...idsIn(text ?? ''), ...known]);
	const entries = other.split(/^(?=-\s)/m).filter(each => each.startsWith('-'));
	const wanted = entries.filter(each => [...idsIn(each)].some(id => !here.has(id)));
	if (wanted.length === 0) return undefined;
	if (text === undefined && wanted.length === entries.length) return other;
	return `${(text ?? head).trimEnd()}\n\n${wanted.map(each => each.trimEnd()).join('\n\n')}\n`;
}

function idsIn(text: string): ReadonlySet<string> {
	return new Set([...text.matchAll(/^\s*-?\s*id:\s*["']?([^\s"'#]+)/gm)].flatMap(([, id]) => id ?? []));
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
