import type {Text} from '../archive/port.js';
import type {Action} from '../app/actions.js';
import type {Effect} from '../app/effects.js';
import {rememberFound} from '../app/fetched.js';
import type {OutletRows} from '../app/outlets/outlets-state.js';
import {outletsIn} from '../app/outlets/update.js';
import {readLinesOf, type WordPlace} from '../compare/outlets/lines-by-outlet.js';
import {readVoices} from '../compare/outlets/voices-by-outlet.js';
import {readWording} from '../compare/outlets/wording-by-outlet.js';
import type {Article} from '../corpus/model.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Match} from '../search/readings/readings.js';
import {textsOf, type Asker} from './asker.js';
import type {Program} from './program.js';

type Reading = Extract<Effect, {type: 'read-outlets'}>;

/** Fetched in one go. */
const textsAtOnce = 16;
/** Milliseconds of work before keys are looked at again: less than half a frame. */
const slice = 6;
/** A number that changes faster cannot be read. In milliseconds. */
const betweenWords = 100;

/** Reads every article of some outlets for a lens while keys are answered, and says how far it is; ends when that is no longer on the screen. */
export async function readOutlets(
	{columns, lens, asked}: Reading,
	asker: Pick<Asker, 'answer'>,
	{state, dispatch}: Pick<Program, 'state' | 'dispatch'>,
): Promise<void> {
	const ended = new AbortController();
	const isAsked = (): boolean => {
		const at = outletsIn(state());
		return at?.columns === columns && at.lens === lens;
	};
	const tell = (progress: Extract<Action, {type: 'outlets-read'}>['progress']): void =>
		dispatch({type: 'outlets-read', columns, progress});
	const matches = new Map<string, readonly Match[]>();
	const reading = readingOf(lens, state().catalogue, columns, matches);
	let done = 0;
	let saidAt = performance.now();
	let workedFrom = saidAt;
	await turn();
	for (const [column, {articles}] of columns.entries()) {
		for (let at = 0; at < articles.length; at += textsAtOnce) {
			const of = articles.slice(at, at + textsAtOnce);
			// oxlint-disable-next-line no-await-in-loop -- a few in memory at a time
			const texts = await textsOf(asker, {...asked, of}, ended.signal);
			rememberFound(state(), texts);
			for (const text of texts) {
				if (performance.now() - workedFrom > slice) {
					// oxlint-disable-next-line no-await-in-loop -- keys go first
					await turn();
					workedFrom = performance.now();
				}
				if (!isAsked()) return;
				reading.take(text, column);
				done++;
			}
			const now = performance.now();
			if (now - saidAt < betweenWords) continue;
			saidAt = now;
			tell({done});
		}
	}
	if (isAsked()) tell(reading.rows());
}

/** What else is to be done is done. */
async function turn(): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, 0);
	});
}

type Taking = {readonly take: (text: Text, column: number) => void; readonly rows: () => OutletRows};

function readingOf(
	lens: Reading['lens'],
	catalogue: Catalogue,
	columns: Reading['columns'],
	matches: Map<string, readonly Match[]>,
): Taking {
	switch (lens) {
		case 'wording': {
			const {take, rows} = readWording(catalogue, columns.length);
			return {take: ({article}, column) => take(article, column), rows: () => ({lens, rows: rows()})};
		}
		case 'voices': {
			const {take, rows} = readVoices(catalogue, columns.length);
			return {take: ({article}, column) => take(article, column), rows: () => ({lens, rows: rows()})};
		}
		case 'context': {
			const placesIn = ({id}: Article): readonly WordPlace[] => (matches.get(id) ?? []).flatMap(placeOf);
			const outlets = columns.map(({outlet}) => outlet);
			const {take, rows} = readLinesOf(outlets, placesIn);
			return {
				take({article, matches: met = []}, column) {
					matches.set(article.id, met);
					take(article, column);
					matches.delete(article.id);
				},
				rows: () => ({lens, rows: rows()}),
			};
		}
	}
}

function placeOf({where, start, end}: Match): readonly WordPlace[] {
	if (where === 'field' || start === undefined || end === undefined) return [];
	return [{paragraph: where === 'title' ? -1 : where, start, end}];
}
