// @ts-check
import {readdirSync} from 'node:fs';
import {sep} from 'node:path';
import {run} from 'node:test';
import {inspect} from 'node:util';
import {inProject} from './project.mjs';

/** A hung file ends the run instead of blocking it. */
const fileTimeoutMs = 300_000;
/** Tests of the built program. They take longest and start first, so that the lanes end at about the same time. */
const programFolders = ['package/', 'end-to-end/'];

/** @param {string} name */
const usesProgram = name => programFolders.some(folder => name.startsWith(folder));

/**
 * Test files as the sources name them, below test/: what an older run compiled and nobody has any more is not run.
 * @param {readonly string[]} places folders and files below test/; none means all
 */
function testFiles(places) {
	return readdirSync(inProject('test'), {recursive: true})
		.map(name => String(name).replaceAll(sep, '/'))
		.filter(name => /\.test\.tsx?$/.test(name))
		.filter(name => places.length === 0 || places.some(place => name === place || name.startsWith(`${place}/`)))
		.sort((a, b) => Number(usesProgram(b)) - Number(usesProgram(a)) || a.localeCompare(b));
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
	const files = names.map(name => inProject('.build', 'test', name.replace(/\.tsx?$/, '.js')));
	const started = performance.now();
	const totals = {passed: 0, failed: empty.length, skipped: 0};
	for await (const event of run({files, concurrency, timeout: fileTimeoutMs})) record(event, totals);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
	console.log(`${totals.failed === 0 ? 'ok    ' : 'FAILED'} ${names.length} test files (${seconds} s${skipped})`);
	return totals;
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
	} else if (type === 'test:pass' && data.name === data.file) {
		totals.failed += 1;
		console.log(`\nFAILED ${data.file} holds no test\n`);
	} else if (type === 'test:pass') {
		totals.passed += 1;
	} else if (data.details.error?.failureType !== 'subtestsFailed') {
		totals.failed += 1;
		console.log(describeFailure(data));
	}
}

/** @param {{name: string, file?: string, details: {error?: any}}} failure */
function describeFailure({name, file, details: {error}}) {
	const cause = error?.cause ?? error;
	const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
	const where = file ? file.replace(`${inProject('.build')}/`, '') : '';
	return `\nFAILED ${where} › ${name}\n${text.replace(/^/gm, '  ')}\n`;
}
