// @ts-check
// Writes the order of the folders of source/ (tools/layers.json) into the rules of lint and into ARCHITECTURE.md.
// Usage: npm run layers, or node tools/layers.mjs [--check]
import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from './project.mjs';

/** @typedef {{folder: string, holds: string, may: string[], pure?: boolean, draws?: boolean}} Layer */

/** @type {Layer[]} lowest first */
const layers = JSON.parse(readFileSync(inProject('tools', 'layers.json'), 'utf8'));
const topLevel = 'cli|open-reader|index';
const drawing = '(?:ink|react)(?:/|$)';

/** @param {readonly string[]} names */
function listed(names) {
	return names
		.map(name => `${name}/`)
		.join(', ')
		.replace(/, ([^,]*)$/, ' and $1');
}

/** The imports a folder must not have, as a rule of lint. @param {Layer} layer */
function override({folder, may, pure = false, draws = false}) {
	const others = layers.map(layer => layer.folder).filter(name => name !== folder && !may.includes(name));
	const own = may.length === 0 ? 'nothing of ours' : `only ${listed(may)}`;
	const message = `${folder}/ may import ${own}${pure ? ', and nothing of Node' : ''}${draws ? '' : ', and draws nothing'}.`;
	const modules = [...(pure ? ['node:'] : []), ...(draws ? [] : [drawing])];
	const patterns = [
		{regex: `^(?:\\.\\./)+(?:(?:${topLevel})\\.js$|(?:${others.join('|')})/)`, message},
		...(modules.length === 0 ? [] : [{regex: `^(?:${modules.join('|')})`, message}]),
	];
	return {files: [`source/${folder}/**`], rules: {'no-restricted-imports': ['error', {patterns}]}};
}

function rules() {
	return layers.map(layer => `\t\t${JSON.stringify(override(layer))},`).join('\n');
}

function table() {
	const rows = layers.toReversed().map(({folder, holds, may, pure = false}) => {
		const below = may.map(name => `\`${name}\``).join(', ') || 'nothing';
		return `| \`source/${folder}/\` | ${holds}${pure ? '; pure' : ''} | ${below} |`;
	});
	return ['| folder | what lives there | may import |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * @param {string} name
 * @param {string} begin
 * @param {string} end
 * @param {string} content
 */
function fill(name, begin, end, content) {
	const file = inProject(name);
	const before = readFileSync(file, 'utf8');
	const from = before.indexOf(begin) + begin.length;
	const to = before.indexOf(end, from);
	if (from < begin.length || to < 0) throw new Error(`${name} has no place for the layers`);
	const after = `${before.slice(0, from)}\n${content}\n${before.slice(to)}`;
	if (before === after) return;
	if (process.argv.includes('--check')) {
		console.error(`${name} does not say what tools/layers.json says: run “npm run layers”`);
		process.exitCode = 1;
	} else {
		writeFileSync(file, after);
	}
}

fill('.oxlintrc.json', '// layers: written by tools/layers.mjs', '\t\t// /layers', rules());
fill('ARCHITECTURE.md', '<!-- layers -->', '<!-- /layers -->', table());
