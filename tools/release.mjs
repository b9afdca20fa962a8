// @ts-check
// Usage: npm run release -- [--check] [--tag v0.2.0]
// Refuses when versions, CHANGELOG, help and README disagree or something is not committed; else packs into release/ what is published:
// the archive, its checksum, the notes and a Homebrew formula. With --check nothing is written.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {disagreements, files, notesOf} from './agreement.mjs';
import {formula} from './formula.mjs';
import {inProject, root} from './project.mjs';

const parameters = process.argv.slice(2);
const tag = parameters.includes('--tag') ? parameters[parameters.indexOf('--tag') + 1] : undefined;

/** @param {string} command @param {string[]} words */
const run = (command, ...words) => execFileSync(command, words, {cwd: root, encoding: 'utf8'});

const texts = Object.fromEntries(
	Object.entries(files).map(([key, file]) => [key, readFileSync(inProject(file), 'utf8')]),
);
const {helpText} = await import(inProject('.build', 'source/options/help.js'));
const problems = disagreements(/** @type {any} */ (texts), helpText(), tag);
if (run('git', 'status', '--porcelain').trim() !== '')
	problems.push('something is not committed: git status says what');

if (problems.length > 0) {
	console.error(`No release:\n${problems.map(problem => `- ${problem}`).join('\n')}`);
	process.exitCode = 1;
} else if (!parameters.includes('--check')) {
	pack();
}

function pack() {
	const manifest = JSON.parse(texts['manifest'] ?? '');
	const folder = inProject('release');
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder);
	run('npm', 'pack', '--silent', '--pack-destination', folder);
	const archive = `${manifest.name}-${manifest.version}.tgz`;
	const sha256 = createHash('sha256')
		.update(readFileSync(join(folder, archive)))
		.digest('hex');
	writeFileSync(join(folder, 'SHA256SUMS'), `${sha256}  ${archive}\n`);
	writeFileSync(join(folder, 'NOTES.md'), `${notesOf(texts['changelog'] ?? '', manifest.version)}\n`);
	writeFileSync(join(folder, `${manifest.name}.rb`), formula(manifest, sha256));
	console.log(`release/${archive} (sha256 ${sha256}); next: npm publish --provenance release/${archive}`);
}
