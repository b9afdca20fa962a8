// @ts-check
import {runTool} from './run-tool.mjs';

/** @type {Record<string, Parameters<typeof runTool>>} */
const checks = {
	typecheck: ['tsc', ['-p', 'tsconfig.json']],
	lint: ['oxlint', ['--type-aware', '--deny-warnings', 'source', 'test', 'bench', 'tools']],
	format: ['biome', ['format']],
	build: ['build'],
};

/**
 * Runs checks side by side, says one line for each and shows the output of those that fail.
 * @param {string[]} names
 */
export async function runChecks(names) {
	const results = await Promise.all(names.map(runCheck));
	return {passed: results.filter(Boolean).length, failed: results.filter(passed => !passed).length};
}

/** @param {string} name */
async function runCheck(name) {
	const check = checks[name];
	if (!check) throw new Error(`There is no check called ${name}.`);
	const started = performance.now();
	const {code, output} = await runTool(...check);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
	if (code !== 0) console.log(output);
	return code === 0;
}
