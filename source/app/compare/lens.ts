import type {Comparison, Reprint} from '../../compare/model.js';
import {outletOf} from '../../corpus/lookup.js';
import type {Corpus} from '../../corpus/model.js';
import type {Table, TableValue} from '../../output/formatter.js';
import {gapsTable} from '../../output/gaps-table.js';
import {cellText} from '../../output/table-cell.js';
import {voicesTable} from '../../output/voices-table.js';
import {wordingTable} from '../../output/wording-table.js';
import {wrap} from '../../text/wrap.js';
import type {State} from '../state.js';
import type {Words} from '../words/words.js';
import type {DocumentLine} from '../text/document.js';
import {memoBy} from '../text/memo.js';
import {outletStyle} from '../text/outlet-style.js';
import {type Line, plain, styled} from '../text/spans.js';

/** Ways to look at the same tellings; the digit of each is its key. */
export const lenses = ['text', 'facts', 'wording', 'voices', 'gaps', 'context'] as const;
export type LensName = (typeof lenses)[number];

const indent = 2;
/** UTF-16 units on each side of a word in context. */
const contextWidth = 60;

/** A lens as lines: a heading for each thing, under it one entry for each outlet. */
export function lensLines(
	{corpus, words}: State,
	comparison: Comparison,
	lens: Exclude<LensName, 'text' | 'context'>,
	width: number,
): readonly DocumentLine[] {
	return kept(comparison, `${lens} ${width} ${words.language}`, {corpus, words});
}

/** Words in context: what the query matched in the tellings, by what was asked (concordance). */
export function contextLines(
	{corpus, words, result}: State,
	{articles}: Comparison,
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
	return linesOf({corpus, words}, entries, width);
}

type Context = {readonly corpus: Corpus; readonly words: Words};

const kept = (() => {
	let context: Context;
	const memo = memoBy((comparison: Comparison, key) => {
		const [lens = '', width = ''] = key.split(' ');
		return linesOf(context, entriesOf(context, comparison, lens), Number(width));
	});
	return (comparison: Comparison, key: string, of: Context) => {
		context = of;
		return memo(comparison, key);
	};
})();

/** One line of evidence under a heading. */
type Entry = {readonly heading: string; readonly article: string; readonly text: string};

function entriesOf({corpus, words}: Context, comparison: Comparison, lens: string): readonly Entry[] {
	const {articles, differences, reprints} = comparison;
	switch (lens) {
		case 'facts': {
			const differing = differences.flatMap(({what, values}) =>
				values.map(({article, paragraph, text}) => {
					const of = articles.find(({id}) => id === article);
					const line = paragraph < 0 ? words.headline(of?.title ?? '') : (of?.paragraphs[paragraph] ?? '');
					return {heading: what, article, text: `${text} — ${line}`};
				}),
			);
			return [...differing, ...reprints.flatMap(reprint => reprintEntries(words, comparison, reprint))];
		}
		case 'wording': {
			return rowsOf(wordingTable(corpus, articles), 'thing', ({label, own, quoted, inBrief, line}) => {
				const counts = [
					words.own(own ?? ''),
					words.quoted(quoted ?? ''),
					...(Number(inBrief) > 0 ? [words.inBrief(inBrief ?? '')] : []),
				];
				return `${label}  (${counts.join(', ')})  ${line}`;
			});
		}
		case 'voices': {
			return rowsOf(
				voicesTable(corpus, articles),
				'speaker',
				({sentences = '', words: spoken = '', quoted = '', verbs, passage}) =>
					`${words.voice(sentences, spoken, quoted)}; ${verbs}: ${passage}`,
			);
		}
		default: {
			const headings = new Map<string, string>(Object.entries(words.gapKinds));
			const entries = rowsOf(
				gapsTable(corpus, comparison),
				'kind',
				({what, where = '', counted}) =>
					`${what}  ${(counted === 'yes' ? words.foundIn : words.foundInUncounted)(where)}`,
			);
			return entries.map(entry => ({...entry, heading: headings.get(entry.heading) ?? entry.heading}));
		}
	}
}

/** What a reprint made of its source, each change in a line. */
function reprintEntries(words: Words, {articles}: Comparison, {source, copy, changes}: Reprint): readonly Entry[] {
	const {headline, missing, added, respelt} = changes;
	const paragraphOf = (id: string, index: number) =>
		articles.find(article => article.id === id)?.paragraphs[index] ?? '';
	const lines = [
		...(headline === undefined ? [] : [words.otherHeadline(headline.copy, headline.source)]),
		...(headline === undefined || headline.reordered.length === 0
			? []
			: [words.otherOrder(headline.reordered.join(', '))]),
		...missing.map(index => words.notInCopy(paragraphOf(source, index))),
		...added.map(index => words.onlyInCopy(paragraphOf(copy, index))),
		...respelt.map(name => words.respelt(name.copy, name.source)),
	];
	return lines.map(text => ({heading: words.reprint(copy, source), article: copy, text}));
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

function linesOf({corpus, words}: Context, entries: readonly Entry[], width: number): readonly DocumentLine[] {
	const headings = [...new Set(entries.map(({heading}) => heading))];
	if (headings.length === 0) return [{block: 0, offset: 0, line: styled(`  ${words.nothingInLens}`, 'dim')}];
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
