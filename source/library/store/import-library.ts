import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type FileToWrite, writeAllOrNone} from '../../corpus/files/all-or-none.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {parseArticle} from '../../corpus/parse/parse-article.js';
import {noteArrival} from './arrivals.js';
import {LibraryError} from '../library-error.js';
import {Prints} from './duplicates.js';
import {isArticlePath, type LibraryPath} from './library-files.js';
import {withOutlets} from './outlets-file.js';
import {whileWriting} from './writing.js';

export type ImportOptions = {
	readonly folder: string;
	/** All that is known here, so that no id means two articles. */
	readonly corpus: Corpus;
	/** Articles of the library itself. */
	readonly own: Corpus | undefined;
	/** An article that is here already is replaced. */
	readonly force: boolean;
	/** Told after every few articles. */
	readonly say?: (done: number, of: number) => void;
};

export type Imported = {
	/** Ids of articles that are new here. */
	readonly added: readonly string[];
	readonly replaced: readonly string[];
	/** How many were here already. */
	readonly known: number;
	/** What could not be taken over, a sentence each. */
	readonly problems: readonly string[];
};

/** In articles: so many appear at once. */
const batch = 100;

/**
 * Takes the articles of an exported library into this one as they stand. What is here already stays, by address or text; an article whose id
 * is taken here gets the next free one. What describes outlets and negotiations comes along where this library has no word of them.
 * @throws {LibraryError} when the library cannot be written
 */
export function importLibrary(files: ReadonlyMap<LibraryPath, string>, options: ImportOptions): Imported {
	const plan = planOf(files, options);
	const {folder, say = () => {}} = options;
	try {
		for (let at = 0; at === 0 || at < plan.articles.length; at += batch) {
			const some = plan.articles.slice(at, at + batch);
			whileWriting(folder, () => {
				writeAllOrNone([...(at === 0 ? besides(files, options, plan) : []), ...some.map(each => each.file)]);
				for (const {id, file} of some) if (!file.replace) noteArrival(folder, id, new Date());
			});
			say(Math.min(at + batch, plan.articles.length), plan.articles.length);
		}
	} catch (error) {
		if (error instanceof LibraryError) throw error;
		throw new LibraryError(`cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`);
	}
	return {
		added: plan.articles.filter(({file}) => !file.replace).map(({id}) => id),
		replaced: plan.articles.filter(({file}) => file.replace).map(({id}) => id),
		known: plan.known,
		problems: plan.problems,
	};
}

type Plan = {
	readonly articles: readonly {readonly id: string; readonly file: FileToWrite}[];
	readonly known: number;
	readonly problems: readonly string[];
};

function planOf(files: ReadonlyMap<LibraryPath, string>, {folder, corpus, own, force}: ImportOptions): Plan {
	const prints = new Prints();
	for (const article of own?.articles ?? []) prints.add(article);
	const ids = new Set(corpus.articles.map(({id}) => id));
	const articles: {id: string; file: FileToWrite}[] = [];
	const problems: string[] = [];
	let known = 0;
	for (const [path, text] of files) {
		if (!isArticlePath(path)) continue;
		const article = articleIn(path, text, problems);
		if (article === undefined) continue;
		const here = prints.find(article);
		if (here !== undefined && !force) {
			known++;
			continue;
		}
		const id = here?.id ?? freeId(article.id, ids, folder);
		ids.add(id);
		prints.add({...article, id});
		articles.push({id, file: {path: join(folder, `${id}.md`), text, replace: here !== undefined}});
	}
	return {articles, known, problems};
}

function articleIn(path: LibraryPath, text: string, problems: string[]): Article | undefined {
	const id = path.slice(0, -'.md'.length);
	const {article, problems: found} = parseArticle(text, {id, negotiation: id.split('/', 1)[0] ?? '', file: path});
	if (article === undefined) problems.push(`${path}: ${found[0]?.message ?? 'no article'}`);
	return article;
}

function freeId(wanted: string, ids: ReadonlySet<string>, folder: string): string {
	const stem = wanted.replace(/-\d+$/, '');
	for (let number = 1; ; number++) {
		const id = number === 1 ? wanted : `${stem}-${number}`;
		if (!ids.has(id) && !existsSync(join(folder, `${id}.md`))) return id;
	}
}

/** Descriptions and tables that are not here yet, for negotiations of which an article is taken over. */
function besides(
	files: ReadonlyMap<LibraryPath, string>,
	{folder, corpus}: ImportOptions,
	{articles}: Plan,
): FileToWrite[] {
	const negotiations = new Set(articles.map(({id}) => id.split('/', 1)[0]));
	const described = [...files].filter(([path]) => {
		const [negotiation] = path.split('/', 1);
		const isWanted = path.includes('/') ? negotiations.has(negotiation) : path !== 'outlets.yaml';
		return !isArticlePath(path) && isWanted && !existsSync(join(folder, path));
	});
	const outlets = files.get('outlets.yaml');
	const target = join(folder, 'outlets.yaml');
	const shipped = new Set(corpus.outlets.map(({id}) => id));
	const merged =
		outlets === undefined
			? undefined
			: withOutlets(existsSync(target) ? readFileSync(target, 'utf8') : undefined, outlets, shipped);
	return [
		...(merged === undefined ? [] : [{path: target, text: merged, replace: true}]),
		...described.map(([path, text]) => ({path: join(folder, path), text, replace: false})),
	];
}
