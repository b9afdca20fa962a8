import type {Personal} from '../search/plan/field-parts.js';
import {newSince, ownName, type SavedSearch} from '../settings/own-names.js';
import type {Invocation, Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import type {Column} from '../output/formatter.js';
import {personalSince} from './as-person.js';
import {keptSettings} from './kept-settings.js';
import {changeSettings} from './change-settings.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {type OpenedArchive, withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {queryOf, tellOrStop} from './select-articles.js';
import {tell, write} from './streams.js';

/** Saves a query under a name, takes saved ones away, or lists them with how much they find and what of it is new. @returns exit code 0, or 1 when there is none */
export async function saved(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const [given, ...query] = words;
	if (given === undefined) {
		if (options.remove) throw new CommandError('saved --remove what? Give the name of a saved search');
		return listSaved(invocation, keptSettings().saved);
	}
	const name = ownName(given);
	if (name === undefined)
		throw new CommandError(`“${given}” can be no name: letters, numbers, “-”, “_” and “.”, such as ministers-2026`);
	if (options.remove) return remove(name);
	if (query.length > 0) return save(name, queryOf(query), options);
	return listSaved(invocation, [named(name)]);
}

async function save(name: string, query: string, options: Options): Promise<number> {
	await withArchive(options, async ({archive}) => {
		const {problem} = await archive.find({query, exact: options.exact, order: 'negotiation', from: 0, limit: 1});
		if (problem === undefined) return;
		tellOrStop(problem);
		throw new CommandError(`nothing is saved: “${query}” is understood only in part`);
	});
	const before = keptSettings().saved.filter(each => each.name === name);
	await changeSettings({
		saved: {added: [{name, query, made: ''}], removed: before.filter(each => each.query !== query)},
	});
	tell(
		`saved: @${name} finds what “${query}” finds${before.length === 0 ? '' : `; it was “${before.at(-1)?.query ?? ''}”`}`,
	);
	return 0;
}

async function remove(name: string): Promise<number> {
	const {query} = named(name);
	await changeSettings({saved: {added: [], removed: keptSettings().saved.filter(each => each.name === name)}});
	tell(`@${name} is gone; it was: ${query}`);
	return 0;
}

/** @throws {CommandError} for a name under which nothing is saved */
function named(name: string): SavedSearch {
	const all = keptSettings().saved;
	const found = all.findLast(each => each.name === name);
	if (found !== undefined) return found;
	const near = nearest(
		name,
		all.map(each => each.name),
	);
	throw new CommandError(
		`no search is saved as “${name}”: ${near === undefined ? '“saved” shows those that are' : `did you mean “${near}”?`}`,
	);
}

const columns: readonly Column[] = [
	{key: 'name', title: 'NAME'},
	{key: 'query', title: 'QUERY'},
	{key: 'articles', title: 'ARTICLES', align: 'right'},
	{key: 'new', title: 'NEW', align: 'right'},
	{key: 'made', title: 'SAVED', for: 'programs'},
];

async function listSaved(invocation: Invocation, all: readonly SavedSearch[]): Promise<number> {
	const {options} = invocation;
	const shown = [...new Map(all.map(each => [each.name, each])).values()];
	if (shown.length === 0) {
		tell('no search is saved yet: “saved <name> <query>” saves one, as “:save <name>” does in the reader');
		return 1;
	}
	const {looks} = keptSettings();
	return withArchive(options, async opened => {
		const rows = await Promise.all(
			shown.map(async ({name, query, made}) => ({
				name: `@${name}`,
				query,
				articles: await countOf(opened, `@${name}`, options),
				new: await countOf(opened, `@${name} is:new`, options, personalSince(newSince(looks, {name, query, made}))),
				made,
			})),
		);
		const formatter = await formatterFor(options, 'table');
		write(formatter.table({columns, rows}, outputContext(opened.corpus, invocation, 'table')), options.output);
		return 0;
	});
}

async function countOf(
	{archive}: OpenedArchive,
	query: string,
	{exact}: Options,
	personal?: Personal,
): Promise<number> {
	const {count} = await archive.find({
		query,
		exact,
		...(personal && {personal}),
		order: 'negotiation',
		from: 0,
		limit: 1,
	});
	return count;
}
