import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {authorsOf, joinAuthors} from '../corpus/authors.js';
import {writeAllOrNone} from '../corpus/files/all-or-none.js';
import {negotiationOf} from '../corpus/lookup.js';
import type {Article, Corpus, Outlet} from '../corpus/model.js';
import {parseArticle} from '../corpus/parse/parse-article.js';
import {openDay} from './dates/open-day.js';
import type {Draft} from './draft.js';
import {LibraryError} from './library-error.js';
import {Accounts, type FoundAccount} from './place/account.js';
import {proposeNegotiation} from './place/negotiation.js';
import type {GroupStories} from './place/story.js';
import {originOf, placeOutlet, type PlacedOutlet} from './place/outlet.js';
import {articleFile, type Complete} from './store/article-file.js';
import {noteArrival} from './store/arrivals.js';
import {type Duplicate, Prints} from './store/duplicates.js';
import {negotiationFile, unsorted} from './store/negotiation-file.js';
import {outletsFile} from './store/outlets-file.js';
import {removeLeftovers, whileWriting} from './store/writing.js';

export type WriterOptions = {
	/** The library. */
	readonly folder: string;
	/** What is known: names, outlets, negotiations, and the articles that ids must not clash with. */
	readonly corpus: Corpus;
	/** Articles of the library itself. */
	readonly own: Corpus | undefined;
	/** Whether an article outside the library has an id; absent: those in `corpus` are all. */
	readonly isTaken?: ((id: string) => boolean) | undefined;
	/** Whether an article that was learned is one of the library; absent: where its file is there. */
	readonly isOwn?: ((id: string) => boolean) | undefined;
	/** ISO day. */
	readonly today: string;
	readonly force: boolean;
	readonly dryRun: boolean;
	/** Instead of what is recognised. */
	readonly outlet?: Outlet | undefined;
	readonly negotiation?: string | undefined;
	/** Groups articles that report one story, to propose a negotiation by it. */
	readonly groupStories?: GroupStories | undefined;
};

/** What became of a draft. */
export type Written =
	| {readonly kind: 'known'; readonly duplicate: Duplicate}
	| {
			readonly kind: 'added';
			readonly id: string;
			readonly article: Complete;
			/** What was inferred, a sentence each. */
			readonly inferred: readonly string[];
	  };

/** A draft that is not wanted. */
export type Passed = {readonly kind: 'passed'};

/** In words: less is no article, whatever the page says. */
const leastWords = 12;
/** Where it says itself that it is an opening only, as feeds do. */
const leastOpening = 4;
const titleWords = 10;

/** The library while articles are put into it. */
export class LibraryWriter {
	readonly #options: WriterOptions;
	readonly #prints = new Prints();
	readonly #accounts: Accounts;
	readonly #ids: Set<string>;
	/** Articles that were there before, as far as they were told of. */
	readonly #learned = new Set<string>();
	/** By which the next draft's negotiation is told. */
	#around: Corpus;
	#outlets: readonly Outlet[];

	constructor(options: WriterOptions) {
		this.#options = options;
		this.#outlets = options.corpus.outlets;
		this.#around = options.corpus;
		this.#ids = new Set(options.corpus.articles.map(({id}) => id));
		this.#accounts = new Accounts(options.corpus.articles);
		for (const article of options.own?.articles ?? []) this.#prints.add(article);
		if (!options.dryRun && existsSync(options.folder)) removeLeftovers(options.folder);
	}

	/** The outlet of a draft, as far as it is told without any text. */
	outletOf(draft: Draft): string {
		return this.#placeOutlet(draft).outlet.id;
	}

