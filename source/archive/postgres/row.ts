import {createHash} from 'node:crypto';
import type {Annotation} from '../../annotate/annotate.js';
import {copyMarks} from '../../annotate/copy-marks.js';
import {gapMark} from '../../annotate/index-text.js';
import {packAnnotation} from '../../annotate/packed.js';
import type {Article} from '../../corpus/model.js';
import {unlistedKeys} from '../../search/mentions/unlisted-keys.js';
import {formKey} from '../../search/plan/forms.js';
import {idsOf, located} from '../../search/plan/mention-matches.js';
import {periodOf} from '../../search/query/query-dates.js';
import {fold, foldWords} from '../../text/fold.js';
import {headerOf} from '../header.js';
import {gramsOf} from './grams.js';
import {formValue} from '../sql/tags.js';
import {tagLexeme, textLexemes, wordsOf} from './lexemes.js';

/** Everything that is kept of an article, as the statements that write it take it. */
export type PostgresRow = {
	readonly id: string;
	readonly day: number;
	readonly last: number;
	readonly published: string;
	/** By which the list is sorted: day and id of the negotiation, day, outlet, id. */
	readonly filed: string;
	readonly negotiation: string;
	readonly outlet: string;
	readonly origin: string;
	readonly language: string;
	readonly title: string;
	readonly titleWords: string;
	/** As it is printed. */
	readonly headline: string;
	readonly titleStream: string;
	readonly bodyWords: string;
	/** Listed names with how often each is mentioned. */
	readonly names: ReadonlyMap<string, number>;
	readonly lexemes: readonly string[];
	readonly header: string;
	readonly paragraphs: string;
	readonly annotation: string;
	readonly hash: string;
	readonly was: readonly string[];
	readonly forms: readonly (readonly [name: string, form: string])[];
	readonly unlisted: readonly {
		readonly name: string;
		readonly printed: string;
		readonly kind: string;
		readonly place: number;
		readonly grams: readonly string[];
	}[];
	/** Words of the text, and of those the ones of the headline. */
	readonly words: readonly string[];
	readonly headlineWords: readonly string[];
};

const separator = '\u001F';

/** By what an article is sorted in the list. */
export function filedAs(
	negotiation: {readonly id: string; readonly date: string},
	{published, outlet, id}: {readonly published: string; readonly outlet: string; readonly id: string},
): string {
	const {date} = negotiation;
	// A day decides the partition.
	return [/^\d{4}/.test(date) ? date : '', negotiation.id, published, outlet, id].join(separator);
}

/** `2023-12-07` as 20231207, for comparing. */
export function dayNumber(day: string): number {
	return Number(day.replaceAll('-', ''));
}

/** What is kept of an article as it was given. @param origin who wrote it first, by name; @param date first day of its negotiation */
export function givenOf(article: Article, origin: string, date: string): Given {
	const {paragraphs, ...rest} = article;
	const {paragraphCount, words} = headerOf(article);
	const header = JSON.stringify({...rest, paragraphCount, words});
	const body = JSON.stringify(paragraphs);
	const hash = createHash('sha256').update(`${header}\n${body}\n${origin}\n${date}`).digest('base64');
	return {article, origin, date, header, paragraphs: body, hash};
}

export type Given = Pick<PostgresRow, 'header' | 'paragraphs' | 'hash' | 'origin'> & {
	readonly article: Article;
	readonly date: string;
};

export function rowOf({annotated, text}: Annotation, {origin, date, header, paragraphs, hash}: Given): PostgresRow {
	const {article, mentions, spoken} = annotated;
	const days = periodOf(article.published);
	const names = namesOf(annotated);
	const titleWords = new Set(wordsOf(text.title));
	const bodyWords = wordsOf(text.body).filter(word => word !== gapMark);
	const speakers = new Set(spoken.flatMap(each => each.speakers));
	const lexemes = [
		...textLexemes(text),
		tagLexeme('negotiation', article.negotiation),
		tagLexeme('outlet', article.outlet),
		tagLexeme('origin', origin),
		tagLexeme('language', article.language.toLowerCase()),
		tagLexeme('text', article.text),
		...copyMarks(article).map(mark => tagLexeme('copy', mark)),
		...names.marks,
		...[...speakers].map(id => tagLexeme('said', id)),
	];
	return {
		id: article.id,
		day: days === undefined ? 0 : dayNumber(days.from),
		last: days === undefined ? -1 : dayNumber(days.to),
		published: article.published,
		filed: filedAs({id: article.negotiation, date}, article),
		negotiation: article.negotiation,
		outlet: article.outlet,
		origin,
		language: article.language,
		title: fold(article.title),
		titleWords: foldWords(article.title).join(' '),
		headline: article.title,
		titleStream: text.title,
		bodyWords: text.body,
		names: names.counts,
		lexemes: [...new Set(lexemes)],
		header,
		paragraphs,
		annotation: packAnnotation({mentions, spoken}),
		hash,
		was: article.was ?? [],
		forms: names.forms,
		unlisted: names.unlisted,
		words: [...new Set([...titleWords, ...bodyWords])],
		headlineWords: [...titleWords],
	};
}

function namesOf({mentions}: Pick<Annotation['annotated'], 'mentions'>): {
	readonly counts: ReadonlyMap<string, number>;
	readonly marks: ReadonlySet<string>;
	readonly forms: PostgresRow['forms'];
	readonly unlisted: PostgresRow['unlisted'];
} {
	const counts = new Map<string, number>();
	const marks = new Set<string>();
	const forms = new Map<string, readonly [string, string]>();
	const unlisted = new Map<string, PostgresRow['unlisted'][number]>();
	const keyOf = unlistedKeys(mentions);
	let place = 0;
	for (const {mention} of located(mentions)) {
		place++;
		for (const id of idsOf(mention)) {
			const form = formKey(mention.text);
			marks.add(tagLexeme('name', id)).add(tagLexeme('form', formValue(id, form)));
			forms.set(formValue(id, form), [id, form]);
			if (id === mention.id && mention.verified) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		const key = keyOf(mention);
		if (key === undefined) continue;
		marks.add(tagLexeme('unlisted', key));
		counts.set(key, (counts.get(key) ?? 0) + 1);
		const {kind} = mention;
		const printed = mention.name ?? mention.text;
		if (!unlisted.has(key)) unlisted.set(key, {name: key, printed, kind, place, grams: gramsOf(printed)});
	}
	return {counts, marks, forms: [...forms.values()], unlisted: [...unlisted.values()]};
}
