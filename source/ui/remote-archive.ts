import {isUnreachable} from '../archive/archive-error.js';
import type {Archive, ArticleHeader, Found} from '../archive/port.js';
import {answerTo} from '../app/asking/answer-to.js';
import type {Answer, Question, Questions} from '../app/asking/question.js';
import type {Catalogue} from '../search/catalogue.js';
import type {ArchiveNews} from './archive-news.js';
import type {Asker} from './asker.js';
import {FetchedTexts} from './fetched-texts.js';

/** What is kept of an archive elsewhere, for the first frame and for when it does not answer. */
export type KeptPage = {
	readonly catalogue: Catalogue;
	/** The first page of the whole list. */
	readonly found: Found;
	/** What was known of the articles that the person keeps: by every id that was asked for. */
	readonly headers: readonly (readonly [id: string, header: ArticleHeader | null])[];
};

export type RemoteOptions = {
	/** Connects, or says why not; asked again after a failure. */
	readonly connect: () => Promise<Archive>;
	readonly kept: KeptPage | undefined;
	/** Has it kept for the next start. */
	readonly keep: (page: KeptPage) => void;
	readonly now?: () => Date;
	/** Milliseconds between two questions while one types, and before a silent archive is tried again: doubled up to the second. */
	readonly between?: number;
	readonly again?: {readonly first: number; readonly most: number};
};

/**
 * Asks an archive elsewhere: a question that a key has made stale is taken back before it is sent, or on the server; the first frame shows what was
 * kept of the last run; while nothing answers, what is there is shown, and it comes back by itself.
 */
export class RemoteArchive implements Asker {
	readonly #options: RemoteOptions;
	readonly #texts = new FetchedTexts();
	/** Ends what is fetched ahead. */
	readonly #ended = new AbortController();
	#archive: Promise<Archive> | undefined;
	#catalogue: Catalogue | undefined;
	#found: Found | undefined;
	readonly #headers: Map<string, ArticleHeader | null>;
	#hear: (news: ArchiveNews) => void = () => {};
	#isOffline = false;
	#isEnded = false;
	#timer: NodeJS.Timeout | undefined;
	#askedAt = -Infinity;

	constructor(options: RemoteOptions) {
		this.#options = options;
		this.#catalogue = options.kept?.catalogue;
		this.#found = options.kept?.found;
		this.#headers = new Map(options.kept?.headers);
	}

	/** Connects, where nothing is kept that could be shown meanwhile. */
	async catalogue(): Promise<Catalogue> {
		if (this.#catalogue === undefined) {
			const archive = await this.#connected();
			this.#catalogue = await archive.catalogue();
		}
		return this.#catalogue;
	}

	/** Articles for whoever prints them. */
	async archive(): Promise<Archive> {
		return this.#connected();
	}

	readonly answer: Asker['answer'] = (question, signal) => {
		const kept = this.#archive === undefined ? this.#kept(question) : undefined;
		return kept ?? this.#asked(question, signal);
	};

	/** Texts that will be wanted are fetched while nobody waits for them; where they cannot be had, nobody hears of it. */
	readonly expect = (texts: Questions['texts']): void => {
		if (this.#isOffline || this.#texts.known(texts, false) !== undefined) return;
		this.#fetched(texts).catch(() => {});
	};

	async #fetched(texts: Questions['texts']): Promise<void> {
		const question: Question = {type: 'texts', of: texts};
		this.#keep(question, await answerTo(await this.#connected(), question, this.#ended.signal));
	}

	/** Tells of what was not known at the start, and of what becomes of the way to it. */
	readonly follow = (hear: (news: ArchiveNews) => void): (() => void) => {
		this.#hear = hear;
		if (this.#archive === undefined) this.#tryAgain(0);
		return () => this.close();
	};

	close(): void {
		this.#isEnded = true;
		this.#ended.abort();
		clearTimeout(this.#timer);
		this.#archive?.then(archive => archive.close()).catch(() => {});
	}

	async #connected(): Promise<Archive> {
		this.#archive ??= this.#options.connect();
		try {
			return await this.#archive;
		} catch (error) {
			this.#archive = undefined;
			throw error;
		}
	}

	async #asked(question: Question, signal: AbortSignal): Promise<Answer> {
		const known = this.#known(question, false);
		if (known !== undefined) return known;
		await this.#inTurn(question, signal);
		try {
			const archive = await this.#connected();
			const answer = await answerTo(archive, question, signal);
			this.#keep(question, answer);
			return answer;
		} catch (error) {
			if (signal.aborted || !isUnreachable(error)) throw error;
			this.#lost();
			const kept = this.#kept(question) ?? this.#known(question, true);
			if (kept !== undefined) return kept;
			throw error;
		}
	}

