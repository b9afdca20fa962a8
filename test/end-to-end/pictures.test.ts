import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {domOf, withoutBrowser} from '../helpers/browser.js';
import {openStrait} from '../helpers/open-strait.js';
import {projectRoot} from '../helpers/paths.js';
import {temporaryFolder} from '../helpers/temporary.js';
import type {TestTerminal} from '../helpers/terminal.js';

const media = join(projectRoot, 'media');
/** In a moving one words of several screens stand at one place. */
const isMoving = (name: string): boolean => readFileSync(join(media, name), 'utf8').includes('@keyframes');
const pictures = readdirSync(media).filter(name => name.endsWith('.svg') && !isMoving(name));

type Word = {readonly text: string; readonly x: number; readonly y: number};

const elements = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)<\/text>/g;

/** The words of a picture and where each is to begin, in px. */
function wordsIn(svg: string): readonly Word[] {
	const named: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&amp;': '&'};
	return [...svg.matchAll(elements)].map(([, x, y, text = '']) => ({
		text: text.replaceAll(/&(?:lt|gt|amp);/g, entity => named[entity] ?? entity),
		x: Number(x),
		y: Number(y),
	}));
}

test('there are pictures, no word of them is stretched, and none needs a blank to be kept', () => {
	assert.ok(pictures.length > 0);
	for (const name of pictures) {
		const svg = readFileSync(join(media, name), 'utf8');
		assert.match(svg, /text\{white-space:pre\}/, name);
		assert.doesNotMatch(svg, /textLength/, name);
		assert.deepEqual(
			wordsIn(svg).filter(({text}) => text.trim() !== text || text === ''),
			[],
			name,
		);
		assert.equal(wordsIn(svg).length, svg.match(/<text /g)?.length, name);
	}
});

test('a picture has the words of the screen, each at its cell', async context => {
	const terminal = openStrait(context, {columns: 100, rows: 24});
	await terminal.waitFor('8/8');
	const {screenPicture} = (await import(pathToFileURL(join(projectRoot, 'tools', 'screen-picture.mjs')).href)) as {
		screenPicture: (screen: TestTerminal, columns: number, rows: number) => string;
	};
	const words = wordsIn(screenPicture(terminal, 100, 24));
	const [left, top] = [Math.min(...words.map(({x}) => x)), Math.min(...words.map(({y}) => y))];
	const lines: string[] = [];
	for (const {text, x, y} of words) {
		const [column, row] = [Math.round((x - left) / 8.43), Math.round((y - top) / 18)];
		lines[row] = (lines[row] ?? '').padEnd(column) + text;
	}
	const shown = terminal.screen().split('\n');
	assert.equal(shown.length, 24);
	for (const [row, line] of shown.entries()) assert.equal(lines[row] ?? '', line, `row ${row + 1}`);
});

/** Writes into the page where the browser put each word: left and right end, in px. */
const measuring = `<script>
const found = [...document.querySelectorAll('text')].map(word => {
	const {x, y, width} = word.getBBox();
	return [word.getAttribute('x'), word.getAttribute('y'), x, x + width, word.textContent.length].join(' ');
});
document.title = found.join(',');
</script>`;

for (const name of pictures) {
	test(`in a browser each word of ${name} stands at its cell and ends before the next`, {
		skip: withoutBrowser,
	}, context => {
		const folder = temporaryFolder(context);
		const svg = readFileSync(join(media, name), 'utf8');
		const file = join(folder, 'picture.html');
		writeFileSync(file, `<!doctype html><meta charset="utf-8"><body style="margin:0">${svg}${measuring}`);
		const [, title = ''] = /<title>([^<]*)<\/title>/.exec(domOf(file, join(folder, 'profile'))) ?? [];
		const measured = title.split(',').map(each => each.split(' ').map(Number));
		const words = wordsIn(svg);
		assert.equal(measured.length, words.length);
		for (const [at, [x = 0, y, left = 0, right = 0]] of measured.entries()) {
			const {text} = words[at] ?? {text: ''};
			assert.ok(Math.abs(left - x) < 3, `“${text}” begins at ${left}, not at ${x}`);
			const next = measured.slice(at + 1).find(other => other[1] === y);
			if (next?.[0] !== undefined && next[0] > x) {
				assert.ok(right < next[0] + 1, `“${text}” ends at ${right}, over what begins at ${next[0]}`);
			}
		}
	});
}

test('the moving picture shows the others one after the other, and stands still for whoever wants that', () => {
	const moving = readdirSync(media).filter(name => name.endsWith('.svg') && isMoving(name));
	assert.deepEqual(moving, ['tour.svg']);
	const svg = readFileSync(join(media, 'tour.svg'), 'utf8');
	const frames = svg.split('<g class="frame"').slice(1);
	assert.ok(frames.length >= 3);
	for (const frame of frames) {
		const words = wordsIn(frame).map(({text}) => text);
		const same = pictures.find(
			name =>
				wordsIn(readFileSync(join(media, name), 'utf8'))
					.map(({text}) => text)
					.join() === words.join(),
		);
		assert.ok(same !== undefined, words.slice(0, 9).join(' '));
	}
	assert.match(svg, /prefers-reduced-motion/);
});
