import path from 'node:path';
import {assemble} from './assemble.js';
import type {Article, Corpus, Negotiation, Outlet, Problem} from './model.js';
import {withTags} from './outlet-tags.js';
import {type FileJob, type FilePart, folderJobs, oneArticleJob, outletsJob} from './files/read-folder.js';
import {isInside} from './files/read-text.js';
import {loadFullYaml} from './yaml/yaml.js';

/** What the files gave; the full YAML reader is loaded only if one of them needs it. */
async function settle(jobs: readonly FileJob[]): Promise<FilePart[]> {
	if (jobs.every(({again}) => again === undefined)) {
		return jobs.map(({part}) => part);
	}

	const fullYaml = await loadFullYaml();
	return jobs.map(({part, again}) => again?.(fullYaml) ?? part);
}

/**
 * Reads corpus folders (`<negotiation>/<outlet>.md`, negotiation.yaml, tables) into one corpus. Later folders replace table entries
 * of earlier ones; of two articles with one id the first is kept. Never rejects for what is in the folders: whatever could not be read is in
 * `problems`, beside everything that could.
 */
export async function readCorpus(
	folders: readonly string[],
	{
		mayBeEmpty,
	}: {/** A folder in which it is no problem that there is no article yet. */ readonly mayBeEmpty?: string} = {},
): Promise<Corpus> {
	const parts = await settle(folders.flatMap(folder => folderJobs(folder, {mayBeEmpty: folder === mayBeEmpty})));
	const negotiations = parts.flatMap(part => part.negotiations ?? []);
	return assemble({
		articles: parts.flatMap(part => part.articles ?? []),
		negotiations,
		outlets: parts.flatMap(part => part.outlets ?? []),
		actors: parts.flatMap(part => part.actors ?? []),
		places: parts.flatMap(part => part.places ?? []),
		wording: parts.flatMap(part => part.wording ?? []),
		problems: [...parts.flatMap(part => part.problems), ...undescribed(parts, negotiations)],
	});
}

/** Negotiations that no folder describes: their names have to do. */
function undescribed(parts: readonly FilePart[], negotiations: readonly Negotiation[]): Problem[] {
	const described = new Set(negotiations.map(({id}) => id));
	return parts.flatMap(({undescribed: folder}) =>
		folder === undefined || described.has(folder.id.normalize('NFC'))
			? []
			: [
					{
						file: folder.folder,
						message: 'no negotiation.yaml, the folder name stands in: add one with title and date',
						severity: 'warning' as const,
					},
				],
	);
}

/** Whether the text can be the id of a file: `folder/name`, and nothing that leads elsewhere. */
export function isArticleId(text: string): boolean {
	return (
		/^[^/\\\0:]+\/[^/\\\0:]+$/.test(text) &&
		!text.split('/').some(part => part.startsWith('.')) &&
		!path.isAbsolute(text)
	);
}

/**
 * Reads one article without the rest of the folder: the quick way to `print <id>`. Without article and problems there is no such file
 * (or the text is not an id).
 */
export async function readArticle(
	folder: string,
	id: string,
): Promise<{readonly article?: Article; readonly problems: readonly Problem[]}> {
	if (!isArticleId(id) || !isInside(folder, `${id}.md`)) {
		return {problems: []};
	}

	const [part] = await settle([oneArticleJob(folder, id)]);
	const article = part?.articles?.[0];
	return {...(article === undefined ? {} : {article}), problems: part?.problems ?? []};
}

/** Reads only outlets.yaml; a folder without one has no outlets. */
export async function readOutlets(
	folder: string,
): Promise<{readonly outlets: readonly Outlet[]; readonly problems: readonly Problem[]}> {
	if (!isInside(folder, 'outlets.yaml')) {
		return {outlets: [], problems: []};
	}

	const [part] = await settle([outletsJob(folder)]);
	return {outlets: withTags(part?.outlets ?? []), problems: part?.problems ?? []};
}
