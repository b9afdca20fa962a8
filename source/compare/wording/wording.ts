import type {Article, Corpus, NameKind} from '../../corpus/model.js';
import {mentionsIn} from '../../search/mentions/mentions.js';
import {headline, type Line, lineAt} from './concordance.js';
import {groupBy} from '../group-by.js';
import {indexLabels, type LabelIndex, labelsInTerms, labelsUsed} from './labels-used.js';
import {type Owner, type OwnerOf, ownersIn} from './own-words.js';
import type {Span} from '../span.js';
import {voicesOf} from '../voices/voices.js';

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

export type WordingCell = {
	/** Article id. */
	readonly article: string;
	/** Most used first. */
	readonly labels: readonly LabelUse[];
};

/** What the articles call one thing. */
export type WordingRow = {
	/** Id of the thing, actor or place. */
	readonly id: string;
	readonly name: string;
	readonly kind: 'thing' | NameKind;
	/** Articles that name it, in the order given. */
	readonly cells: readonly WordingCell[];
	/** How many different labels there are in all; 1: everybody calls it the same. */
	readonly labels: number;
};

type Use = Span & {readonly label: string; readonly paragraph: number};

const indexes = new WeakMap<Corpus, LabelIndex>();

function indexOf(corpus: Corpus): LabelIndex {
	let index = indexes.get(corpus);
	if (index === undefined) {
		index = indexLabels(corpus.wording);
		indexes.set(corpus, index);
	}
	return index;
}

/**
 * What the articles call the same thing: the things of `wording`, in its order, and then every actor and place named, those with most
 * spellings first. In a brief only quoted fragments are the outlet's words (spellings of names also count from the rest of it, as `inBrief`);
 * in a full text everything is. What a speaker says is counted apart from what the outlet says itself. Headlines are citations and count,
 * unless they stand in square brackets.
 */
export function wordingOf(corpus: Corpus, articles: readonly Article[]): WordingRow[] {
	const things = new Map<string, {row: Omit<WordingRow, 'cells' | 'labels'>; cells: WordingCell[]}>();
	for (const {id, name} of corpus.wording) {
		things.set(`thing ${id}`, {row: {id, name, kind: 'thing'}, cells: []});
	}
	for (const article of articles) {
		const owners = ownersOf(corpus, article);
		const index = indexOf(corpus);
		const placed = groupBy(labelsUsed(index, article), hit => `thing ${hit.thing}`);
		const unplaced = groupBy(labelsInTerms(index, article), hit => `thing ${hit.thing}`);
		for (const thing of new Set([...placed.keys(), ...unplaced.keys()])) {
			const uses = placed.get(thing) ?? [];
			addCell(things.get(thing)?.cells, {article, uses, owners, names: false, terms: unplaced.get(thing) ?? []});
		}
		for (const [key, {row, uses}] of namesUsed(corpus, article)) {
			const known = things.get(key) ?? {row, cells: []};
			things.set(key, known);
			addCell(known.cells, {article, uses, owners, names: true, terms: []});
		}
	}
	const rows = [...things.values()]
		.filter(({cells}) => cells.length > 0)
		.map(({row, cells}) => ({...row, cells, labels: distinctLabels(cells)}));
	const isThing = ({kind}: WordingRow): number => (kind === 'thing' ? 0 : 1);
	return rows.sort(
		(a, b) =>
			isThing(a) - isThing(b) || (a.kind === 'thing' ? 0 : b.labels - a.labels || b.cells.length - a.cells.length),
	);
}

const distinctLabels = (cells: readonly WordingCell[]): number =>
	new Set(cells.flatMap(({labels}) => labels.map(({label}) => label))).size;

function ownersOf(corpus: Corpus, article: Article): (paragraph: number) => OwnerOf {
	const found = new Map<number, OwnerOf>();
	return paragraph => {
		const known = found.get(paragraph) ?? ownersIn(article, paragraph, voicesOf(corpus, article));
		found.set(paragraph, known);
		return known;
	};
}

function namesUsed(
	corpus: Corpus,
	article: Article,
): Map<string, {row: Omit<WordingRow, 'cells' | 'labels'>; uses: Use[]}> {
	const {title, paragraphs} = mentionsIn(corpus, article);
	const names = new Map<string, {row: Omit<WordingRow, 'cells' | 'labels'>; uses: Use[]}>();
	for (const [index, mentions] of [title, ...paragraphs].entries()) {
		for (const {id, name, kind, text, start, end, verified} of mentions) {
			if (!verified || id === undefined || name === undefined) {
				continue;
			}
			const key = `${kind === 'place' ? 'place' : 'actor'} ${id}`;
			const entry = names.get(key) ?? {row: {id, name, kind}, uses: []};
			names.set(key, entry);
			entry.uses.push({label: text, paragraph: index + headline, start, end});
		}
	}
	return names;
}

const timesOf = ({lines, unplaced}: LabelUse): number => lines.length + unplaced.length;

type Uses = {
	readonly article: Article;
	readonly uses: readonly Use[];
	readonly owners: (paragraph: number) => OwnerOf;
	/** Whether they are spellings of a name. */
	readonly names: boolean;
	readonly terms: readonly {readonly label: string; readonly term: string}[];
};

function addCell(cells: WordingCell[] | undefined, {article, uses, owners, names, terms}: Uses): void {
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
	const labels = [...new Set([...byLabel.keys(), ...inTerms.keys()])].map((label): LabelUse => {
		const list = byLabel.get(label) ?? [];
		return {
			label,
			unplaced: (inTerms.get(label) ?? []).map(({term}) => term),
			own: list.filter(({owner}) => owner === 'own').length,
			quoted: list.filter(({owner}) => owner === 'quoted').length,
			inBrief: list.filter(({owner}) => owner === 'ours').length,
			lines: list.map(use => ({...lineAt(article, use.paragraph, use), owner: use.owner})),
		};
	});
	if (labels.length > 0) {
		cells?.push({article: article.id, labels: labels.sort((a, b) => timesOf(b) - timesOf(a))});
	}
}
