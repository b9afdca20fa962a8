// Usage: node .build/bench/killed.js [times]: kills `add` and the saving of settings at random moments, and looks at what is left.
// Needs the built program (npm run build). Prints a line for each kind and exits with 1 when anything was broken, half, lost or left over.
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {checkCorpus} from '../source/corpus/check/check.js';
import {readCorpus} from '../source/corpus/read.js';
import {openStore} from '../source/settings/store.js';

const times = Number(process.argv[2] ?? 300);
const program = fileURLToPath(new URL('../../distribution/cli.js', import.meta.url));
const store = new URL('../source/settings/store.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));

const page = (number: number): string =>
	`<html lang="en"><head><title>Ferry talks, day ${number}</title><link rel="canonical" href="https://gull${number % 7}.example/${number}"></head><body><article>
	<h1>Ferry talks, day ${number}</h1><p>Both delegations met on day ${number} in the customs house and spoke about the ferry and the crew of the year.</p>
	${`<p>Neither side said a word about number ${number} of the points that are left over from the winter before.</p>`.repeat(40)}</article></body></html>`;

const ended = (child: ChildProcess): Promise<void> => new Promise(resolve => child.on('close', () => resolve()));

async function add(pages: string, library: string, killAfterMs?: number): Promise<boolean> {
	const child = spawn(process.execPath, [program, 'add', pages, '--into', library, '--no-library'], {stdio: 'ignore'});
	let killed = false;
	const timer =
		killAfterMs === undefined
			? undefined
			: setTimeout(() => {
					killed = child.kill('SIGKILL');
				}, killAfterMs);
	await ended(child);
	clearTimeout(timer);
	return killed;
}

function leftovers(below: string): string[] {
	return readdirSync(below, {recursive: true})
		.map(String)
		.filter(name => /\.tmp|\.lock/.test(name));
}

async function killAdds(): Promise<number> {
	const [pages, one] = [join(folder, 'pages'), join(folder, 'one')];
	for (const path of [pages, one]) mkdirSync(path, {recursive: true});
	for (let number = 0; number < 40; number++) writeFileSync(join(pages, `${number}.html`), page(number));
	writeFileSync(join(one, '999.html'), page(999));
	const before = performance.now();
	await add(pages, join(folder, 'calibration'));
	const whole = performance.now() - before;
	let [faults, kills] = [0, 0];
	let run = 0;
	// A run that ended before it was to be killed does not count.
	for (; kills < times; run++) {
		const library = join(folder, `library-${run}`);
		if (await add(pages, library, Math.random() * whole * 1.1)) kills++;
		await add(one, library);
		const corpus = await readCorpus([library]);
		const wrong = checkCorpus(corpus).map(({file, message}) => `${file}: ${message}`);
		const isHalf = corpus.articles.some(({paragraphs}) => paragraphs.length < 41);
		const left = leftovers(library);
		if (wrong.length > 0 || isHalf || left.length > 0 || corpus.articles.length === 0) {
			faults++;
			console.log(
				`add, run ${run}: ${[...wrong, isHalf ? 'half an article' : '', ...left].filter(Boolean).join('; ')}`,
			);
		}
		rmSync(library, {recursive: true, force: true});
	}
	console.log(`add: ${run} runs, ${kills} killed while running, ${faults} with anything broken, half or left over`);
	return faults;
}

const saver = `
import {openStore} from ${JSON.stringify(store)};
const store = openStore(process.argv[1]);
await store.prepare();
for (let n = 0; ; n++) {
	const id = process.argv[2] + '/' + n;
	const problem = await store.save({bookmarks: {added: [id], removed: []}});
	if (problem === undefined) process.stdout.write(id + '\\n');
}`;

async function killSaves(): Promise<number> {
	const settings = join(folder, 'settings');
	const acknowledged = new Set<string>();
	let faults = 0;
	for (let run = 0; run < times; run++) {
		const child = spawn(process.execPath, ['--input-type=module', '-e', saver, settings, String(run)], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const lines = createInterface({input: child.stdout});
		let wanted = Math.random() * 20;
		lines.on('line', id => {
			acknowledged.add(id);
			if (wanted-- <= 0) setTimeout(() => child.kill('SIGKILL'), Math.random() * 5);
		});
		await ended(child);
		const opened = openStore(settings);
		await opened.prepare();
		const kept = new Set(opened.settings.bookmarks);
		const lost = [...acknowledged].filter(id => !kept.has(id));
		const left = readdirSync(settings).filter(name => name !== 'config.json');
		if (opened.problem !== undefined || lost.length > 0 || left.length > 0) {
			faults++;
			console.log(`settings, run ${run}: ${JSON.stringify({problem: opened.problem, lost: lost.slice(0, 5), left})}`);
		}
	}
	console.log(
		`settings: ${times} killed, ${acknowledged.size} saves acknowledged, ${faults} runs with anything broken, lost or left over`,
	);
	return faults;
}

const faults = (await killSaves()) + (await killAdds());
rmSync(folder, {recursive: true, force: true});
process.exitCode = faults === 0 ? 0 : 1;
