import type {NameKind} from '../../corpus/model.js';
import {type Background, rarity} from './background.js';
import type {Tie} from '../model.js';
import {type Term, termsOf} from './terms.js';
import {officeBefore} from './office-before-name.js';
import type {Span} from '../span.js';
import {personKey} from './person-key.js';

/** A name found in a paragraph: what the recogniser returns, as far as rows need it. */
export type NamedSpan = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: NameKind;
	readonly id?: string;
	readonly name?: string;
	/** Further readings of a metonym. */
	readonly also?: readonly {readonly id: string; readonly kind: NameKind}[];
};

/** Something a paragraph can share with another. */
export type Feature = {
	readonly key: string;
	readonly kind: Tie['kind'];
	/** As printed where it first stands in the paragraph. */
	readonly text: string;
	readonly id?: string;
	/** The name by which a place or an actor is listed. */
	readonly name?: string;
	readonly start: number;
	readonly end: number;
	/** The lower-case word, where it is one. */
	readonly word?: string;
	/** A word with a capital that no sentence's start explains. */
	readonly proper?: boolean;
	/** The name of a person. */
	readonly person?: boolean;
};

/** How much each kind counts beside a word of the same rarity. */
const kindWeights: Readonly<Record<Feature['kind'], number>> = {
	actor: 0.9,
	place: 0.9,
	date: 1.1,
	figure: 1.8,
	word: 1,
};

/** How much more a person counts than a state or a body, and a word with a capital than another. */
const [personMore, properMore] = [1.25, 1.15];

/**
 * The features of a paragraph, each once, in the order in which they first stand. A name found is not counted again as
 * words, and neither is the office before a person's name.
 */
export function featuresOf(text: string, names: readonly NamedSpan[], language?: string): Feature[] {
	const features = new Map<string, Feature>();
	const add = (feature: Feature): void => {
		if (!features.has(feature.key)) features.set(feature.key, feature);
	};
	const offices = names.flatMap(({kind, start}) => (kind === 'person' ? (officeBefore(text, start) ?? []) : []));
	const inOffice = (span: Span): boolean => offices.some(({start, end}) => span.start >= start && span.end <= end);
	for (const name of names) if (!inOffice(name)) add(namedFeature(name));
	for (const term of termsOf(text, language)) {
		if (names.some(({start, end}) => term.start < end && term.end > start)) continue;
		if ((term.kind === 'word' || term.kind === 'name') && inOffice(term)) continue;
		if (!isSmallTalk(term)) add(termFeature(term));
	}
	return [...features.values()].toSorted((a, b) => a.start - b.start);
}

/** “Two sides”, “three men”: a small number in words ties nothing. */
function isSmallTalk({kind, key, text}: Term): boolean {
	return kind === 'figure' && !/\d/u.test(text) && Number(key.slice(1)) < 5;
}

/** What a feature counts for: its rarity in the background, lessened when most of the compared paragraphs have it. */
export function weightOf(
	feature: Feature,
	standsIn: number,
	paragraphs: number,
	background: Background | undefined,
): number {
	const common = rarity(feature.key, feature.word, background);
	const here = Math.log(1 + paragraphs / standsIn) / Math.log(1 + paragraphs);
	return kindWeights[feature.kind] * moreOf(feature) * common * here;
}

/** States and places stand in every paragraph on one subject; who is named, and what is called by a name of its own, seldom does. */
function moreOf({person, proper}: Feature): number {
	if (person === true) return personMore;
	return proper === true ? properMore : 1;
}

function namedFeature(name: NamedSpan): Feature {
	const kind = name.kind === 'place' ? 'place' : 'actor';
	const person = name.kind === 'person';
	return {
		key: `${kind}:${person ? personKey(name) : (name.id ?? name.text.toLowerCase())}`,
		kind,
		text: name.text,
		start: name.start,
		end: name.end,
		...(name.id === undefined ? {} : {id: name.id}),
		...(name.name === undefined ? {} : {name: name.name}),
		...(person ? {person} : {}),
	};
}

function termFeature({key, kind, text, start, end, word}: Term): Feature {
	const proper = kind === 'name';
	return {
		key,
		kind: kind === 'name' ? 'word' : kind,
		text,
		start,
		end,
		...(word === undefined ? {} : {word}),
		...(proper ? {proper} : {}),
	};
}
