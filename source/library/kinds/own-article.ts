import {parseArticle} from '../../corpus/parse/parse-article.js';
import {withMarkedNotes} from '../../corpus/reading-order.js';
import type {Draft} from '../draft.js';
import {kind} from '../input/kind.js';
import {startOf} from '../input/start.js';
import {LibraryError} from '../library-error.js';

/** A file as the corpus has them, taken as it is. */
export const ownArticle = kind<true, string>({
	name: 'article',
	detect({text}) {
		const start = startOf(text);
		return (/^---\r?\n(?:[\w-]+:.*\r?\n)+?/.test(start) && /^outlet:/m.test(start)) || undefined;
	},
	split: ({text}) => ({pieces: [text]}),
	read: (text, {name}) => draftOfFile(text, name),
	textless: 'kept',
});

function draftOfFile(text: string, name: string): Draft {
	const {article, problems} = parseArticle(text, {id: 'x/x', negotiation: '', file: name});
	if (article === undefined) {
		const [problem] = problems;
		throw new LibraryError(
			`${name}${problem?.line === undefined ? '' : `:${problem.line}`}: ${problem?.message ?? 'cannot be read as an article'}`,
		);
	}
	const {id: _, outlet, negotiation: __, pageNotes: ___, ...rest} = article;
	const paragraphs = withMarkedNotes(article);
	const remarks = problems.map(({field, message}) => `${field === undefined ? '' : `${field}: `}${message}`);
	return {
		...rest,
		paragraphs,
		from: name,
		outletId: outlet,
		outlet,
		removed: [],
		...(remarks.length === 0 ? {} : {remarks}),
	};
}
