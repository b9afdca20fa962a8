import {setTimeout as pause} from 'node:timers/promises';
import {initialState} from '../../source/app/initial.js';
import {viewOf} from '../../source/app/view.js';
import {addressOf} from '../../source/archive/postgres/address.js';
import {openPostgresArchive} from '../../source/archive/postgres/open-postgres.js';
import type {Effect} from '../../source/app/effects.js';
import {createProgram, type Program} from '../../source/ui/program.js';
import {RemoteArchive} from '../../source/ui/remote-archive.js';
import {openProxy} from '../../test/helpers/slow-proxy.js';
import {Dice} from './dice.js';
import {generatedNames} from './generated-corpus.js';

// Usage: node .build/bench/archive/far.js <address on loopback> [round trip in milliseconds] [queries]
// Somebody types queries in the reader, a letter every tenth of a second, on an archive so far away: what each key takes of the reader's thread until it is
// drawn, and how long after the last letter the answer is on the screen.
const [named, way = '80', count = '60'] = process.argv.slice(2);
if (named === undefined) throw new Error('measure which archive?');
const goals = {key: 4, answer: 250};
const betweenLetters = 100;
const {url} = addressOf(named, process.env);
const releases: (() => void | Promise<void>)[] = [];
const proxy = await openProxy(
	{after: (release: () => void | Promise<void>) => void releases.push(release)},
	Number(new URL(url).port),
	{roundTrip: Number(way)},
);
const far = new URL(url);
far.port = String(proxy.port);
const archive = new RemoteArchive({
	connect: () => openPostgresArchive(far.href),
	kept: undefined,
	keep() {},
});
const catalogue = await archive.catalogue();
const asked = new Map<number, AbortController>();
const keys: number[] = [];

/** Processor time of the work, in milliseconds. */
function measured(work: () => void): number {
	const begun = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(begun);
	return (user + system) / 1000;
}

function perform(effect: Effect, program: Program): void {
	if (effect.type === 'give-up') {
		asked.get(effect.id)?.abort();
		asked.delete(effect.id);
	}
	if (effect.type !== 'ask') return;
	const {id, question} = effect;
	const controller = new AbortController();
	asked.set(id, controller);
	Promise.resolve(archive.answer(question, controller.signal))
		.then(answer => {
			if (!controller.signal.aborted) program.dispatch({type: 'answered', id, answer});
		})
		.catch((error: unknown) => {
			if (!controller.signal.aborted) program.dispatch({type: 'failed', id, message: String(error)});
		})
		.finally(() => asked.delete(id));
}

const program = createProgram(
	initialState({catalogue, size: {columns: 200, rows: 50}, picker: false, exact: false, query: ''}),
	perform,
);
program.subscribe(() => void viewOf(program.state()));

async function answered(): Promise<void> {
	while (program.state().asking.pending.length > 0) {
		// oxlint-disable-next-line no-await-in-loop -- until it is
		await pause(1);
	}
}

/** It is drawn before it is done with. */
const key = (chord: string): void => {
	keys.push(measured(() => program.chord(chord)));
};

function part(values: readonly number[], share: number): string {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
}

await answered();
program.dispatch({type: 'painted'});
program.chord('/');
const dice = new Dice(80);
const {persons, places} = generatedNames();
const answers: number[] = [];
/** The first ones make the connections, and plans on the server. */
const settling = 4;
for (let round = 0; round < Number(count) + settling; round++) {
	const person = persons[dice.rank(persons.length)]?.toLowerCase() ?? '';
	const place = places[dice.rank(places.length)]?.toLowerCase() ?? '';
	const query = [person, place, `${person} ${place}`, `actor:"${person}" !${place}`][round % 4] ?? '';
	let begun = 0;
	for (const letter of query) {
		// oxlint-disable-next-line no-await-in-loop -- as somebody types
		await pause(betweenLetters);
		begun = performance.now();
		key(letter === ' ' ? 'space' : letter);
	}
	// oxlint-disable-next-line no-await-in-loop -- one after the other
	await answered();
	if (round >= settling) answers.push(performance.now() - begun);
	key('ctrl-u');
	// oxlint-disable-next-line no-await-in-loop -- as above
	await answered();
}
process.stdout.write(
	`${catalogue.articleCount} articles, ${way} ms there and back\n` +
		`key handler with its frame, CPU of ${keys.length} keys: p50 ${part(keys, 0.5)}, p99 ${part(keys, 0.99)} ms (goal ${goals.key})\n` +
		`answer on the screen, by the clock, ${answers.length} queries: p50 ${part(answers, 0.5)}, p95 ${part(answers, 0.95)} ms (goal ${goals.answer})\n`,
);
archive.close();
for (const release of releases) await release();
