import type {Article, Tables} from '../../corpus/model.js';
import type {Speaker} from '../voices/speaker.js';
import {type VoiceCell, voicesTable} from '../voices/voices-table.js';
import {type OutletColumn, type OutletReading, type Spread, spreadOver, throughColumns} from './outlet-columns.js';

/** What the articles of an outlet give one speaker; `uses` counts sentences. */
export type OutletVoice = Spread &
	Pick<VoiceCell, 'words' | 'directWords' | 'verbs'> & {
		/** The first passages, with what is attributed in them. */
		readonly voices: readonly (VoiceCell['voices'][number] & {readonly said: string})[];
	};

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
	return yield* throughColumns(columns, readVoices(corpus, columns.length));
}

/** The same of articles that come one by one. */
export function readVoices(corpus: Tables, columns: number): OutletReading<OutletVoiceRow> {
	const rows = new Map<string, {speaker: Speaker; cells: (OutletVoice | undefined)[]}>();
	return {
		take(article, column) {
			for (const {speaker, cells} of voicesTable(corpus, [article])) {
				const [cell] = cells;
				if (cell === undefined) continue;
				const key = keyOf(speaker);
				const row = rows.get(key) ?? {speaker, cells: Array.from({length: columns}, () => undefined)};
				rows.set(key, row);
				const before = row.cells[column];
				row.cells[column] = together(before, cell, article, spreadOver(before, article, cell.sentences));
			}
		},
		rows: () => [...rows.values()].toSorted((a, b) => rank(a.speaker) - rank(b.speaker) || weight(b) - weight(a)),
	};
}

/** One person told of under two names in two articles stands twice here: nobody is guessed. */
function keyOf(speaker: Speaker): string {
	if (!('name' in speaker) || speaker.kind === 'open') return speaker.kind;
	return 'id' in speaker ? `id ${speaker.id}` : `name ${speaker.name}`;
}

function together(
	before: OutletVoice | undefined,
	{words, directWords, verbs, voices}: VoiceCell,
	{paragraphs}: Article,
	spread: Spread,
): OutletVoice {
	const told = voices.slice(0, Math.max(0, mostPassages - (before?.voices.length ?? 0))).map(voice => {
		const {start, end} = voice.content;
		return {...voice, said: (paragraphs[voice.paragraph] ?? '').slice(start, end)};
	});
	if (before === undefined) return {...spread, words, directWords, verbs, voices: told};
	return {
		...spread,
		words: before.words + words,
		directWords: before.directWords + directWords,
		verbs: addedVerbs(before.verbs, verbs),
		voices: [...before.voices, ...told],
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
