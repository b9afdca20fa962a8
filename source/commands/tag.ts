import type {Invocation, Options} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {count} from '../output/count.js';
import type {Column} from '../output/formatter.js';
import {ownName, type Tagging} from '../settings/own-names.js';
import {keptSettings} from './kept-settings.js';
import {changeSettings} from './change-settings.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {selectArticles} from './select-articles.js';
import {tell, write} from './streams.js';

/**
 * Tags articles, or takes tags off them: the ids of those that changed go to stdout. Without a tag it lists the tags.
 * @returns exit code 0, or 1 when nothing changed
 */
export async function tag(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const [given, ...asked] = words;
	if (given === undefined) return listTags(invocation);
	const name = ownName(given);
	if (name === undefined)
		throw new CommandError(`“${given}” can be no tag: letters, numbers, “-”, “_” and “.”, such as to-check`);
	const {tags} = keptSettings();
	const there = tags.filter(each => each.tag === name);
	if (options.remove && there.length === 0) throw new CommandError(`nothing is tagged #${name}${hintOf(name, tags)}`);
	if (asked.length === 0 && !options.remove)
		throw new CommandError(`tag what as #${name}? Give ids of articles or a query`);
	const ids = asked.length === 0 ? there.map(({article}) => article) : await chosen(asked, options);
	const tagged = new Set(there.map(({article}) => article));
	const changed = ids.filter(id => tagged.has(id) === options.remove);
	const list = changed.map((article): Tagging => ({article, tag: name, made: ''}));
	if (list.length > 0)
		await changeSettings({tags: options.remove ? {added: [], removed: list} : {added: list, removed: []}});
	write(
		changed.map(id => `${id}${options.print0 ? '\0' : '\n'}`),
		undefined,
	);
	tell(`${count(changed.length, 'article')} ${options.remove ? 'no longer ' : ''}tagged #${name}`);
	return changed.length > 0 ? 0 : 1;
}

async function chosen(words: readonly string[], options: Options): Promise<readonly string[]> {
	return withArchive(options, async opened =>
		(await selectArticles(opened, words, options)).map(({article}) => article.id),
	);
}

function hintOf(name: string, tags: readonly Tagging[]): string {
	const near = nearest(name, [...new Set(tags.map(each => each.tag))]);
	return near === undefined ? ': “tag” shows your tags' : `: did you mean #${near}?`;
}

const columns: readonly Column[] = [
	{key: 'tag', title: 'TAG'},
	{key: 'articles', title: 'ARTICLES', align: 'right'},
	{key: 'ids', title: 'IDS', for: 'programs'},
];

async function listTags(invocation: Invocation): Promise<number> {
	const {options} = invocation;
	const {tags} = keptSettings();
	if (tags.length === 0) {
		tell('nothing is tagged yet: “tag <name> <id or query>” does it, as “#” does in the reader');
		return 1;
	}
	const names = [...new Set(tags.map(each => each.tag))].sort();
	const rows = names.map(name => {
		const ids = tags.filter(each => each.tag === name).map(({article}) => article);
		return {tag: `#${name}`, articles: ids.length, ids};
	});
	const formatter = await formatterFor(options, 'table');
	const corpus = {articles: [], negotiations: [], outlets: [], actors: [], places: [], wording: [], problems: []};
	write(formatter.table({columns, rows}, outputContext(corpus, invocation, 'table')), options.output);
	return 0;
}
