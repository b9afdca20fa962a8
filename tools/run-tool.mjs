// @ts-check
import {spawn} from 'node:child_process';
import {inProject, root} from './project.mjs';

/** Start scripts of the tools, run by this Node itself: neither npx nor a shell stands in between. */
const scripts = {
	tsc: 'node_modules/typescript/bin/tsc',
	oxlint: 'node_modules/oxlint/bin/oxlint',
	biome: 'node_modules/@biomejs/biome/bin/biome',
	build: 'tools/build.mjs',
};

/**
 * Runs one tool in the project folder and collects what it says.
 * @param {keyof typeof scripts} name
 * @param {string[]} parameters
 * @returns {Promise<{code: number, output: string}>}
 */
export function runTool(name, parameters = []) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [inProject(scripts[name]), ...parameters], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', chunk => {
				output += chunk;
			});
		}
		child.on('error', reject);
		child.on('close', code => resolve({code: code ?? 1, output}));
	});
}