	/**
	 * Hears of articles that are there, where `corpus` and `own` have not all of them: before a draft those that may be the same or an account of it.
	 * @param around negotiations, with articles, among which that of the next drafts is looked for
	 */
	learn(articles: readonly Article[], around?: Corpus): void {
		for (const article of articles) {
			if (this.#learned.has(article.id)) continue;
			this.#learned.add(article.id);
			this.#accounts.add(article);
			if (this.#isOwn(article)) this.#prints.add(article);
		}
		if (around !== undefined) this.#around = around;
	}

	#isOwn({id, was = []}: Article): boolean {
		return this.#options.isOwn?.(id) ?? [id, ...was].some(each => existsSync(this.#pathOf(each)));
	}

	/** Whether the library has an article of that address. */
	isKnown(url: string | undefined): boolean {
		return this.#prints.hasAddress(url);
	}

	/**
	 * Puts a draft into the library, with `dryRun` only says where it would go.
	 * @param wanted whether an article is to be kept, as it would stand in the library; absent: any is
	 * @throws {LibraryError} when it is no article, or cannot be written.
	 */
	put(draft: Draft): Written;
	put(draft: Draft, wanted: ((article: Article) => boolean) | undefined): Written | Passed;
	put(draft: Draft, wanted?: (article: Article) => boolean): Written | Passed {
		const least = draft.covers === 'opening' ? leastOpening : leastWords;
		const words = draft.paragraphs.join(' ').split(' ').length;
		if (draft.instead !== undefined && (words < least || !this.#options.force)) {
			const forced = words < least ? '' : '; --force adds it all the same';
			throw new LibraryError(`${draft.from}: looks like ${draft.instead}, no article${forced}`);
		}
		if (words < least) {
			throw new LibraryError(`${draft.from}: no article found in it; --show-removed shows what was there`);
		}
		const told = this.#accountOf(draft);
		const placed = told === undefined ? this.#placeOutlet(draft) : this.#outletOf(told.article);
		const duplicate = this.#prints.find({...draft, outlet: placed.outlet.id});
		if (duplicate !== undefined && !this.#options.force) return {kind: 'known', duplicate};
		const negotiation = told === undefined ? this.#placeNegotiation(draft) : {id: told.article.negotiation};
		const {article, inferred} = this.#complete(draft, placed, {negotiation: negotiation.id, account: told?.article});
		const text = articleFile(article, `${negotiation.id}/${placed.outlet.id}`);
		if (wanted !== undefined && !isWanted(text, negotiation.id, placed.outlet.id, wanted)) return {kind: 'passed'};
		const idOf = () => duplicate?.id ?? told?.article.id ?? this.#freeId(negotiation.id, placed.outlet.id);
		const id = this.#options.dryRun
			? idOf()
			: this.#write(idOf, {text, placed, published: article.published, replace: duplicate !== undefined});
		this.#ids.add(id);
		this.#prints.add({...article, id, outlet: placed.outlet.id});
		if (placed.isNew) this.#outlets = [...this.#outlets, {...placed.outlet, tag: ''}];
		return {
			kind: 'added',
			id,
			article,
			inferred: [
				...(told === undefined
					? []
					: [`the text of an account that is here already (${told.why}): one article with both`]),
				...(placed.why === undefined ? [] : [`outlet ${placed.outlet.id}: ${placed.why}`]),
				...(negotiation.why === undefined ? [] : [`negotiation ${negotiation.id}: ${negotiation.why}`]),
				...inferred,
			],
		};
	}

	/** The account that a draft is the text of, unless the person says otherwise or its place in the library is taken. */
	#accountOf(draft: Draft): FoundAccount | undefined {
		const {outlet, negotiation} = this.#options;
		const found = this.#accounts.of(draft, outlet?.id ?? placeOutlet(draft, this.#outlets).outlet.id);
		if (found === undefined || existsSync(this.#pathOf(found.article.id))) return undefined;
		const isElsewhere = negotiation !== undefined && negotiation !== found.article.negotiation;
		return isElsewhere || (outlet !== undefined && outlet.id !== found.article.outlet) ? undefined : found;
	}

	#outletOf(article: Article): PlacedOutlet {
		const outlet = this.#outlets.find(({id}) => id === article.outlet);
		return {outlet: outlet ?? {id: article.outlet, name: article.outlet, kind: 'site'}, isNew: false};
	}

	#placeOutlet(draft: Draft): PlacedOutlet {
		const {outlet} = this.#options;
		return outlet === undefined ? placeOutlet(draft, this.#outlets) : {outlet, isNew: false};
	}

	#placeNegotiation(draft: Draft): {readonly id: string; readonly why?: string} {
		const {negotiation, corpus} = this.#options;
		if (negotiation !== undefined) return {id: negotiation};
		if (draft.negotiation !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(draft.negotiation))
			return {id: negotiationOf(corpus, draft.negotiation)?.id ?? draft.negotiation};
		const proposed = proposeNegotiation(draft, this.#around, this.#options.groupStories);
		return proposed === undefined
			? {id: unsorted, why: 'it stands out for none; --negotiation names one'}
			: {id: proposed.negotiation.id, why: proposed.why};
	}

	#complete(
		draft: Draft,
		placed: PlacedOutlet,
		{negotiation, account}: Placed,
	): {article: Complete; inferred: string[]} {
		const opening = (draft.paragraphs[0] ?? '').split(' ').slice(0, titleWords).join(' ');
		const talks = this.#options.corpus.negotiations.find(({id}) => id === negotiation)?.date;
		const open = openDay(draft, placed.outlet);
		const dated =
			open.published !== undefined
				? open
				: draft.published !== undefined
					? {published: draft.published, publishedBasis: draft.publishedBasis ?? 'stated'}
					: account !== undefined
						? {
								published: account.published,
								publishedBasis: `inferred: ${open.why === '' ? 'no date in it; ' : open.why}the day our account of it has`,
							}
						: talks !== undefined && talks !== ''
							? {
									published: talks,
									publishedBasis: `inferred: ${open.why === '' ? 'no date in it; ' : open.why}the first day of the talks it was put to`,
								}
							: {published: this.#options.today, publishedBasis: `unknown: ${open.why}the day it was added`};
		const titled =
			draft.title === undefined
				? account !== undefined
					? {title: account.title, titleBasis: 'inferred: no headline in it; the one our account of it has'}
					: {title: `${opening} …`, titleBasis: 'inferred: no headline in it; its first words'}
				: {title: draft.title};
		const origin = originOf(draft, placed, this.#outlets);
		const article = {
			...draft,
			...titled,
			...dated,
			outletId: placed.outlet.id,
			language: draft.language ?? 'und',
			author: joinAuthors(authorsOf(draft.author)),
			origin: origin?.name,
			originBasis: origin?.basis,
			via: placed.via ?? draft.via,
		};
		const inferred = [
			...(draft.remarks ?? []),
			...(article.titleBasis === undefined ? [] : [`title: ${article.titleBasis}`]),
			...(article.publishedBasis === 'stated' ? [] : [`published ${article.published}: ${article.publishedBasis}`]),
			...(article.origin === undefined ? [] : [`origin ${article.origin}: ${article.originBasis ?? 'as given'}`]),
			...(article.via === undefined ? [] : [`read on ${article.via}`]),
			...(article.covers === 'opening'
				? [`only the opening is there${article.url === undefined ? '' : `: add ${article.url} for the rest`}`]
				: []),
		];
		return {article, inferred};
	}

	#freeId(negotiation: string, outlet: string): string {
		for (let number = 1; ; number++) {
			const id = `${negotiation}/${outlet}${number === 1 ? '' : `-${number}`}`;
			if (!this.#ids.has(id) && !existsSync(this.#pathOf(id)) && this.#options.isTaken?.(id) !== true) return id;
		}
	}

	#pathOf(id: string): string {
		return join(this.#options.folder, `${id}.md`);
	}

	/** @returns the id, found while no other run can take it */
	#write(idOf: () => string, {text, placed, published, replace}: ToWrite): string {
		const {folder} = this.#options;
		try {
			return whileWriting(folder, () => {
				const id = idOf();
				const [negotiation = ''] = id.split('/');
				const isKnown = this.#options.corpus.negotiations.some(each => each.id === negotiation);
				// The article last: what it needs is there when it appears.
				const files = [
					placed.isNew ? outletsFile(folder, placed.outlet) : undefined,
					isKnown ? undefined : negotiationFile(folder, negotiation, published),
					{path: this.#pathOf(id), text, replace},
				];
				writeAllOrNone(files.filter(file => file !== undefined));
				if (!replace) noteArrival(folder, id, new Date());
				return id;
			});
		} catch (error) {
			if (error instanceof LibraryError) throw error;
			throw new LibraryError(`cannot write to ${folder}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}

type Placed = {readonly negotiation: string; readonly account: Article | undefined};

function isWanted(text: string, negotiation: string, outlet: string, wanted: (article: Article) => boolean): boolean {
	const id = `${negotiation}/${outlet}`;
	const {article} = parseArticle(text, {id, negotiation, file: id});
	return article !== undefined && wanted(article);
}

type ToWrite = {
	readonly text: string;
	readonly placed: PlacedOutlet;
	readonly published: string;
	readonly replace: boolean;
};
