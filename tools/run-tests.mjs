// @ts-check
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {inProject} from './project.mjs';

/** A hung process ends the run instead of blocking it. */
const processTimeoutMs = 600_000;
/** Tests of the built program. */
const programFolders = ['package/', 'end-to-end/'];
/** Those that start processes besides, or take long: a file a process, as `node --test` has it. */
const loneFolders = [...programFolders, 'archive/', 'frames/', 'helpers/', 'tools/'];
/** Of the other files so many run in one process, which reads the program's modules once for all of them. */
const filesInProcess = 8;

/** What each file that takes long took of a processor; rough, for the order only. @type {Record<string, number>} */
const secondsTaken = JSON.parse(readFileSync(inProject('tools', 'test-seconds.json'), 'utf8'));
/** What the others take. */
const usualSeconds = 0.8;

/** @param {string} name */
const usesProgram = name => programFolders.some(folder => name.startsWith(folder));
/** @param {string} name */
const standsAlone = name => loneFolders.some(folder => name.startsWith(folder));
/** @param {string} name of a source @returns {string} what the compiler made of it */
const compiled = name => inProject('.build', 'test', name.replace(/\.tsx?$/, '.js'));

/**
 * What the runner starts a process for: files that stand alone, and groups of the others, each a module that imports its files. Those that take longest
 * start first, so that the lanes end at about the same time.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function processesFor(names) {
	const folder = inProject('.build', 'test-groups');
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {recursive: true});
	const others = names.filter(name => !standsAlone(name));
	const groups = Array.from({length: Math.ceil(others.length / filesInProcess)}, (_, at) => {
		const files = others.slice(at * filesInProcess, (at + 1) * filesInProcess);
		return {file: writeGroup(join(folder, `${at + 1}.test.js`), files), seconds: secondsOf(files)};
	});
	const alone = names.filter(standsAlone).map(name => ({file: compiled(name), seconds: secondsOf([name])}));
	return [...alone, ...groups].sort((a, b) => b.seconds - a.seconds).map(({file}) => file);
}

/** @param {string} group @param {readonly string[]} files */
function writeGroup(group, files) {
	const imports = files.map(name => `import ${JSON.stringify(pathToFileURL(compiled(name)))};\n`);
	writeFileSync(group, imports.join(''));
	return group;
}

/** @param {readonly string[]} files */
function secondsOf(files) {
	return files.reduce((sum, name) => sum + (secondsTaken[name] ?? usualSeconds), 0);
}

/**
 * Test files as the sources name them, below test/: what an older run compiled and nobody has any more is not run.
 * @param {readonly string[]} places folders and files below test/; none means all
 */
function testFiles(places) {
	return readdirSync(inProject('test'), {recursive: true})
		.map(name => String(name).replaceAll(sep, '/'))
		.filter(name => /\.test\.tsx?$/.test(name))
		.filter(name => places.length === 0 || places.some(place => name === place || name.startsWith(`${place}/`)))
		.sort();
}

/**
 * @param {{places: readonly string[], withProgram: boolean, concurrency: number}} options without the program its
 * tests are left out: all of them would say again that it could not be built
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runTests({places, withProgram, concurrency}) {
	const empty = places.filter(place => testFiles([place]).length === 0);
	for (const place of empty) console.log(`\nFAILED test/${place} holds no test\n`);
	const names = testFiles(places).filter(name => withProgram || !usesProgram(name));
	const started = performance.now();
	const totals = {passed: 0, failed: empty.length, skipped: 0};
	const [withTests, without] = [new Set(), new Set()];
	for await (const event of run({files: processesFor(names), concurrency, timeout: processTimeoutMs})) {
		record(event, totals);
		if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
		withTests.add(event.data.file);
		// A test belongs to the file that calls for it, which may be a helper's: of a process of its own that has none the file itself is reported.
		if (event.data.name === event.data.file) without.add(event.data.file);
	}
	for (const name of names) {
		if (standsAlone(name) ? !without.has(compiled(name)) : hasAny(withTests, name)) continue;
		totals.failed += 1;
		console.log(`\nFAILED test/${name} holds no test\n`);
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
	console.log(`${totals.failed === 0 ? 'ok    ' : 'FAILED'} ${names.length} test files (${seconds} s${skipped})`);
	return totals;
}

/** @param {ReadonlySet<string>} files @param {string} name */
function hasAny(files, name) {
	return files.has(inProject('test', name)) || files.has(compiled(name));
}

/**
 * @param {{type: string, data: any}} event
 * @param {{passed: number, failed: number, skipped: number}} totals
 */
function record({type, data}, totals) {
	if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
	const isResult = (type === 'test:pass' || type === 'test:fail') && data.details.type !== 'suite';
	if (!isResult) return;
	if (data.skip !== undefined || data.todo !== undefined) {
		totals.skipped += 1;
	} else if (type === 'test:pass') {
		// A process without a failure of its own: a file alone that holds no test, or one of several.
		if (data.name !== data.file) totals.passed += 1;
	} else if (data.details.error?.failureType !== 'subtestsFailed') {
		totals.failed += 1;
		console.log(describeFailure(data));
	}
}

/** @param {{name: string, file?: string, details: {error?: any}}} failure */
function describeFailure({name, file, details: {error}}) {
	const cause = error?.cause ?? error;
	const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
	const where = file ? file.replace(`${inProject('.build')}/`, '').replace(`${inProject()}/`, '') : '';
	return `\nFAILED ${where} › ${name}\n${text.replace(/^/gm, '  ')}\n`;
}
