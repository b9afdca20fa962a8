import {oneLine} from '../../corpus/parse/one-line.js';
import {assemble} from '../assemble.js';
import {draftOf, type Draft} from '../draft.js';
import {blocksOf} from '../html/blocks.js';
import {type PageDocument, textOf} from '../html/dom.js';
import {isRecord} from './is-record.js';

/** A post of a channel, as Telegram Desktop exports it. */
export type Post = {
	readonly channel: string | undefined;
	readonly date: string | undefined;
	/** Whose post was passed on. */
	readonly forwardedFrom: string | undefined;
	/** Lines, as they stand in the post. */
	readonly lines: readonly string[];
};

/** In words: less is a greeting or a picture's title. */
const leastWords = 20;
/** In words: a longer first line is no headline. */
const longestTitle = 20;

/** Whether data of a JSON file are an export of Telegram Desktop (“Machine-readable JSON”). */
export function isExport(data: unknown): data is Readonly<Record<string, unknown>> {
	return (
		isRecord(data) &&
		Array.isArray(data['messages']) &&
		typeof data['type'] === 'string' &&
		/^(?:(?:public|private)_(?:channel|(?:super)?group)|personal_chat|saved_messages)$/.test(data['type'])
	);
}

/** The posts of an export in JSON; what the service itself says is none. */
export function postsIn(data: Readonly<Record<string, unknown>>): Post[] {
	const {messages, name} = data;
	return (Array.isArray(messages) ? messages : []).filter(isRecord).flatMap(message => {
		if (message['type'] !== 'message') return [];
		const [channel, date, from] = [name, message['date'], message['forwarded_from']].map(textOrNone);
		return [{channel, date, forwardedFrom: from, lines: linesOf(written(message['text']))}];
	});
}

/** The posts of an export as a page. */
export function postsOnPage(document: PageDocument): Post[] {
	const channel = textOf(document.querySelector('.page_header .text')) || undefined;
	return [...document.querySelectorAll('div.message.default')].map(message => {
		const text = message.querySelector('.text');
		const from = message.querySelector('.forwarded .from_name');
		for (const stamp of from?.querySelectorAll('.date') ?? []) stamp.remove();
		return {
			channel,
			date: message.querySelector('.date')?.getAttribute('title') ?? undefined,
			forwardedFrom: textOf(from) || undefined,
			lines: text === null ? [] : blocksOf(text).flatMap(block => oneLine(block) || []),
		};
	});
}

/** Whether a post is long enough to be an article. */
export function isArticle({lines}: Post): boolean {
	return lines.join(' ').split(/\s+/u).length >= leastWords;
}

export function draftOfPost({channel, date, forwardedFrom, lines}: Post, from: string, today: string): Draft {
	const [first = '', ...rest] = lines;
	const isHeadline = rest.length > 0 && first.split(' ').length <= longestTitle;
	const tags = /^(?:[#@][\p{L}\p{N}_]+\s*)+$/u;
	const paragraphs = (isHeadline ? rest : lines).filter(line => !tags.test(line));
	const draft = draftOf(
		from,
		assemble({
			title: isHeadline ? first : undefined,
			author: undefined,
			site: channel,
			url: undefined,
			declared: undefined,
			today,
			dates: [date],
			paragraphs,
			removed: lines.filter(line => tags.test(line)).map(text => ({text, why: 'tags'})),
		}),
	);
	return forwardedFrom === undefined || forwardedFrom === channel
		? draft
		: {...draft, origin: forwardedFrom, originBasis: `forwarded from ${forwardedFrom}`};
}

/** A text, or a list of texts and of objects that hold one: bold, a link. */
function written(data: unknown): string {
	const parts: unknown[] = Array.isArray(data) ? data : [data];
	return parts
		.map(part =>
			typeof part === 'string' ? part : isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '',
		)
		.join('');
}

function linesOf(text: string): string[] {
	return text.split('\n').map(oneLine).filter(Boolean);
}

function textOrNone(data: unknown): string | undefined {
	return typeof data === 'string' && data.trim() !== '' ? oneLine(data) || undefined : undefined;
}
