import {oneLine} from '../../corpus/parse/one-line.js';

/** What one source of a page says of an article; every text sanitised and on one line. */
export type Facts = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	/** As written. */
	readonly published?: string | undefined;
	/** Who publishes the page. */
	readonly site?: string | undefined;
	readonly language?: string | undefined;
	readonly url?: string | undefined;
};

const longestValue = 500;

const named: Readonly<Record<string, string>> = {
	amp: '&',
	quot: '"',
	apos: "'",
	lt: '<',
	gt: '>',
	nbsp: ' ',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	ndash: '–',
	mdash: '—',
	hellip: '…',
};

/** A value of a page as it may be shown; undefined when nothing is left. */
export function value(raw: unknown): string | undefined {
	if (typeof raw !== 'string') return undefined;
	const text = oneLine(withoutEntities(raw.slice(0, longestValue)));
	return text === '' ? undefined : text;
}

/** Sites escape headlines a second time, and in JSON-LD, where nothing turns `&#8216;` back. */
function withoutEntities(text: string): string {
	return text.replaceAll(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
		(entity, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named[name.toLowerCase()] ?? entity;
			const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
			return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
		},
	);
}
