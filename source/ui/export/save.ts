import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Words} from '../../app/words/words.js';
import type {FormatName} from '../../output/format-names.js';
import {endingOf, fileEndings, formatOfFile} from '../../output/file-format.js';
import {writeWhole} from '../../corpus/files/whole-file.js';
import {whyFailed} from '../why-failed.js';

export type Saved = {readonly message: string} | {readonly exists: string};

/**
 * Writes a file whole or not at all, in the format its ending names; `~` is the home folder.
 * @param textIn the text in a format
 * @returns what to say, with the path; or the path of a file that is there already and was not to be replaced
 */
export async function saveFile(
	words: Words,
	typed: string,
	replace: boolean,
	textIn: (format: FormatName) => Promise<string>,
): Promise<Saved> {
	const file = resolve(withHome(typed));
	const format = formatOfFile(file);
	if (format === undefined) return {message: words.unknownEnding(endingOf(file), fileEndings.join(' '))};
	if (!replace && existsSync(file)) return {exists: file};
	try {
		writeWhole(file, await textIn(format));
		return {message: words.saved(file)};
	} catch (error) {
		return {message: words.notSaved(file, whyFailed(words, error))};
	}
}

function withHome(file: string): string {
	if (file === '~') return homedir();
	return /^~[/\\]/.test(file) ? join(homedir(), file.slice(2)) : file;
}
