import {highlights} from './highlight.js';
import type {Article} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {readingOrder} from '../../corpus/reading-order.js';
import type {Match} from '../../search/readings/readings.js';
import {wrap} from '../../text/wrap.js';
import type {Note} from '../../settings/settings.js';
import type {DocumentLine} from '../text/document.js';
import {fitLine} from '../text/fit-line.js';
import {accountFrom, isOfAccount} from './both-texts.js';
import {headline, type TextHit} from './find.js';
import {headerCard} from './header-card.js';
import type {Margin} from './margin.js';
import type {Words} from '../words/words.js';
import {cutSpans, type Line, plain, type Style, type StyledRange} from '../text/spans.js';

type Options = {
	readonly catalogue: Catalogue;
	readonly words: Words;
	readonly article: Article;
	readonly matches: readonly Match[];
	/** What was looked for in this text. */
	readonly found: readonly TextHit[];
	/** The hit that was gone to. */
	readonly current: TextHit | undefined;
	readonly notes: readonly Note[];
	/** What other accounts tell of its paragraphs. */
	readonly margin: Margin | undefined;
	readonly width: number;
	/** Whether names are highlighted. */
	readonly withNames: boolean;
};

/** An article typeset for a width: the header card (block 0), then its paragraphs (block 1 and up) with a blank line before each. */
export function articleDocument({
	catalogue,
	words,
	article,
	matches,
	found,
	current,
	notes,
	margin,
	width,
	withNames,
}: Options): readonly DocumentLine[] {
	const lines: DocumentLine[] = [];
	const put = (block: number, offset: number, line: Line) => lines.push({block, offset, line});
	const hits = (paragraph: number): readonly StyledRange[] => [
		...(current?.paragraph === paragraph ? [{...current, style: 'hit' as const}] : []),
		...found.filter(hit => hit.paragraph === paragraph).map(hit => ({...hit, style: 'match' as const})),
	];
	const title = [...hits(headline), ...highlights(catalogue, article, 'title', matches, false)];
	for (const {start, end} of wrap(article.title, width)) {
		put(0, lines.length, cutSpans(article.title, start, end, [...title, whole(article.title, 'title')]));
	}
	for (const {text, ...look} of headerCard({catalogue, words, article, matches})) {
		for (const line of wrap(text, width)) put(0, lines.length, [{text: line.text, ...look}]);
	}
	for (const piece of readingOrder(article)) {
		if (piece.kind === 'note') {
			const {block = 0, offset = 0} = lines.at(-1) ?? {};
			put(block, offset, plain(''));
			for (const line of wrap(words.note(piece.text), width)) put(block, offset, [{text: line.text, style: 'dim'}]);
			continue;
		}
		const {index, text: paragraph} = piece;
		const ranges = [...hits(index), ...highlights(catalogue, article, index, matches, withNames)];
		const isOurs = isOfAccount(article, index);
		put(index + 1, -1, margin === undefined || isOurs ? plain('') : marginLine(words, margin, index, width));
		if (index === accountFrom(article)) {
			for (const line of wrap(words.accountBelow, width)) put(index + 1, -1, [{text: line.text, style: 'accent'}]);
			put(index + 1, -1, plain(''));
		}
		for (const {start, end} of wrap(paragraph, width)) {
			put(index + 1, start, cutSpans(paragraph, start, end, ranges));
		}
		for (const note of notes.filter(each => each.paragraph === index)) {
			for (const line of wrap(words.yourNote(note.text), width))
				put(index + 1, paragraph.length, [{text: line.text, style: 'mark'}]);
		}
	}
	return lines;
}

/** Above a paragraph, at the end of the line: how many others tell it and whether one differs, or that it stands only here. */
function marginLine(words: Words, {others, paragraphs}: Margin, index: number, width: number): Line {
	const {by, differs} = paragraphs[index] ?? {by: [], differs: false};
	const told = by.length === 0 ? words.onlyHere : words.toldByOthers(by.length, others);
	const sign: Line = differs ? [{text: ' ≠', style: 'accent'}] : [];
	return fitLine(plain(''), [{text: told, style: 'dim'}, ...sign], width);
}

function whole(text: string, style: Style): StyledRange {
	return {start: 0, end: text.length, style};
}
