import {checkCorpus} from '../corpus/check/check.js';
import type {Problem} from '../corpus/model.js';
import {oneLine} from '../corpus/parse/one-line.js';
import {readCorpus} from '../corpus/read.js';
import type {Invocation} from '../options/parse/invocation.js';
import {count} from '../output/count.js';
import {libraryFolder} from '../library/store/library-folder.js';
import {type CheckedLanguages, checkLanguages} from './check-languages.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {corpusFolders} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {tell, write} from './streams.js';

/** Writes what is wrong with a corpus, or with a folder of languages, as `file:line: field: message`. @returns exit code 0, or 2 when there is anything. */
export async function check(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	if (words.length > 1) throw new CommandError(`check takes one folder, not ${words.length}`);
	const [only] = words;
	const languages = only === undefined ? undefined : await checkLanguages(only);
	if (languages !== undefined) return writeLanguages(languages, invocation);
	const folders = words.length === 1 ? words : corpusFolders(options);
	const corpus = await readCorpus(folders, {mayBeEmpty: libraryFolder(process.env)});
	const problems = checkCorpus(corpus);
	tell(
		`${problems.length === 0 ? 'no problems' : count(problems.length, 'problem')} in ${count(corpus.articles.length, 'article')} of ${folders.join(', ')}`,
	);
	if (problems.length === 0) return 0;
	if (options.format === undefined || options.format === 'text') {
		write(
			problems.map(problem => `${problemLine(problem)}\n`),
			options.output,
		);
	} else {
		const formatter = await formatterFor(options, 'table');
		write(
			formatter.table(
				{columns, rows: problems.map(problem => ({...problem, file: oneLine(problem.file)}))},
				outputContext(corpus, invocation, 'table'),
			),
			options.output,
		);
	}
	return 2;
}

/** What is wrong with folders of languages: they have no articles, so that only lines are written. */
function writeLanguages({codes, problems}: CheckedLanguages, {options}: Invocation): number {
	tell(
		`${problems.length === 0 ? 'no problems' : count(problems.length, 'problem')} in ${count(codes.length, 'language')}: ${codes.join(', ')}`,
	);
	if (problems.length === 0) return 0;
	write(
		problems.map(problem => `${problemLine(problem)}\n`),
		options.output,
	);
	return 2;
}

const columns = ['file', 'line', 'field', 'severity', 'message'].map(key => ({key, title: key.toUpperCase()}));

/** As compilers write it, so that editors can jump there. */
function problemLine({file, line, field, severity, message}: Problem): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return oneLine(`${place}: ${severity}: ${field === undefined ? '' : `${field}: `}${message}`);
}
