// Writes the parts of README.md that are made from the tables: keys and options. Usage: node tools/readme.mjs [--check]
import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from './project.mjs';

const {keyLabel} = await import(inProject('.build', 'source/app/keys/label.js'));
const {groups, keymap} = await import(inProject('.build', 'source/app/keys/keymap.js'));
const {helpText} = await import(inProject('.build', 'source/options/help.js'));

const file = inProject('README.md');

/** One row for each thing keys do; keys of the search line are those of any shell and stay in the help. */
function keyTable() {
	const rows = new Map();
	for (const {keys, help, where, group} of keymap) {
		if (where.every(place => place === 'line')) continue;
		const id = `${groups.indexOf(group)} ${help}`;
		rows.set(id, {group, help, keys: [...new Set([...(rows.get(id)?.keys ?? []), ...keys])]});
	}
	const sorted = [...rows.values()].toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
	return [
		'| keys | what they do |',
		'| --- | --- |',
		...sorted.map(
			({keys, help}) => `| ${keys.map(key => `\`${keyLabel(key).replace('|', '\\|')}\``).join(' ')} | ${help} |`,
		),
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
