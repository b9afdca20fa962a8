/** What a fact is about, in one language: fixed headings by the English ones, and headings that take a name or a noun of the texts. */
export type FactHeadings = {
	readonly fixed: Readonly<Record<FixedHeading, string>>;
	/** `length of the corridor`: what stands after “of the”. */
	readonly length: (thing: string) => string;
	readonly day: (event: string) => string;
	readonly title: (name: string) => string;
	readonly bodyName: (body: string) => string;
	readonly members: (body: string) => string;
	readonly unusual: (contact: string) => string;
};

/** Headings of facts whose words never change, as the comparison gives them. */
export const fixedHeadings = [
	'killed',
	'wounded',
	'missing',
	'prisoners to be freed',
	'prisoners held',
	'people who left',
	'the call',
	'the truce',
	'the statement',
	'the signing',
	'the meeting',
	'the report',
	'the offensive',
	'the outbreak of fighting',
	'how long the talks took',
	'start of the truce',
	'head of the delegation',
	'whether the host mediates',
	'what the open points are about',
	'named first in the headline',
	'reason given for staying away',
] as const;
export type FixedHeading = (typeof fixedHeadings)[number];

/** A translator of headings: what the texts themselves call a thing stays as it is. */
export function factHeading({
	fixed,
	length,
	day,
	title,
	bodyName,
	members,
	unusual,
}: FactHeadings): (what: string) => string {
	const known = new Map<string, string>(Object.entries(fixed));
	const fixedOr = (text: string): string => known.get(text) ?? text;
	const patterns: readonly (readonly [string, (rest: string) => string])[] = [
		['length of the ', length],
		['day of ', event => day(fixedOr(event))],
		['title of ', title],
		['name of the ', bodyName],
		['who chairs or makes up ', members],
	];
	return what => {
		const heading = known.get(what);
		if (heading !== undefined) return heading;
		const contact = /^how unusual (the (?:call|statement)) was$/u.exec(what)?.[1];
		if (contact !== undefined) return unusual(fixedOr(contact));
		const found = patterns.find(([prefix]) => what.startsWith(prefix));
		return found === undefined ? what : found[1](what.slice(found[0].length));
	};
}
