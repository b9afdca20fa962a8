// @ts-check
// Usage: node tools/test.mjs [--built] [folder or file below test/…]
// Without one: the checks, the build and every test. With some: only their tests.
// --built takes the distribution as it stands. The last line is always `N passed, N failed`.
import {availableParallelism} from 'node:os';
import {runChecks} from './checks.mjs';
import {runTests} from './run-tests.mjs';
import {runTool} from './run-tool.mjs';
import {isolateEnvironment} from './project.mjs';

const parameters = process.argv.slice(2);
const places = parameters
	.filter(parameter => !parameter.startsWith('-'))
	.map(place => place.replace(/^(\.\/)?test\//, '').replace(/\/$/, ''));
const isWhole = places.length === 0;
const totals = {passed: 0, failed: 0};

/** @param {{passed: number, failed: number}} more */
function add({passed, failed}) {
	totals.passed += passed;
	totals.failed += failed;
}

isolateEnvironment();
if (isWhole) add(await runChecks(['typecheck', 'lint', 'format']));
const build = parameters.includes('--built') ? {passed: 0, failed: 0} : await runChecks(['build']);
add(build);
// The tests run even if the compiler complains: it has written its output, and one error should not hide another.
await runTool('tsc', ['-p', 'tsconfig.build.json']);
add(await runTests({places, withProgram: build.failed === 0, concurrency: Math.min(2, availableParallelism())}));

if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
