import type {Problem} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {truncate} from '../../text/truncate.js';
import {cellWidth} from '../../text/width.js';
import {wrap} from '../../text/wrap.js';
import {memoBy} from '../text/memo.js';
import {type Line, plain, styled} from '../text/spans.js';
import type {Words} from '../words/words.js';

/** How many files or entries were left out. */
export function leftOut({problems}: Catalogue): number {
	return problems.filter(({severity}) => severity === 'error').length;
}

/** What is wrong with the articles: what was left out first, each with its place and what to do; with a filter only those that have its words. */
export function problemLines(words: Words, catalogue: Catalogue, filter: string, columns: number): readonly Line[] {
	const wanted = filter.trim().toLowerCase();
	const problems = ordered(catalogue).filter(problem => textOf(problem).toLowerCase().includes(wanted));
	if (problems.length === 0) {
		return [styled(`  ${wanted === '' ? words.noProblems : words.nothingMatches(filter.trim())}`, 'dim')];
	}
	const errors = problems.filter(({severity}) => severity === 'error').length;
	return [
		styled(truncate(words.problemsHead(errors, problems.length - errors), columns), 'title'),
		...problems.flatMap(problem => [plain(''), ...linesOf(words, problem, columns)]),
	];
}

const ordered = (() => {
	const kept = memoBy(({problems}: Catalogue, _key) => [
		...problems.filter(({severity}) => severity === 'error'),
		...problems.filter(({severity}) => severity === 'warning'),
	]);
	return (catalogue: Catalogue): readonly Problem[] => kept(catalogue, '');
})();

/** `file:line`, as compilers write it and terminals make it a link. */
function placeOf({file, line}: Problem): string {
	return line === undefined ? file : `${file}:${line}`;
}

function messageOf({field, message}: Problem): string {
	return field === undefined ? message : `${field}: ${message}`;
}

function textOf(problem: Problem): string {
	return `${placeOf(problem)} ${messageOf(problem)}`;
}

function linesOf(words: Words, problem: Problem, columns: number): readonly Line[] {
	const {severity} = problem;
	const room = Math.max(10, columns - 4);
	const [first, ...rest] = wrap(placeOf(problem), room - cellWidth(words.severities[severity]) - 2);
	return [
		[
			{text: '  '},
			{text: words.severities[severity], style: severity === 'error' ? 'error' : 'accent'},
			{text: `  ${first?.text ?? ''}`, style: 'strong'},
		],
		...rest.map(({text}) => styled(`    ${text}`, 'strong')),
		...wrap(messageOf(problem), room).map(({text}) => plain(`    ${text}`)),
	];
}
