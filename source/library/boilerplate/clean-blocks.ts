import type {Removed} from '../removed.js';
import {creditLines} from '../../corpus/credit-lines.js';
import {fold} from '../../text/fold.js';
import {closingCredit} from '../../corpus/credits/closing.js';
import {hasParagraphBeforeCredit, isCreditLine, isDateLine, isSameHeadline} from './line-kinds.js';
import {isPaper} from '../plain/source-line.js';
import {authorsInLine} from '../metadata/author-line.js';
import {endingOf} from './match-phrase.js';
import {whyBoilerplate} from './why-boilerplate.js';

export type Known = {
	readonly title?: string | undefined;
	/** Whose page it is. */
	readonly site?: string | undefined;
	readonly author?: string | undefined /** Rows of tables, kept whatever they look like. */;
	readonly rows?: ReadonlySet<string>;
};

export type Cleaned = {readonly paragraphs: readonly string[]; readonly removed: readonly Removed[]};

/** Behind an ending there may be this share of the text at most; more, and it was only a heading. */
const largestRest = 0.35;
/** Blocks at the top in which headline, by-line and date stand. */
const top = 6;
/** Blocks at the foot in which the author is introduced. */
const foot = 3;
/** More lines without an end than this are a list that belongs to the article. */
const longestTail = 8;

/** Takes out of the blocks of a page what is no paragraph of the article. */
export function cleanBlocks(blocks: readonly string[], known: Known = {}): Cleaned {
	const removed: Removed[] = [];
	const end = endOf(blocks);
	const body = blocks.slice(0, end.at);
	const isPapers = (index: number): boolean => {
		const [name = '', ...day] = (body[index] ?? '').split(/\s*,\s*/u);
		const isSites = known.site !== undefined && index < top && fold(body[index] ?? '') === fold(known.site);
		return (
			isSites ||
			(index < top &&
				isPaper(name) &&
				(day.length === 0 ? isDateLine(body[index + 1] ?? '') : isDateLine(day.join(', '))))
		);
	};
	const prose = body.findIndex(isProse);
	const isNamed = (index: number): boolean =>
		index < top &&
		((index < prose && authorsInLine(body[index] ?? '', {isBeside: index === 0}) !== undefined) ||
			isByKnown(body[index] ?? '', known.author) ||
			isNameAndDay(body[index] ?? '') ||
			(isName(body[index] ?? '') && [index - 1, index + 1].some(at => isDateLine(body[at] ?? ''))));
	const last = body.findLastIndex(block => whyBoilerplate(block) === undefined || isCredited(block));
	const kept = body.filter((block, index) => {
		if (known.rows?.has(block) === true) return true;
		const why =
			index < top && known.title !== undefined && isSameHeadline(block, known.title)
				? 'headline'
				: index === last && isCredited(block)
					? undefined
					: isPapers(index)
						? 'line of the site'
						: isNamed(index)
							? 'by-line'
							: (whyBoilerplate(block) ?? (index >= end.at - foot ? aboutAuthor(block, known.author) : undefined));
		if (why !== undefined) removed.push({text: block, why});
		return why === undefined;
	});
	const signed = signatureOf(kept.at(-1), kept.length);
	if (signed !== undefined) {
		kept.pop();
		removed.push({text: signed, why: 'by-line'});
	}
	for (const text of blocks.slice(end.at)) removed.push({text, why: end.why});
	const tail = unfinishedTail(kept, known.rows);
	for (const text of kept.slice(tail)) removed.push({text, why: 'links to other articles'});
	return {paragraphs: kept.slice(0, tail), removed};
}

/** In UTF-16 units: a shorter block without an end is no paragraph. */
const leastProse = 80;
const longestByLine = 140;

function isProse(block: string): boolean {
	return block.length >= leastProse || /[.!?…։。؟]["”»)]*$/u.test(block);
}

/** `Odile Marsh with North Wire – yesterday at 20:12, 1 min`: a line that begins with the author, and is no sentence. */
function isByKnown(block: string, author: string | undefined): boolean {
	const [first = ''] = author?.split(/\s*[,;]\s/u) ?? [];
	return (
		first.length > 3 &&
		block.length <= longestByLine &&
		block.replace(byWord, '').startsWith(first) &&
		(!/[.!?…։]["”»)]*$/u.test(block) || /\d{1,2}[:.h]\d\d|\d\smin\b/u.test(block))
	);
}

const byWord = /^(?:by|von|par|por|di|от|автор:?)\s+/iu;

/** `Ann Vesterby`, beside the day above the text. */
function isName(block: string): boolean {
	return /^\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u.test(block) && block.length <= 40;
}

/** `Ann Vesterby, 12 May 2025`. */
function isNameAndDay(block: string): boolean {
	const [name = '', ...day] = block.split(/\s*[,|·–—]\s*/u);
	return day.length > 0 && isName(name) && isDateLine(day.join(' '));
}

/** `Odile Marsh (Theo Reuters, AFP)`, `Interview: Odile Marsh`, or the name alone below a text: who wrote it, and after whom. */
function signatureOf(block: string | undefined, count: number): string | undefined {
	if (
		block !== undefined &&
		count > 1 &&
		block.length <= longestByLine &&
		!isProse(block) &&
		authorsInLine(block, {isBeside: true}) !== undefined
	)
		return block;
	const [, name, credit] = /^([^()]{3,40}?)\s*(\([^()]{3,60}\))$/u.exec(block ?? '') ?? [];
	return name !== undefined && credit !== undefined && count > 1 && isName(name) && closingCredit(credit) !== undefined
		? block
		: undefined;
}

/** In words: less is a caption or the credit itself. */
const leastParagraph = 10;

/** A sentence with the text's credit behind it: as the last one it is no caption, `…, the ministry said (AFP)`. */
export function isCredited(block: string): boolean {
	const [credit] = creditLines([block]);
	if (hasParagraphBeforeCredit(block)) return true;
	return (
		credit !== undefined &&
		!isCreditLine(block) &&
		block.slice(0, block.lastIndexOf(credit.line)).split(' ').length > leastParagraph
	);
}

function endOf(blocks: readonly string[]): {at: number; why: string} {
	const total = lengthOf(blocks);
	let behind = total;
	for (const [at, block] of blocks.entries()) {
		behind -= block.length;
		const why = endingOf(block);
		if (why !== undefined && behind <= total * largestRest) return {at, why};
	}
	return {at: blocks.length, why: ''};
}

function lengthOf(blocks: readonly string[]): number {
	return blocks.reduce((sum, {length}) => sum + length, 0);
}

/** `Odile Marsh covers the ports.` */
function aboutAuthor(block: string, author: string | undefined): string | undefined {
	return author !== undefined && author.includes(' ') && block.startsWith(author) ? 'about the author' : undefined;
}

const sentence = /[.!?…。！？:;"”»’')\]]\s*$/u;

/** Where short lines without an end, such as headlines of other articles, begin at the foot of a text that is otherwise in sentences. */
function unfinishedTail(blocks: readonly string[], rows: ReadonlySet<string> | undefined): number {
	if (blocks.filter(block => sentence.test(block)).length < blocks.length / 2) return blocks.length;
	let at = blocks.length;
	while (
		at > 0 &&
		blocks.length - at < longestTail &&
		!sentence.test(blocks[at - 1] ?? '') &&
		rows?.has(blocks[at - 1] ?? '') !== true &&
		(blocks[at - 1] ?? '').length < 120
	)
		at--;
	return lengthOf(blocks.slice(at)) > lengthOf(blocks) / 10 ? blocks.length : at;
}
