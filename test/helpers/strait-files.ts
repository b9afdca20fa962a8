/**
 * A folder of articles on an invented dispute over a strait: three negotiations, five outlets (two of one name in different towns), reprints of an
 * agency, a relay, inferred dates, two languages, and one article long enough to be scrolled.
 */
export const straitFiles: Readonly<Record<string, string>> = {
	'outlets.yaml': `
- {id: strait-wire, name: Strait Wire, tag: SW, country: XV, language: en, kind: agency}
- {id: post-north, name: The Post (North), tag: PNO, country: XV, language: en, kind: newspaper}
- {id: post-south, name: The Post (South), tag: PSO, country: XO, language: en, kind: newspaper}
- {id: harbour-daily, name: Harbour Daily, tag: HD, country: XO, language: en, kind: newspaper}
- {id: lanterne, name: La Lanterne, tag: LAN, country: XF, language: fr, kind: newspaper}
`,
	'actors.yaml': `
- {id: veldmark, name: Veldmark, kind: state, names: [Veldmark]}
- {id: brandvik, name: Lena Brandvik, kind: person, names: [Lena Brandvik, Brandvik]}
- {id: kostaridis, name: Andreas Kostaridis, kind: person, names: [Andreas Kostaridis, Kostaridis]}
- {id: strait-council, name: Strait Council, kind: organisation, names: [Strait Council]}
`,
	'places.yaml': `
- {id: halvik, name: Halvik, kind: place, type: city, names: [Halvik]}
`,
	...negotiation('2031-04-02-ferry-talks', 'Talks after the ferry was stopped', '2031-04-02..2031-04-05'),
	...negotiation('2031-06-14-lighthouse-accord', 'The lighthouse accord', '2031-06-14'),
	...negotiation('2032-01-20-second-round', 'Second round about the ferry', '2032-01-20'),
	...article('2031-04-02-ferry-talks/strait-wire', {
		title: 'Council calls both sides to Halvik',
		published: '2031-04-02',
		text: 'The Strait Council called Veldmark to Halvik. Lena Brandvik and Andreas Kostaridis are expected.',
	}),
	...article('2031-04-02-ferry-talks/post-north', {
		title: 'Brandvik goes to Halvik',
		published: '2031-04-03',
		front: 'origin: Strait Wire\norigin_basis: credit line under the text',
		text: 'Lena Brandvik goes to Halvik, where the Strait Council meets.',
	}),
	...article('2031-04-02-ferry-talks/post-south', {
		title: 'Kostaridis flies north',
		published: '2031-04-03',
		basis: 'inferred: from the weekday',
		front: 'origin: Strait Wire\norigin_basis: shares two sentences with the agency',
		text: 'Andreas Kostaridis flies to Halvik.',
	}),
	...article('2031-04-02-ferry-talks/harbour-daily', {
		title: 'Fourteen sailors and a bell',
		published: '2031-04-04',
		basis: 'inferred: from the address',
		front: [
			'title_basis: "inferred: from the address"',
			'url: https://harbour-daily.example/2031/fourteen-sailors-and-a-bell-that-nobody-on-the-quay-had-heard-before-that-night',
			'author: Ada Quay',
			'via: Sea News',
			'origin: Strait Wire',
			'origin_basis: "inferred: same facts in the same order"',
			'note: The relay left the last paragraph out.',
		].join('\n'),
		text: longText(),
	}),
	...article('2031-06-14-lighthouse-accord/post-north', {
		title: 'Lighthouse will be shared',
		published: '2031-06-14',
		text: 'Veldmark pays a third. Lena Brandvik signed in Halvik.',
	}),
	...article('2031-06-14-lighthouse-accord/lanterne', {
		title: 'Un phare pour deux',
		published: '2031-06-15',
		language: 'fr',
		text: 'Veldmark pays. Kostaridis spoke of “un phare pour deux”.',
	}),
	...article('2032-01-20-second-round/post-south', {
		title: 'Back in Halvik',
		published: '2032-01-20',
		text: 'Kostaridis came to Halvik for a second round. Nobody else is named.',
	}),
	...article('2032-01-20-second-round/harbour-daily', {
		title: 'Brandvik and the tide',
		published: '2032-01',
		text: 'Lena Brandvik waited for the tide in Halvik.',
	}),
};

function negotiation(id: string, title: string, date: string): Record<string, string> {
	const text = `title: ${title}\ndate: ${date}\nparties: [Veldmark, Oresta]\nsummary: They met.\n`;
	return {[`${id}/negotiation.yaml`]: text};
}

type ArticleText = {
	readonly title: string;
	readonly published: string;
	readonly text: string;
	readonly basis?: string;
	readonly language?: string;
	/** More lines of front matter. */
	readonly front?: string;
};

function article(
	id: string,
	{title, published, text, basis = 'stated', language = 'en', front = ''}: ArticleText,
): Record<string, string> {
	const lines = [
		`title: "${title}"`,
		`outlet: ${id.slice(id.indexOf('/') + 1)}`,
		`published: ${published}`,
		`published_basis: "${basis}"`,
		`language: ${language}`,
		'text: brief',
		'covers: all',
		...(front === '' ? [] : [front]),
	];
	return {[`${id}.md`]: `---\n${lines.join('\n')}\n---\n\n${text}\n`};
}

/** Twenty numbered paragraphs; the first has a name of each kind and quoted words, every fifth names Brandvik. */
function longText(): string {
	const first =
		'Lena Brandvik of Veldmark told the Strait Council in Halvik that the crew was “safe and fed”, and that a bell had rung.';
	const others = Array.from({length: 19}, (_, i) => {
		const name = i % 5 === 4 ? 'Brandvik was silent. ' : '';
		return `Passage ${i + 2}. ${name}The bell of the ferry rang over the quay, and the water under the lighthouse was dark and slow all night.`;
	});
	return [first, ...others].join('\n\n');
}
