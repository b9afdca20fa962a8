import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Script} from 'node:vm';
import {cacheFolder} from './settings/cache-folder.js';

// The entrance of the bundled program. Its two larger parts are run from what V8 compiled of them before, which halves the time of a plain command:
// Node's own compile cache knows only the functions of the first run, and nothing of the file it starts with.

/** Names the sources that this file was built with: what was compiled of others is no use. */
const build = process.env['BUNDLE_HASH'] ?? '';
/** After so many runs of a command what it needs has been compiled, and is not written again. */
const lastRound = 3;
/** Build, round, and at the end the build again: a file that was written by halves is told by it. V8 wants its part at a place that eight divides. */
const roundAt = build.length;
const headLength = Math.ceil((roundAt + 1) / 8) * 8;

type Part = {readonly exports: Record<string, unknown>};
type Wrapper = (
	module: {exports: Record<string, unknown>},
	part: (name: string) => Record<string, unknown>,
	load: (specifier: string) => Promise<unknown>,
	meta: {readonly url: string; readonly dirname: string},
) => void;

const parts = new Map<string, Part>();

/** Runs a file of the bundle, once. */
function part(name: string): Record<string, unknown> {
	const known = parts.get(name);
	if (known) return known.exports;
	const file = join(import.meta.dirname, `${name}.cjs`);
	const kept = join(cacheFolder(process.env), 'compiled', keyOf(name));
	const before = compiledBefore(kept);
	// The bundler leaves ASCII only.
	const source = `(function (module, part, load, meta) {${readFileSync(file, 'latin1')}\n})`;
	const script = new Script(source, {filename: file, ...(before && {cachedData: before.code})});
	const round = before === undefined || script.cachedDataRejected === true ? 0 : before.round + 1;
	if (round <= lastRound) process.once('exit', () => keep(kept, script, round));
	const module: Part = {exports: {}};
	parts.set(name, module);
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the function above
	const run = script.runInThisContext() as Wrapper;
	// A script that is run so may not import by itself.
	run(module, part, specifier => import(new URL(specifier, pathToFileURL(file)).href), {
		get url() {
			return pathToFileURL(file).href;
		},
		dirname: join(file, '..'),
	});
	return module.exports;
}

/** Each command needs other functions. */
function keyOf(name: string): string {
	const command = /^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'other';
	return `${name.replace('/', '-')}-${command}-${process.version}-${process.arch}`;
}

type Compiled = {readonly code: Buffer; readonly round: number};

function compiledBefore(path: string): Compiled | undefined {
	try {
		const bytes = readFileSync(path);
		const isWhole =
			bytes.toString('latin1', 0, roundAt) === build && bytes.toString('latin1', bytes.length - build.length) === build;
		if (!isWhole || bytes.length < headLength + build.length) return undefined;
		return {code: bytes.subarray(headLength, -build.length), round: bytes[roundAt] ?? 0};
	} catch {
		return undefined;
	}
}

/** What cannot be kept is compiled again the next time. */
function keep(path: string, script: Script, round: number): void {
	try {
		const head = Buffer.alloc(headLength, build);
		head[roundAt] = round;
		const whole = Buffer.concat([head, script.createCachedData(), Buffer.from(build)]);
		const draft = `${path}.${process.pid}.tmp`;
		mkdirSync(join(path, '..'), {recursive: true});
		writeFileSync(draft, whole, {mode: 0o600});
		renameSync(draft, path);
	} catch {}
}

await part('program')['done'];
