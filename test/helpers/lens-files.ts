/**
 * A folder on an invented landing: an account, the opening of another, and an outlet's own text, with labels that differ, a speaker, words that nobody is named
 * for, and an actor whom one account leaves out.
 */
export const lensFiles: Readonly<Record<string, string>> = {
	'outlets.yaml': `
- {id: harbour, name: Harbour Post, tag: HP, country: XA, language: en, kind: newspaper}
- {id: star, name: Northern Star, tag: NS, country: XB, language: en, kind: newspaper}
- {id: mirror, name: Morning Mirror, tag: MM, country: XB, language: en, kind: newspaper}
`,
	'actors.yaml': `
- {id: marsh, name: Odile Marsh, kind: person, names: [Odile Marsh, Marsh]}
- {id: veld, name: Tomas Veld, kind: person, names: [Tomas Veld, Veld]}
- {id: cable-union, name: Cable Union, kind: organisation, names: [Cable Union]}
`,
	'wording.yaml': `
- id: landing
  name: the landing of 1 March
  labels:
    - {label: armed intrusion}
    - {label: unlawful raid}
`,
	'2031-03-01-skerry-talks/negotiation.yaml':
		'title: Talks on Skerry\ndate: 2031-03-01\nparties: [Norland, Sudland]\nsummary: They met.\n',
	'2031-03-01-skerry-talks/harbour.md': article(
		'harbour',
		'brief',
		'all',
		'Odile Marsh met Tomas Veld in Port Ember over what she called an “armed intrusion”.\n\nMarsh said that the talks were “long and useful”.',
	),
	'2031-03-01-skerry-talks/star.md': article(
		'star',
		'brief',
		'opening',
		'Tomas Veld and Odile Marsh met in Port Ember after the “unlawful raid”, as the paper has it.',
	),
	'2031-03-01-skerry-talks/mirror.md': article(
		'mirror',
		'full',
		'all',
		'Tomas Veld met Odile Marsh in Port Ember.\n\nThe Cable Union lays a new line to Skerry in spring.\n\n“The line will come whatever the ministers agree on in this room.”',
	),
};

function article(outlet: string, kind: 'brief' | 'full', covers: 'all' | 'opening', text: string): string {
	return `---\ntitle: "Talks in Port Ember"\noutlet: ${outlet}\npublished: 2031-03-02\npublished_basis: stated\nlanguage: en\ntext: ${kind}\ncovers: ${covers}\n---\n\n${text}\n`;
}
