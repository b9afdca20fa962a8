import {addressKey} from '../../corpus/address-key.js';
import type {Article} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import {domainOf} from '../metadata/domain.js';
import {unknownOutlet} from '../place/outlet.js';
import {isSampled, runsOf} from '../../annotate/text-runs.js';

export type Known = {readonly id: string; readonly text: 'full' | 'brief'};

export type Duplicate = {readonly id: string; readonly why: string};

/** So that two copies of a text that a site changed a little are one. */
const leastShared = 0.8;
/** In runs: of longer texts a fourth of them is compared. */
const longestWhole = 200;

type Print = {
	readonly id: string;
	readonly address: string | undefined;
	readonly outlet: string | undefined;
	readonly title: string;
	readonly text: 'full' | 'brief';
	readonly size: Size;
};

/** How many different runs a text has, and how many of them are in the sample. */
type Size = {readonly all: number; readonly sampled: number};

/** Runs that a text has in common with another one. */
type Shared = {all: number; sampled: number};

/** A text, its title, where it stands. */
type Printed = Pick<Article, 'paragraphs' | 'text'> & {
	readonly url?: string | undefined;
	readonly title?: string | undefined;
	/** Id of who published it. */
	readonly outlet?: string | undefined;
};

/** What is in the library already, to notice what is added twice. */
export class Prints {
	readonly #prints: Print[] = [];
	readonly #addresses = new Set<string>();
	/** Prints by the runs that they have, by their place in the list. */
	readonly #byRun = new Map<number, number | number[]>();

	add(article: Printed & {readonly id: string}): void {
		const {id, text, title = '', outlet} = article;
		const runs = runsOf(article.paragraphs);
		const size = sizeOf(runs);
		for (const run of runs) if (size.all <= longestWhole || isSampled(run)) this.#note(run, this.#prints.length);
		const address = addressKey(article.url);
		if (address !== undefined) this.#addresses.add(address);
		this.#prints.push({id, text, title: fold(title), address, outlet, size});
	}

	hasAddress(url: string | undefined): boolean {
		const address = addressKey(url);
		return address !== undefined && this.#addresses.has(address);
	}

	/**
	 * The article that a draft repeats: the same address, or nearly the same text (containment of eight-word runs, Broder 1997) that does not
	 * stand on another publisher's site. Statements that all stand on one page have its address, and neither title nor words of each other.
	 */
	find(draft: Printed): Duplicate | undefined {
		const address = addressKey(draft.url);
		const runs = runsOf(draft.paragraphs);
		const size = sizeOf(runs);
		const shared = this.#sharedWith(runs);
		for (const [place, print] of this.#prints.entries()) {
			const common = shared.get(place);
			if (address !== undefined && print.address === address && !isAnother(draft, print, common))
				return {id: print.id, why: 'the same address'};
			if (
				common !== undefined &&
				!isElsewhere({address, outlet: draft.outlet}, print) &&
				isSameText(size, print.size, common)
			)
				return {id: print.id, why: 'the same text'};
		}
		return undefined;
	}

	#note(run: number, place: number): void {
		const places = this.#byRun.get(run);
		if (places === undefined) this.#byRun.set(run, place);
		else if (typeof places === 'number') this.#byRun.set(run, [places, place]);
		else places.push(place);
	}

	#sharedWith(runs: ReadonlySet<number>): Map<number, Shared> {
		const shared = new Map<number, Shared>();
		const count = (place: number, run: number): void => {
			const common = shared.get(place) ?? {all: 0, sampled: 0};
			common.all++;
			if (isSampled(run)) common.sampled++;
			shared.set(place, common);
		};
		for (const run of runs) {
			const places = this.#byRun.get(run);
			if (typeof places === 'number') count(places, run);
			else for (const place of places ?? []) count(place, run);
		}
		return shared;
	}
}

type Place = Pick<Print, 'address' | 'outlet'>;

/** Whether two texts stand with different publishers, by their sites, else by name: who prints an agency's text is an outlet more that tells it. */
function isElsewhere(one: Place, other: Place): boolean {
	const [here, there] = [one, other].map(({address}) => domainOf(address?.split('/', 1)[0]));
	if (here !== undefined && there !== undefined) return here !== there;
	const [its, others] = [one, other].map(({outlet}) => outletKey(outlet));
	return its !== undefined && others !== undefined && its !== others;
}

/** `the-harbour-post`, by its name, is harbourpost, by its address. */
function outletKey(id: string | undefined): string | undefined {
	return id === undefined || id === unknownOutlet ? undefined : id.replace(/^the-/, '').replaceAll('-', '');
}

function isAnother({title = '', text}: Printed, print: Print, common: Shared | undefined): boolean {
	const isTitled = title !== '' && print.title !== '' && fold(title) !== print.title;
	return isTitled && text === 'full' && print.text === 'full' && common === undefined;
}

function sizeOf(runs: ReadonlySet<number>): Size {
	let sampled = 0;
	for (const run of runs) if (isSampled(run)) sampled++;
	return {all: runs.size, sampled};
}

/** Of two short texts every run is compared, else those of the sample, which is the same of every text. */
function isSameText(one: Size, other: Size, common: Shared): boolean {
	const isWhole = Math.max(one.all, other.all) <= longestWhole;
	const [few, many] = [Math.min(one.all, other.all), Math.max(one.all, other.all)];
	if (few * 2 < many) return false;
	return isWhole
		? common.all >= few * leastShared
		: common.sampled >= Math.max(1, Math.min(one.sampled, other.sampled)) * leastShared;
}
