// A terminal screen as SVG: text stays text, so a reviewer sees a change in the diff.

const cell = {width: 8.4, height: 18};
const margin = 12;
const background = '#14171c';
const foreground = '#d6dae0';
const palette = ['#3b4048', '#f07178', '#a5d66f', '#ffcb6b', '#82aaff', '#d59bf6', '#7fdbca', '#d6dae0'];

/**
 * @param {any} terminal the driver of test/helpers/terminal.ts
 * @param {number} columns
 * @param {number} rows
 */
export function screenPicture(terminal, columns, rows) {
	const lines = terminal.screen().split('\n');
	const body = lines.slice(0, rows).map((line, row) => linePicture(terminal, line, row));
	const width = Math.ceil(columns * cell.width + 2 * margin);
	const height = rows * cell.height + 2 * margin;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${foreground}" xml:space="preserve">
${body.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

/** Runs of one style become one text element; wide and combining characters keep their column. */
function linePicture(terminal, line, row) {
	const y = margin + row * cell.height;
	const runs = [];
	for (const [column, character] of [...line].entries()) {
		const style = terminal.cell(column, row);
		const key = JSON.stringify(style);
		const last = runs.at(-1);
		if (last?.key === key) last.text += character;
		else runs.push({key, style, text: character, column});
	}
	return runs
		.filter(({text, style}) => text.trim() !== '' || style.inverse)
		.map(({text, style, column}) => runPicture(text, style, margin + column * cell.width, y))
		.join('');
}

function runPicture(text, style, x, y) {
	const colour = typeof style.foreground === 'number' ? (palette[style.foreground % 8] ?? foreground) : foreground;
	const width = [...text].length * cell.width;
	const box = style.inverse
		? `<rect x="${x}" y="${y}" width="${width}" height="${cell.height}" fill="${colour}"/>`
		: '';
	const attributes = [
		`x="${x.toFixed(1)}"`,
		`y="${y + 13.5}"`,
		`textLength="${width.toFixed(1)}"`,
		style.inverse ? `fill="${background}"` : colour === foreground ? '' : `fill="${colour}"`,
		style.bold ? 'font-weight="bold"' : '',
		style.italic ? 'font-style="italic"' : '',
		style.dim ? 'opacity="0.6"' : '',
		style.underline ? 'text-decoration="underline"' : '',
	];
	return `${box}<text ${attributes.filter(Boolean).join(' ')}>${escape(text)}</text>`;
}

function escape(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
