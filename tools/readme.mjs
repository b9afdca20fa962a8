// Writes the parts of the READMEs and of docs/ that are made from the tables (keys, options) and from the corpus (its size). Usage: node tools/readme.mjs [--check]
import {readFileSync, writeFileSync} from 'node:fs';
import {corpusCounts} from './corpus-counts.mjs';
import {inProject} from './project.mjs';

const {keyLabel} = await import(inProject('.build', 'source/app/keys/label.js'));
const {merged, placesOf} = await import(inProject('.build', 'source/app/keys/help.js'));
const {groups, keymap} = await import(inProject('.build', 'source/app/keys/keymap.js'));
const {english} = await import(inProject('.build', 'source/app/words/en.js'));
const {helpText} = await import(inProject('.build', 'source/options/help.js'));

/** One row for each thing keys do, as the help has them; keys of the search line are those of any shell and stay in the help. */
function keyTable() {
	const shown = keymap.filter(({where}) => where.some(place => place !== 'line'));
	return [
		'| keys | what they do | where |',
		'| --- | --- | --- |',
		...groups.flatMap(group => [
			`| **${group}** | | |`,
			...merged(shown.filter(binding => binding.group === group)).map(({keys, help, where}) => {
				const labels = keys.map(key => `\`${keyLabel(key).replace('|', '\\|')}\``).join(' ');
				return `| ${labels} | ${help} | ${placesOf(english, where).join(', ').replaceAll(/[()]/g, '')} |`;
			}),
		]),
	].join('\n');
}

/**
 * @param {string} text
 * @param {string} file
 * @param {string} part
 * @param {string} content
 */
function fill(text, file, part, content) {
	const pattern = new RegExp(`<!-- ${part} -->[^]*?<!-- /${part} -->`);
	if (!pattern.test(text)) throw new Error(`${file} has no place for ${part}`);
	return text.replace(pattern, () => `<!-- ${part} -->\n${content}\n<!-- /${part} -->`);
}

const {size, shared, details} = await corpusCounts();

/** What is generated of each file, by the name of its place. */
const generated = {
	'README.md': {corpus: size},
	'docs/keys.md': {keys: keyTable()},
	'docs/command-line.md': {help: `\`\`\`text\n${helpText()}\`\`\``},
	'docs/tour.md': {shared},
	'articles/README.md': {counts: details},
};

for (const [name, parts] of Object.entries(generated)) {
	const file = inProject(name);
	const before = readFileSync(file, 'utf8');
	const after = Object.entries(parts).reduce((text, [part, content]) => fill(text, name, part, content), before);
	if (!process.argv.includes('--check')) {
		writeFileSync(file, after);
	} else if (before !== after) {
		console.error(`${name} does not say what the tables and the corpus say: run “npm run readme”`);
		process.exitCode = 1;
	}
}
