import {byLineCredit} from './credits/by-line.js';
import {aloneCredit, closingCredit} from './credits/closing.js';
import type {Credit} from './credits/credit.js';
import {datelineCredit} from './credits/dateline.js';
import {ownReportCredit} from './credits/own-report.js';

export type CreditLine = Credit & {readonly paragraph: number};

/** A standfirst may stand before the paragraph that begins with the dateline. */
const opening = 3;
/** Notes of the newsroom may stand behind the credit. */
const closing = 2;

/**
 * Who a text is credited to by its own paragraphs, surest first: its dateline (`GENEVA, March 12 (Reuters) –`), an agency that ends its first sentence
 * with its own name, a credit in its last two paragraphs. An agency that is only told of (`Reuters reported that`) is none.
 */
export function creditLines(paragraphs: readonly string[]): CreditLine[] {
	const found: CreditLine[] = [];
	const add = (paragraph: number, credit: Credit | undefined): void => {
		if (credit !== undefined && !found.some(({name}) => name === credit.name)) found.push({...credit, paragraph});
	};
	for (const [index, text] of paragraphs.slice(0, opening).entries()) add(index, datelineCredit(text));
	add(0, byLineCredit(paragraphs[0] ?? ''));
	add(0, ownReportCredit(paragraphs[0] ?? ''));
	for (let index = paragraphs.length - 1; index >= Math.max(0, paragraphs.length - closing); index--) {
		const text = paragraphs[index] ?? '';
		add(index, closingCredit(text) ?? aloneCredit(text));
	}
	return found;
}

/**
 * The credit of a line that stands by itself above or below a text. Above it stand pictures, and a ring with a C there is theirs.
 */
export function creditOfLine(line: string, where: 'above' | 'below' = 'below'): Credit | undefined {
	const credit = aloneCredit(line) ?? byLineCredit(line) ?? datelineCredit(line) ?? closingCredit(line);
	return where === 'above' && credit !== undefined && /©|\([cC]\)/u.test(credit.line) ? undefined : credit;
}
