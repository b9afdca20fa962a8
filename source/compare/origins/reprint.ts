import type {Article} from '../../corpus/model.js';
import {type AlignOptions, alignPassages} from '../rows/align.js';
import type {NamedSpan} from '../rows/features.js';
import {fold} from '../../text/fold.js';
import type {ReprintChanges} from '../model.js';
import {personKey} from '../rows/person-key.js';

export type ReprintOptions = AlignOptions & {
	/** The names of the headline; without it its capitalised words. */
	readonly titleNames?: (article: Article) => readonly NamedSpan[];
};

/**
 * What a reprint changed: headline and the order of names in it, paragraphs left out and put in, names respelt. In the
 * text we have: of a source of which only the opening is known, nothing beyond it is called added.
 */
export function reprintChanges(source: Article, copy: Article, options: ReprintOptions = {}): ReprintChanges {
	const rows = alignPassages([source, copy], options);
	const alone = (article: Article): number[] =>
		rows
			.flatMap(({cells}) => (cells.length === 1 && cells[0]?.article === article.id ? cells[0].paragraphs : []))
			.toSorted((a, b) => a - b);
	const same = fold(source.title) === fold(copy.title);
	return {
		...(same ? {} : {headline: {source: source.title, copy: copy.title, reordered: reordered(source, copy, options)}}),
		missing: alone(source),
		added:
			source.covers === 'opening'
				? alone(copy).filter(paragraph => paragraph < copy.paragraphs.length - 1 - trailing(alone(copy), copy))
				: alone(copy),
		respelt: respelt(source, copy, options),
	};
}

/** How many paragraphs at the end of the copy stand alone: they may stand in the unseen rest of the source. */
function trailing(alone: readonly number[], copy: Article): number {
	let count = 0;
	while (alone.includes(copy.paragraphs.length - 1 - count)) count++;
	return count - 1;
}

function reordered(source: Article, copy: Article, {titleNames}: ReprintOptions): string[] {
	const keys = (article: Article): Map<string, string> => {
		const names = titleNames?.(article) ?? [];
		const spans =
			names.length > 0
				? names.map(name => [name.id ?? fold(name.text), name.text] as const)
				: (article.title.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map(word => [fold(word), word] as const);
		return new Map(spans.toReversed());
	};
	const [ours, theirs] = [keys(source), keys(copy)];
	const shared = [...ours.keys()].toReversed().filter(key => theirs.has(key));
	const order = [...theirs.keys()].toReversed().filter(key => ours.has(key));
	return shared.some((key, index) => key !== order[index])
		? shared.filter((key, index) => key !== order[index]).map(key => ours.get(key) ?? key)
		: [];
}

function respelt(source: Article, copy: Article, {mentions}: ReprintOptions): ReprintChanges['respelt'] {
	if (mentions === undefined) return [];
	const lastNames = (article: Article): Map<string, string> =>
		new Map(
			mentions(article)
				.flat()
				.filter(({kind}) => kind === 'person')
				.map(name => [personKey(name), name.text.replace(/[“”"]/gu, '').split(' ').at(-1) ?? name.text] as const),
		);
	const theirs = lastNames(copy);
	return [...lastNames(source)].flatMap(([key, spelling]) => {
		const other = theirs.get(key);
		return other === undefined || other === spelling ? [] : [{source: spelling, copy: other}];
	});
}
