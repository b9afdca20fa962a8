const text = {type: 'string'} as const;
const date = {type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$'} as const;

const mentions = {
	type: 'array',
	items: {
		type: 'object',
		required: ['id', 'name', 'count'],
		additionalProperties: false,
		properties: {id: text, name: text, count: {type: 'integer', minimum: 1}},
	},
} as const;

/** JSON Schema (2020-12) of one article as `--format json` and `--format jsonl` give it. */
export const articleRecordSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'karabakh-reader article',
	type: 'object',
	required: [
		'id',
		'outlet',
		'outletName',
		'title',
		'published',
		'publishedBasis',
		'negotiation',
		'language',
		'text',
		'covers',
		'actors',
		'places',
		'paragraphs',
		'matches',
	],
	additionalProperties: false,
	properties: {
		id: {type: 'string', description: 'Path below the corpus folder without .md', minLength: 1},
		outlet: {type: 'string', description: 'Outlet id', minLength: 1},
		outletName: text,
		title: {type: 'string', description: 'Headline as printed'},
		titleBasis: {type: 'string', description: 'Why the headline is what it is, where it was not printed'},
		published: date,
		publishedBasis: {type: 'string', description: '“stated”, or “inferred: why”'},
		language: {type: 'string', description: 'BCP 47 tag of the original'},
		url: {type: 'string', pattern: '^https?://'},
		author: {type: 'string', description: 'By-line; several authors with “;” between them, or as printed'},
		authors: {type: 'array', items: text, description: 'The authors that the by-line names'},
		via: {type: 'string', description: 'The site it was read on, when that is a relay'},
		origin: {type: 'string', description: 'Who wrote the text first; the outlet itself where absent'},
		originBasis: text,
		negotiation: {type: 'string', description: 'Negotiation id', minLength: 1},
		text: {enum: ['full', 'brief'], description: 'brief: our own words, only quoted fragments are the outlet’s'},
		covers: {enum: ['all', 'opening'], description: 'How much of the original the text goes back to'},
		words: {type: 'string', description: 'In whose words the text is: our account, or the outlet’s text; opening only'},
		note: text,
		terms: {
			type: 'array',
			items: text,
			description: 'Words of the outlet whose place in the text is not known',
		},
		was: {type: 'array', items: text, description: 'Ids it had before'},
		actors: mentions,
		places: mentions,
		paragraphs: {type: 'array', items: text},
		pageNotes: {
			type: 'array',
			description: 'What is said of the page and not of the event; after: how many paragraphs stand before it',
			items: {
				type: 'object',
				required: ['after', 'text'],
				additionalProperties: false,
				properties: {after: {type: 'integer', minimum: 0}, text},
			},
		},
		account: {
			type: 'object',
			description:
				'Our account of an article whose text is the outlet’s: its paragraphs (a match counts them on), and what it has otherwise',
			required: ['words', 'covers', 'paragraphs'],
			properties: {words: text, covers: {enum: ['all', 'opening']}, paragraphs: {type: 'array', items: text}},
		},
		matches: {type: 'array', items: {type: 'object'}, description: 'Where the query was found'},
		notes: {
			type: 'array',
			description: 'What the person who saved it noted, by index of the paragraph',
			items: {
				type: 'object',
				required: ['paragraph', 'text', 'made'],
				additionalProperties: false,
				properties: {paragraph: {type: 'integer', minimum: 0}, text, made: text},
			},
		},
	},
} as const;
