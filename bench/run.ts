import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Arm, type Result, compare} from './paired.js';
import {firstFrame, wholeRun} from './timing.js';

// Compiled to .build/bench: the project is two folders up.
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const program = join(root, 'distribution', 'cli.js');
const articles = join(root, 'articles');
const rounds = Number(process.argv[2] ?? 21);

const table = (title: string, results: readonly Result[]): string => {
	const rows = results.map(({name, median, ratio, target}) => {
		const verdict = target === undefined ? '' : `  target ${target.toFixed(2)} ${ratio <= target ? 'met' : 'MISSED'}`;
		return `  ${name.padEnd(38)}${median.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(8)}x${verdict}`;
	});
	return [title, ...rows, ''].join('\n');
};

/** The first negotiation of the corpus, and one article of it. */
function sample(): {readonly article: string; readonly title: string} {
	const folder = readdirSync(articles, {withFileTypes: true}).find(entry => entry.isDirectory())?.name ?? '';
	const file = readdirSync(join(articles, folder)).find(name => name.endsWith('.md')) ?? '';
	const title = /^title: *["']?(.*?)["']?$/mu.exec(
		readFileSync(join(articles, folder, 'negotiation.yaml'), 'utf8'),
	)?.[1];
	return {article: `${folder}/${file.replace(/\.md$/u, '')}`, title: title ?? ''};
}

/** The smallest program with Ink, as its manual begins; it lies where it finds the project's libraries. */
function writeInkHello(): string {
	const file = join(here, 'ink-hello', 'hello.mjs');
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(
		file,
		"import React from 'react'; import {render, Text} from 'ink';\nrender(React.createElement(Text, null, 'hello'));\n",
	);
	return file;
}

const {article, title} = sample();
const arm = (name: string, parameters: readonly string[], target?: number): Arm => ({
	name,
	measure: wholeRun([program, ...parameters]),
	...(target === undefined ? {} : {target}),
});

console.log(`Node ${process.version}, ${rounds} rounds, medians; ratios within each round.\n`);
console.log(
	table(
		'Whole run',
		await compare(
			{name: 'node -e 0', measure: wholeRun(['-e', '0'])},
			[
				arm('karabakh-reader --version', ['--version']),
				arm('karabakh-reader print <id>', ['print', article], 2),
				arm('karabakh-reader print pashinian', ['print', 'pashinian']),
				arm('karabakh-reader list actors', ['list', 'actors']),
			],
			rounds,
		),
	),
);
console.log(
	table(
		'First painted frame, 200x50',
		await compare(
			{name: 'two lines of Ink, unbundled', measure: firstFrame([writeInkHello()], 'hello')},
			[{name: 'karabakh-reader', measure: firstFrame([program], title), target: 0.6}],
			rounds,
		),
	),
);
