// Writes man/karabakh-reader.1 from the tables. Usage: npm run manual, or after a compilation node tools/manual.mjs [--check]
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {inProject} from './project.mjs';

const {groups, keymap} = await import(inProject('.build', 'source/app/keys/keymap.js'));
const {manualPage} = await import(inProject('.build', 'source/options/manual/manual.js'));
const {version} = await import(inProject('.build', 'source/version.js'));

const file = inProject('man', 'karabakh-reader.1');
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const rows = groups.flatMap(group => keymap.filter(binding => binding.group === group));
const dated = /^\.TH \S+ 1 (\d{4}-\d{2}-\d{2}) /m.exec(before)?.[1] ?? '';

// The date says when the page last changed: one that still holds keeps it.
if (manualPage(version, dated, rows) === before) {
	console.log('man/karabakh-reader.1 says what the tables say');
} else if (process.argv.includes('--check')) {
	console.error('man/karabakh-reader.1 does not say what the tables say: run “npm run manual”');
	process.exitCode = 1;
} else {
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(file, manualPage(version, new Date().toISOString().slice(0, 10), rows));
	console.log('man/karabakh-reader.1 is written');
}
