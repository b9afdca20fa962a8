import type {Annotation} from '../../annotate/annotate.js';
import {copyMarks} from '../../annotate/copy-marks.js';
import {packAnnotation} from '../../annotate/packed.js';
import {unlistedKeys} from '../../search/mentions/unlisted-keys.js';
import {formKey} from '../../search/plan/forms.js';
import {idsOf, located} from '../../search/plan/mention-matches.js';
import {periodOf} from '../../search/query/query-dates.js';
import {fold, foldWords} from '../../text/fold.js';
import {headerOf} from '../header.js';
import type {SqlValue} from './driver.js';
import {packNames} from './names-blob.js';
import {formValue} from '../sql/tags.js';
import {copyToken, everyArticle, startLength, startToken, type Tags, tagToken} from './tags.js';

/** Everything that is kept of an article, as the tables have it. */
export type ArticleRow = {
	readonly article: readonly SqlValue[];
	readonly content: readonly SqlValue[];
	readonly words: readonly SqlValue[];
	/** Names in it that no table lists: tag, place among all mentions, how often, kind, as printed. */
	readonly unlisted: readonly (readonly SqlValue[])[];
	readonly formerIds: readonly string[];
	readonly vocabulary: {readonly headline: ReadonlySet<string>; readonly body: ReadonlySet<string>};
};

export function rowOf({annotated, text}: Annotation, origin: string, tags: Tags): ArticleRow {
	const {article} = annotated;
	const {paragraphs, ...rest} = article;
	const header = headerOf(article);
	const own = {
		negotiation: tags.numberOf('negotiation', article.negotiation),
		outlet: tags.numberOf('outlet', article.outlet),
		origin: tags.numberOf('origin', origin),
		language: tags.numberOf('language', article.language.toLowerCase()),
	};
	const names = namesOf(annotated, tags);
	const said = new Set(annotated.spoken.flatMap(({speakers}) => speakers));
	const numbers = [
		...Object.values(own),
		tags.numberOf('text', article.text),
		...names.marks,
		...names.unlisted.keys(),
		...[...said].map(id => tags.numberOf('said', id)),
	];
	const days = periodOf(article.published);
	const headline = new Set(text.title.split(' '));
	const body = new Set(text.body.split(' '));
	return {
		article: [
			article.id,
			own.negotiation,
			own.outlet,
			own.origin,
			own.language,
			article.language,
			article.published,
			days === undefined ? 0 : dayNumber(days.from),
			days === undefined ? -1 : dayNumber(days.to),
			fold(article.title),
			foldWords(article.title).join(' '),
			packNames(names.counts),
		],
		content: [
			JSON.stringify({...rest, paragraphCount: header.paragraphCount, words: header.words}),
			JSON.stringify(paragraphs),
			packAnnotation(annotated),
		],
		words: [
			text.title,
			text.body,
			[everyArticle, ...numbers.map(tagToken), ...copyMarks(article).map(copyToken), ...startsOf(headline, body)].join(
				' ',
			),
		],
		unlisted: [...names.unlisted].map(([tag, {at, count, kind, printed}]) => [tag, at, count, kind, printed]),
		formerIds: article.was ?? [],
		vocabulary: {headline, body},
	};
}

/** Tokens for what words begin with. */
function startsOf(...words: readonly ReadonlySet<string>[]): readonly string[] {
	const starts = new Set<string>();
	for (const some of words) {
		for (const word of some) {
			for (let length = 1; length <= Math.min(startLength, word.length); length++) starts.add(word.slice(0, length));
		}
	}
	return [...starts].map(startToken);
}

/** `2023-12-07` as 20231207, for comparing. */
export function dayNumber(day: string): number {
	return Number(day.replaceAll('-', ''));
}

type UnlistedUse = {readonly at: number; count: number; readonly kind: string; readonly printed: string};

type NamesFound = {
	/** Mentions by the tag of the listed name meant. */
	readonly counts: ReadonlyMap<number, number>;
	/** Tags of the names, in either reading of a metonym, and of the forms they stand in. */
	readonly marks: ReadonlySet<number>;
	readonly unlisted: ReadonlyMap<number, UnlistedUse>;
};

function namesOf({mentions}: Annotation['annotated'], tags: Tags): NamesFound {
	const counts = new Map<number, number>();
	const marks = new Set<number>();
	const unlisted = new Map<number, UnlistedUse>();
	const keyOf = unlistedKeys(mentions);
	let at = 0;
	for (const {mention} of located(mentions)) {
		at++;
		for (const id of idsOf(mention)) {
			const tag = tags.numberOf('name', id);
			marks.add(tag);
			marks.add(tags.numberOf('form', formValue(id, formKey(mention.text))));
			if (id === mention.id && mention.verified) counts.set(tag, (counts.get(tag) ?? 0) + 1);
		}
		const key = keyOf(mention);
		if (key === undefined) continue;
		const tag = tags.numberOf('unlisted', key);
		const use = unlisted.get(tag) ?? {at, count: 0, kind: mention.kind, printed: mention.name ?? mention.text};
		use.count++;
		unlisted.set(tag, use);
	}
	return {counts, marks, unlisted};
}
