// A terminal screen as SVG: text stays text, so a reviewer sees a change in the diff.
// Every word is an element of its own, placed at its cell: whatever font a browser has, no word leaves its column, and no blank has to be kept.
import {inProject} from './project.mjs';

const {graphemes} = await import(inProject('.build', 'source/text/graphemes.js'));
const {graphemeWidth} = await import(inProject('.build', 'source/text/width.js'));

/** Of a character of the usual terminal fonts at 14 px (0.602 em). */
const cell = {width: 8.43, height: 18};
const margin = 12;
const baseline = 13.5;
const background = '#14171c';
const foreground = '#d6dae0';
const palette = ['#3b4048', '#f07178', '#a5d66f', '#ffcb6b', '#82aaff', '#d59bf6', '#7fdbca', '#d6dae0'];
const fromRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Usual terminal fonts have no slanted letters for these; a browser would take them from a font of another width. */
const beyondItalics = /[^\u0000-\u017f\u2010-\u2027]/u;

/**
 * @param {any} terminal the driver of test/helpers/terminal.ts
 * @param {number} columns
 * @param {number} rows
 */
export function screenPicture(terminal, columns, rows) {
	const lines = terminal.screen().split('\n');
	const body = lines
		.slice(0, rows)
		.map((line, row) => linePicture(cellsOf(terminal, line, row), margin + row * cell.height));
	const width = Math.ceil(columns * cell.width + 2 * margin);
	const height = rows * cell.height + 2 * margin;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>text{white-space:pre}</style>
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${foreground}">
${body.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

/** Seconds that each picture of a moving one stands. */
const stands = 6;

/**
 * Pictures of one size, one after the other, again and again; whoever wants nothing to move sees the first.
 * @param {readonly string[]} pictures as `screenPicture` makes them
 */
export function movingPicture(pictures) {
	const [head = ''] = /^<svg [^>]*>/.exec(pictures[0] ?? '') ?? [];
	const frames = pictures.map((each, at) => {
		const body = each
			.replace(/^<svg [^>]*>\n/, '')
			.replace(/<style>.*<\/style>\n/, '')
			.replace(/<\/svg>\n$/, '');
		return `<g class="frame" style="animation-delay:${at * stands}s">\n${body}</g>`;
	});
	const shown = 100 / pictures.length;
	return `${head}
<style>text{white-space:pre}
.frame{visibility:hidden;animation:show ${pictures.length * stands}s step-end infinite}
@keyframes show{0%{visibility:visible}${shown}%{visibility:hidden}}
@media(prefers-reduced-motion:reduce){.frame{animation:none}.frame:first-of-type{visibility:visible}}</style>
${frames.join('\n')}
</svg>
`;
}

/** The characters of a line with their cells and styles; a wide one takes two cells. */
function cellsOf(terminal, line, row) {
	let column = 0;
	return graphemes(line).map(text => {
		const at = column;
		const width = Math.max(1, graphemeWidth(text));
		column += width;
		return {text, column: at, width, style: terminal.cell(at, row)};
	});
}

/** Neighbours that belong together, as one. */
function grouped(cells, belong) {
	const groups = [];
	for (const each of cells) {
		const last = groups.at(-1)?.at(-1);
		if (last !== undefined && belong(last, each)) groups.at(-1).push(each);
		else groups.push([each]);
	}
	return groups;
}

const isAlike = (a, b) => JSON.stringify(a.style) === JSON.stringify(b.style);

function linePicture(cells, y) {
	const runs = grouped(cells, isAlike);
	return [...runs.map(run => boxOf(run, y)), ...runs.flatMap(wordsOf).map(word => wordPicture(word, y))].join('');
}

/** The words of one style. A phrase that is read from right to left stays one, so that its words keep their order. */
function wordsOf(run) {
	const whole = run.map(({text}) => text).join('');
	const words = fromRightToLeft.test(whole) ? [run] : grouped(run, (a, b) => (a.text === ' ') === (b.text === ' '));
	return words.map(trimmed).filter(word => word.length > 0);
}

function trimmed(word) {
	const first = word.findIndex(({text}) => text !== ' ');
	return first === -1 ? [] : word.slice(first, word.findLastIndex(({text}) => text !== ' ') + 1);
}

const leftOf = ({column}) => (margin + column * cell.width).toFixed(1);

/** What lies behind a run: of an inverse one its colour. */
function boxOf(run, y) {
	const [first] = run;
	const {inverse, background: behind} = first.style;
	if (!inverse && behind === null) return '';
	const cells = run.reduce((sum, {width}) => sum + width, 0);
	const fill = inverse ? colourOf(first.style) : inPalette(behind);
	return `<rect x="${leftOf(first)}" y="${y}" width="${(cells * cell.width).toFixed(1)}" height="${cell.height}" fill="${fill}"/>`;
}

function wordPicture(word, y) {
	const [first] = word;
	const {style} = first;
	const text = word.map(each => each.text).join('');
	const colour = colourOf(style);
	const attributes = [
		`x="${leftOf(first)}"`,
		`y="${y + baseline}"`,
		style.inverse ? `fill="${background}"` : colour === foreground ? '' : `fill="${colour}"`,
		style.bold ? 'font-weight="bold"' : '',
		style.italic && !beyondItalics.test(text) ? 'font-style="italic"' : '',
		style.dim ? 'opacity="0.6"' : '',
		style.underline ? 'text-decoration="underline"' : '',
	];
	return `<text ${attributes.filter(Boolean).join(' ')}>${escape(text)}</text>`;
}

const inPalette = colour => (typeof colour === 'number' ? (palette[colour % palette.length] ?? foreground) : colour);

function colourOf(style) {
	return style.foreground === null ? foreground : inPalette(style.foreground);
}

function escape(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
