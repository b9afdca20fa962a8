// Writes the parts of README.md that are made from the tables: keys and options. Usage: node tools/readme.mjs [--check]
import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from './project.mjs';

const {keyLabel} = await import(inProject('.build', 'source/app/keys/label.js'));
const {merged, placesOf} = await import(inProject('.build', 'source/app/keys/help.js'));
const {groups, keymap} = await import(inProject('.build', 'source/app/keys/keymap.js'));
const {english} = await import(inProject('.build', 'source/app/words/en.js'));
const {helpText} = await import(inProject('.build', 'source/options/help.js'));

const file = inProject('README.md');

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
 * @param {string} name
 * @param {string} content
 */
function fill(text, name, content) {
	const pattern = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`);
	if (!pattern.test(text)) throw new Error(`README.md has no place for ${name}`);
	return text.replace(pattern, () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`);
}

const before = readFileSync(file, 'utf8');
const after = fill(fill(before, 'keys', keyTable()), 'help', `\`\`\`text\n${helpText()}\`\`\``);
if (process.argv.includes('--check')) {
	if (before !== after) {
		console.error('README.md does not say what the tables say: run “npm run readme”');
		process.exitCode = 1;
	}
} else {
	writeFileSync(file, after);
}
