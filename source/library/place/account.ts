import {addressKey} from '../../corpus/address-key.js';
import type {Article} from '../../corpus/model.js';
import {fold} from '../../text/fold.js';
import type {Draft} from '../draft.js';

/** An account of an article in own words, and what shows that a draft is that article. */
export type FoundAccount = {readonly article: Article; readonly why: string};

/** Accounts whose articles may be added: by address, and by outlet, day and headline. */
export class Accounts {
	/** Where several were read on one page, none: the address tells nothing then. */
	readonly #byAddress = new Map<string, Article | undefined>();
	readonly #byHead = new Map<string, Article>();

	constructor(articles: readonly Article[]) {
		for (const article of articles) this.add(article);
	}

	/** @param article one that was not added before */
	add(article: Article): void {
		if (article.text !== 'brief') return;
		const address = addressKey(article.url);
		if (address !== undefined) this.#byAddress.set(address, this.#byAddress.has(address) ? undefined : article);
		this.#byHead.set(headOf(article), article);
	}

	/** The account of the article that a draft is, the same address or the same outlet, day and headline; undefined where nobody has told it. */
	of({text, url, title, published}: Draft, outlet: string): FoundAccount | undefined {
		if (text !== 'full') return undefined;
		const address = addressKey(url);
		const there = address === undefined ? undefined : this.#byAddress.get(address);
		if (there !== undefined) return {article: there, why: 'the same address'};
		if (title === undefined || published === undefined) return undefined;
		const article = this.#byHead.get(headOf({outlet, published, title}));
		return article && {article, why: 'the same outlet, day and headline'};
	}
}

function headOf({outlet, published, title}: Pick<Article, 'outlet' | 'published' | 'title'>): string {
	return [outlet, published, fold(title)].join('\n');
}
