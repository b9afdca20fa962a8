import {overridesOn} from '../compare/overrides/passages.js';
import type {Comparison} from '../compare/model.js';
import type {Article} from '../corpus/model.js';
import type {Override, OverrideKind} from '../corpus/override.js';
import {count} from './count.js';

/** What the reader overruled of the rows, in numbers: it stands in everything that leaves the program. */
export function overruledLines({overruled}: Pick<Comparison, 'overruled'>): readonly string[] {
	if (overruled === undefined) return [];
	const {hidden, split, apart} = overruled;
	return [
		...said(hidden.length, 'row', 'hidden by the reader'),
		...said(split, 'row', 'split by the reader'),
		...said(apart, 'cell', 'taken out of a row by the reader: “not the same”'),
	];
}

/** The same of voices and labels, by the kinds of override that a lens heeds. */
export function overruledIn(
	articles: readonly Article[],
	overrides: readonly Override[],
	kinds: readonly OverrideKind[],
): readonly string[] {
	const meant = overridesOn(articles, overrides, kinds);
	const number = (kind: OverrideKind): number => meant.filter(each => each.kind === kind).length;
	return [
		...said(number('drop-voice'), 'speaker', 'dropped by the reader'),
		...said(number('name-speaker'), 'speaker', 'put right by the reader'),
		...said(number('drop-label'), 'label', 'dropped by the reader'),
	];
}

function said(number: number, noun: string, what: string): readonly string[] {
	return number === 0 ? [] : [`${count(number, noun)} ${what}.`];
}
