import {below, listCorpus} from './corpus-files.js';
import {readActor, readOutlet, readPlace, readWording} from '../parse/entries.js';
import type {Problem} from '../model.js';
import {parseArticle} from '../parse/parse-article.js';
import {parseNegotiation} from '../parse/parse-negotiation.js';
import {parseStart} from '../parse/parse-start.js';
import {type EntryReader, parseTable} from '../parse/parse-table.js';
import type {CorpusParts} from '../parts.js';
import {reasonOf} from './read-text.js';
import type {YamlReader} from '../yaml/yaml-node.js';

/** What one file gave; `needsFullYaml` asks to parse it again with the full reader. */
export type FilePart = Partial<CorpusParts> & {
	readonly problems: readonly Problem[];
	readonly needsFullYaml?: true;
};

/** A file that is to be read, and what its text is taken for. */
export type FileTask = {
	readonly file: string;
	readonly what: 'article' | 'negotiation' | 'table';
	readonly parse: (text: string, yaml: {readonly fullYaml?: YamlReader}) => FilePart;
};

function articleTask(folder: string, negotiation: string, name: string): FileTask {
	const file = below(below(folder, negotiation), `${name}.md`);
	const id = `${negotiation}/${name}`.normalize('NFC');
	return {
		file,
		what: 'article',
		parse(text, yaml) {
			const {article, ...rest} = parseArticle(text, {id, negotiation: negotiation.normalize('NFC'), file, ...yaml});
			return article === undefined ? rest : {...rest, articles: [article]};
		},
	};
}

function negotiationTask(folder: string, name: string): FileTask {
	const file = below(below(folder, name), 'negotiation.yaml');
	return {
		file,
		what: 'negotiation',
		parse(text, yaml) {
			const {negotiation, ...rest} = parseNegotiation(text, {id: name.normalize('NFC'), file, ...yaml});
			return negotiation === undefined ? rest : {...rest, negotiations: [negotiation]};
		},
	};
}

function tableTask<K extends 'outlets' | 'actors' | 'places' | 'wording'>(
	folder: string,
	table: K,
	what: string,
	readEntry: EntryReader<CorpusParts[K][number]>,
): FileTask {
	const file = below(folder, `${table}.yaml`);
	return {
		file,
		what: 'table',
		parse(text, yaml) {
			const {entries, ...rest} = parseTable(text, {file, what, ...yaml}, readEntry);
			return {...rest, [table]: entries};
		},
	};
}

function startTask(folder: string): FileTask {
	const file = below(folder, 'corpus.yaml');
	return {file, what: 'table', parse: (text, yaml) => parseStart(text, {file, ...yaml})};
}

/** Only outlets.yaml. */
export function outletsTask(folder: string): FileTask {
	return tableTask(folder, 'outlets', 'outlet', readOutlet);
}

/** Only one article; the id must have been checked. */
export function oneArticleTask(folder: string, id: string): FileTask {
	const [negotiation = '', name = ''] = id.split('/');
	return articleTask(folder, negotiation, name);
}

function tableTasks(folder: string): ReadonlyMap<string, () => FileTask> {
	return new Map([
		['outlets.yaml', () => outletsTask(folder)],
		['actors.yaml', () => tableTask(folder, 'actors', 'actor', readActor)],
		['places.yaml', () => tableTask(folder, 'places', 'place', readPlace)],
		['wording.yaml', () => tableTask(folder, 'wording', 'wording', readWording)],
		['corpus.yaml', () => startTask(folder)],
	]);
}

/** The files of a corpus folder, and what is wrong with the folder itself. */
export type FolderPlan = {
	readonly tasks: readonly FileTask[];
	/** Negotiations without a description in this folder; another folder may have one. */
	readonly undescribed: readonly {readonly id: string; readonly folder: string}[];
	readonly problems: readonly Problem[];
};

/**
 * Finds every file of a corpus folder, in a fixed order; none is opened. A folder that cannot be listed, or has no article though it must, gives
 * a problem.
 */
export function planFolder(folder: string, {mayBeEmpty}: {readonly mayBeEmpty: boolean}): FolderPlan {
	const tasks: FileTask[] = [];
	const undescribed: {id: string; folder: string}[] = [];
	const problems: Problem[] = [];
	let files: ReturnType<typeof listCorpus>;
	try {
		files = listCorpus(folder);
	} catch (error) {
		return {tasks, undescribed, problems: [{file: folder, message: reasonOf(error), severity: 'error'}]};
	}

	for (const [name, task] of tableTasks(folder)) {
		if (files.tables.has(name)) {
			tasks.push(task());
		}
	}

	for (const {id, hasDescription, articles} of files.negotiations) {
		if (hasDescription) {
			tasks.push(negotiationTask(folder, id));
		} else {
			undescribed.push({id, folder: below(folder, id)});
		}

		for (const name of articles) tasks.push(articleTask(folder, id, name));
	}

	for (const problem of files.problems) problems.push(problem);
	if (!mayBeEmpty && files.negotiations.every(({articles}) => articles.length === 0)) {
		const message = 'no articles below this folder: they are <negotiation>/<outlet>.md files';
		problems.push({file: folder, message, severity: 'error'});
	}

	return {tasks, undescribed, problems};
}
