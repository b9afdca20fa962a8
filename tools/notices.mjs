// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {inProject} from './project.mjs';

/**
 * The licences of the libraries that a bundle holds, which all ask to be handed on with it.
 * @param {Iterable<string>} inputs paths of the bundled modules, below the project
 * @throws {Error} naming a library that comes without a licence
 */
export function notices(inputs) {
	const packages = [...new Set([...inputs].map(packageOf).filter(name => name !== undefined))].sort();
	return packages.map(notice).join('\n\n');
}

/** @param {string} input */
function packageOf(input) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** @param {string} folder */
function notice(folder) {
	const path = inProject(folder);
	const {name, version, license, author} = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
	const file = readdirSync(path).find(each => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(each));
	const text = file === undefined ? undefined : readFileSync(join(path, file), 'utf8').trim();
	if (license === undefined && text === undefined) throw new Error(`${name} is bundled and names no licence`);
	const by = typeof author === 'string' ? author : author?.name;
	const body = text ?? `${license}${by === undefined ? '' : `, ${by}`}`;
	return `${'-'.repeat(72)}\n${name} ${version} (${license ?? 'see below'})\n\n${body}`;
}
