import type {Comparison, Reprint} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Corpus} from '../../corpus/model.js';
import type {Table, TableValue} from '../../output/formatter.js';
import {gapsTable} from '../../output/gaps-table.js';
import {cellText} from '../../output/table-cell.js';
import {voicesTable} from '../../output/voices-table.js';
import {wordingTable} from '../../output/wording-table.js';
import type {SearchResult} from '../../search/search.js';
import {wrap} from '../../text/wrap.js';
import type {DocumentLine} from '../text/document.js';
import {memoBy} from '../text/memo.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, plain, styled} from '../text/spans.js';

/** Ways to look at the same tellings; the digit of each is its key. */
export const lenses = ['text', 'facts', 'wording', 'voices', 'gaps', 'context'] as const;
export type LensName = (typeof lenses)[number];

/** What each lens counts, and what it cannot tell: shown above it, never empty. */
export const lensNotes: Readonly<Record<LensName, string>> = {
	text: 'Rows by shared names, places, dates, figures and rare words; “only here” means in the texts we have.',
	facts: 'The same thing with another figure, date or name; found by rule, read the lines before relying on it.',
	wording: 'In briefs only words in quotation marks are the outlet’s own; names keep its spelling. Counts, no tests.',
	voices: 'Attributed by cue words; a pronoun or description that fits nobody surely stays open.',
	context:
		'Every place where the query stands, with the words around it; in briefs only quoted words are the outlet’s.',
	gaps: 'Only in the texts we have; where that is an opening, nothing is counted as missing.',
};

const indent = 2;
/** UTF-16 units on each side of a word in context. */
const contextWidth = 60;

/** A lens as lines: a heading for each thing, under it one entry for each outlet. */
export function lensLines(
	corpus: Corpus,
	comparison: Comparison,
	lens: Exclude<LensName, 'text' | 'context'>,
	width: number,
): readonly DocumentLine[] {
	return kept(comparison, `${lens} ${width}`, corpus);
}

/** Words in context: what the query matched in the tellings, by what was asked (concordance). */
export function contextLines(
	corpus: Corpus,
	{articles}: Comparison,
	result: SearchResult,
	width: number,
): readonly DocumentLine[] {
	const entries = articles.flatMap(({id, paragraphs}) => {
		const matches = result.hits.find(({article}) => article.id === id)?.matches ?? [];
		return matches.flatMap(({term, where, start, end}): Entry[] => {
			if (typeof where !== 'number' || start === undefined || end === undefined) return [];
			const paragraph = paragraphs[where] ?? '';
			const [left, text, right] = [paragraph.slice(0, start), paragraph.slice(start, end), paragraph.slice(end)];
			return [
				{heading: term, article: id, text: `${left.slice(-contextWidth)}[${text}]${right.slice(0, contextWidth)}`},
			];
		});
	});
	return linesOf(corpus, entries, width);
}

const kept = (() => {
	let corpus: Corpus;
	const memo = memoBy((comparison: Comparison, key) => {
		const [lens = '', width = ''] = key.split(' ');
		return linesOf(corpus, entriesOf(corpus, comparison, lens), Number(width));
	});
	return (comparison: Comparison, key: string, of: Corpus) => {
		corpus = of;
		return memo(comparison, key);
	};
})();

/** One line of evidence under a heading. */
type Entry = {readonly heading: string; readonly article: string; readonly text: string};

function entriesOf(corpus: Corpus, comparison: Comparison, lens: string): readonly Entry[] {
	const {articles, differences, reprints} = comparison;
	switch (lens) {
		case 'facts': {
			const differing = differences.flatMap(({what, values}) =>
				values.map(({article, paragraph, text}) => {
					const of = articles.find(({id}) => id === article);
					const line = paragraph < 0 ? `headline: ${of?.title ?? ''}` : (of?.paragraphs[paragraph] ?? '');
					return {heading: what, article, text: `${text} — ${line}`};
				}),
			);
			return [...differing, ...reprints.flatMap(reprint => reprintEntries(comparison, reprint))];
		}
		case 'wording': {
			return rowsOf(wordingTable(corpus, articles), 'thing', ({label, own, quoted, inBrief, line}) => {
				const counts = [`own ${own}`, `quoted ${quoted}`, ...(Number(inBrief) > 0 ? [`in our brief ${inBrief}`] : [])];
				return `${label}  (${counts.join(', ')})  ${line}`;
			});
		}
		case 'voices': {
			return rowsOf(
				voicesTable(corpus, articles),
				'speaker',
				({sentences, words, quoted, verbs, passage}) =>
					`${sentences} sentences, ${words} words, ${quoted} quoted; ${verbs}: ${passage}`,
			);
		}
		default: {
			return rowsOf(gapsTable(corpus, comparison), 'kind', ({what, where, counted}) =>
				counted === 'yes' ? `${what}  (in ${where})` : `${what}  (in ${where}; not counted, we have the opening only)`,
			);
		}
	}
}

/** What a reprint made of its source, each change in a line. */
function reprintEntries({articles}: Comparison, {source, copy, changes}: Reprint): readonly Entry[] {
	const {headline, missing, added, respelt} = changes;
	const paragraphOf = (id: string, index: number) =>
		articles.find(article => article.id === id)?.paragraphs[index] ?? '';
	const lines = [
		...(headline === undefined ? [] : [`headline “${headline.copy}”, in the source “${headline.source}”`]),
		...(headline === undefined || headline.reordered.length === 0
			? []
			: [`names in another order than the source: ${headline.reordered.join(', ')}`]),
		...missing.map(index => `not in this copy: ${paragraphOf(source, index)}`),
		...added.map(index => `only in this copy: ${paragraphOf(copy, index)}`),
		...respelt.map(name => `spelt ${name.copy}, in the source ${name.source}`),
	];
	return lines.map(text => ({heading: `one text reprinted: ${copy} from ${source}`, article: copy, text}));
}

function rowsOf(
	{rows}: Table,
	heading: string,
	text: (row: Readonly<Record<string, string>>) => string,
): readonly Entry[] {
	return rows.map(row => {
		const cells = Object.fromEntries(
			Object.entries(row).map(([key, value]: [string, TableValue]) => [key, cellText(value)]),
		);
		return {heading: cells[heading] ?? '', article: cells['article'] ?? '', text: text(cells)};
	});
}

function linesOf(corpus: Corpus, entries: readonly Entry[], width: number): readonly DocumentLine[] {
	const headings = [...new Set(entries.map(({heading}) => heading))];
	if (headings.length === 0)
		return [{block: 0, offset: 0, line: styled('  Nothing to show for these tellings.', 'dim')}];
	return headings.flatMap((heading, block) => {
		const lines: Line[] = [styled(heading, 'title')];
		for (const {article, text} of entries.filter(entry => entry.heading === heading)) {
			const id = corpus.articles.find(each => each.id === article)?.outlet ?? article;
			const {tag} = outletOf(corpus, id);
			for (const [i, line] of wrap(text, Math.max(10, width - indent - 6)).entries()) {
				lines.push([
					{text: i === 0 ? `  ${tag.padEnd(5)} ` : ' '.repeat(8), style: outletStyle(corpus, id)},
					{text: line.text},
				]);
			}
		}
		return [...lines, plain('')].map((line, offset) => ({block, offset, line}));
	});
}
