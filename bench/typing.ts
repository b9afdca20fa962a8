import {createProgram} from '../source/ui/program.js';
import {initialState} from '../source/app/initial.js';
import {viewOf} from '../source/app/view.js';
import {answerNow} from '../source/app/asking/answer-to.js';
import {archiveFile, openDatabase} from '../source/archive/sqlite/open-database.js';
import {sqliteNow} from '../source/archive/sqlite/sqlite-archive.js';
import {sqlDriver} from '../source/archive/sqlite/sql-driver.js';
import {attribute} from '../source/compare/voices/attribute.js';
import {cacheFolder} from '../source/settings/cache-folder.js';

/**
 * What the archive of a folder takes for each letter of a query, each cell and each step in the reader, without drawing: processor time in
 * milliseconds. Usage: node .build/bench/typing.js <folder> [query …]; the archive is kept where XDG_CACHE_HOME says.
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

const asked: number[] = [];
const program = createProgram(
	initialState({catalogue, size: {columns: 200, rows: 50}, picker: false, exact: false, query: ''}),
	(effect, {dispatch}) => {
		if (effect.type !== 'ask') return;
		const begun = process.cpuUsage();
		const answer = answerNow(now, effect.question);
		asked.push(milliseconds(begun));
		dispatch({type: 'answered', id: effect.id, answer});
	},
);
program.dispatch({type: 'painted'});

function milliseconds(begun: NodeJS.CpuUsage): number {
	const {user, system} = process.cpuUsage(begun);
	return (user + system) / 1000;
}

function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function report(what: string, keys: readonly number[]): void {
	const figures = [keys, asked].flatMap(times => [0.5, 0.95, 1].map(share => percentile(times, share)));
	console.log(`  ${what.padEnd(28)}${figures.map(each => each.toFixed(1).padStart(9)).join('')}  ${keys.length} keys`);
	asked.length = 0;
}

function pressed(what: string, chords: readonly string[]): void {
	const times = chords.map(chord => {
		const begun = process.cpuUsage();
		program.chord(chord);
		viewOf(program.state());
		const time = milliseconds(begun);
		if (process.env['DEBUG'] !== undefined)
			console.log(`    ${chord} ${program.state().search.query.text}: ${time.toFixed(1)}`);
		return time;
	});
	report(what, times);
}

console.log(`${driver.name}, ${catalogue.articleCount} articles; key p50, p95, most; of it the archive p50, p95, most`);
pressed(
	'cursor in the list',
	Array.from({length: 100}, () => 'j'),
);
program.chord('/');
for (let round = 0; round < 2; round++) {
	for (const query of queries) {
		pressed(query, [...Array.from(query, letter => (letter === ' ' ? 'space' : letter)), 'ctrl-u']);
	}
}
for (const chord of ['esc', 'esc']) program.chord(chord);
pressed('an article', ['j', 'enter', 'q', 'j', 'enter', 'q']);
pressed('a comparison of its talks', ['c', 'q', 'j', 'c', 'q']);
pressed('a timeline', ['t', 'q']);
pressed('a coverage', ['C', 'q']);
pressed('narrowing', ['=', 'q']);
database.close();
