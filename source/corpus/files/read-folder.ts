import {below, listCorpus} from './corpus-files.js';
import {readActor, readOutlet, readPlace, readWording} from '../parse/entries.js';
import type {Problem} from '../model.js';
import {parseArticle} from '../parse/parse-article.js';
import {parseNegotiation} from '../parse/parse-negotiation.js';
import {type EntryReader, parseTable} from '../parse/parse-table.js';
import type {CorpusParts} from '../parts.js';
import {readText, reasonOf} from './read-text.js';
import type {YamlReader} from '../yaml/yaml-node.js';

/** What one file gave; `needsFullYaml` asks to parse it again with the full reader. */
export type FilePart = Partial<CorpusParts> & {
	/** A negotiation without a description in this folder; another folder may have one. */
	readonly undescribed?: {readonly id: string; readonly folder: string};
	readonly problems: readonly Problem[];
	readonly needsFullYaml?: true;
};

/** One file, read and parsed; `again` parses it with the full YAML reader, where that is needed. */
export type FileJob = {
	readonly part: FilePart;
	readonly again?: (fullYaml: YamlReader) => FilePart;
};

function fileJob(file: string, parse: (text: string, yaml: {fullYaml?: YamlReader}) => FilePart): FileJob {
	const {text, problem} = readText(file);
	const problems = problem === undefined ? [] : [problem];
	if (text === undefined) {
		return {part: {problems}};
	}

	const withProblem = (part: FilePart): FilePart =>
		problem === undefined ? part : {...part, problems: [...problems, ...part.problems]};
	const part = parse(text, {});
	return part.needsFullYaml
		? {part, again: fullYaml => withProblem(parse(text, {fullYaml}))}
		: {part: withProblem(part)};
}

function articleJob(folder: string, negotiation: string, name: string): FileJob {
	const file = below(below(folder, negotiation), `${name}.md`);
	const id = `${negotiation}/${name}`.normalize('NFC');
	return fileJob(file, (text, yaml) => {
		const {article, ...rest} = parseArticle(text, {id, negotiation: negotiation.normalize('NFC'), file, ...yaml});
		return article === undefined ? rest : {...rest, articles: [article]};
	});
}

function negotiationJob(folder: string, name: string): FileJob {
	const file = below(below(folder, name), 'negotiation.yaml');
	return fileJob(file, (text, yaml) => {
		const {negotiation, ...rest} = parseNegotiation(text, {id: name.normalize('NFC'), file, ...yaml});
		return negotiation === undefined ? rest : {...rest, negotiations: [negotiation]};
	});
}

function tableJob<K extends 'outlets' | 'actors' | 'places' | 'wording'>(
	folder: string,
	table: K,
	what: string,
	readEntry: EntryReader<CorpusParts[K][number]>,
): FileJob {
	const file = below(folder, `${table}.yaml`);
	return fileJob(file, (text, yaml) => {
		const {entries, ...rest} = parseTable(text, {file, what, ...yaml}, readEntry);
		return {...rest, [table]: entries};
	});
}

/** Only outlets.yaml. */
export function outletsJob(folder: string): FileJob {
	return tableJob(folder, 'outlets', 'outlet', readOutlet);
}

/** Only one article; the id must have been checked. */
export function oneArticleJob(folder: string, id: string): FileJob {
	const [negotiation = '', name = ''] = id.split('/');
	return articleJob(folder, negotiation, name);
}

function tableJobs(folder: string): ReadonlyMap<string, () => FileJob> {
	return new Map([
		['outlets.yaml', () => outletsJob(folder)],
		['actors.yaml', () => tableJob(folder, 'actors', 'actor', readActor)],
		['places.yaml', () => tableJob(folder, 'places', 'place', readPlace)],
		['wording.yaml', () => tableJob(folder, 'wording', 'wording', readWording)],
	]);
}

/** Reads and parses every file of a corpus folder, in a fixed order. A folder that cannot be read, or has no article though it must, gives a problem. */
export function folderJobs(folder: string, {mayBeEmpty}: {readonly mayBeEmpty: boolean}): FileJob[] {
	const jobs: FileJob[] = [];
	const note = (problem: Problem): void => {
		jobs.push({part: {problems: [problem]}});
	};

	let files: ReturnType<typeof listCorpus>;
	try {
		files = listCorpus(folder);
	} catch (error) {
		note({file: folder, message: reasonOf(error), severity: 'error'});
		return jobs;
	}

	for (const [name, job] of tableJobs(folder)) {
		if (files.tables.has(name)) {
			jobs.push(job());
		}
	}

	for (const {id, hasDescription, articles} of files.negotiations) {
		if (hasDescription) {
			jobs.push(negotiationJob(folder, id));
		} else {
			jobs.push({part: {undescribed: {id, folder: below(folder, id)}, problems: []}});
		}

		jobs.push(...articles.map(name => articleJob(folder, id, name)));
	}

	files.problems.forEach(note);
	if (!mayBeEmpty && files.negotiations.every(({articles}) => articles.length === 0)) {
		const message = 'no articles below this folder: they are <negotiation>/<outlet>.md files';
		note({file: folder, message, severity: 'error'});
	}

	return jobs;
}
