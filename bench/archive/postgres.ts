import {readFileSync} from 'node:fs';
import type {Archive, FindQuestion} from '../../source/archive/port.js';
import {addressOf} from '../../source/archive/postgres/address.js';
import {openServer} from '../../source/archive/postgres/client.js';
import {postgresArchive} from '../../source/archive/postgres/postgres-archive.js';
import {Dice} from './dice.js';
import {generatedNames} from './generated-corpus.js';

// Usage: node .build/bench/archive/postgres.js <address> [rounds]
// Questions to an archive into which a generated folder was loaded (generate.js, `archive load`), on a server of this machine: milliseconds of CPU
// of the server's processes for each whole question (understanding, count, page, groups), of ours, and by the clock.
const [named, rounds = '60'] = process.argv.slice(2);
if (named === undefined) throw new Error('measure which archive?');
const {url, password} = addressOf(named, process.env);
const connections = 4;
const server = openServer(url, {password, connections});
const dice = new Dice(2031);

type Work = {readonly name: string; readonly goal: number; readonly ask: (archive: Archive) => Promise<unknown>};
type Cost = {readonly server: number; readonly client: number; readonly wall: number; readonly answer: unknown};

const nanoseconds = 1e6;

/** CPU milliseconds of the processes that serve our connections. */
function serverTime(pids: readonly number[]): number {
	return pids.reduce(
		(sum, pid) => sum + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / nanoseconds,
		0,
	);
}

/** Processes of the server behind our connections, all of which are made for it. */
async function backends(): Promise<readonly number[]> {
	const asked = Array.from({length: connections * 4}, () =>
		server.rows('select pg_backend_pid() as pid, pg_sleep(0.1)'),
	);
	return [...new Set((await Promise.all(asked)).map(([row]) => Number(row?.['pid'])))];
}

async function costOf(ask: () => Promise<unknown>, pids: readonly number[]): Promise<Cost> {
	const [serverBefore, clientBefore, begun] = [serverTime(pids), process.cpuUsage(), performance.now()];
	const answer = await ask();
	const wall = performance.now() - begun;
	const {user, system} = process.cpuUsage(clientBefore);
	return {server: serverTime(pids) - serverBefore, client: (user + system) / 1000, wall, answer};
}

const find = (query: string, more: Partial<FindQuestion> = {}): Work['ask'] => {
	return archive => archive.find({query, order: 'negotiation', grouped: true, from: 0, limit: 50, ...more});
};

/** Texts of articles here and there, for words and phrases as they stand in them. */
async function texts(): Promise<readonly (readonly string[])[]> {
	const rows = await server.rows('select body_words from article tablesample system(5) repeatable(12) limit 400');
	return rows.map(row => String(row['body_words']).split(' '));
}

const quoted = (name: string): string => `"${name}"`;

