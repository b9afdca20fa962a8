// @ts-check
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts path below the project root */
export const inProject = (...parts) => join(root, ...parts);

/**
 * Variables of whoever runs us that change what our tools and tests see: `CI` and the colour switches change chalk,
 * the runner's variable makes a nested runner report to the outer one, and certificates cost 50 ms at each start.
 */
const disturbing = ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_TEST_CONTEXT', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];

/** Takes the disturbing variables out of this process, and so out of all it starts. */
export function isolateEnvironment() {
	for (const name of disturbing) delete process.env[name];
}
