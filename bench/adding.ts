// Usage: node .build/bench/adding.js [files]: processor time and memory of the built `add` over a folder of generated pages of 170 kB each, and
// over one of plain texts. A line for each.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {testEnvironment} from '../test/helpers/environment.js';
import {seeded} from '../test/helpers/fuzz-pieces.js';
import {program} from '../test/helpers/paths.js';
import {removeFolder, temporaryFolder} from '../test/helpers/temporary.js';

const files = Number(process.argv[2] ?? 1000);
/** In bytes, of a page. */
const pageSize = 170_000;
const paragraphs = 28;

const words =
	'the a of to and in that ministers keepers lighthouse ferry harbour talks lamps oil reef council said on Monday agreed would not again price winter crews northern road treaty round spokesman office told reporters after before while commission island'.split(
		' ',
	);

function sentence(random: () => number): string {
	const length = 12 + Math.floor(random() * 18);
	const text = Array.from({length}, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraph(random: () => number): string {
	return Array.from({length: 2 + Math.floor(random() * 3)}, () => sentence(random)).join(' ');
}

/** As news sites write them: data in scripts, menus, lists of links and boxes around the text. */
function page(number: number, random: () => number): string {
	const title = sentence(random).slice(0, 70);
	const data = {
		'@type': 'NewsArticle',
		headline: title,
		datePublished: '2025-04-08T10:00:00Z',
		author: {name: 'Odile Marsh'},
	};
	const links = Array.from(
		{length: 220},
		(_, index) =>
			`<li class="teaser teaser--small"><a href="/news/${number}-${index}" class="teaser__link" data-track="x${index}"><img src="/i/${index}.jpg" alt=""><span class="teaser__title">${sentence(random).slice(0, 60)}</span></a></li>`,
	);
	const text = Array.from({length: paragraphs}, () => `<p class="article__p">${paragraph(random)}</p>`);
	const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - Harbour Post</title><link rel="canonical" href="https://harbourpost.example/2025/04/${number}"><meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
	const body = `<body><header><nav><ul>${links.slice(0, 70).join('')}</ul></nav></header><main><article><h1>${title}</h1><div class="byline">By Odile Marsh</div>${text.join('<div class="ad" id="ad"></div>')}</article><aside><h2>More</h2><ul>${links.slice(70).join('')}</ul></aside></main><footer>© 2025 Harbour Post</footer></body></html>`;
	const rest = pageSize - Buffer.byteLength(head) - Buffer.byteLength(body);
	const state = `{"state":"${'{\\"id\\":1,\\"kind\\":\\"teaser\\"},'.repeat(Math.max(1, Math.floor(rest / 29)))}"}`;
	return `${head}<script>window.__STATE__=${state}</script></head>${body}`;
}

function plain(number: number, random: () => number): string {
	return `${sentence(random).slice(0, 60)} ${number}\n\n8 April 2025\n\n${Array.from({length: paragraphs}, () => paragraph(random)).join('\n\n')}\n`;
}

type Use = {readonly seconds: number; readonly megabytes: number};

/** What one run of the program took, as it says itself when it ends. */
function used(parameters: readonly string[], home: string): Use {
	const report = join(home, 'use.json');
	const hook = join(home, 'hook.mjs');
	writeFileSync(
		hook,
		`import {writeFileSync} from 'node:fs';\nprocess.on('exit', () => {\n\tconst {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();\n\twriteFileSync(${JSON.stringify(report)}, JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024}));\n});\n`,
	);
	const {status, stderr} = spawnSync(process.execPath, ['--import', pathToFileURL(hook).href, program, ...parameters], {
		env: testEnvironment(home, {}),
		stdio: ['ignore', 'ignore', 'pipe'],
		maxBuffer: 1e9,
	});
	if (status !== 0) throw new Error(`add ended with ${status}: ${String(stderr).slice(-500)}`);
	return JSON.parse(readFileSync(report, 'utf8')) as Use;
}

for (const [name, extension, write] of [
	['pages', 'html', page],
	['texts', 'txt', plain],
] as const) {
	const random = seeded(20_261_128);
	const [home, folder] = [temporaryFolder({after: () => undefined}), temporaryFolder({after: () => undefined})];
	let bytes = 0;
	for (let number = 0; number < files; number++) {
		const content = write(number, random);
		bytes += Buffer.byteLength(content);
		writeFileSync(join(folder, `${number}.${extension}`), content);
	}
	const {seconds, megabytes} = used(['add', folder], home);
	console.log(
		`${String(files).padStart(6)} ${name} of ${Math.round(bytes / files / 1000)} kB: ${seconds.toFixed(1)} s of processor time, ${Math.round(megabytes)} MB`,
	);
	await removeFolder(home);
	await removeFolder(folder);
}
