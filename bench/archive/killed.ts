// Usage: node .build/bench/archive/killed.js [times] [articles]: kills the making of an archive at random moments, and looks at what the next start
// says. Says how far it is on stderr. Needs the built program (npm run build). Exits with 1 when any answer after a kill is not that of an undisturbed start.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {GeneratedCorpus} from './generated-corpus.js';

const [times = 200, articles = 150] = process.argv.slice(2).map(Number);
const program = fileURLToPath(new URL('../../../distribution/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'archive-killed-'));
const corpus = join(home, 'corpus');
const cache = join(home, 'cache');
const env = {PATH: process.env['PATH'] ?? '', HOME: home, XDG_CACHE_HOME: cache};
const command = [program, 'list', 'articles', '-f', 'tsv', '--corpus', corpus];

function answer(): string {
	const {stdout, stderr, status} = spawnSync(process.execPath, command, {env, encoding: 'utf8'});
	return `${status}\n${stdout}${stderr}`;
}

/** @returns whether it was still running */
function killAfter(milliseconds: number): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(process.execPath, command, {env, stdio: 'ignore'});
		const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
		child.on('close', (_, signal) => {
			clearTimeout(timer);
			resolve(signal === 'SIGKILL');
		});
	});
}

new GeneratedCorpus().write(corpus, articles);
const begun = performance.now();
const right = answer();
const whole = performance.now() - begun;
let [kills, runs, wrong] = [0, 0, 0];
while (kills < times) {
	runs++;
	// From nothing, and every other time on top of what the last one left.
	if (runs % 2 === 1) rmSync(cache, {recursive: true, force: true});
	else if (existsSync(cache)) new GeneratedCorpus({seed: 12}).write(corpus, articles);
	if (!(await killAfter(Math.random() * whole))) continue;
	kills++;
	const said = answer();
	if (said !== right) {
		wrong++;
		process.stderr.write(`\nafter kill ${kills}: ${said.slice(0, 500)}\n`);
	}
	process.stderr.write(`\r${kills} of ${times} killed, ${wrong} wrong`);
}
process.stderr.write('\n');
console.log(
	`Node ${process.version}: ${runs} starts, ${kills} killed while reading ${articles} articles, ${wrong} with another answer afterwards`,
);
rmSync(home, {recursive: true, force: true});
process.exitCode = wrong === 0 ? 0 : 1;
