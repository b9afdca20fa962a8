import {blocksIn, type Databank} from './record.js';

const label =
	/^(Title|Author|Authors|Publication info|Publication title|Publication year|Publication date|Publication subject|Abstract|Links?|Full text|Subject|Location|People|Company \/ organization|Identifier \/ keyword|Pages|Number of pages|First page|Section|Publisher|Place of publication|Country of publication|Source type|Language(?: of publication)?|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|ISSN|Volume|Issue|Dateline|Credit|URL):[^\S\n]?(.*)$/;

/** Downloads of ProQuest as text: labelled fields, of which `Full text` runs over many lines. */
export const proquest: Databank = {
	name: 'ProQuest',
	is: text => /^Full text:/m.test(text) && /^(?:Publication (?:title|info|date)|ProQuest document ID):/m.test(text),
	split: text => text.split(/^(?:_{20,}|Document \d+ of \d+)\s*$/m).filter(part => /^Full text:/m.test(part)),
	read: article => {
		const fields = new Map<string, string[]>();
		const before: string[] = [];
		let open = before;
		for (const line of article.split('\n')) {
			const [, name, rest = ''] = label.exec(line) ?? [];
			if (name === undefined) open.push(line);
			else fields.set(name, (open = [rest]));
		}
		const field = (name: string): string | undefined =>
			fields.get(name)?.join(' ').replaceAll(/\s+/g, ' ').trim() || undefined;
		// “The Skerry Post ; Port Ember [Port Ember]. 12 Mar 2031: 4.”
		const info = field('Publication info');
		return {
			title: field('Title') ?? blocksIn(before.join('\n'))[0]?.join(' '),
			author: (field('Author') ?? field('Authors'))?.split(';').map(naturalOrder).join(', '),
			date: field('Publication date') ?? info,
			outlet: (field('Publication title') ?? info)?.split(/\s*;\s|\s*\[/, 1)[0],
			url: field('URL'),
			paragraphs: blocksIn((fields.get('Full text') ?? []).join('\n')).map(block => block.join(' ')),
			around: [...fields]
				.filter(([name]) => name !== 'Full text' && name !== 'Title')
				.map(([name, lines]) => `${name}: ${lines.join(' ')}`),
		};
	},
};

/** `Marsh, Odile` as it is signed; a dot at the end is the databank's. */
function naturalOrder(name: string): string {
	const [family = '', given, ...rest] = name
		.trim()
		.replace(/(?<=\p{Ll})\.$/u, '')
		.split(', ');
	return given === undefined || rest.length > 0 ? name.trim() : `${given} ${family}`;
}