async function worksOn(): Promise<readonly (() => Work)[]> {
	const bodies = await texts();
	const {persons, places} = generatedNames();
	const word = (): string => {
		const all = dice.one(bodies).filter(each => each.length > 3);
		return dice.one(all);
	};
	const phrase = (length: number): string => {
		const body = dice.one(bodies);
		for (;;) {
			const from = dice.below(body.length - length);
			const some = body.slice(from, from + length);
			if (!some.includes('¶')) return `"${some.join(' ')}"`;
		}
	};
	const person = (): string => persons[dice.rank(persons.length)] ?? '';
	const place = (): string => places[dice.rank(places.length)] ?? '';
	const [span] = await server.rows('select min(published) as first, max(published) as last from article');
	const years = Number(String(span?.['last']).slice(0, 4)) - Number(String(span?.['first']).slice(0, 4)) + 1;
	const halfYear = (): string => {
		const year = Number(String(span?.['first']).slice(0, 4)) + dice.below(years);
		return dice.real() < 0.5
			? `after:${year}-01-01 before:${year}-07-01`
			: `after:${year}-07-01 before:${year + 1}-01-01`;
	};
	return [
		() => ({name: 'name', goal: 10, ask: find(`actor:${quoted(person())}`)}),
		() => ({name: 'name as typed', goal: 10, ask: find(person(), {typing: true})}),
		() => ({
			name: 'actor, place, half a year',
			goal: 10,
			ask: find(`actor:${quoted(person())} place:${quoted(place())} ${halfYear()}`),
		}),
		() => ({name: 'two words', goal: 10, ask: find(`'${word()}' '${word()}'`)}),
		() => ({name: 'word without actor', goal: 10, ask: find(`'${word()}' !actor:${quoted(person())}`)}),
		() => ({name: 'prefix', goal: 10, ask: find(word().slice(0, 4), {typing: true})}),
		() => ({
			name: 'timeline (actor, half a year)',
			goal: 10,
			ask: archive => archive.grid({query: `actor:${quoted(person())} ${halfYear()}`, rows: 'day'}),
		}),
		() => ({
			name: 'timeline (actor, all years)',
			goal: 10,
			ask: archive => archive.grid({query: `actor:${quoted(person())}`, rows: 'day'}),
		}),
		() => ({name: 'phrase of two', goal: 15, ask: find(phrase(2))}),
		() => ({name: 'phrase of three', goal: 15, ask: find(phrase(3))}),
		() => ({
			name: 'facets (actors of an actor)',
			goal: 60,
			ask: archive => archive.facets({query: `actor:${quoted(person())}`, kind: 'actor', limit: 20}),
		}),
		() => ({
			name: 'facets (outlets of an actor)',
			goal: 60,
			ask: archive => archive.facets({query: `actor:${quoted(person())}`, kind: 'outlet', limit: 20}),
		}),
	];
}

function part(values: readonly number[], share: number): string {
	const sorted = values.toSorted((a, b) => a - b);
	return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1).padStart(8);
}

/** Each question is asked by so many who do not know what the others were told; what it cost least is what it takes: on a machine that others use, the rest is theirs. */
const askers = 3;
/** So many questions of a kind first: each connection plans a statement once. */
const settling = 6;

async function measure(archives: readonly Archive[], make: () => Work, pids: readonly number[]): Promise<void> {
	const costs: Cost[] = [];
	let {name, goal} = make();
	for (let round = 0; round < Number(rounds) + settling; round++) {
		const work = make();
		({name, goal} = work);
		const own: Cost[] = [];
		for (const archive of archives) {
			// oxlint-disable-next-line no-await-in-loop -- one question after the other
			own.push(await costOf(() => work.ask(archive), pids));
		}
		const [least] = own.toSorted((a, b) => a.server - b.server);
		if (least !== undefined && round >= settling) costs.push(least);
	}
	const of = (key: 'server' | 'client' | 'wall'): readonly number[] => costs.map(cost => cost[key]);
	process.stdout.write(
		`${name.padEnd(32)}${part(of('server'), 0.5)}${part(of('server'), 0.95)}${String(goal).padStart(6)}${part(of('client'), 0.5)}${part(of('client'), 0.95)}${part(of('wall'), 0.5)}${part(of('wall'), 0.95)}\n`,
	);
}

const archives = Array.from({length: askers}, () => postgresArchive(server));
const [archive = postgresArchive(server)] = archives;
const [{articleCount} = {articleCount: 0}] = await Promise.all(archives.map(each => each.catalogue()));
const pids = await backends();
process.stdout.write(`${articleCount} articles, ${rounds} questions of each kind, ${pids.length} connections\n`);
process.stdout.write(`${''.padEnd(32)}  server   (p95)  goal  client   (p95)    wall   (p95)\n`);
for (const make of await worksOn()) {
	// oxlint-disable-next-line no-await-in-loop -- one after the other
	await measure(archives, make, pids);
}
const ids = await archive.ids({query: '', order: 'date', limit: 400});
await measure(
	archives,
	() => ({name: 'four texts', goal: 5, ask: of => of.articles(Array.from({length: 4}, () => dice.one(ids)))}),
	pids,
);
await archive.close();
