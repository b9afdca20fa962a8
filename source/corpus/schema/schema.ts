import type {TextKind} from './field-kinds.js';

/** One field of a record in a corpus file. */
export type Field = {
	/** `choice`: one of `choices`; `texts`: a list of texts; `nodes`: a list whose items have a schema of their own. */
	readonly kind: TextKind | 'choice' | 'texts' | 'nodes';
	readonly choices?: readonly string[];
	/** Without it the record is left out. */
	readonly required?: true;
	/** Stands in, with a warning, when the field is missing or wrong. */
	readonly fallback?: string;
	/** How to mend a missing field: “add …”. */
	readonly hint?: string;
};

export type Schema = Readonly<Record<string, Field>>;

const names = {kind: 'nodes'} as const;
const id = {kind: 'id', required: true, hint: 'a short id in small letters'} as const;
const name = {kind: 'text', required: true, hint: 'the name to show'} as const;

/** Front matter of an article. */
export const articleFields = {
	title: {kind: 'text', required: true, hint: 'the headline as printed'},
	outlet: {kind: 'id', required: true, hint: 'the id of the outlet in outlets.yaml'},
	published: {kind: 'date', required: true, hint: 'the date as YYYY-MM-DD, or YYYY-MM'},
	language: {kind: 'language', fallback: 'und', hint: 'the language of the original, such as en'},
	title_basis: {kind: 'text'},
	published_basis: {kind: 'text'},
	url: {kind: 'url'},
	author: {kind: 'text'},
	via: {kind: 'text'},
	origin: {kind: 'text'},
	origin_basis: {kind: 'text'},
	text: {kind: 'choice', choices: ['full', 'brief']},
	covers: {kind: 'choice', choices: ['all', 'opening']},
	note: {kind: 'text'},
	terms: {kind: 'texts'},
	was: {kind: 'texts'},
} as const satisfies Schema;

/** corpus.yaml. */
export const corpusFields = {
	start: {kind: 'texts'},
} as const satisfies Schema;

/** negotiation.yaml. */
export const negotiationFields = {
	title: {kind: 'text', required: true, hint: 'a short title'},
	date: {kind: 'span', required: true, hint: 'the day as YYYY-MM-DD, or YYYY-MM-DD..YYYY-MM-DD'},
	place: {kind: 'text'},
	mediator: {kind: 'text'},
	parties: {kind: 'texts'},
	summary: {kind: 'text', fallback: '', hint: 'a paragraph on what was at stake'},
	stub: {kind: 'choice', choices: ['true']},
	was: {kind: 'texts'},
} as const satisfies Schema;

/** An entry of outlets.yaml. */
export const outletFields = {
	id,
	name,
	tag: {kind: 'tag'},
	country: {kind: 'country'},
	language: {kind: 'language'},
	kind: {kind: 'choice', choices: ['newspaper', 'agency', 'broadcaster', 'official', 'site', 'relay']},
	home: {kind: 'url'},
	note: {kind: 'text'},
} as const satisfies Schema;

/** An entry of actors.yaml. */
export const actorFields = {
	id,
	name,
	kind: {
		kind: 'choice',
		choices: ['person', 'organisation', 'state'],
		required: true,
		hint: 'person, organisation or state',
	},
	of: {kind: 'id'},
	roles: {kind: 'nodes'},
	names,
	note: {kind: 'text'},
} as const satisfies Schema;

/** An entry of places.yaml; what sort of place it is (city, region …) may stand under `type` or `kind`. */
export const placeFields = {
	id,
	name,
	kind: {kind: 'text'},
	type: {kind: 'text'},
	in: {kind: 'id'},
	names,
	note: {kind: 'text'},
} as const satisfies Schema;

/** Where a label of wording.yaml means its thing. */
const scopeFields = {
	negotiations: {kind: 'texts'},
	from: {kind: 'moment'},
	until: {kind: 'moment'},
	with: {kind: 'texts'},
} as const satisfies Schema;

/** An entry of wording.yaml. */
export const wordingFields = {
	id,
	name,
	...scopeFields,
	labels: {kind: 'nodes', required: true, hint: 'the labels seen'},
	note: {kind: 'text'},
} as const satisfies Schema;

/** One label of a wording entry. */
export const labelFields = {
	label: {kind: 'text', required: true, hint: 'the words used'},
	seen: {kind: 'texts'},
	...scopeFields,
} as const satisfies Schema;

/** One way of writing a name, where more than the spelling is said. */
export const formFields = {
	form: {kind: 'text', required: true, hint: 'the spelling'},
	script: {kind: 'script'},
	kind: {
		kind: 'choice',
		choices: ['spelling', 'transliteration', 'metonym', 'former', 'typo', 'abbreviation', 'description'],
	},
} as const satisfies Schema;

/** One role of an actor. */
export const roleFields = {
	role: {kind: 'text', required: true, hint: 'the office'},
	from: {kind: 'moment'},
	to: {kind: 'moment'},
	basis: {kind: 'text'},
} as const satisfies Schema;
