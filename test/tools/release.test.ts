import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {helpText} from '../../source/options/help.js';
import {projectRoot} from '../helpers/paths.js';
import {run} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';

type Texts = Readonly<
	Record<'manifest' | 'lock' | 'source' | 'changelog' | 'readme' | 'commandLine' | 'manual' | 'citation', string>
>;

const {disagreements, files, notesOf} = (await import(
	pathToFileURL(join(projectRoot, 'tools', 'agreement.mjs')).href
)) as {
	disagreements: (texts: Texts, help: string, tag?: string) => readonly string[];
	files: Readonly<Record<keyof Texts, string>>;
	notesOf: (changelog: string, version: string) => string;
};

const help = helpText();
const ours = Object.fromEntries(
	Object.entries(files).map(([key, file]) => [key, readFileSync(join(projectRoot, file), 'utf8')]),
) as Texts;
const {version} = JSON.parse(ours.manifest) as {version: string};

/** Ours as they are on the day of a release: the changelog gives the version, the package its place. */
const ready: Texts = {
	...ours,
	manifest: JSON.stringify({...(JSON.parse(ours.manifest) as object), repository: 'example:owner/name'}),
	changelog: ours.changelog.replace(/^## Unreleased$[^]*?(?=^## )/m, ''),
};

test('all that names a version agrees, but for what only a release decides', () => {
	assert.deepEqual(disagreements(ready, help), []);
	assert.deepEqual(disagreements(ready, help, `v${version}`), []);
});

test('a release is refused for each that says something else', () => {
	const changes: readonly (readonly [keyof Texts, from: string | RegExp, to: string, said: RegExp])[] = [
		['manifest', `"version":"${version}"`, '"version":"9.9.9"', /^package-lock\.json says .*, package\.json 9\.9\.9$/],
		['manifest', `"version":"${version}"`, '"version":"next"', /is no version/],
		['manifest', /"repository":"[^"]*",?/, '', /names no repository/],
		['lock', `"version": "${version}"`, '"version": "9.9.9"', /^package-lock\.json says 9\.9\.9/],
		['source', version, '9.9.9', /^source\/version\.ts says 9\.9\.9/],
		['changelog', `## ${version}`, '## Unreleased\n\n- More.\n\n## 0.0.9', /begins with “## Unreleased”/],
		['changelog', new RegExp(`^## ${version}$[^]*`, 'm'), `## ${version}\n`, /says nothing of/],
		['commandLine', '--no-history', '--no-trace', /does not show the help/],
		['readme', /Node \d+\.\d+/, 'Node', /does not name Node/],
		['manual', `karabakh\\-reader ${version}`, 'karabakh\\-reader 9.9.9', /karabakh-reader\.1 says 9\.9\.9/],
		['citation', `version: ${version}`, 'version: 9.9.9', /^CITATION\.cff says 9\.9\.9/],
	];
	const withoutTrailing = {...ready, manifest: ready.manifest.replace(/,\}$/, '}')};
	for (const [key, from, to, said] of changes) {
		const changed = withoutTrailing[key].replace(from, to).replace(/,\}$/, '}');
		assert.notEqual(changed, withoutTrailing[key], `${key}: nothing to change`);
		assert.match(disagreements({...withoutTrailing, [key]: changed}, help).join('\n'), new RegExp(said, 'm'), key);
	}
	assert.match(disagreements(ready, help, 'v9.9.9').join('\n'), /^the tag says 9\.9\.9/);
});

test('the notes of a version are what the changelog says of it', () => {
	const changelog = '# Changelog\n\n## 0.2.0\n\n- New.\n- Newer.\n\n## 0.1.0\n\n- Old.\n';
	assert.equal(notesOf(changelog, '0.2.0'), '- New.\n- Newer.');
	assert.equal(notesOf(changelog, '0.1.0'), '- Old.');
	assert.equal(notesOf(changelog, '0.1'), '');
});

/** What a release is made from, committed, with the texts given. */
async function checkout(
	t: TestContext,
	texts: Texts,
): Promise<(...words: readonly string[]) => ReturnType<typeof run>> {
	const folder = temporaryFolder(t);
	for (const [key, file] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), {recursive: true});
		writeFileSync(join(folder, file), texts[key as keyof Texts]);
	}
	for (const name of ['agreement', 'formula', 'project', 'release'].map(each => `tools/${each}.mjs`)) {
		cpSync(join(projectRoot, name), join(folder, name));
	}
	symlinkSync(join(projectRoot, '.build'), join(folder, '.build'));
	writeFileSync(join(folder, '.gitignore'), '.build\nrelease/\n');
	const at = (command: readonly string[]) => run(t, [], {command, cwd: folder});
	const git = ['git', '-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false'];
	for (const words of [
		['init', '-q'],
		['add', '-A'],
		['commit', '-qm', 'x'],
	]) {
		const {code, stderr} = await at([...git, ...words]);
		assert.equal(code, 0, stderr);
	}
	return (...words) => at(words);
}

test('a release that is refused writes nothing and says why, one that agrees packs what is published', async t => {
	const withoutScripts = {...(JSON.parse(ready.manifest) as Record<string, unknown>), scripts: {}};
	const texts = {...ready, manifest: JSON.stringify(withoutScripts)};
	const at = await checkout(t, texts);
	const refused = await at(process.execPath, 'tools/release.mjs', '--tag', 'v9.9.9');
	assert.deepEqual([refused.code, refused.stdout], [1, '']);
	assert.match(refused.stderr, /^No release:\n- the tag says 9\.9\.9/);

	assert.deepEqual(await at(process.execPath, 'tools/release.mjs', '--check'), {
		code: 0,
		signal: null,
		stdout: '',
		stderr: '',
	});
	const made = await at(process.execPath, 'tools/release.mjs', '--tag', `v${version}`);
	assert.equal(made.code, 0, made.stderr);
	const archive = `karabakh-reader-${version}.tgz`;
	assert.ok(made.stdout.startsWith(`release/${archive} (sha256 `));
	const summed = await at('sh', '-c', 'cd release && sha256sum -c SHA256SUMS || shasum -a 256 -c SHA256SUMS');
	assert.match(summed.stdout, new RegExp(`^${archive}: OK`, 'm'));
	const sums = (await at('cat', 'release/SHA256SUMS')).stdout;
	const recipe = (await at('cat', 'release/karabakh-reader.rb')).stdout;
	assert.match(recipe, /^class KarabakhReader < Formula$/m);
	assert.ok(recipe.includes(`url "https://registry.npmjs.org/karabakh-reader/-/${archive}"`));
	assert.ok(recipe.includes(`sha256 "${sums.slice(0, 64)}"`));
	assert.equal((await at('cat', 'release/NOTES.md')).stdout, `${notesOf(ready.changelog, version)}\n`);

	assert.equal((await at('sh', '-c', 'echo later >> README.md')).code, 0);
	assert.match((await at(process.execPath, 'tools/release.mjs', '--check')).stderr, /something is not committed/);
});
