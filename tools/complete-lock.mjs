// @ts-check
// Usage: node tools/complete-lock.mjs
// Enters platform packages into package-lock.json that npm left out because the registry it asked did not have them.
// Without the entries `npm ci` refuses the lock file wherever they are missing, even on other platforms.
import {readFileSync, writeFileSync} from 'node:fs';
import {inProject} from './project.mjs';

const file = inProject('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

/**
 * What a lock file says of a package for one platform, read from its name (`@oxlint/binding-linux-x64-musl`). There
 * is no checksum to give; npm takes the version alone.
 * @param {string} name
 * @param {string} version
 */
function platformEntry(name, version) {
	const [os = '', cpu = '', abi = ''] = name.replace(/^.*\/(?:cli-|binding-)?/, '').split('-');
	const libc = /musl|gnu/.exec(abi)?.[0]?.replace('gnu', 'glibc');
	return {
		version,
		cpu: [cpu],
		dev: true,
		...(os === 'linux' && libc ? {libc: [libc]} : {}),
		optional: true,
		os: [os],
	};
}

let added = 0;
for (const {optionalDependencies = {}} of Object.values({...lock.packages})) {
	for (const [name, version] of Object.entries(optionalDependencies)) {
		const key = `node_modules/${name}`;
		if (key in lock.packages) continue;
		lock.packages[key] = platformEntry(name, version);
		added += 1;
	}
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, '\t')}\n`);
console.log(`package-lock.json: ${added} entries added`);
