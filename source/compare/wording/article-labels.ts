import type {Article, Tables, NameKind} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {groupBy} from '../group-by.js';
import type {Span} from '../span.js';
import {voicesOf} from '../voices/voices.js';
import {headline, type Line, lineAt} from './concordance.js';
import {labelsInTerms, labelsUsed} from './labels-used.js';
import {type Owner, type OwnerOf, ownersIn} from './own-words.js';

/** One way an article names a thing. */
export type LabelUse = {
	/** As printed where it stands first; a listed label keeps the spelling of its list. */
	readonly label: string;
	/** Uses in the outlet's own voice, and inside quotations of speakers. */
	readonly own: number;
	readonly quoted: number;
	/** Uses outside quotation marks in a brief: the spelling follows the outlet, the words around it do not. Names only. */
	readonly inBrief: number;
	/** Terms of the outlet that hold it and whose place in the text is not known: the outlet's words, and no speaker's. */
	readonly unplaced: readonly string[];
	readonly lines: readonly (Line & {readonly owner: Owner})[];
};

/** What can be called something: a thing of `wording`, an actor or a place. */
export type Named = {readonly id: string; readonly name: string; readonly kind: 'thing' | NameKind};

/** What one article calls one thing. */
export type ArticleLabels = {
	/** Most used first; never empty. */
	readonly labels: readonly LabelUse[];
	readonly named: Named;
};

type Use = Span & {readonly label: string; readonly paragraph: number};

/** Tells things, actors and places apart whose ids are the same. */
export function keyOfNamed({id, kind}: Named): string {
	return `${kind === 'thing' || kind === 'place' ? kind : 'actor'} ${id}`;
}

/**
 * What one article calls things and names. In a brief only quoted fragments and terms are the outlet's words (spellings of names also count
 * from the rest of it, as `inBrief`); in a full text everything is. Headlines count, unless they stand in square brackets.
 */
export function articleLabels(corpus: Tables, article: Article): readonly ArticleLabels[] {
	const owners = ownersOf(corpus, article);
	const placed = groupBy(labelsUsed(corpus, article), ({thing}) => thing);
	const unplaced = groupBy(labelsInTerms(corpus, article), ({thing}) => thing);
	const things = corpus.wording.map(({id, name}) => ({
		named: {id, name, kind: 'thing' as const},
		labels: labelsOf({article, owners, uses: placed.get(id) ?? [], names: false, terms: unplaced.get(id) ?? []}),
	}));
	const names = [...namesUsed(corpus, article).values()].map(({named, uses}) => ({
		named,
		labels: labelsOf({article, owners, uses, names: true, terms: []}),
	}));
	return [...things, ...names].filter(({labels}) => labels.length > 0);
}

function ownersOf(corpus: Tables, article: Article): (paragraph: number) => OwnerOf {
	const found = new Map<number, OwnerOf>();
	return paragraph => {
		const known = found.get(paragraph) ?? ownersIn(article, paragraph, voicesOf(corpus, article));
		found.set(paragraph, known);
		return known;
	};
}

function namesUsed(corpus: Tables, article: Article): Map<string, {named: Named; uses: Use[]}> {
	const {title, paragraphs} = mentionsIn(corpus, article);
	const names = new Map<string, {named: Named; uses: Use[]}>();
	for (const [index, mentions] of [title, ...paragraphs].entries()) {
		for (const {id, name, kind, text, start, end, verified} of mentions) {
			if (!verified || id === undefined || name === undefined) {
				continue;
			}
			const named = {id, name, kind};
			const key = keyOfNamed(named);
			const entry = names.get(key) ?? {named, uses: []};
			names.set(key, entry);
			entry.uses.push({label: text, paragraph: index + headline, start, end});
		}
	}
	return names;
}

/** How often a label stands in the text, and in the terms. */
export const timesOf = ({lines, unplaced}: LabelUse): number => lines.length + unplaced.length;

type Uses = {
	readonly article: Article;
	readonly uses: readonly Use[];
	readonly owners: (paragraph: number) => OwnerOf;
	/** Whether they are spellings of a name. */
	readonly names: boolean;
	readonly terms: readonly {readonly label: string; readonly term: string}[];
};

function labelsOf({article, uses, owners, names, terms}: Uses): readonly LabelUse[] {
	if (uses.length === 0 && terms.length === 0) return [];
	const bracketed = article.title.startsWith('[');
	const counted = uses
		.map(use => ({...use, owner: owners(use.paragraph)(use)}))
		.filter(({owner, paragraph}) => (owner !== 'ours' || names) && !(bracketed && paragraph === headline));
	const asPrinted = new Set(counted.map(({label}) => label));
	// A sentence that begins with it makes no other label of it.
	const insideSentence = (label: string) => {
		const small = label.slice(0, 1).toLowerCase() + label.slice(1);
		return asPrinted.has(small) ? small : label;
	};
	const byLabel = groupBy(counted, ({label}) => insideSentence(label));
	const inTerms = groupBy(terms, ({label}) => label);
	return [...new Set([...byLabel.keys(), ...inTerms.keys()])]
		.map((label): LabelUse => {
			const list = byLabel.get(label) ?? [];
			return {
				label,
				unplaced: (inTerms.get(label) ?? []).map(({term}) => term),
				own: list.filter(({owner}) => owner === 'own').length,
				quoted: list.filter(({owner}) => owner === 'quoted').length,
				inBrief: list.filter(({owner}) => owner === 'ours').length,
				lines: list.map(use => ({...lineAt(article, use.paragraph, use), owner: use.owner})),
			};
		})
		.sort((a, b) => timesOf(b) - timesOf(a));
}
