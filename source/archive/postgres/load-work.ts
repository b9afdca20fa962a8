import {readTasks} from '../../corpus/files/read-tasks.js';
import {oneArticleTask} from '../../corpus/files/read-folder.js';
import type {Article, Problem} from '../../corpus/model.js';
import {type ParsedArticle, parseArticle} from '../../corpus/parse/parse-article.js';
import {withAccount} from '../../corpus/two-texts.js';
import {loadFullYaml} from '../../corpus/yaml/yaml.js';
import {type RecordFile, recordFile} from './record-text.js';

/** Articles that are read and written together, by whoever has time. */
export type LoadWork =
	| {
			readonly kind: 'files';
			readonly folder: string /** `negotiation/name`, as they are in the folder. */;
			readonly names: readonly string[];
	  }
	| {
			readonly kind: 'records';
			readonly file: string /** Number of the first line. */;
			readonly first: number;
			readonly lines: readonly string[];
	  };

type WorkRead = {readonly articles: readonly Article[]; readonly problems: readonly Problem[]};

/** Reads them, each through the border that every article passes. */
export async function readWork(work: LoadWork): Promise<WorkRead> {
	if (work.kind === 'records') return readRecords(work);
	const parts = await readTasks(work.names.map(name => oneArticleTask(work.folder, name)));
	return {articles: parts.flatMap(part => part.articles ?? []), problems: parts.flatMap(part => part.problems)};
}

async function readRecords({file, first, lines}: LoadWork & {readonly kind: 'records'}): Promise<WorkRead> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for (const [at, line] of lines.entries()) {
		if (line.trim() === '') continue;
		const record = recordFile(line);
		if (record === undefined) {
			const message = 'no article of ours: “add” takes in records of other tools';
			problems.push({file, line: first + at, message, severity: 'error'});
			continue;
		}
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		const [own, beside] = await Promise.all([parsed(record.text, record, file), parsed(record.account, record, file)]);
		if (own?.article !== undefined)
			articles.push(beside?.article === undefined ? own.article : withAccount(own.article, beside.article));
		problems.push(
			...[own, beside].flatMap(each => each?.problems ?? []).map(problem => ({...problem, line: first + at})),
		);
	}
	return {articles, problems};
}

async function parsed(
	text: string | undefined,
	{id, negotiation}: RecordFile,
	file: string,
): Promise<ParsedArticle | undefined> {
	if (text === undefined) return undefined;
	const quick = parseArticle(text, {id, negotiation, file});
	return quick.needsFullYaml ? parseArticle(text, {id, negotiation, file, fullYaml: await loadFullYaml()}) : quick;
}
