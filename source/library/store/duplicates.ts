import type {Article} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import {domainOf} from '../metadata/domain.js';

export type Known = {readonly id: string; readonly text: 'full' | 'brief'};

export type Duplicate = {readonly id: string; readonly why: string};

/** So that two copies of a text that a site changed a little are one. */
const runLength = 8;
const leastShared = 0.8;
const mostWords = 3000;

type Print = {
	readonly id: string;
	readonly address: string | undefined;
	readonly title: string;
	readonly text: 'full' | 'brief';
	readonly runs: ReadonlySet<string>;
};

/** A text, its title, where it stands. */
type Printed = Pick<Article, 'paragraphs' | 'text'> & {
	readonly url?: string | undefined;
	readonly title?: string | undefined;
};

/** What is in the library already, to notice what is added twice. */
export class Prints {
	readonly #prints: Print[] = [];

	add(article: Printed & {readonly id: string}): void {
		const {id, text, title = ''} = article;
		this.#prints.push({
			id,
			text,
			title: fold(title),
			address: addressKey(article.url),
			runs: runsOf(article.paragraphs),
		});
	}

	/**
	 * The article that a draft repeats: the same address, or nearly the same text (containment of eight-word runs, Broder 1997) that does not
	 * stand on another publisher's site. Statements
	 * that all stand on one page have its address, and neither title nor words of each other.
	 */
	find(draft: Printed): Duplicate | undefined {
		const address = addressKey(draft.url);
		const runs = runsOf(draft.paragraphs);
		for (const print of this.#prints) {
			if (address !== undefined && print.address === address && !isAnother(draft, runs, print))
				return {id: print.id, why: 'the same address'};
			if (!isElsewhere(address, print.address) && isSameText(runs, print.runs))
				return {id: print.id, why: 'the same text'};
		}
		return undefined;
	}
}

/** The address without what does not tell pages apart: protocol, `www.`, fragment, trackers, slash at the end. */
export function addressKey(url: string | undefined): string | undefined {
	if (url === undefined || !URL.canParse(url)) return undefined;
	const {hostname, pathname, searchParams} = new URL(url);
	const kept = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid|gclid|ref$|source$|amp$)/i.test(name));
	const query = kept
		.map(([name, value]) => `${name}=${value}`)
		.toSorted()
		.join('&');
	return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}?${query}`;
}

/** Whether both have an address, on sites of different publishers: who prints an agency's text is an outlet more that tells it. */
function isElsewhere(one: string | undefined, other: string | undefined): boolean {
	const [here, there] = [one, other].map(key => domainOf(key?.split('/', 1)[0]));
	return here !== undefined && there !== undefined && here !== there;
}

function isAnother({title = '', text}: Printed, runs: ReadonlySet<string>, print: Print): boolean {
	const isTitled = title !== '' && print.title !== '' && fold(title) !== print.title;
	return isTitled && text === 'full' && print.text === 'full' && ![...runs].some(run => print.runs.has(run));
}

function runsOf(paragraphs: readonly string[]): Set<string> {
	const words = fold(paragraphs.join(' ')).split(' ').slice(0, mostWords);
	const runs = new Set<string>();
	for (let start = 0; start < Math.max(1, words.length - runLength + 1); start++)
		runs.add(words.slice(start, start + runLength).join(' '));
	return runs;
}

function isSameText(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [few, many] = one.size < other.size ? [one, other] : [other, one];
	if (few.size * 2 < many.size) return false;
	let shared = 0;
	for (const run of few) if (many.has(run)) shared++;
	return shared >= few.size * leastShared;
}
