import {agencyNamed} from '../../corpus/credits/agency-names.js';
import {assemble} from '../assemble.js';
import {type Draft, draftOf} from '../draft.js';
import type {PageDocument} from '../html/dom.js';
import {cleanAuthor} from '../metadata/clean-author.js';
import {oneLine} from '../../corpus/parse/one-line.js';

/** What a databank's download says of one article, as written there. */
export type DatabankRecord = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly date?: string | undefined;
	readonly outlet?: string | undefined;
	readonly url?: string | undefined;
	/** Whom the databank credits with the text. */
	readonly credit?: string | undefined;
	readonly paragraphs: readonly string[];
	/** Lines of the databank around the text. */
	readonly around: readonly string[];
};

/** One databank's way to write downloads as text. */
export type Databank = {
	readonly name: string;
	/** Whether a text is one of its downloads. */
	readonly is: (text: string) => boolean;
	/** Its articles, a text each. */
	readonly split: (text: string) => readonly string[];
	readonly read: (article: string) => DatabankRecord;
};

/** One databank's way to write downloads as a page. */
export type DatabankPage = {
	readonly name: string;
	/** Whether the source of a page shows that it is one of its downloads. */
	readonly is: (html: string) => boolean;
	/** Its articles. */
	readonly read: (document: PageDocument) => readonly DatabankRecord[];
};

/** An article of a download as a draft; it may have no text. */
export function draftOfDownload(record: DatabankRecord, from: string, today: string): Draft {
	const draft = draftOf(
		from,
		assemble({
			title: shown(record.title),
			author: cleanAuthor(shown(record.author), shown(record.outlet)),
			site: shown(record.outlet),
			url: shown(record.url),
			declared: undefined,
			today,
			dates: [shown(record.date)],
			paragraphs: record.paragraphs.map(oneLine).filter(Boolean),
			removed: record.around.flatMap(text =>
				shown(text) === undefined ? [] : [{text: oneLine(text), why: 'line of the databank'}],
			),
			byLines: [shown(record.author)],
		}),
	);
	const credit = shown(record.credit);
	return credit === undefined
		? draft
		: {...draft, origin: agencyNamed(credit)?.name ?? credit, originBasis: `credit in the databank: “${credit}”`};
}

/** The blocks between blank lines, each with its lines trimmed. */
export function blocksIn(text: string): string[][] {
	return text
		.split(/\n[^\S\n]*\n/)
		.map(block =>
			block
				.split('\n')
				.map(line => line.trim())
				.filter(Boolean),
		)
		.filter(block => block.length > 0);
}

function shown(text: string | undefined): string | undefined {
	return oneLine(text ?? '') || undefined;
}
