import {fold} from '../../text/fold.js';
import {isPaper} from '../plain/source-line.js';

const between = /\s*(?:\||::|»)\s*|\s+[–—·-]\s+/u;
/** In UTF-16 units, folded: a shorter part is no headline that could be told from a section. */
const shortest = 8;
const longestSite = 8;
const longestDay = 24;

export type TitleParts = {
	/** The headline, where it stands on the page too. */
	readonly title: string;
	/** Whose page it is, where the name is surely one: a paper's, that of the host, or of the holder of the rights. */
	readonly site: string | undefined;
};

/**
 * What the title of a page says in its parts, `Ministers meet | Press releases | Harbour Post`: the part that the page prints as a heading or a line of its
 * own is the headline, the other end the site.
 * @param printed headings of the page, and its first lines
 * @param rights lines with a © in them
 */
export function titleParts(
	name: string | undefined,
	printed: readonly string[],
	{host, rights}: {readonly host: string | undefined; readonly rights: readonly string[]},
): TitleParts | undefined {
	const parts = (name ?? '').split(between).filter(Boolean);
	if (parts.length < 2) return undefined;
	const lines = new Set(printed.map(fold));
	// A day may stand behind it on its line.
	const isPrinted = (part: string): boolean =>
		lines.has(part) ||
		(part.split(' ').length > 2 &&
			[...lines].some(line => line.startsWith(`${part} `) && line.length < part.length + longestDay));
	const matches = parts.filter(part => fold(part).length >= shortest && isPrinted(fold(part)));
	const title = matches.toSorted((one, other) => other.length - one.length)[0];
	if (title === undefined) return undefined;
	const other = parts[0] === title ? parts.at(-1) : parts[0];
	const isSite =
		other !== undefined &&
		other !== title &&
		other.split(' ').length <= longestSite &&
		(isPaper(other) ||
			(other.includes(' ') && parts[0] === title && lines.has(fold(other))) ||
			isHost(other, host) ||
			rights.some(line => fold(line).includes(fold(other))));
	return {title, site: isSite ? other : undefined};
}

function isHost(name: string, host: string | undefined): boolean {
	const letters = fold(name).replaceAll(' ', '');
	return (host ?? '')
		.split('.')
		.map(label => label.replaceAll('-', ''))
		.some(label => label === letters || label === letters.replace(/^the/, ''));
}
