import {oneLine} from '../../corpus/parse/one-line.js';
import {paragraphsOf} from '../../corpus/parse/paragraphs.js';
import {sanitise} from '../../text/sanitise.js';
import {cleanBlocks} from '../boilerplate/clean-blocks.js';
import {blocksOf} from '../html/blocks.js';
import {parsePage} from '../html/parse-page.js';
import {isTooMuch} from '../html/too-much.js';
import type {Removed} from '../removed.js';
import type {JsonValue} from './json-records.js';

/** The text of a record, and what of it was no paragraph. */
export type RecordText = {readonly paragraphs: readonly string[]; readonly removed: readonly Removed[]};

const none: RecordText = {paragraphs: [], removed: []};
/** Markup in a text that is to be shown as a page: the tag of a block, closed or with what follows. */
const markup = /<(?:p|div|br|h[1-6]|ul|ol|article|section|figure|blockquote|span|a|strong|em)(?:\s[^<>]{0,500})?\/?>/i;
/** Pictures, their captions and what is embedded are no paragraphs. */
const beside = 'figure, figcaption, script, style, iframe, video, audio, form, aside, noscript, table.infobox';

/** Whether one of the fields of a record is there in which its text stands. */
export function mayHoldText(record: JsonValue): boolean {
	return [
		'paragraphs',
		'body',
		'maintext',
		'articleBody',
		'text',
		'content',
		'raw_text',
		'textContent',
		'bodyText',
		'message',
	].some(name => Array.isArray(record[name]) || (typeof record[name] === 'string' && record[name].trim() !== ''));
}

/** The text of a record under any of the names that tools have for it; as a page where it is written as one. */
export function textOfRecord(record: JsonValue, title: string | undefined): RecordText {
	const {
		paragraphs,
		body,
		content,
		text,
		maintext,
		raw_text: raw,
		articleBody,
		bodyText,
		textContent,
		message,
	} = record;
	if (Array.isArray(paragraphs))
		return {
			paragraphs: paragraphs
				.filter(each => typeof each === 'string')
				.map(oneLine)
				.filter(Boolean),
			removed: [],
		};
	const isOurs = text === 'full' || text === 'brief';
	const whole = [
		body,
		maintext,
		articleBody,
		isOurs ? undefined : text,
		content,
		raw,
		textContent,
		bodyText,
		message,
	].find(each => typeof each === 'string' && each.trim() !== '');
	if (typeof whole !== 'string') return none;
	if (!isOurs && markup.test(whole) && !isTooMuch(whole)) return fromMarkup(whole, title);
	const found = paragraphsOf(whole.replace(/\s*\[\+?\d+ chars\]\s*$/, '')).map(each => each.text);
	// Other tools write a paragraph a line.
	const lines = whole.split('\n').map(oneLine).filter(Boolean);
	const isLinewise =
		!isOurs && found.length === 1 && lines.length > 1 && lines.every(line => /[.!?…։。"”»’)]$/u.test(line));
	return {paragraphs: isLinewise ? lines : found, removed: []};
}

function fromMarkup(html: string, title: string | undefined): RecordText {
	const {body} = parsePage(sanitise(html));
	if (body === null) return none;
	const removed: Removed[] = [];
	for (const element of body.querySelectorAll(beside)) {
		for (const text of blocksOf(element)) removed.push({text: oneLine(text), why: 'picture or caption'});
		element.remove();
	}
	const cleaned = cleanBlocks(blocksOf(body).map(oneLine).filter(Boolean), {title});
	return {paragraphs: cleaned.paragraphs, removed: [...removed, ...cleaned.removed]};
}
