import type {Tables} from '../../corpus/model.js';
import type {Speaker} from '../voices/speaker.js';
import {type VoiceCell, voicesTable} from '../voices/voices-table.js';
import {type OutletColumn, type Spread, spreadOver, throughColumns} from './outlet-columns.js';

/** What the articles of an outlet give one speaker; `uses` counts sentences. */
export type OutletVoice = Spread & Pick<VoiceCell, 'words' | 'directWords' | 'verbs' | 'voices'>;

export type OutletVoiceRow = {
	readonly speaker: Speaker;
	/** One for each column. */
	readonly cells: readonly (OutletVoice | undefined)[];
};

/** Passages that are kept of each speaker: the first ones. */
const mostPassages = 20;

/** Whom each outlet has let speak over all its articles, those in most columns and articles first. Yields how many articles are done. */
export function* voicesByOutlet(
	corpus: Tables,
	columns: readonly OutletColumn[],
): Generator<number, readonly OutletVoiceRow[]> {
	const rows = new Map<string, {speaker: Speaker; cells: (OutletVoice | undefined)[]}>();
	yield* throughColumns(columns, (article, column) => {
		for (const {speaker, cells} of voicesTable(corpus, [article])) {
			const [cell] = cells;
			if (cell === undefined) continue;
			const key = keyOf(speaker);
			const row = rows.get(key) ?? {speaker, cells: columns.map(() => undefined)};
			rows.set(key, row);
			const before = row.cells[column];
			row.cells[column] = together(before, cell, spreadOver(before, article, cell.sentences));
		}
	});
	return [...rows.values()].toSorted((a, b) => rank(a.speaker) - rank(b.speaker) || weight(b) - weight(a));
}

/** One person told of under two names in two articles stands twice here: nobody is guessed. */
function keyOf(speaker: Speaker): string {
	if (!('name' in speaker) || speaker.kind === 'open') return speaker.kind;
	return 'id' in speaker ? `id ${speaker.id}` : `name ${speaker.name}`;
}

function together(before: OutletVoice | undefined, cell: VoiceCell, spread: Spread): OutletVoice {
	const {words, directWords, verbs, voices} = cell;
	if (before === undefined) return {...spread, words, directWords, verbs, voices: voices.slice(0, mostPassages)};
	return {
		...spread,
		words: before.words + words,
		directWords: before.directWords + directWords,
		verbs: addedVerbs(before.verbs, verbs),
		voices: [...before.voices, ...voices].slice(0, mostPassages),
	};
}

const keyOfVerb = ({verb, verbClass}: VoiceCell['verbs'][number]): string => `${verb} ${verbClass}`;

function addedVerbs(before: VoiceCell['verbs'], more: VoiceCell['verbs']): VoiceCell['verbs'] {
	const counts = new Map(before.map(each => [keyOfVerb(each), each]));
	for (const each of more) {
		const key = keyOfVerb(each);
		counts.set(key, {...each, count: (counts.get(key)?.count ?? 0) + each.count});
	}
	return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Rows that name nobody come last. */
function rank({kind}: Speaker): number {
	return kind === 'none' || kind === 'outlet' ? 2 : kind === 'open' ? 1 : 0;
}

function weight({cells}: OutletVoiceRow): number {
	const there = cells.filter(cell => cell !== undefined);
	return (
		there.length * 1e6 +
		there.reduce((sum, {articles}) => sum + articles, 0) * 1000 +
		there.reduce((sum, {uses}) => sum + uses, 0)
	);
}
