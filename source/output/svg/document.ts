import {escapeXml} from '../../text/escape-xml.js';
import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';

/** Width of the picture, in its own units: that of a column of a report. */
export const width = 960;
/** Of a line of text. */
export const lineHeight = 20;
/** Of an average letter. */
const letter = 7;

/** What a picture is made of. */
export type Picture = {
	readonly title: string;
	/** What it shows in a sentence, for those who hear it. */
	readonly description: string;
	readonly height: number;
	readonly body: readonly string[];
	/** The command that draws it again. */
	readonly command: string;
};

const style =
	'text{font:13px system-ui,"Segoe UI","Helvetica Neue",Arial,sans-serif;fill:#222}.t{font-size:17px;font-weight:600}.n{fill:#666;font-size:12px}.g{stroke:#ddd}.l{stroke:#bbb}';

/** A picture as a file of its own: nothing in it is fetched or run. */
export function svgDocument({title, description, height, body, command}: Picture): string {
	const whole = height + 2 * lineHeight;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-labelledby="title about">`,
		`<title id="title">${escapeXml(title)}</title>`,
		`<desc id="about">${escapeXml(description)}</desc>`,
		`<style>${style}</style>`,
		`<rect width="${width}" height="${whole}" fill="#fff"/>`,
		text(title, 16, 28, {class: 't', room: width - 32}),
		...body,
		text(`${description} Made by: ${command}`, 16, whole - 14, {class: 'n', room: width - 32}),
		'</svg>',
	].join('\n');
}

type TextOptions = {
	readonly class?: string;
	readonly anchor?: 'end' | 'middle' /** Where it is cut. */;
	readonly room?: number;
};

/** A line of text on its base line. */
export function text(said: string, x: number, y: number, {class: name, anchor, room}: TextOptions = {}): string {
	const shown = room === undefined ? said : truncate(said, Math.max(1, Math.floor(room / letter)));
	const attributes = `${name === undefined ? '' : ` class="${name}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
	return `<text x="${round(x)}" y="${round(y)}"${attributes}>${escapeXml(shown)}</text>`;
}

/** How wide a text is, more or less: fonts differ. */
export function widthOf(said: string): number {
	return cellWidth(said) * letter;
}

export function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}
