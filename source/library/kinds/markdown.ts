import {oneLine} from '../../corpus/parse/one-line.js';
import {assemble} from '../assemble.js';
import {cleanBlocks} from '../boilerplate/clean-blocks.js';
import {draftOf} from '../draft.js';
import {kind} from '../input/kind.js';
import {isMarkdown, readMarkdown} from '../input/markdown.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {nearLines} from '../metadata/near.js';

/** A page that was clipped as Markdown: Obsidian, Joplin, MarkDownload, Jina. */
export const markdown = kind<true, string>({
	name: 'markdown',
	detect: ({text}) => isMarkdown(text) || undefined,
	split: ({text}) => ({pieces: [text]}),
	read(text, {name, source}, {url: given, today}) {
		const {fields, heading, blocks, beside} = readMarkdown(text);
		const [title, site] = [fields.get('title') ?? heading, fields.get('outlet')].map(
			each => oneLine(each ?? '') || undefined,
		);
		const lines = blocks.map(oneLine).filter(Boolean);
		const told = cleanAuthor(fields.get('author'), site);
		const {paragraphs, removed} = cleanBlocks(lines, {title, author: told});
		const byLine = removed.find(({why}) => why === 'by-line')?.text;
		return draftOf(
			name,
			assemble({
				title,
				author: told ?? cleanAuthor(byLine, site),
				site,
				url: given ?? source.url ?? fields.get('url'),
				declared: undefined,
				today,
				dates: [fields.get('date')],
				paragraphs,
				near: nearLines(lines, paragraphs, [title]),
				removed: [...removed, ...beside.map(each => ({text: oneLine(each), why: 'remark of the clipping'}))],
			}),
		);
	},
	textless: 'kept',
});
