import {createProgram} from '../source/ui/program.js';
import {initialState} from '../source/app/initial.js';
import {viewOf} from '../source/app/view.js';
import type {Effect} from '../source/app/effects.js';
import {answerNow} from '../source/app/asking/answer-to.js';
import {archiveFile, openDatabase} from '../source/archive/sqlite/open-database.js';
import {sqliteNow} from '../source/archive/sqlite/sqlite-archive.js';
import {sqlDriver} from '../source/archive/sqlite/sql-driver.js';
import {attribute} from '../source/compare/voices/attribute.js';
import {cacheFolder} from '../source/settings/cache-folder.js';

/**
 * What a letter of a query, a cell and each step in the reader take in an archive of a folder, without drawing: the key alone, and with its answer,
 * processor time in milliseconds. Usage: node .build/bench/typing.js <folder> [query …]; the archive is kept where XDG_CACHE_HOME says.
 */
const [folder, ...given] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const driver = await sqlDriver(false);
const database = await openDatabase(driver, {
	folders: [folder],
	attribute: () => Promise.resolve(attribute),
	file: archiveFile(cacheFolder(process.env), [folder]),
	oneShot: false,
});
const now = sqliteNow(database);
const catalogue = now.catalogue();
const [person] = catalogue.actors;
const queries =
	given.length > 0
		? given
		: [
				'minister talks',
				person?.name ?? '',
				'ceasefire agreement',
				`outlet:${catalogue.outlets[0]?.id ?? ''} truce`,
				'the border',
			];

/** Questions that are answered when the key is done with, as the reader does it of a large archive. */
const waiting: (Effect & {readonly type: 'ask'})[] = [];
const program = createProgram(
	initialState({catalogue, size: {columns: 200, rows: 50}, picker: false, exact: false, query: ''}),
	effect => {
		if (effect.type === 'ask') waiting.push(effect);
		if (effect.type === 'give-up') waiting.splice(0, Infinity, ...waiting.filter(({id}) => id !== effect.id));
	},
);
settle();
program.dispatch({type: 'painted'});

function milliseconds(begun: NodeJS.CpuUsage): number {
	const {user, system} = process.cpuUsage(begun);
	return (user + system) / 1000;
}

function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Answers what was asked, and what that asks, until nothing is waited for. */
function settle(): void {
	for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
		program.dispatch({type: 'answered', id: next.id, answer: answerNow(now, next.question)});
	}
}

/** Of the keys of each kind of work: the key alone, and until its answer is drawn. */
type Times = {readonly keys: number[]; readonly whole: number[]};

const line = (what: string, {keys, whole}: Times): string => {
	const figures = [keys, whole].flatMap(times => [0.5, 0.95, 0.99, 1].map(share => percentile(times, share)));
	return `  ${what.padEnd(28)}${figures.map(each => each.toFixed(1).padStart(8)).join('')}  ${keys.length} keys`;
};

function pressed(what: string, chords: readonly string[]): Times {
	const [keys, whole]: [number[], number[]] = [[], []];
	for (const chord of chords) {
		const begun = process.cpuUsage();
		program.chord(chord);
		viewOf(program.state());
		keys.push(milliseconds(begun));
		settle();
		viewOf(program.state());
		whole.push(milliseconds(begun));
		if (process.env['DEBUG'] !== undefined) {
			console.log(`    ${chord} ${program.state().search.query.text}: ${whole.at(-1)?.toFixed(1) ?? ''}`);
		}
	}
	console.log(line(what, {keys, whole}));
	return {keys, whole};
}

console.log(
	`${driver.name}, ${catalogue.articleCount} articles; key handler p50, p95, p99, most; until its answer is drawn the same`,
);
pressed(
	'cursor in the list',
	Array.from({length: 100}, () => 'j'),
);
program.chord('/');
const rounds = 3;
const letters = Array.from({length: rounds}, () =>
	queries.map(query => pressed(query, [...Array.from(query, letter => (letter === ' ' ? 'space' : letter)), 'ctrl-u'])),
).flat();
console.log(line('all letters', {keys: letters.flatMap(({keys}) => keys), whole: letters.flatMap(({whole}) => whole)}));
for (const chord of ['esc', 'esc']) program.chord(chord);
pressed('an article', ['j', 'enter', 'q', 'j', 'enter', 'q']);
pressed('a comparison of its talks', ['c', 'q', 'j', 'c', 'q']);
for (let round = 0; round < rounds; round++) {
	for (const chord of ['space', 'space', 'space', 'space']) program.chord(chord);
	settle();
	pressed('a comparison of four', ['c']);
	pressed('a lens over four', ['2', '3', '4', '5']);
	for (const chord of ['q', 'A', 'j']) program.chord(chord);
	settle();
}
pressed('a timeline', ['t', 'q']);
pressed('a coverage', ['C', 'q']);
pressed('narrowing', ['=', 'q']);
database.close();
