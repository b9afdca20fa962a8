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
	person: colour(33),
	organisation: colour(35),
	state: colour(34),
	place: colour(32),
	quote: look('3', '23'),
	mark: colour(36, '1'),
	key: colour(36),
	outlet1: colour(36, '1'),
	outlet2: colour(33, '1'),
	outlet3: colour(35, '1'),
	outlet4: colour(32, '1'),
	outlet5: colour(34, '1'),
	outlet6: colour(31, '1'),
};

function cube(index: number, weight?: '1'): Look {
	return colour(`38;5;${index}`, weight);
}

/** Colours of the 256-colour cube with 7:1 against black (dark) or white (light). */
function fixed(
	of: Readonly<Record<'accent' | 'error' | 'person' | 'organisation' | 'state' | 'place', number>>,
): Theme {
	return {
		...terminalTheme,
		accent: cube(of.accent),
		error: cube(of.error, '1'),
		person: cube(of.person),
		organisation: cube(of.organisation),
		state: cube(of.state),
		place: cube(of.place),
		mark: cube(of.accent, '1'),
		key: cube(of.accent),
		outlet1: cube(of.accent, '1'),
		outlet2: cube(of.person, '1'),
		outlet3: cube(of.organisation, '1'),
		outlet4: cube(of.place, '1'),
		outlet5: cube(of.state, '1'),
		outlet6: cube(of.error, '1'),
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
	dark: fixed({accent: 123, error: 217, person: 222, organisation: 219, state: 153, place: 157}),
	light: fixed({accent: 23, error: 88, person: 58, organisation: 90, state: 18, place: 22}),
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
