import {basename, dirname} from 'node:path';
import {assemble} from '../../corpus/assemble.js';
import {rememberSource} from '../../corpus/files/source-of.js';
import type {FolderPlan} from '../../corpus/files/read-folder.js';
import {parsed} from '../../corpus/files/read-tasks.js';
import {readText} from '../../corpus/files/read-text.js';
import type {Article, Corpus, Negotiation, Problem} from '../../corpus/model.js';
import type {CorpusParts} from '../../corpus/parts.js';
import {present} from '../../corpus/schema/present.js';
import {settled} from '../../corpus/settled.js';
import {undescribed} from '../../corpus/read.js';
import {type Changes, pathOf} from './files.js';
import type {SqlDatabase} from './driver.js';

/** Tables and descriptions of all folders, articles aside. */
export type FolderTables = Omit<CorpusParts, 'articles'> & {
	/** Descriptions by the key of their file, to be kept. */
	readonly described: ReadonlyMap<string, string>;
};

/** Reads the tables, and of the descriptions of negotiations those that changed. */
export async function readFolderTables(
	plans: readonly FolderPlan[],
	{changed, found, known}: Changes,
): Promise<FolderTables> {
	const again = new Set(changed.map(({key}) => key));
	const described = new Map<string, string>();
	const negotiations: Negotiation[] = [];
	const problems: Problem[] = [];
	const tables: Partial<CorpusParts>[] = [];
	for (const {task, key} of found) {
		if (task.what === 'article') continue;
		const kept = task.what === 'negotiation' && !again.has(key) ? known.get(key)?.part : undefined;
		if (kept !== undefined) {
			// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written below
			const part = JSON.parse(kept) as DescriptionPart;
			negotiations.push(...part.negotiations);
			problems.push(...part.problems);
			continue;
		}
		const part = await parsed(task, readText(task.file), () => {});
		problems.push(...part.problems);
		if (task.what === 'negotiation') {
			negotiations.push(...(part.negotiations ?? []));
			const keep: DescriptionPart = {negotiations: part.negotiations ?? [], problems: part.problems};
			described.set(key, JSON.stringify(keep));
		} else {
			tables.push(part);
		}
	}
	return {
		negotiations: settled(negotiations),
		outlets: tables.flatMap(({outlets = []}) => outlets),
		actors: tables.flatMap(({actors = []}) => actors),
		places: tables.flatMap(({places = []}) => places),
		wording: tables.flatMap(({wording = []}) => wording),
		...present({start: tables.find(({start}) => start !== undefined)?.start}),
		problems: [...plans.flatMap(plan => plan.problems), ...problems, ...undescribed(plans, negotiations)],
		described,
	};
}

/** The archive the articles are in, and the folders they came from. */
export type Filed = {readonly database: SqlDatabase; readonly folders: readonly string[]};

type DescriptionPart = {readonly negotiations: readonly Negotiation[]; readonly problems: readonly Problem[]};

/** The negotiation a file lies in, by its folder; a folder that another one took the place of counts as that one. */
export function filedUnder(tables: Pick<FolderTables, 'negotiations'>): (folder: string) => string {
	const known = new Set(tables.negotiations.map(({id}) => id));
	const moved = new Map(tables.negotiations.flatMap(({id, was = []}) => was.map(former => [former, id] as const)));
	return folder => (known.has(folder) ? folder : (moved.get(folder) ?? folder));
}

/** Name of the folder an article lies in, as its id has it. */
export function folderNameOf(file: string): string {
	return basename(dirname(file)).normalize('NFC');
}

/**
 * The tables as a whole corpus would have them: completed by what only articles name, which one article of each outlet and of each negotiation
 * tells. Without articles: what they would add is missing.
 */
export function completeTables(tables: FolderTables, from?: Filed): Corpus {
	const database = from?.database;
	const corpus = assemble({...tables, articles: from === undefined ? [] : witnesses(from)});
	const kept: readonly Problem[] = database === undefined ? [] : keptProblems(database);
	const problems = [...corpus.problems, ...kept].toSorted(
		(a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
	);
	return {...corpus, articles: [], problems};
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The first article of each outlet, and the earliest of each negotiation. */
function witnesses({database, folders}: Filed): Article[] {
	const rows = database
		.prepare(
			`select c.header, f.path, f.line from article a join content c on c.number = a.number left join file f on f.article = a.number
			where a.number in (select min(number) from article group by outlet)
			or a.number in (select number from (select number, min(published) from article group by negotiation))
			order by a.number`,
		)
		.all();
	return rows.map(({header, path, line}) => {
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written
		const article: Article = {...(JSON.parse(String(header)) as Omit<Article, 'paragraphs'>), paragraphs: []};
		rememberSource(article, {
			file: pathOf(String(path), folders),
			lineOf: () => (line === null ? undefined : Number(line)),
		});
		return article;
	});
}

function keptProblems(database: SqlDatabase): Problem[] {
	return database
		.prepare('select problems from file where problems is not null')
		.all()
		.flatMap(({problems}) => {
			// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written
			return JSON.parse(String(problems)) as Problem[];
		});
}