	/** While one types only the last question is asked. */
	async #inTurn({type}: Question, signal: AbortSignal): Promise<void> {
		if (type !== 'find') return;
		const {between = 60} = this.#options;
		const wait = this.#askedAt + between - performance.now();
		this.#askedAt = performance.now();
		if (wait <= 0) return;
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(resolve, between);
			signal.addEventListener(
				'abort',
				() => {
					clearTimeout(timer);
					reject(signal.reason instanceof Error ? signal.reason : new Error('given up'));
				},
				{once: true},
			);
		});
	}

	/** What was kept of the last run answers, too. */
	#kept(question: Question): Answer | undefined {
		if (question.type === 'find') {
			const {query, order, from, around} = question.of;
			const isFirst = query.trim() === '' && order === 'negotiation' && from === 0;
			const found = this.#found;
			if (!isFirst || found === undefined) return undefined;
			const isOnPage = around === undefined || found.hits.some(({article}) => article.id === around);
			return isOnPage || this.#isOffline ? {type: 'find', value: found} : undefined;
		}
		if (question.type !== 'headers' || !question.of.every(id => this.#headers.has(id))) return undefined;
		const headers = question.of.flatMap(id => {
			const header = this.#headers.get(id);
			return header === null || header === undefined ? [] : [[id, header] as const];
		});
		return {type: 'headers', value: new Map(headers)};
	}

	/** Texts that were fetched before. @param evenMatches without what meets the query in them, rather than not at all */
	#known({type, of}: Question, evenMatches: boolean): Answer | undefined {
		const texts = type === 'texts' ? this.#texts.known(of, evenMatches) : undefined;
		return texts && {type: 'texts', value: texts};
	}

	#keep(question: Question, answer: Answer): void {
		if (question.type === 'texts' && answer.type === 'texts') this.#texts.keep(question.of.query, answer.value);
		if (question.type === 'headers' && answer.type === 'headers') {
			for (const id of question.of) this.#headers.set(id, answer.value.get(id) ?? null);
		}
		if (answer.type === 'find' && question.type === 'find') {
			const {query, order, from} = question.of;
			if (query.trim() === '' && order === 'negotiation' && from === 0 && answer.value.from === 0) {
				this.#found = answer.value;
				this.#write();
			}
		}
		this.#back();
	}

	#write(): void {
		if (this.#catalogue === undefined || this.#found === undefined) return;
		this.#options.keep({catalogue: this.#catalogue, found: this.#found, headers: [...this.#headers]});
	}

	#lost(): void {
		if (this.#isOffline || this.#isEnded) return;
		this.#isOffline = true;
		this.#hear({offlineSince: (this.#options.now ?? (() => new Date()))()});
		this.#tryAgain(this.#options.again?.first ?? 1000);
	}

	#back(): void {
		if (!this.#isOffline) return;
		this.#isOffline = false;
		clearTimeout(this.#timer);
		this.#hear({offlineSince: undefined});
	}

	/** Connects and asks what it holds; where nothing answers once more, later and later. */
	#tryAgain(after: number): void {
		const {most = 15_000, first = 1000} = this.#options.again ?? {};
		clearTimeout(this.#timer);
		if (this.#isEnded) return;
		this.#timer = setTimeout(() => {
			this.#tried().catch((error: unknown) => {
				if (this.#isEnded) return;
				if (!isUnreachable(error)) {
					this.#hear({fault: error});
					return;
				}
				this.#lost();
				this.#tryAgain(Math.min(most, Math.max(first, 2 * after)));
			});
		}, after);
	}

	async #tried(): Promise<void> {
		const archive = await this.#connected();
		// Whether it answers: what it holds may be known already.
		await archive.ids({query: '', order: 'negotiation', limit: 1});
		this.#catalogue = await archive.catalogue();
		this.#back();
		this.#hear({catalogue: this.#catalogue});
	}
}
