import type {Line, Style} from '../app/text/spans.js';
import type {ThemeName} from '../settings/settings.js';

/** SGR parameters to open and close a style (ECMA-48 8.3.117). */
type Look = {readonly open: string; readonly close: string};

export type Theme = Readonly<Record<Style, Look | undefined>>;

const bold = look('1', '22');
const dim = look('2', '22');
const underline = look('4', '24');
const inverse = look('7', '27');

function look(open: string, close: string): Look {
	return {open, close};
}

function colour(parameter: number | string, weight?: '1'): Look {
	return weight === undefined ? look(String(parameter), '39') : look(`${weight};${parameter}`, '22;39');
}

/** Weights only: for NO_COLOR, and for whoever prefers it. */
const plainTheme: Theme = {
	title: bold,
	strong: bold,
	dim,
	accent: undefined,
	error: bold,
	match: inverse,
	hit: look('1;4;7', '22;24;27'),
	person: underline,
	organisation: underline,
	state: underline,
	place: underline,
	quote: undefined,
	mark: bold,
	current: inverse,
	'current-match': look('1;4;7', '22;24;27'),
	key: bold,
	outlet1: bold,
	outlet2: bold,
	outlet3: bold,
	outlet4: bold,
	outlet5: bold,
	outlet6: bold,
};

/** The terminal's own sixteen colours: they fit its background, whatever that is. */
const terminalTheme: Theme = {
	...plainTheme,
	accent: colour(36),
	error: colour(31, '1'),
	// Names are blue and cyan, outlets have the other hues: what is who stays apart.
	person: colour(94),
	organisation: colour(36),
	state: colour(34),
	place: colour(96),
	quote: look('3', '23'),
	mark: colour(36, '1'),
	key: colour(36),
	outlet1: colour(33, '1'),
	outlet2: colour(35, '1'),
	outlet3: colour(32, '1'),
	outlet4: colour(31, '1'),
	// Sixteen colours have no more hues: the next ones are told by a line under them.
	outlet5: look('1;4;33', '22;24;39'),
	outlet6: look('1;4;35', '22;24;39'),
};

function cube(index: number, weight?: '1'): Look {
	return colour(`38;5;${index}`, weight);
}

type Hues = {
	readonly accent: number;
	readonly error: number;
	/** Shades of blue. */
	readonly names: Readonly<Record<'person' | 'organisation' | 'state' | 'place', number>>;
	/** Every other hue. */
	readonly outlets: readonly [number, number, number, number, number, number];
};

/** Colours of the 256-colour cube with 7:1 against black (dark) or white (light). */
function fixed({accent, error, names, outlets}: Hues): Theme {
	const [outlet1, outlet2, outlet3, outlet4, outlet5, outlet6] = outlets;
	return {
		...terminalTheme,
		accent: cube(accent),
		error: cube(error, '1'),
		person: cube(names.person),
		organisation: cube(names.organisation),
		state: cube(names.state),
		place: cube(names.place),
		mark: cube(accent, '1'),
		key: cube(accent),
		outlet1: cube(outlet1, '1'),
		outlet2: cube(outlet2, '1'),
		outlet3: cube(outlet3, '1'),
		outlet4: cube(outlet4, '1'),
		outlet5: cube(outlet5, '1'),
		outlet6: cube(outlet6, '1'),
	};
}

/** Nothing dim, everything that stands out bold or inverse. */
const contrastTheme: Theme = {
	...plainTheme,
	dim: undefined,
	accent: bold,
	person: look('1;4', '22;24'),
	organisation: look('1;4', '22;24'),
	state: look('1;4', '22;24'),
	place: look('1;4', '22;24'),
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
	terminal: terminalTheme,
	dark: fixed({
		accent: 123,
		error: 217,
		names: {person: 153, organisation: 117, state: 147, place: 159},
		outlets: [222, 219, 157, 217, 215, 191],
	}),
	light: fixed({
		accent: 23,
		error: 88,
		names: {person: 18, organisation: 24, state: 19, place: 23},
		outlets: [90, 22, 88, 52, 53, 236],
	}),
	contrast: contrastTheme,
	plain: plainTheme,
};

/** A line as a string with SGR sequences and links. Corpus text has no sequences of its own: it was sanitised when it was read. */
export function paintLine(line: Line, theme: Theme): string {
	let painted = '';
	for (const {text, style, link} of line) {
		const of = style === undefined ? undefined : theme[style];
		const styled = of === undefined || text === '' ? text : `\u001B[${of.open}m${text}\u001B[${of.close}m`;
		painted += link === undefined || !linkable.test(link) ? styled : linked(styled, link);
	}
	return painted;
}

/** Addresses as the convention for links allows them: bytes 32 to 126, encoded. */
const linkable = /^https?:\/\/[!-~]+$/;

/** A link of the terminal (OSC 8); lines with one id are one link, so that an address that is wrapped can be followed from either line. */
function linked(text: string, url: string): string {
	return `\u001B]8;id=${linkId(url)};${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/** Bounded, and without the characters that divide parameters. */
function linkId(url: string): string {
	return url.replaceAll(/[^\w.-]/g, '').slice(-40);
}
