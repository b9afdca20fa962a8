import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {load} from 'js-yaml';
import {optionSpecs} from '../../source/options/table.js';
import {projectRoot} from '../helpers/paths.js';

type Step = {readonly run?: string; readonly uses?: string};
type Job = {
	readonly 'runs-on': string;
	readonly steps: readonly Step[];
	readonly strategy?: {readonly matrix: {readonly os?: readonly string[]; readonly node: readonly string[]}};
};
type Workflow = {readonly permissions: unknown; readonly jobs: Readonly<Record<string, Job>>};
type Form = {
	readonly name: string;
	readonly description: string;
	readonly body: readonly {
		readonly type: string;
		readonly id?: string;
		readonly attributes: Readonly<Record<string, string>>;
	}[];
};

const read = (...parts: readonly string[]): string => readFileSync(join(projectRoot, ...parts), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
	readonly engines: {readonly node: string};
	readonly scripts: Readonly<Record<string, string>>;
	readonly files: readonly string[];
	readonly keywords: readonly string[];
};
const workflow = (name: string) => load(read('.github', 'workflows', name)) as Workflow;

test('a public host tests every system and every Node that is promised', () => {
	const jobs = Object.values(workflow('ci.yml').jobs);
	const systems = jobs.flatMap(job => job.strategy?.matrix.os ?? [job['runs-on']]);
	assert.deepEqual(systems.toSorted(), ['macos-latest', 'ubuntu-latest', 'windows-latest']);
	const [floor = ''] = /[\d.]+/u.exec(manifest.engines.node) ?? [];
	for (const job of jobs) assert.deepEqual(job.strategy?.matrix.node, [floor, '22', '24']);
});

test('workflows run scripts, tools and commands that there are, and may change no more than they must', () => {
	for (const name of readdirSync(join(projectRoot, '.github', 'workflows'))) {
		const {jobs, permissions} = workflow(name);
		assert.deepEqual(permissions, {contents: 'read'}, name);
		for (const {run = ''} of Object.values(jobs).flatMap(job => job.steps)) {
			const script = /^npm (?:run (\S+)|(test))/u.exec(run);
			if (script) assert.ok((script[1] ?? script[2] ?? '') in manifest.scripts, run);
			const tool = /^node (?:--\S+ )*(tools\/\S+)/u.exec(run)?.[1];
			if (tool !== undefined) assert.ok(existsSync(join(projectRoot, tool)), run);
			for (const folder of /tools\/test\.mjs --built (.*)$/u.exec(run)?.[1]?.split(' ') ?? []) {
				assert.ok(existsSync(join(projectRoot, 'test', folder)), folder);
			}
		}
	}
});

test('a release asks for provenance, and is refused before it is published', () => {
	const [{steps}] = Object.values(workflow('release.yml').jobs) as [Job];
	const commands = steps.map(({run = ''}) => run);
	const at = (start: string): number => commands.findIndex(command => command.startsWith(start));
	assert.ok(at('npm test') !== -1 && at('npm test') < at('npm run release'));
	assert.ok(at('npm run release') < at('npm publish'));
	assert.match(commands[at('npm publish')] ?? '', /--provenance/u);
});

test('issue forms ask for what is needed, in fields of their own', () => {
	const folder = join(projectRoot, '.github', 'ISSUE_TEMPLATE');
	const forms = readdirSync(folder).filter(name => /^\d/u.test(name));
	assert.ok(forms.length >= 3);
	for (const name of forms) {
		const {name: title, description, body} = load(read('.github', 'ISSUE_TEMPLATE', name)) as Form;
		assert.ok(title.length > 0 && description.length > 0, name);
		const asked = body.filter(({type}) => type !== 'markdown');
		assert.ok(asked.length > 0, name);
		assert.equal(new Set(asked.map(({id}) => id)).size, asked.length, name);
		for (const {type, id, attributes} of asked) {
			assert.ok(['input', 'textarea', 'dropdown', 'checkboxes'].includes(type), name);
			assert.ok(id !== undefined && attributes['label'] !== undefined, name);
			for (const [, option = ''] of `${attributes['label']} ${attributes['description'] ?? ''}`.matchAll(
				/--([a-z][\w-]*)/gu,
			)) {
				assert.ok(
					optionSpecs.some(each => each.name === option),
					`${name}: --${option}`,
				);
			}
		}
	}
});

test('the citation names program, licence and authors', () => {
	const cited = load(read('CITATION.cff')) as Readonly<Record<string, unknown>>;
	assert.equal(cited['cff-version'], '1.2.0');
	assert.equal(cited['title'], 'karabakh-reader');
	assert.equal(cited['license'], 'MIT');
	assert.ok(Array.isArray(cited['authors']) && cited['authors'].length > 0);
});

test('the package says what it is, and hands on what is bundled from others', () => {
	assert.ok(manifest.keywords.length >= 5 && new Set(manifest.keywords).size === manifest.keywords.length);
	for (const file of manifest.files.filter(name => name !== 'distribution')) {
		assert.ok(existsSync(join(projectRoot, file)), file);
	}
	assert.ok(manifest.files.includes('THIRD-PARTY.md'));
});
