import type {ArticleHeader} from '../../archive/port.js';
import type {Article, Tables} from '../../corpus/model.js';
import {outletName} from '../../output/source-line.js';
import {whoseWords} from '../../output/whose-words.js';

/** What must be known of every answer before anything is said from it. */
export const caution =
	'Counts, absences and comparisons are about the texts here, never about all that an outlet published. “our account” is the words of whoever ' +
	'wrote the account: of it only what stands in curly quotation marks is the outlet’s.';

export type Answer = Readonly<Record<string, unknown>>;

/** Who tells it, when, where, in whose words: what has to go with anything that is said from an article. */
export function sourceOf(corpus: Tables, article: Article | ArticleHeader): Answer {
	const {id, outlet, title, published, publishedBasis, language, url, via, origin, negotiation} = article;
	return {
		id,
		outlet,
		outletName: outletName(corpus, outlet),
		title,
		published,
		publishedBasis,
		language,
		link: url,
		readOn: via,
		writtenFirstBy: origin,
		negotiation,
		whoseWords: whoseWords(article),
	};
}

/** An answer with its caution, without what is not there. */
export function answerOf(answer: Answer): Answer {
	const plain: unknown = JSON.parse(JSON.stringify({caution, ...answer}));
	return isRecord(plain) ? plain : {caution};
}

function isRecord(value: unknown): value is Answer {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
